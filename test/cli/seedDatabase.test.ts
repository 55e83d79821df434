/** Filling a database: only an empty, migrated one, and never at the cost of somebody's rows. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDatabase } from '../../src/cli/seedDatabase'
import type { DatabaseConfig } from '../../src/db'
import { benchSize, demoSize, type Size, sizeOf } from '../../src/demo/sizes'
import { openDatabase } from '../../src/openDatabase'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'
import { now } from '../support/rows'

const small: Size = { ...demoSize, customers: 60, orders: 120, vouchers: 60, incentiveDetails: 30 }

describe('the size of a world', () => {
  it('is demo, bench, or so many times bench', () => {
    expect(sizeOf('demo')).toEqual(demoSize)
    expect(sizeOf('bench')).toEqual(benchSize())
    expect(sizeOf('1')).toEqual(benchSize())
    expect(sizeOf('0.1')).toMatchObject({ partners: 50, customers: 2_000, orders: 40_000, vouchers: 10_000, incentiveDetails: 4_000 })
    expect(sizeOf('3')).toMatchObject({ partners: 50, customers: 60_000, orders: 1_200_000 })
  })

  it.each(['', 'large', '0', '-1', '11', '1e3', '0.0001', '٣', '1,5'])('is not %j', text => expect(sizeOf(text)).toBeNull())
})

describe.each(databases)('seeding %s', kind => {
  let folder: string
  let database: DatabaseConfig
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'partner-center-test-'))
    database = kind === 'sqlite' ? { kind, file: join(folder, 'seed.sqlite') } : { kind, url: await freshMysqlDatabase(), pool: 2 }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const progress: number[] = []
  const seed = (isForced = false) => seedDatabase(database, { size: small, now, isForced, onProgress: rows => void progress.push(rows) })

  it('refuses a database that is not migrated, and names the remedy', async () => {
    await expect(seed()).rejects.toThrow(/^The database \S+ is not up to date: run "npm run migrate"$/)
  })

  it('fills an empty one, and tells how far it is', async () => {
    const store = await openDatabase(database)
    await store.writer.runMigrations()
    await store.close()
    const written = await seed()
    expect(written.get('CustomerEntity')).toBe(60)
    expect(written.get('OrderEntity')).toBe(120)
    expect(progress.at(-1)).toBe([...written.values()].reduce((sum, rows) => sum + rows, 0))
  })

  it('refuses one that has data, without a password in what it says', async () => {
    await expect(seed()).rejects.toThrow(/^The database (?!.*@)\S+ has data already \(\d+ members\): .+$/)
  })

  it(kind === 'sqlite' ? 'begins afresh when forced' : 'never empties a server, forced or not', async () => {
    if (kind === 'sqlite') expect((await seed(true)).get('OrderEntity')).toBe(120)
    else await expect(seed(true)).rejects.toThrow(/^--force is for the embedded database only/)
  })
})
