/** Columns that repeat one of another row, looked at and mended beside the door: for what tests write themselves. */
import type { Store } from '../../src/db'
import { allCopies, type Copy } from '../../src/db/copies'

const wordsOf = ({ writer }: Store, { entity, property, from, of, through }: Copy) => {
  const [copy, source] = [writer.getMetadata(entity), writer.getMetadata(from)]
  const column = (metadata: typeof copy, name: string) => metadata.findColumnWithPropertyName(name)?.databaseName ?? ''
  const name = writer.driver.escape(copy.tableName)
  const right = `(SELECT ${column(source, of)} FROM ${source.tableName} WHERE ${source.tableName}.id = ${name}.${column(copy, through)})`
  return { name, repeated: column(copy, property), right }
}

/** Gives each copy the value that it repeats: in one table, or in all. */
export const keepCopies = async (store: Store, table?: object): Promise<void> => {
  for (const copy of allCopies().filter(({ entity }) => !table || entity === table)) {
    const { name, repeated, right } = wordsOf(store, copy)
    await store.writer.query(`UPDATE ${name} SET ${repeated} = ${right}`)
  }
}

/** Rows whose copy is not what it repeats. */
export const staleCopies = async (store: Store): Promise<object[]> => {
  const stale = allCopies().map(async copy => {
    const { name, repeated, right } = wordsOf(store, copy)
    return (await store.writer.query(
      `SELECT id, ${repeated} FROM ${name} WHERE COALESCE(${repeated}, '') <> COALESCE(${right}, '')`,
    )) as object[]
  })
  return (await Promise.all(stale)).flat()
}
