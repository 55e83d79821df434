/** A database server: a pool to read from, one to write to, and nobody waits for ever. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolConnection } from 'mysql2'
import { createConnection } from 'mysql2/promise'
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm'
import { common, type Parts } from './dataSource'
import { asRequestError, isTransient, mysqlDialect, tooBusy } from './dialect'
import { insideTransaction, outsideTransactions, refuseNested } from './insideTransaction'
import { preparedReads } from './preparedReads'
import { told } from './statementListeners'
import type { RawRow, Store } from './store'

/** How long a database that is slow, frozen or full is waited for: mysql2 itself would wait for ever. */
export type Deadlines = {
  /** For a free connection. */
  readonly acquireMs: number
  /** For the answer to one read. */
  readonly readMs: number
  /** For a whole transaction, each time that it is tried. */
  readonly transactionMs: number
}
export const usualDeadlines: Deadlines = { acquireMs: 1000, readMs: 5000, transactionMs: 5000 }
/** How long a write waits for a row that another holds, each time that it tries. */
const lockWaitSeconds = 2
const attempts = 5

type Server = { readonly type: 'mysql' | 'mariadb'; readonly oldest: readonly [major: number, minor: number] }
const mysqlServer: Server = { type: 'mysql', oldest: [8, 4] }
const mariadbServer: Server = { type: 'mariadb', oldest: [10, 11] }

/** The two are told apart by asking: they speak one protocol, but describe their tables differently. */
const serverAt = async (uri: string): Promise<Server['type']> => {
  const connection = await createConnection({ uri, connectTimeout: 5000 })
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version')
    const { version } = (rows as { version: string }[])[0] ?? { version: '' }
    const { type, oldest } = /mariadb/i.test(version) ? mariadbServer : mysqlServer
    const [major = 0, minor = 0] = version.split('.').map(part => Number.parseInt(part, 10))
    if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
      throw new Error(`${type} ${version} is too old: ${oldest.join('.')} or later`)
    return type
  } finally {
    await connection.end()
  }
}

/** What comes too late is put away; the one who waited has been refused. */
const within = <T>(ms: number, coming: Promise<T>, putAway: (late: T) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      reject(tooBusy())
    }, ms)
    coming.then(value => (isLate ? putAway(value) : resolve(value)), reject).finally(() => clearTimeout(timer))
  })

export const openMysql = async (given: string, pool: number, parts: Parts, deadlines: Deadlines): Promise<Store> => {
  const url = given.replace(/^mariadb:/, 'mysql:')
  const options = {
    ...common(parts),
    type: await serverAt(url),
    url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    poolSize: pool,
    // Untraced: otherwise every statement takes a stack, in case it fails.
    extra: { queueLimit: 500, connectTimeout: 5000, trace: false },
  }
  // A pool each: a transaction that needed a second connection from its own pool could wait for itself.
  const writer = await new DataSource(options).initialize()
  const reader = await new DataSource(options).initialize()
  const [connections, writing] = [reader, writer].map(({ driver }) => (driver as unknown as { pool?: Pool }).pool)
  if (typeof connections?.getConnection !== 'function' || !writing) throw new Error('this TypeORM keeps its MySQL pool elsewhere')
  const waitBriefly = `SET SESSION innodb_lock_wait_timeout = ${lockWaitSeconds}`
  writing.on('connection', connection => {
    connection.query(waitBriefly)
    // TypeORM asks for it before every statement, and mysql2 would look for the file of its class each time.
    const promised = connection.promise()
    connection.promise = () => promised
  })
  // Initialising has opened a first connection, before anyone listened.
  await writer.query(waitBriefly)

  const ask = preparedReads()
  /** By callback: every read passes here, and promises would cost it more than the look into the pool. */
  const acquire = (use: (connection: PoolConnection) => void, refuse: (error: unknown) => void): void => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      refuse(tooBusy())
    }, deadlines.acquireMs)
    connections.getConnection((error, connection) => {
      clearTimeout(timer)
      if (isLate) connection?.release()
      else if (error) refuse(error)
      else use(connection)
    })
  }

  const carryOut = async <T>(runner: QueryRunner, work: (manager: EntityManager) => Promise<T>): Promise<T> => {
    try {
      await runner.startTransaction('READ COMMITTED')
      const result = await work(runner.manager)
      await runner.commitTransaction()
      return result
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
      throw error
    }
  }

  /** One try. A connection that is silent until the deadline is cut; whether it committed, the idempotency key will tell. */
  const tryOnce = async <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
    const runner = writer.createQueryRunner()
    const connection = (await within(deadlines.acquireMs, runner.connect(), () => void runner.release())) as PoolConnection
    const cut = setTimeout(() => connection.destroy(), deadlines.transactionMs)
    try {
      return await within(deadlines.transactionMs, carryOut(runner, work), () => undefined)
    } finally {
      clearTimeout(cut)
      await runner.release()
    }
  }

  return {
    dialect: mysqlDialect,
    reader,
    writer,
    read: outsideTransactions(
      (sql, values) =>
        new Promise<RawRow[]>((resolve, reject) => {
          told(sql)
          const refuse = (error: unknown): void => reject(asRequestError(error))
          const send = (connection: PoolConnection): void => {
            let isLate = false
            const cut = setTimeout(() => {
              isLate = true
              // A connection whose statement did not come back is of no use to anyone.
              connection.destroy()
              reject(tooBusy())
            }, deadlines.readMs)
            ask(connection, sql, [...values], (error, rows) => {
              if (isLate) return
              clearTimeout(cut)
              connection.release()
              if (error) refuse(error)
              else resolve(rows as RawRow[])
            })
          }
          acquire(send, refuse)
        }),
    ),
    transaction: async work => {
      refuseNested()
      for (let attempt = 1; ; attempt++) {
        try {
          return await insideTransaction(() => tryOnce(work))
        } catch (error) {
          if (!isTransient(error)) throw asRequestError(error)
          // Nothing was changed, and nothing is wrong with the call: it may come again.
          if (attempt === attempts) throw tooBusy(error as Error)
          await pause(Math.random() * 20 * attempt)
        }
      }
    },
    analyse: () => Promise.resolve(),
    close: async () => {
      await reader.destroy()
      await writer.destroy()
    },
  }
}
