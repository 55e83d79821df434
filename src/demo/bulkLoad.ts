/** Writes a world into the database while it is being made: twenty thousand rows at a time, so that memory stays small. */
import { type Batch, bulkInsert, type EntityClass, type Store } from '../db'
import type { Row } from './rows'

const rowsPerTransaction = 20_000

export type Written = ReadonlyMap<string, number>

/** Tells after each transaction how many rows there are by now; answers how many went into each table. */
export const bulkLoad = async (
  store: Store,
  rows: Iterable<Row>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<Written> => {
  const written = new Map<string, number>()
  const waiting = new Map<EntityClass<object>, object[]>()
  let total = 0
  let count = 0

  const flush = async (): Promise<void> => {
    await bulkInsert(
      store,
      [...waiting].map(([entity, some]): Batch => ({ entity, rows: some })),
    )
    for (const [entity, some] of waiting) written.set(entity.name, (written.get(entity.name) ?? 0) + some.length)
    total += count
    count = 0
    waiting.clear()
    onProgress(total)
  }

  for (const { entity, row } of rows) {
    const some = waiting.get(entity)
    if (some) some.push(row)
    else waiting.set(entity, [row])
    count += 1
    if (count === rowsPerTransaction) await flush()
  }
  await flush()
  await store.analyse()
  return written
}
