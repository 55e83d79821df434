/** The opened database: one connection or pool to read from, one to write to. Nothing else touches the drivers. */
import type { DataSource, EntityManager } from 'typeorm'
import type { SqlValue } from '../shared/conditions'
import type { Parts } from './dataSource'
import { type Deadlines, usualDeadlines } from './deadlines'
import type { Dialect } from './dialect'
import { openMysql } from './mysqlStore'
import { openSqlite } from './sqliteStore'

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mysql'; readonly url: string; readonly pool: number; readonly deadlines?: Partial<Deadlines> }
export type RawRow = Record<string, unknown>

/** What one statement found, or how many rows it changed. */
export type Sent = { readonly rows: RawRow[]; readonly affected: number }

/** A transaction that is open, on a connection of its own. */
export type Opened = {
  readonly send: (sql: string, values?: readonly SqlValue[]) => Promise<Sent>
  /** On the same connection, for statements that are rare enough to be built anew each time. */
  readonly manager: EntityManager
  /** Gives it its whole time anew: for what takes the longer the more rows there are, and has just done some. */
  readonly goOn: () => void
}
export type Work<T> = (opened: Opened) => Promise<T>

export interface Store {
  readonly dialect: Dialect
  /** Knows the tables, builds statement texts, migrates and writes. */
  readonly writer: DataSource
  /** Beside the writer, on connections of its own. */
  read(sql: string, values: readonly SqlValue[]): Promise<RawRow[]>
  /** Runs `work` in one transaction; a deadlock starts it again from the beginning. */
  transaction<T>(work: Work<T>): Promise<T>
  /** Lets the planner of the embedded database look at the data; a server does so by itself. */
  analyse(): Promise<void>
  close(): Promise<void>
}

export const openStore = (config: DatabaseConfig, parts: Parts): Promise<Store> =>
  config.kind === 'sqlite'
    ? openSqlite(config.file, parts)
    : openMysql(config.url, config.pool, parts, { ...usualDeadlines, ...config.deadlines })
