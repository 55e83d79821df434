/** A database server: a pool to read from, one to write to, and nobody waits for ever. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolConnection, PoolOptions, ResultSetHeader } from 'mysql2'
import { createConnection } from 'mysql2/promise'
import { DataSource, type QueryRunner } from 'typeorm'
import { common, type Parts } from './dataSource'
import { type Deadlines, within } from './deadlines'
import { asRequestError, isTransient, mysqlDialect, tooBusy } from './dialect'
import { openMysqlReads } from './mysqlReads'
import { preparedStatements } from './preparedStatements'
import type { Opened, RawRow, Sent, Store, Work } from './store'
import { untilEnd } from './untilEnd'

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

/** How both pools speak with the server. */
const talking: PoolOptions = {
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  stringifyObjects: true,
  queueLimit: 500,
  connectTimeout: 5000,
  // Otherwise every statement takes a stack, in case it fails.
  trace: false,
}

/** Before a connection writes for the first time. */
const makeReady = (connection: PoolConnection): void => {
  connection.query(`SET SESSION innodb_lock_wait_timeout = ${lockWaitSeconds}`)
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
  // TypeORM asks for it before every statement of its own, and mysql2 would look for the file of its class each time.
  const promised = connection.promise()
  connection.promise = () => promised
}

export const openMysql = async (given: string, pool: number, parts: Parts, deadlines: Deadlines): Promise<Store> => {
  const url = given.replace(/^mariadb:/, 'mysql:')
  const type = await serverAt(url)
  // A pool each: a transaction that needed a second connection from its own pool could wait for itself.
  const writer = await new DataSource({ ...common(parts), type, url, poolSize: pool, extra: talking }).initialize()
  const reads = openMysqlReads({ ...talking, uri: url }, pool, deadlines)
  const writing = (writer.driver as unknown as { pool?: Pool }).pool
  if (typeof writing?.getConnection !== 'function') throw new Error('this TypeORM keeps its MySQL pool elsewhere')
  writing.on('connection', makeReady)
  // Initialising has opened a first connection, before anyone listened.
  const first = writer.createQueryRunner()
  makeReady((await first.connect()) as PoolConnection)
  await first.release()
  const ask = preparedStatements(pool)

  /** Past TypeORM's own way to the connection, which costs a small transaction a tenth of its time. */
  const sendingOn =
    (connection: PoolConnection): Opened['send'] =>
    (sql, values = []) =>
      new Promise<Sent>((resolve, reject) =>
        ask(connection, sql, [...values], (error, answer) => {
          if (error) reject(error)
          else if (Array.isArray(answer)) resolve({ rows: answer as RawRow[], affected: 0 })
          else resolve({ rows: [], affected: (answer as ResultSetHeader).affectedRows })
        }),
      )

  const carryOut = async <T>(runner: QueryRunner, given: Opened, work: Work<T>): Promise<T> => {
    const opened = untilEnd(given)
    try {
      await runner.startTransaction()
      const result = await work(opened)
      opened.end()
      await runner.commitTransaction()
      return result
    } catch (error) {
      opened.end()
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
      throw error
    }
  }

  /** One try. A connection that is silent until the deadline is cut; whether it committed, the idempotency key will tell. */
  const tryOnce = async <T>(work: Work<T>): Promise<T> => {
    const runner = writer.createQueryRunner()
    const connection = (await within(deadlines.acquireMs, runner.connect(), () => void runner.release())) as PoolConnection
    let clock: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      clock = setTimeout(() => {
        connection.destroy()
        reject(tooBusy())
      }, deadlines.transactionMs)
    })
    try {
      const opened = { send: sendingOn(connection), manager: runner.manager, goOn: () => void clock?.refresh() }
      return await Promise.race([carryOut(runner, opened, work), late])
    } finally {
      clearTimeout(clock)
      await runner.release()
    }
  }

  return {
    dialect: mysqlDialect,
    writer,
    read: reads.read,
    transaction: async work => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await tryOnce(work)
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
      await reads.close()
      await writer.destroy()
    },
  }
}
