/** What all contestants stand on: a private MariaDB with the bench world in it, a sign-in service, and who asks. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { seedDatabase } from '../../src/cli/seedDatabase'
import { type DatabaseConfig, notDurable } from '../../src/db'
import type { Size } from '../../src/demo/sizes'
import { openDatabase } from '../../src/openDatabase'
import { systemClock } from '../../src/shared/time'
import { compact, ecKey, signedBy, startIssuer } from '../access/signIn/loopbackIssuer'
import { startMariadb } from '../support/mariadb'
import type { Stand } from './contestants'

/** Somebody who sees everything of a partner, and somebody who sees the own customers only: the visibility join is on. */
export const askers = ['sp-admin', 'sp-manager'] as const
export type Asker = (typeof askers)[number]

const audience = 'partner-center'

type MysqlConfig = Extract<DatabaseConfig, { kind: 'mysql' }>

export type OpenStand = Stand & {
  readonly rows: number
  readonly database: MysqlConfig
  readonly databasePid: number
  readonly sql: <T>(text: string) => Promise<T[]>
  readonly tokenOf: (subject: string) => string
  readonly close: () => Promise<void>
}

/** Migrates an empty database and fills it; answers how many rows there are. */
export const loadWorld = async (database: DatabaseConfig, size: Size): Promise<number> => {
  const store = await openDatabase(database)
  try {
    await store.writer.runMigrations()
    const written = await seedDatabase(database, { size, now: systemClock(), isForced: false, onProgress: () => undefined })
    const tables = new Set(store.writer.entityMetadatas.map(({ tableName }) => store.writer.driver.escape(tableName)))
    await store.writer.query(`ANALYZE TABLE ${[...tables].join(', ')}`)
    return [...written.values()].reduce((sum, count) => sum + count, 0)
  } finally {
    await store.close()
  }
}

/** Writes are compared as they run in production: each commit on the disk before it is answered. */
const refuseUnlessDurable = async (database: DatabaseConfig): Promise<void> => {
  const store = await openDatabase(database)
  const wrong = await notDurable(store)
  await store.close()
  if (wrong.length) throw new Error(`the bench database is not durable: ${wrong.join('; ')}`)
}

export const openStand = async (size: Size): Promise<OpenStand> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-center-bench-'))
  const server = await startMariadb('--innodb-buffer-pool-size=2G')
  const admin = await createConnection({ uri: server.url, bigNumberStrings: true, supportBigNumbers: true })
  const sql = async <T>(text: string): Promise<T[]> => (await admin.query(text))[0] as T[]
  await sql('CREATE DATABASE bench')
  const database = { kind: 'mysql', url: `${server.url}/bench`, pool: 10 } as const
  const rows = await loadWorld(database, size)
  await refuseUnlessDurable(database)
  await sql('USE bench')
  const key = ecKey('bench')
  const issuer = await startIssuer(key)
  await admin.query('UPDATE member SET issuer = ? WHERE subject IN (?)', [issuer.issuer, askers])
  const [pidFile] = await sql<{ Value: string }>("SHOW VARIABLES LIKE 'pid_file'")
  return {
    databaseUrl: database.url,
    folder,
    issuer: issuer.issuer,
    audience,
    rows,
    database,
    databasePid: Number(readFileSync(pidFile?.Value ?? '', 'utf8')),
    sql,
    tokenOf: sub => {
      const now = Math.floor(Date.now() / 1000)
      const claims = { iss: issuer.issuer, aud: audience, sub, iat: now, exp: now + 86_400 }
      return compact({ alg: 'ES256', typ: 'at+jwt', kid: key.kid }, claims, signedBy(key))
    },
    close: async () => {
      await admin.end()
      await server.stop()
      await issuer.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
