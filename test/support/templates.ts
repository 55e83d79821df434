/** A migrated database of each kind, made once per run: tests get copies, which is several times faster than migrating each. */
import 'reflect-metadata'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, createConnection } from 'mysql2/promise'
import { migrations } from '../../migrations'
import { openStore, type Store } from '../../src/db'
import { modules } from '../../src/modules'

const entities = modules.flatMap(module => [...(module.entities ?? [])]) as never[]
const template = 'template'

/** A busy machine must not fail a test that is merely slow. */
const patience = { acquireMs: 30_000, readMs: 30_000, transactionMs: 30_000 }

export const openSqliteFile = (file: string): Promise<Store> => openStore({ kind: 'sqlite', file }, { entities, migrations })
export const openMysqlUrl = (url: string): Promise<Store> =>
  openStore({ kind: 'mysql', url, pool: 8, deadlines: patience }, { entities, migrations })

const migrated = async (opening: Promise<Store>): Promise<void> => {
  const store = await opening
  await store.writer.runMigrations()
  await store.close()
}

/** Before the first test; the folder goes after the last. */
export const makeTemplates = async (server: string | undefined): Promise<{ remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-center-template-'))
  process.env.TEST_SQLITE_TEMPLATE = join(folder, 'template.sqlite')
  await migrated(openSqliteFile(process.env.TEST_SQLITE_TEMPLATE))
  if (server) {
    await asAdmin(server, connection => connection.query(`CREATE DATABASE ${template}`))
    await migrated(openMysqlUrl(`${server}/${template}`))
  }
  return { remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export const copySqliteTemplate = (file: string): void => copyFileSync(process.env.TEST_SQLITE_TEMPLATE ?? '', file)

const asAdmin = async <T>(server: string, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const connection = await createConnection({ uri: server, multipleStatements: true })
  try {
    // A transaction that an earlier file left open makes DROP wait, by default for a day.
    await connection.query('SET SESSION lock_wait_timeout = 30')
    return await work(connection)
  } finally {
    await connection.end()
  }
}

const namesIn = async (connection: Connection, sql: string): Promise<string[]> => {
  const [rows] = await connection.query(sql)
  return (rows as Record<string, string>[]).map(row => Object.values(row)[0] ?? '')
}
const tablesOf = (connection: Connection, database: string): Promise<string[]> =>
  namesIn(connection, `SELECT table_name FROM information_schema.tables WHERE table_schema = '${database}' ORDER BY table_name`)
const filledTables = (connection: Connection, database: string, tables: readonly string[]): Promise<string[]> =>
  namesIn(
    connection,
    tables.map(table => `SELECT '${table}' AS name FROM DUAL WHERE EXISTS (SELECT 1 FROM ${database}.\`${table}\`)`).join(' UNION ALL '),
  )

/** The URL of this worker's database, as the migrations leave one: its tables stay from file to file, their rows do not. */
export const freshMigratedDatabase = async (): Promise<string> => {
  const server = process.env.TEST_MYSQL_URL ?? ''
  const name = `world${process.env.JEST_WORKER_ID ?? '1'}`
  await asAdmin(server, async connection => {
    const [wanted, there] = [await tablesOf(connection, template), await tablesOf(connection, name)]
    const filled = await filledTables(connection, template, wanted)
    const refill = filled.map(table => `INSERT INTO ${name}.\`${table}\` SELECT * FROM ${template}.\`${table}\``)
    const hasTables = wanted.join() === there.join()
    const steps = hasTables
      ? (await filledTables(connection, name, there)).map(table => `DELETE FROM ${name}.\`${table}\``)
      : [
          `DROP DATABASE IF EXISTS ${name}`,
          `CREATE DATABASE ${name}`,
          ...wanted.map(table => `CREATE TABLE ${name}.\`${table}\` LIKE ${template}.\`${table}\``),
        ]
    await connection.query([...steps, ...refill].join('; '))
  })
  return `${server}/${name}`
}
