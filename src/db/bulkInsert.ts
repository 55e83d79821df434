/** Adds many rows at once, below the door and beside all rules: for worlds that are made up, never for what somebody asks. */
import type { EntityMetadata } from 'typeorm'
import type { EntityClass } from './rowReader'
import type { Opened, Store } from './store'
import type { New } from './transaction'
import { insertStatement } from './writing'

/** Rows that go into one table, whole: a column that a row leaves out is an error. */
export type Batch<E extends object = object> = { readonly entity: EntityClass<E>; readonly rows: readonly New<E>[] }

/** Few rows a statement cost SQLite least, which calls no network; to MySQL every statement is a journey. Measured at 20 columns a row. */
const rowsPerStatement = { sqlite: 10, mysql: 500 }

const insertInto = async ({ send }: Opened, metadata: EntityMetadata, rows: readonly object[], most: number): Promise<void> => {
  for (let start = 0; start < rows.length; start += most) {
    const { sql, values } = insertStatement(metadata, rows.slice(start, start + most))
    await send(sql, values)
  }
}

/** Indices that outgrow SQLite's own 2 MB of memory are read from the file again for every row. */
const holdIndices = 'PRAGMA cache_size = -64000'

/** All batches, or none, in one transaction. */
export const bulkInsert = (store: Store, batches: Iterable<Batch>): Promise<void> =>
  store.transaction(async opened => {
    if (store.dialect.kind === 'sqlite') await opened.send(holdIndices)
    for (const { entity, rows } of batches)
      await insertInto(opened, store.writer.getMetadata(entity), rows, rowsPerStatement[store.dialect.kind])
  })
