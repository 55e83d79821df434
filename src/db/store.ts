/** The opened database: one connection or pool to read from, one to write to. Only this file touches the drivers. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { LRUCache } from 'lru-cache'
import { createConnection } from 'mysql2/promise'
import type { Pool, PoolConnection, QueryError } from 'mysql2'
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm'
import type { SqlValue } from '../shared/conditions'
import { requestError } from '../shared/errors'
import { asRequestError, type Dialect, isTransient, mysqlDialect, sqliteDialect } from './dialect'
import { SnakeCaseNames } from './names'

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mysql'; readonly url: string; readonly pool: number; readonly deadlines?: Partial<Deadlines> }
export type RawRow = Record<string, unknown>
type Parts = Pick<DataSourceOptions, 'entities' | 'migrations'>

export interface Store {
  readonly dialect: Dialect
  /** Builds statement texts; reads go through `read`. */
  readonly reader: DataSource
  readonly writer: DataSource
  read(sql: string, values: readonly SqlValue[]): Promise<RawRow[]>
  /** Runs `work` in one transaction; a deadlock starts it again from the beginning. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>
  /** Lets the planner of the embedded database look at the data; a server does so by itself. */
  analyse(): Promise<void>
  close(): Promise<void>
}

/** Is this code running inside a transaction? A pooled read there would wait for a connection that the transaction itself holds. */
const inside = new AsyncLocalStorage<true>()
let transactions = 0

/** While it is followed, every promise of the process costs more: nobody is followed when no transaction is open. */
const insideTransaction = async <T>(work: () => Promise<T>): Promise<T> => {
  transactions++
  try {
    return await inside.run(true, work)
  } finally {
    if (--transactions === 0) inside.disable()
  }
}

const outsideTransactions =
  <A extends unknown[], T>(read: (...args: A) => Promise<T>) =>
  (...args: A): Promise<T> =>
    inside.getStore() ? Promise.reject(new Error('read through the transaction, not through the pool')) : read(...args)

const common = (parts: Parts) => ({
  ...parts,
  namingStrategy: new SnakeCaseNames(),
  migrationsTransactionMode: 'each' as const,
  synchronize: false,
  logging: false as const,
})

