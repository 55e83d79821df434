/** The embedded database: one writer at a time, and reads beside it. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { DataSource } from 'typeorm'
import { common, type Parts } from './dataSource'
import { sqliteDialect, tooBusy } from './dialect'
import { told } from './statementListeners'
import type { Opened, RawRow, Store, Work } from './store'
import { untilEnd } from './untilEnd'

type Sqlite = {
  readonly inTransaction: boolean
  pragma(text: string): unknown
  exec(sql: string): unknown
  prepare(sql: string): { all(...values: unknown[]): RawRow[] }
  close(): unknown
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
export const openSqlite = async (file: string, parts: Parts): Promise<Store> => {
  mkdirSync(dirname(file), { recursive: true })
  const { default: Libsql } = await import('libsql')
  const writer = await new DataSource({
    ...common(parts),
    type: 'better-sqlite3',
    driver: Libsql as unknown,
    database: file,
    enableWAL: true,
    prepareDatabase: (db: Sqlite) => void db.pragma('synchronous = FULL'),
  }).initialize()
  const writing = sqliteOf(writer)
  const reading = new Libsql(file, { timeout: 5000 }) as Sqlite
  reading.pragma('query_only = 1')

  const prepared = new LRUCache<string, ReturnType<Sqlite['prepare']>>({
    max: 500,
    maxSize: 2_000_000,
    sizeCalculation: (_, sql) => sql.length,
  })
  const statementOf = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = reading.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  const open = (): Opened => {
    const runner = writer.createQueryRunner()
    return {
      manager: runner.manager,
      send: async (sql, values = []) => {
        const { records, affected } = await runner.query(sql, [...values], true)
        return { rows: records as RawRow[], affected: affected ?? 0 }
      },
      // Nobody else writes meanwhile, and there is no deadline.
      goOn: () => undefined,
    }
  }

  const inTurn = async <T>(work: Work<T>): Promise<T> => {
    const opened = untilEnd(open())
    await beginWriting(writing)
    try {
      const result = await work(opened)
      opened.end()
      writing.exec('COMMIT')
      return result
    } catch (error) {
      opened.end()
      // A full disk, for one, has rolled it back already.
      if (writing.inTransaction) writing.exec('ROLLBACK')
      throw error
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    dialect: sqliteDialect,
    writer,
    read: async (sql, values) => {
      told(sql)
      return statementOf(sql).all(...values)
    },
    transaction: work => {
      const turn = last.then(() => inTurn(work))
      last = turn.catch(() => undefined)
      return turn
    },
    analyse: async () => {
      await last
      writing.exec('PRAGMA analysis_limit = 400; ANALYZE')
    },
    close: async () => {
      await last
      reading.close()
      await writer.destroy()
    },
  }
}
