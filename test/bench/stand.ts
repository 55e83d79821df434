/** What all contestants stand on: a private MariaDB with the bench world in it, a sign-in service, and who asks. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { seedDatabase } from '../../src/cli/seedDatabase'
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

export type OpenStand = Stand & {
  readonly rows: number
  readonly databasePid: () => Promise<number>
  readonly tokens: Readonly<Record<Asker, string>>
  readonly close: () => Promise<void>
}

export const openStand = async (size: Size, progress: (rows: number) => void): Promise<OpenStand> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-center-bench-'))
  const server = await startMariadb('--innodb-buffer-pool-size=2G')
  const admin = await createConnection(server.url)
  await admin.query('CREATE DATABASE bench')
  const databaseUrl = `${server.url}/bench`
  const config = { kind: 'mysql', url: databaseUrl, pool: 10 } as const
  const store = await openDatabase(config)
  await store.writer.runMigrations()
  await store.close()
  const written = await seedDatabase(config, { size, now: systemClock(), isForced: false, onProgress: progress })
  await admin.query('USE bench')
  for (const table of ['customer', 'order', 'voucher', 'incentive_detail', 'member', 'partner'])
    await admin.query(`ANALYZE TABLE \`${table}\``)
  const key = ecKey('bench')
  const issuer = await startIssuer(key)
  await admin.query('UPDATE member SET issuer = ? WHERE subject IN (?)', [issuer.issuer, askers])
  const tokenOf = (sub: Asker): string => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer.issuer, aud: audience, sub, iat: now, exp: now + 86_400 }
    return compact({ alg: 'ES256', typ: 'at+jwt', kid: key.kid }, claims, signedBy(key))
  }
  return {
    databaseUrl,
    folder,
    issuer: issuer.issuer,
    audience,
    rows: [...written.values()].reduce((sum, count) => sum + count, 0),
    databasePid: async () => {
      const [rows] = await admin.query("SHOW VARIABLES LIKE 'pid_file'")
      return Number(readFileSync((rows as { Value: string }[])[0]?.Value ?? '', 'utf8'))
    },
    tokens: { 'sp-admin': tokenOf('sp-admin'), 'sp-manager': tokenOf('sp-manager') },
    close: async () => {
      await admin.end()
      await server.stop()
      await issuer.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
