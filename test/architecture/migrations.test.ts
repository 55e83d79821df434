/** Migrations build exactly the tables that the entities describe, and can be taken back. */
import { databases } from '../support/mariadb'
import { openEmptyStore } from '../support/world'

describe.each(databases)('migrations on %s', kind => {
  it('build exactly the tables that the entities describe, down to the last index', async () => {
    const { store, remove } = await openEmptyStore(kind)
    const { upQueries } = await store.writer.driver.createSchemaBuilder().log()
    expect(upQueries.map(({ query }) => query)).toEqual([])
    await store.close()
    remove()
  })

  it('can be taken back to nothing, one by one, and made again', async () => {
    const { store, remove } = await openEmptyStore(kind)
    for (let taken = 0; taken < store.writer.migrations.length; taken++) await store.writer.undoLastMigration()
    const runner = store.writer.createQueryRunner()
    const left: string[] = []
    for (const { tableName } of store.writer.entityMetadatas) if (await runner.hasTable(tableName)) left.push(tableName)
    await runner.release()
    expect(left).toEqual([])
    expect((await store.writer.runMigrations()).length).toBe(store.writer.migrations.length)
    await store.close()
    remove()
  })
})
