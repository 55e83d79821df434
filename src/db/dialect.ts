/** What the two databases say differently. Everything else is one text for both. */
import { requestError } from '../shared/errors'

export interface Dialect {
  readonly kind: 'sqlite' | 'mysql'
  /** An exact BIGINT as text: a driver could round it to a double. */
  readonly exact: (expression: string) => string
  /** A bound text compared as an integer. */
  readonly integer: string
  /** One statement out of several, each with its own ORDER BY and LIMIT. */
  readonly union: (branches: readonly string[]) => string
  /** Has a statement read its rows by this index, where TypeORM speaks for one database only. */
  readonly byIndex: (sql: string, index: string) => string
  /** Has a statement read its rows by none of these. */
  readonly notByIndices: (sql: string, indices: readonly string[]) => string
  /** Has the tables of the outer statement joined in the order in which it names them. */
  readonly inThisOrder: (sql: string) => string
  /** An UPDATE that changes so many rows at once, where a statement must not take long. */
  readonly atMost: (sql: string, rows: number) => string
  /** Whether rows can be locked; the embedded database has one writer at a time instead. */
  readonly locksRows: boolean
}

export const sqliteDialect: Dialect = {
  kind: 'sqlite',
  exact: expression => `CAST( ${expression} AS TEXT )`,
  integer: 'CAST( $ AS INTEGER )',
  union: branches => branches.map(branch => `SELECT * FROM (${branch})`).join(' UNION ALL '),
  byIndex: (sql, index) => sql.replace(' "row" ', ` "row" INDEXED BY "${index}" `),
  // Finds rows by what is equal first.
  notByIndices: sql => sql,
  // A subselect with a limit comes first in any case.
  inThisOrder: sql => sql,
  atMost: sql => sql,
  locksRows: false,
}

export const mysqlDialect: Dialect = {
  kind: 'mysql',
  // Prepared, an integer comes in eight bytes, whose way to a text is the longer one.
  exact: expression => `CAST( ${expression} AS CHAR )`,
  integer: 'CAST( $ AS SIGNED )',
  union: branches => branches.map(branch => `(${branch})`).join(' UNION ALL '),
  byIndex: (sql, index) => sql.replace(' `row` ', ` \`row\` USE INDEX (\`${index}\`) `),
  notByIndices: (sql, indices) =>
    indices.length ? sql.replace(' `row` ', ` \`row\` IGNORE INDEX (${indices.map(index => `\`${index}\``).join(', ')}) `) : sql,
  inThisOrder: sql => sql.replace(/^SELECT /, 'SELECT STRAIGHT_JOIN '),
  atMost: (sql, rows) => `${sql} LIMIT ${rows}`,
  locksRows: true,
}

const errnoOf = (error: unknown): { code: string; errno: number } => {
  const { code, errno } = error as { code?: string; errno?: number }
  return { code: String(code ?? ''), errno: Number(errno ?? 0) }
}

/** Another transaction has just done what this one was about to do: started again, it finds the other's work. */
export class Overtaken extends Error {}

/** Deadlock, lock-wait time-out, and MariaDB's "record has changed": roll the whole transaction back and start again. */
export const isTransient = (error: unknown): boolean => error instanceof Overtaken || [1213, 1205, 1020].includes(errnoOf(error).errno)

export const isDuplicate = (error: unknown): boolean => {
  const { code, errno } = errnoOf(error)
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'PROTOCOL_CONNECTION_LOST',
  'POOL_CLOSED',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  // Somebody who looks after the server has ended the statement, or a limit of its own.
  'ER_QUERY_INTERRUPTED',
  'ER_STATEMENT_TIMEOUT',
  'ER_QUERY_TIMEOUT',
  'ER_USER_LIMIT_REACHED',
])

/** A connection that broke a moment ago says so without a code. */
const isBroken = (error: unknown): boolean => (error as { fatal?: boolean }).fatal === true

export const isUnreachable = (error: unknown): boolean => unreachable.has(errnoOf(error).code) || isBroken(error)

/** A database that can't be reached is not the client's fault and not ours: 503, try again. */
export const asRequestError = (error: unknown): unknown =>
  isUnreachable(error)
    ? requestError('SERVICE_UNAVAILABLE', 'The database cannot be reached at the moment.', {}, { originalError: error as Error })
    : error

/** Nothing is wrong with the call: it may come again. */
export const tooBusy = (originalError?: Error) =>
  requestError('SERVICE_UNAVAILABLE', 'The database is too busy at the moment.', {}, { originalError })
