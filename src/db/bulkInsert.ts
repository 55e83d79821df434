/** Adds many rows at once, below the door and beside all rules: for worlds that are made up, never for what somebody asks. */
import type { EntityManager, EntityMetadata } from 'typeorm'
import type { EntityClass } from './rowReader'
import type { Store } from './store'
import type { New } from './transaction'

/** Rows that go into one table, whole: a column that a row leaves out is an error. */
export type Batch<E extends object = object> = { readonly entity: EntityClass<E>; readonly rows: readonly New<E>[] }

/** Few rows a statement cost SQLite least, which calls no network; to MySQL every statement is a journey. Measured at 20 columns a row. */
const rowsPerStatement = { sqlite: 10, mysql: 500 }

const bindings = (metadata: EntityMetadata, row: object): unknown[] =>
  metadata.columns.map(column => {
    const value: unknown = Reflect.get(row, column.propertyName)
    if (value === undefined) throw new Error(`${metadata.name}.${column.propertyName} was not given`)
    return metadata.dataSource.driver.preparePersistentValue(value, column)
  })

/** One text per table and number of rows: on SQLite, TypeORM keeps the prepared statement of each text. */
const insertText = ({ dataSource: { driver }, tableName, columns }: EntityMetadata, rows: number): string => {
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ')
  const places = `(${columns.map(() => '?').join(', ')})`
  return `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${Array(rows).fill(places).join(', ')}`
}

const insertInto = async (manager: EntityManager, metadata: EntityMetadata, rows: readonly object[], most: number): Promise<void> => {
  for (let start = 0; start < rows.length; start += most) {
    const some = rows.slice(start, start + most)
    await manager.query(
      insertText(metadata, some.length),
      some.flatMap(row => bindings(metadata, row)),
    )
  }
}

/** Indices that outgrow SQLite's own 2 MB of memory are read from the file again for every row. */
const holdIndices = 'PRAGMA cache_size = -64000'

/** All batches, or none, in one transaction. */
export const bulkInsert = (store: Store, batches: Iterable<Batch>): Promise<void> =>
  store.transaction(async manager => {
    if (store.dialect.kind === 'sqlite') await manager.query(holdIndices)
    for (const { entity, rows } of batches)
      await insertInto(manager, store.writer.getMetadata(entity), rows, rowsPerStatement[store.dialect.kind])
  })
