/** The texts of locks, INSERT and UPDATE: made once for a table and its columns, with values as the columns keep them. */
import type { EntityMetadata } from 'typeorm'
import type { Copy } from './copies'
import type { Statement } from './shape'

type ColumnMetadata = EntityMetadata['columns'][number]
type Values = Readonly<Record<string, unknown>>

const texts = new WeakMap<EntityMetadata, Map<string, string>>()

/** TypeORM would build the same text anew for every statement, which takes longer than anything else in a small transaction. */
const keptText = (metadata: EntityMetadata, key: string, make: () => string): string => {
  let known = texts.get(metadata)
  if (!known) texts.set(metadata, (known = new Map()))
  let text = known.get(key)
  if (text === undefined) known.set(key, (text = make()))
  return text
}

const escaped = ({ dataSource: { driver } }: EntityMetadata, name: string): string => driver.escape(name)
const stored = ({ name, dataSource: { driver } }: EntityMetadata, value: unknown, column: ColumnMetadata): never => {
  // One database would take it for NULL, the other for a mistake.
  if (value === undefined) throw new Error(`${name}.${column.propertyName} was not given`)
  return driver.preparePersistentValue(value, column) as never
}

/** Rows whole: a column that a row leaves out is an error. */
export const insertStatement = (metadata: EntityMetadata, rows: readonly object[]): Statement => {
  const { columns, tableName } = metadata
  const sql = keptText(metadata, `insert ${rows.length}`, () => {
    const names = columns.map(({ databaseName }) => escaped(metadata, databaseName)).join(', ')
    const places = `(${columns.map(() => '?').join(', ')})`
    return `INSERT INTO ${escaped(metadata, tableName)} (${names}) VALUES ${Array(rows.length).fill(places).join(', ')}`
  })
  const valueOf = (row: object, column: ColumnMetadata) => stored(metadata, Reflect.get(row, column.propertyName), column)
  return { sql, values: rows.flatMap(row => columns.map(column => valueOf(row, column))) }
}

const columnOf = (metadata: EntityMetadata, property: string): ColumnMetadata => {
  const column = metadata.findColumnWithPropertyName(property)
  if (!column) throw new Error(`${metadata.name} has no ${property}`)
  return column
}

/** The row that is found by these values of its, such as its id and its version, gets new ones. */
export const updateStatement = (metadata: EntityMetadata, found: Values, given: Values): Statement => {
  const [set, where] = [Object.keys(given), Object.keys(found)]
  const sql = keptText(metadata, `update ${set.join()} by ${where.join()}`, () => {
    const equal = (property: string) => `${escaped(metadata, columnOf(metadata, property).databaseName)} = ?`
    return `UPDATE ${escaped(metadata, metadata.tableName)} SET ${set.map(equal).join(', ')} WHERE ${where.map(equal).join(' AND ')}`
  })
  const values = [...Object.entries(given), ...Object.entries(found)].map(([property, value]) =>
    stored(metadata, value, columnOf(metadata, property)),
  )
  return { sql, values }
}

/** So many rows that repeat the value of another row, and do not yet repeat it as it is now. */
export const copyStatement = (metadata: EntityMetadata, { property, through }: Copy, id: string, value: unknown): Statement => {
  const sql = keptText(metadata, `copy ${property}${value === null ? ' null' : ''}`, () => {
    const [copy, named] = [property, through].map(name => escaped(metadata, columnOf(metadata, name).databaseName))
    const isOther = value === null ? `${copy} IS NOT NULL` : `( ${copy} IS NULL OR ${copy} <> ? )`
    return `UPDATE ${escaped(metadata, metadata.tableName)} SET ${copy} = ? WHERE ${named} = ? AND ${isOther}`
  })
  const kept = stored(metadata, value, columnOf(metadata, property))
  return { sql, values: value === null ? [kept, id] : [kept, id, kept] }
}

/** Rows by their primary key alone, in its order, so that two who lock the same wait and never block each other. */
export const lockStatement = (metadata: EntityMetadata, ids: readonly string[]): Statement => {
  const sql = keptText(metadata, `lock ${ids.length}`, () => {
    const id = escaped(metadata, 'id')
    const places = Array(ids.length).fill('?').join(', ')
    return `SELECT ${id} FROM ${escaped(metadata, metadata.tableName)} WHERE ${id} IN (${places}) ORDER BY ${id} FOR UPDATE`
  })
  return { sql, values: ids }
}
