/** Columns that repeat one of another row, so that lists are found by it. Whoever saves the other row saves them with it (transaction.ts). */
import type { EntityClass } from './rowReader'
import type { Store } from './store'

export type Copy = {
  readonly entity: EntityClass<object>
  readonly property: string
  /** The name of the other entity, and the property of it that is repeated. */
  readonly from: string
  readonly of: string
  /** The property that names the other row. */
  readonly through: string
}

const copies: Copy[] = []

/** `@CopyOf('CustomerEntity', 'managerId', 'customerId')`: the `managerId` of the customer that `customerId` names, now. */
export const CopyOf =
  (from: string, of: string, through: string): PropertyDecorator =>
  (target, property) => {
    copies.push({ entity: target.constructor as EntityClass<object>, property: String(property), from, of, through })
  }

export const allCopies = (): readonly Copy[] => copies

/** The copies of a property; a second door to a table is a class that extends the first one, as columns.ts has it. */
export const copiesOf = (entity: EntityClass<object>, property: string): readonly Copy[] => {
  const first = Object.getPrototypeOf(entity) as { readonly name: string }
  return copies.filter(({ from, of }) => of === property && (from === entity.name || from === first.name))
}

/** Ids of rows whose value is repeated wrongly somewhere, so many at most. */
export const staleCopies = async (
  { writer, read }: Store,
  { entity, property, from, of, through }: Copy,
  most: number,
): Promise<string[]> => {
  const [copy, source] = [writer.getMetadata(entity), writer.getMetadata(from)]
  const named = (alias: string, metadata: typeof copy, name: string) =>
    `${alias}.${writer.driver.escape(metadata.findColumnWithPropertyName(name)?.databaseName ?? name)}`
  const tables = [copy, source].map(({ tableName }) => writer.driver.escape(tableName))
  const names = named('copy', copy, through)
  const values = [named('copy', copy, property), named('source', source, of)].map(column => `COALESCE( ${column}, '' )`)
  const sql = `SELECT DISTINCT ${names} AS id FROM ${tables[0]} copy JOIN ${tables[1]} source ON source.id = ${names} WHERE ${values.join(' <> ')} LIMIT ${most}`
  return (await read(sql, [])).map(({ id }) => String(id))
}
