/** Migrations build exactly the tables that the entities describe, and can be taken back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../src/db'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'
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
