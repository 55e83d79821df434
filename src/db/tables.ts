/** What migrations are written with: one set of words for both databases. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions, TableIndex } from 'typeorm'
import { maxIdLength } from '../shared/ids'

export type { MigrationInterface, QueryRunner }

type Column = Omit<TableColumnOptions, 'name'>
type Nullable = { nullable?: boolean }

/** Stands for the collation that `createTable` names on MySQL; SQLite compares texts byte by byte anyway. */
const byteByByte = 'byte by byte'
const varchar = (length: number, { nullable = false }: Nullable = {}): Column => ({
  type: 'varchar',
  length: String(length),
  isNullable: nullable,
  collation: byteByByte,
})

export const id = (): Column => ({ ...varchar(maxIdLength), isPrimary: true })
export const idOf = (options?: Nullable): Column => varchar(maxIdLength, options)
export const text = (length: number, options?: Nullable): Column => varchar(length, options)
export const longText = ({ nullable = false }: Nullable = {}): Column => ({ type: 'text', isNullable: nullable, collation: byteByByte })
export const json = longText
export const code = (options?: Nullable): Column => varchar(48, options)
export const instant = (options?: Nullable): Column => varchar(24, options)
export const day = (options?: Nullable): Column => varchar(10, options)
export const month = (options?: Nullable): Column => varchar(7, options)
export const ratio = (options?: Nullable): Column => varchar(12, options)
export const currency = (): Column => varchar(3)
export const money = ({ nullable = false }: Nullable = {}): Column => ({ type: 'bigint', isNullable: nullable })
export const whole = ({ nullable = false }: Nullable = {}): Column => ({ type: 'integer', isNullable: nullable })
export const flag = (): Column => ({ type: 'tinyint', isNullable: false })
export const version = whole

type TableSpec = {
  readonly columns: Record<string, Column>
  /** Index name → its columns. Entities declare `@Index` with the same name. */
  readonly indices?: Record<string, readonly string[]>
  readonly uniques?: Record<string, readonly string[]>
  /** Constraint name → condition; entities declare `@Check` with the same. */
  readonly checks?: Record<string, string>
}

/**
 * Ids, codes and idempotency keys that differ must stay different, by a trailing space too: to `utf8mb4_bin`, "key" and "key " are one key.
 * The two servers name the collation that does not pad differently; SQLite has no use for one.
 */
const collations: Partial<Record<string, string>> = { mariadb: 'utf8mb4_nopad_bin', mysql: 'utf8mb4_0900_bin' }

const textCollationOf = (runner: QueryRunner): string | undefined => collations[runner.connection.options.type]
const onServer = (runner: QueryRunner, name: string, { collation, ...rest }: Column): TableColumnOptions => {
  const textCollation = textCollationOf(runner)
  return { name, ...rest, ...(textCollation && collation ? { collation: textCollation } : {}) }
}

export const createTable = async (
  runner: QueryRunner,
  name: string,
  { columns, indices = {}, uniques = {}, checks = {} }: TableSpec,
): Promise<void> => {
  const mysql = textCollationOf(runner) !== undefined
  await runner.createTable(
    new Table({
      name,
      columns: Object.entries(columns).map(([column, options]) => onServer(runner, column, options)),
      indices: [
        ...Object.entries(indices).map(([index, columnNames]) => new TableIndex({ name: index, columnNames: [...columnNames] })),
        ...Object.entries(uniques).map(
          ([index, columnNames]) => new TableIndex({ name: index, columnNames: [...columnNames], isUnique: true }),
        ),
      ],
      ...(mysql ? { engine: 'InnoDB' } : { checks: Object.entries(checks).map(([check, expression]) => ({ name: check, expression })) }),
    }),
  )
  // The Table API drops checks silently on MySQL: a negative balance would be accepted.
  if (mysql)
    for (const [check, expression] of Object.entries(checks))
      await runner.query(`ALTER TABLE \`${name}\` ADD CONSTRAINT \`${check}\` CHECK (${expression})`)
}

/** Allows or forbids NULL in a column that exists. */
export const setNullable = async (runner: QueryRunner, table: string, column: string, nullable: boolean): Promise<void> => {
  const found = (await runner.getTable(table))?.findColumnByName(column)
  if (!found) throw new Error(`${table} has no column ${column}`)
  const changed = found.clone()
  changed.isNullable = nullable
  await runner.changeColumn(table, found, changed)
}

/** Adds columns; `was` is what rows that are there already get where NULL is not allowed. Give several at once: SQLite copies the table. */
export const addColumns = async (
  runner: QueryRunner,
  table: string,
  columns: Record<string, Column | { readonly column: Column; readonly was: string | number }>,
): Promise<void> => {
  const added = Object.entries(columns).map(([name, given]) => ({ name, ...('column' in given ? given : { column: given, was: null }) }))
  await runner.addColumns(
    table,
    added.map(({ name, column }) => new TableColumn(onServer(runner, name, { ...column, isNullable: true }))),
  )
  const { escape } = runner.connection.driver
  for (const { name, column, was } of added) {
    if (column.isNullable) continue
    if (was === null) throw new Error(`${table}.${name}: what do the rows have that are there already?`)
    const value = typeof was === 'number' ? String(was) : `'${was.replaceAll("'", "''")}'`
    await runner.query(
      `UPDATE ${escape.call(runner.connection.driver, table)} SET ${escape.call(runner.connection.driver, name)} = ${value}`,
    )
    await setNullable(runner, table, name, false)
  }
}

export const dropColumns = (runner: QueryRunner, table: string, ...columns: string[]): Promise<void> => runner.dropColumns(table, columns)

export const addIndices = (
  runner: QueryRunner,
  table: string,
  indices: Record<string, readonly string[]>,
  isUnique = false,
): Promise<void> =>
  runner.createIndices(
    table,
    Object.entries(indices).map(([name, columnNames]) => new TableIndex({ name, columnNames: [...columnNames], isUnique })),
  )

export const dropIndices = async (runner: QueryRunner, table: string, ...names: string[]): Promise<void> => {
  for (const name of names) await runner.dropIndex(table, name)
}
