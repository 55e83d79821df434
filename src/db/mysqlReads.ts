/** What is read of a database server, through a pool of its own. */
import { createPool, type PoolConnection, type PoolOptions } from 'mysql2'
import type { SqlValue } from '../shared/conditions'
import type { Deadlines } from './deadlines'
import { asRequestError, tooBusy } from './dialect'
import { preparedStatements } from './preparedStatements'
import { told } from './statementListeners'
import type { RawRow } from './store'

type Refuse = (error: unknown) => void

export const openMysqlReads = (options: PoolOptions, connections: number, { acquireMs, readMs }: Deadlines) => {
  const pool = createPool({ ...options, connectionLimit: connections })
  const ask = preparedStatements(connections)

  /** By callback: every read passes here, and promises would cost it more than the look into the pool. */
  const acquire = (use: (connection: PoolConnection) => void, refuse: Refuse): void => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      refuse(tooBusy())
    }, acquireMs)
    pool.getConnection((error, connection) => {
      clearTimeout(timer)
      if (isLate) connection?.release()
      else if (error) refuse(error)
      else use(connection)
    })
  }

  const read = (sql: string, values: readonly SqlValue[]): Promise<RawRow[]> =>
    new Promise((resolve, reject) => {
      told(sql)
      const refuse: Refuse = error => reject(asRequestError(error))
      const send = (connection: PoolConnection): void => {
        let isLate = false
        const cut = setTimeout(() => {
          isLate = true
          // A connection whose statement did not come back is of no use to anyone.
          connection.destroy()
          reject(tooBusy())
        }, readMs)
        ask(connection, sql, [...values], (error, rows) => {
          if (isLate) return
          clearTimeout(cut)
          connection.release()
          if (error) refuse(error)
          else resolve(rows as RawRow[])
        })
      }
      acquire(send, refuse)
    })

  return { read, close: () => pool.promise().end() }
}
