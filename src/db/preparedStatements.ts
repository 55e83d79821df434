/** Statements on a connection: what has come before is prepared, so that nobody reads its text again; what never comes again is not worth two round trips. */
import { LRUCache } from 'lru-cache'
import type { PoolConnection, PrepareStatementInfo, QueryError } from 'mysql2'
import type { SqlValue } from '../shared/conditions'

type Answered = (error: QueryError | null, answer: unknown) => void
type Ask = (connection: PoolConnection, sql: string, values: SqlValue[], answered: Answered) => void

/** Statements that all connections of a pool together keep prepared, a quarter of what a server allows for everybody, and those that one keeps at most. */
const mostOfAll = 4000
const mostOfOne = 200
/** A prepared statement takes the server up to 70 bytes a character and 600 a value: a connection may cost it 20 MB, a single statement 3. */
const mostCharacters = 250_000
const longest = 40_000
const mostValues = 1000

const isWorthPreparing = (sql: string, values: readonly SqlValue[]): boolean => sql.length <= longest && values.length <= mostValues

const sizeOf = (_: unknown, sql: string): number => sql.length

/** Kept by ourselves: mysql2 would make a key of the whole text each time, and that of a list of a hundred parents is long. */
export const preparedStatements = (connections: number): Ask => {
  const seen = new LRUCache<string, true>({ max: mostOfAll, maxSize: 20 * mostCharacters, sizeCalculation: sizeOf })
  const prepared = new WeakMap<PoolConnection, LRUCache<string, PrepareStatementInfo>>()

  const preparedOn = (connection: PoolConnection): LRUCache<string, PrepareStatementInfo> => {
    const known = prepared.get(connection)
    if (known) return known
    const statements = new LRUCache<string, PrepareStatementInfo>({
      max: Math.min(mostOfOne, Math.floor(mostOfAll / connections)),
      maxSize: mostCharacters,
      sizeCalculation: sizeOf,
      // mysql2 has to forget it too: what it knows it would not prepare again.
      dispose: (_, sql) => void connection.unprepare(sql),
    })
    prepared.set(connection, statements)
    return statements
  }

  const isFamiliar = (sql: string): boolean => {
    if (seen.get(sql)) return true
    seen.set(sql, true)
    return false
  }

  return (connection, sql, values, answered) => {
    const asText = (): void => void connection.query(sql, values, answered)
    if (!isWorthPreparing(sql, values) || !isFamiliar(sql)) return asText()
    const statements = preparedOn(connection)
    const known = statements.get(sql)
    if (known) return known.execute(values, answered)
    connection.prepare(sql, (error, statement) => {
      if (error) {
        // A server that prepares no more, for one, still answers; for a while it is not asked again.
        seen.delete(sql)
        return asText()
      }
      statements.set(sql, statement)
      statement.execute(values, answered)
    })
  }
}
