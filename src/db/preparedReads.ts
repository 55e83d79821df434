/** Reads on a connection: what has come before is prepared, so that nobody reads its text again; what never comes again is not worth two round trips. */
import { LRUCache } from 'lru-cache'
import type { PoolConnection, PrepareStatementInfo, QueryError } from 'mysql2'
import type { SqlValue } from '../shared/conditions'

type Answered = (error: QueryError | null, rows: unknown) => void
type Ask = (connection: PoolConnection, sql: string, values: SqlValue[], answered: Answered) => void

/** Statements that each connection keeps prepared: the server allows 16,382 in all, for everybody. */
const mostPrepared = 200

const familiar = (): ((sql: string) => boolean) => {
  const seen = new LRUCache<string, true>({ max: 10 * mostPrepared })
  return sql => {
    if (seen.get(sql)) return true
    seen.set(sql, true)
    return false
  }
}

/** Kept by ourselves: mysql2 would make a key of the whole text each time, and that of a list of a hundred parents is long. */
export const preparedReads = (): Ask => {
  const isFamiliar = familiar()
  const prepared = new WeakMap<PoolConnection, LRUCache<string, PrepareStatementInfo>>()

  const preparedOn = (connection: PoolConnection): LRUCache<string, PrepareStatementInfo> => {
    const known = prepared.get(connection)
    if (known) return known
    // mysql2 has to forget it too: what it knows it would not prepare again.
    const forget = (_: PrepareStatementInfo, sql: string): void => void connection.unprepare(sql)
    const statements = new LRUCache<string, PrepareStatementInfo>({ max: mostPrepared, dispose: forget })
    prepared.set(connection, statements)
    return statements
  }

  return (connection, sql, values, answered) => {
    if (!isFamiliar(sql)) return void connection.query(sql, values, answered)
    const statements = preparedOn(connection)
    const known = statements.get(sql)
    if (known) return known.execute(values, answered)
    connection.prepare(sql, (error, statement) => {
      if (error) return answered(error, [])
      statements.set(sql, statement)
      statement.execute(values, answered)
    })
  }
}