/** Statements that ran, for tests that count them. */
export type StatementListener = (sql: string) => void
const listeners = new Set<StatementListener>()
export const onStatement = (listener: StatementListener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const told = (sql: string): void => {
  for (const listener of listeners) listener(sql)
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

const tooBusy = (originalError?: Error) =>
  requestError('SERVICE_UNAVAILABLE', 'The database is too busy at the moment.', {}, { originalError })

type Sqlite = {
  readonly inTransaction: boolean
  pragma(text: string): unknown
  exec(sql: string): unknown
  prepare(sql: string): { all(...values: unknown[]): RawRow[] }
}
const sqliteOf = (source: DataSource): Sqlite => {
  const connection = (source.driver as unknown as { databaseConnection?: Sqlite }).databaseConnection
  if (typeof connection?.exec !== 'function') throw new Error('this TypeORM keeps its SQLite connection elsewhere')
  return connection
}

/** How long another process that writes the same file, such as one that runs the jobs, is waited for. */
const fileWaitMs = 2000
const isFileTaken = (error: unknown): boolean => /^SQLITE_BUSY/.test(String((error as { code?: unknown }).code))

/**
 * Takes the right to write before the first statement: whoever has read first, and finds another's write behind it, cannot write
 * any more. Asked for again and again, for SQLite's own way of waiting would hold up every read of this process; and by `exec`,
 * for libsql leaves a prepared statement that was refused open for ever, and its connection with it.
 */
const beginWriting = async (connection: Sqlite): Promise<void> => {
  const latest = Date.now() + fileWaitMs
  for (;;)
    try {
      connection.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isFileTaken(error)) throw error
      if (Date.now() > latest) throw tooBusy(error as Error)
      await pause(5 + Math.random() * 10)
    }
}

/**
 * SQLite has one writer at a time and TypeORM shares one connection: a queue of one around every transaction, and a second,
 * read-only connection for all reads. WAL with synchronous=FULL keeps every acknowledged commit through a crash.
 */
const openSqlite = async (file: string, parts: Parts): Promise<Store> => {
  mkdirSync(dirname(file), { recursive: true })
  const base = { type: 'better-sqlite3' as const, driver: (await import('libsql')).default as unknown, database: file }
  const writer = await new DataSource({
    ...common(parts),
    ...base,
    enableWAL: true,
    prepareDatabase: (db: Sqlite) => void db.pragma('synchronous = FULL'),
  }).initialize()
  const reader = await new DataSource({
    ...common(parts),
    ...base,
    prepareDatabase: (db: Sqlite) => void db.pragma('query_only = 1'),
  }).initialize()
  const [reading, writing] = [sqliteOf(reader), sqliteOf(writer)]

  const prepared = new LRUCache<string, ReturnType<Sqlite['prepare']>>({ max: 500 })
  const statementOf = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = reading.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  const inTurn = async <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
    await beginWriting(writing)
    try {
      const result = await work(writer.createQueryRunner().manager)
      writing.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk, for one, has rolled it back already.
      if (writing.inTransaction) writing.exec('ROLLBACK')
      throw error
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    dialect: sqliteDialect,
    reader,
    writer,
    read: outsideTransactions(async (sql, values) => {
      told(sql)
      return statementOf(sql).all(...values)
    }),
    transaction: work => {
      if (inside.getStore()) throw new Error('a transaction is already open: hand it down')
      const turn = last.then(() => insideTransaction(() => inTurn(work)))
      last = turn.catch(() => undefined)
      return turn
    },
    analyse: async () => {
      await last
      writing.exec('PRAGMA analysis_limit = 400; ANALYZE')
    },
    close: async () => {
      await last
      await reader.destroy()
      await writer.destroy()
    },
  }
}

/** How long a database that is slow, frozen or full is waited for: mysql2 itself would wait for ever. */
type Deadlines = {
  /** For a free connection. */
  readonly acquireMs: number
  /** For the answer to one read. */
  readonly readMs: number
  /** For a whole transaction, each time that it is tried. */
  readonly transactionMs: number
}
const usualDeadlines: Deadlines = { acquireMs: 1000, readMs: 5000, transactionMs: 5000 }
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

/** Statements that each connection keeps prepared: the server allows 16,382 in all, for everybody. */
const mostPrepared = 200

/** What has come before is prepared, so that the server need not read its text again; what never comes again is not worth two round trips. */
const familiar = (): ((sql: string) => boolean) => {
  const seen = new LRUCache<string, true>({ max: 10 * mostPrepared })
  return sql => {
    if (seen.get(sql)) return true
    seen.set(sql, true)
    return false
  }
}

const openMysql = async (given: string, pool: number, parts: Parts, deadlines: Deadlines): Promise<Store> => {
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
    extra: { queueLimit: 500, connectTimeout: 5000, maxPreparedStatements: mostPrepared, trace: false },
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

  const isFamiliar = familiar()
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
            const answered = (error: QueryError | null, rows: unknown): void => {
              // A connection whose statement did not come back is of no use to anyone.
              if (error?.code === 'PROTOCOL_SEQUENCE_TIMEOUT') connection.destroy()
              else connection.release()
              if (error) refuse(error)
              else resolve(rows as RawRow[])
            }
            const asked = { sql, values: [...values], timeout: deadlines.readMs }
            if (isFamiliar(sql)) connection.execute(asked, answered)
            else connection.query(asked, answered)
          }
          acquire(send, refuse)
        }),
    ),
    transaction: async work => {
      if (inside.getStore()) throw new Error('a transaction is already open: hand it down')
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

export const openStore = (config: DatabaseConfig, parts: Parts): Promise<Store> =>
  config.kind === 'sqlite'
    ? openSqlite(config.file, parts)
    : openMysql(config.url, config.pool, parts, { ...usualDeadlines, ...config.deadlines })
