/** Migrations build exactly the tables that the entities describe, and can be taken back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DocumentNumbers1763600000032 } from '../../migrations/0032-documentNumbers'
import { SameDocuments1763600000033 } from '../../migrations/0033-sameDocuments'
import { ActivityNames1763600000034 } from '../../migrations/0034-activityNames'
import { ListsOfManagers1763600000039 } from '../../migrations/0039-listsOfManagers'
import { migrations } from '../../migrations'
import { bulkInsert, type Store } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { DeliveryProjectEntity } from '../../src/modules/deliveryProjects'
import { MdfActivityEntity, MdfClaimEntity } from '../../src/modules/mdf'
import { OrderEntity } from '../../src/modules/orders'
import { PartnerEntity } from '../../src/modules/partners'
import { repeatedWrongly } from '../support/copies'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'
import { mdfActivityRow, mdfClaimRow } from '../support/mdfRows'
import { deliveryProjectRow } from '../support/opportunityRows'
import { orderRow } from '../support/orderRows'
import { customerRow, partnerRow } from '../support/rows'
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

  /** This one too. */
  const undoBackTo = async (migration: (typeof migrations)[number]): Promise<void> => {
    for (let later = migrations.length; later > migrations.indexOf(migration); later--) await store.writer.undoLastMigration()
  }

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
    await undoBackTo(DocumentNumbers1763600000032)
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

  it('give names of activities one spelling, and lose none that was accepted twice', async () => {
    const names = ['Summit', 'SUMMIT', 'Ｓａｌｏｎ', ' salon', 'salon', null]
    const rows = names.map((_, index) =>
      mdfActivityRow({ id: `mdf_${index}`, partnerId: 'ptn_a', quotaId: 'mdq_a', activityName: `${index}` }),
    )
    await bulkInsert(store, [{ entity: MdfActivityEntity, rows }])
    await undoBackTo(ActivityNames1763600000034)
    for (const [index, name] of names.entries())
      await store.writer.query('UPDATE mdf_activity SET activity_name = ?, unique_name = ? WHERE id = ?', [
        name ?? '',
        name,
        `mdf_${index}`,
      ])
    const spelled = async () =>
      ((await store.writer.query('SELECT unique_name FROM mdf_activity ORDER BY id')) as { unique_name: string }[]).map(
        row => row.unique_name,
      )
    await store.writer.runMigrations()
    expect(await spelled()).toEqual(['summit', 'SUMMIT', 'Ｓａｌｏｎ', ' salon', 'salon', null])
    await undoBackTo(ActivityNames1763600000034)
    expect(await spelled()).toEqual(names)
    await store.writer.runMigrations()
  })

  it('give one key to what is one invoice and one customer, and keep what was accepted twice (R-MC-10, R-SW-5)', async () => {
    const numbers = ['INV-A5', 'INVA5', null, 'inv_a6', 'inv.a6']
    const payments = ['FK-1', null, 'FK1', null, 'FK-2']
    const claims = numbers.map((_, index) =>
      mdfClaimRow({ id: `mdc_${index}`, activityId: `mdf_${index}`, partnerId: index < 4 ? 'ptn_a' : 'ptn_b' }),
    )
    const projects = [deliveryProjectRow({ id: 'dpj_1', partnerId: 'ptn_a', customerCompanyName: 'Ac\u200bme (Ltd)!', companyKey: 'old' })]
    await bulkInsert(store, [
      { entity: PartnerEntity, rows: ['ptn_a', 'ptn_b'].map(id => partnerRow({ id, companyId: 'cmp_1' })) },
      { entity: MdfClaimEntity, rows: claims },
      { entity: DeliveryProjectEntity, rows: projects },
    ])
    await undoBackTo(SameDocuments1763600000033)
    for (const [index, number] of numbers.entries())
      await store.writer.query('UPDATE mdf_claim SET invoice_no = ?, payment_reference = ? WHERE id = ?', [
        number,
        payments[index],
        `mdc_${index}`,
      ])
    await store.writer.runMigrations()
    expect(await store.writer.query('SELECT invoice_no FROM mdf_claim ORDER BY id')).toMatchObject(
      numbers.map(invoice_no => ({ invoice_no })),
    )
    expect(await store.writer.query('SELECT holder_id, mark FROM used_document ORDER BY mark')).toMatchObject([
      { holder_id: 'mdc_0', mark: 'INVOICE cmp_1 INVA5' },
      { holder_id: 'mdc_3', mark: 'INVOICE cmp_1 INVA6' },
      { holder_id: 'mdc_0', mark: 'PAYMENT FK1' },
      { holder_id: 'mdc_4', mark: 'PAYMENT FK2' },
    ])
    expect(await store.writer.query('SELECT company_key FROM delivery_project')).toMatchObject([{ company_key: 'acmeltd' }])
  })

  it('tell the orders that are there who looks after their customer (R-AM-5)', async () => {
    const managers = { cus_a: 'mbr_a', cus_b: null }
    const customers = Object.entries(managers).map(([id, managerId]) => customerRow({ id, partnerId: 'ptn_a', managerId }))
    const orders = Object.entries(managers).map(([customerId, customerManagerId]) =>
      orderRow({ id: customerId.replace('cus', 'ord'), partnerId: 'ptn_a', customerId, customerManagerId }),
    )
    await bulkInsert(store, [
      { entity: CustomerEntity, rows: customers },
      { entity: OrderEntity, rows: orders },
    ])
    const before = await store.writer.getRepository(OrderEntity).find()
    await undoBackTo(ListsOfManagers1763600000039)
    await store.writer.runMigrations()
    expect(await repeatedWrongly(store)).toEqual([])
    expect(await store.writer.getRepository(OrderEntity).find()).toEqual(before)
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
