/** Migrations build exactly the tables that the entities describe, and can be taken back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DocumentNumbers1763600000032 } from '../../migrations/0032-documentNumbers'
import { SameDocuments1763600000033 } from '../../migrations/0033-sameDocuments'
import { migrations } from '../../migrations'
import { bulkInsert, type Store } from '../../src/db'
import { DeliveryProjectEntity } from '../../src/modules/deliveryProjects'
import { MdfClaimEntity } from '../../src/modules/mdf'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'
import { mdfClaimRow } from '../support/mdfRows'
import { deliveryProjectRow } from '../support/opportunityRows'
import { openMysqlUrl, openSqliteFile } from '../support/templates'

describe.each(databases)('migrations on %s', kind => {
  let folder: string
  let store: Store
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'partner-center-migrations-'))
    store = await (kind === 'sqlite' ? openSqliteFile(join(folder, 'test.sqlite')) : openMysqlUrl(await freshMysqlDatabase()))
    await store.writer.runMigrations()
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('build exactly the tables that the entities describe, down to the last index', async () => {
    const { upQueries } = await store.writer.driver.createSchemaBuilder().log()
    expect(upQueries.map(({ query }) => query)).toEqual([])
  })

  it('give numbers of invoices and payments one spelling, and lose none that was accepted twice (R-MC-10)', async () => {
    const given: [partnerId: string, invoiceNo: string | null, paymentReference: string | null][] = [
      ['ptn_a', 'race0', 'fk-1'],
      ['ptn_a', 'RACE0', 'FK-1'],
      ['ptn_a', ' Race0', null],
      ['ptn_b', 'race0', ' fk-2'],
      ['ptn_b', null, 'fk-1'],
    ]
    const rows = given.map(([partnerId], index) => mdfClaimRow({ id: `mdc_${index}`, activityId: `mdf_${index}`, partnerId }))
    await bulkInsert(store, [{ entity: MdfClaimEntity, rows }])
    for (let later = migrations.length; later > migrations.indexOf(DocumentNumbers1763600000032); later--)
      await store.writer.undoLastMigration()
    for (const [index, [, ...numbers]] of given.entries())
      await store.writer.query('UPDATE mdf_claim SET invoice_no = ?, payment_reference = ? WHERE id = ?', [...numbers, `mdc_${index}`])
    await store.writer.runMigrations()
    const found: unknown = await store.writer.query('SELECT invoice_no, payment_reference FROM mdf_claim ORDER BY id')
    expect(found).toMatchObject([
      { invoice_no: 'RACE0 (2)', payment_reference: 'FK-1 (2)' },
      { invoice_no: 'RACE0', payment_reference: 'FK-1' },
      { invoice_no: 'RACE0 (3)', payment_reference: null },
      { invoice_no: 'RACE0', payment_reference: 'FK-2' },
      { invoice_no: null, payment_reference: 'FK-1 (3)' },
    ])
  })

  it('give one key to what is one invoice and one customer, and keep what was accepted twice (R-MC-10, R-SW-5)', async () => {
    const numbers = ['INV-A5', 'INVA5', null, 'inv_a6']
    const claims = numbers.map((_, index) => mdfClaimRow({ id: `mdc_${index}`, activityId: `mdf_${index}`, partnerId: 'ptn_a' }))
    const projects = [deliveryProjectRow({ id: 'dpj_1', partnerId: 'ptn_a', customerCompanyName: 'Ac\u200bme (Ltd)!', companyKey: 'old' })]
    await bulkInsert(store, [
      { entity: MdfClaimEntity, rows: claims },
      { entity: DeliveryProjectEntity, rows: projects },
    ])
    for (let later = migrations.length; later > migrations.indexOf(SameDocuments1763600000033); later--)
      await store.writer.undoLastMigration()
    for (const [index, number] of numbers.entries())
      await store.writer.query('UPDATE mdf_claim SET invoice_no = ? WHERE id = ?', [number, `mdc_${index}`])
    await store.writer.runMigrations()
    expect(await store.writer.query('SELECT invoice_no, invoice_key FROM mdf_claim ORDER BY id')).toMatchObject([
      { invoice_no: 'INV-A5', invoice_key: 'INVA5' },
      { invoice_no: 'INVA5', invoice_key: null },
      { invoice_no: null, invoice_key: null },
      { invoice_no: 'inv_a6', invoice_key: 'INVA6' },
    ])
    expect(await store.writer.query('SELECT company_key FROM delivery_project')).toMatchObject([{ company_key: 'acmeltd' }])
  })

  it('can be taken back to nothing, one by one, and made again', async () => {
    for (let taken = 0; taken < store.writer.migrations.length; taken++) await store.writer.undoLastMigration()
    const runner = store.writer.createQueryRunner()
    const left: string[] = []
    for (const { tableName } of store.writer.entityMetadatas) if (await runner.hasTable(tableName)) left.push(tableName)
    await runner.release()
    expect(left).toEqual([])
    expect((await store.writer.runMigrations()).length).toBe(store.writer.migrations.length)
  })
})
