/** `npm run seed -- --size demo|bench|N`: fills an empty database with a made-up world; N is so many times the bench world. */
import 'reflect-metadata'
import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { readConfig } from '../config'
import type { DatabaseConfig, Store } from '../db'
import { bulkLoad, type Written } from '../demo/bulkLoad'
import { expectedRows, type Size, sizeOf, sizesInWords } from '../demo/sizes'
import { worldRows } from '../demo/world'
import { MemberEntity } from '../modules/members'
import { isMigrated, openDatabase, placeOf } from '../openDatabase'
import { systemClock } from '../shared/time'
import { command } from './command'

type Progress = { readonly update: (rows: number) => void; readonly stop: () => void }

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const thousands = (count: number): string => count.toLocaleString('en')

/** A bar for whoever watches, a line now and then for a log. */
const progressOf = (expected: number): Progress => {
  if (process.stdout.isTTY) {
    const bar = new SingleBar(
      { format: '{bar} {percentage} % | {value} rows | {duration_formatted}', stream: process.stdout },
      Presets.shades_classic,
    )
    bar.start(expected, 0)
    return { update: rows => bar.update(Math.min(rows, expected)), stop: () => bar.stop() }
  }
  let told = 0
  const update = (rows: number): void => {
    const tenth = Math.floor((rows / expected) * 10)
    if (tenth <= told || tenth > 10) return
    told = tenth
    say(`${tenth * 10} % (${thousands(rows)} rows)`)
  }
  return { update, stop: () => undefined }
}

/** Only a file of ours may be thrown away; the rows of a server are somebody's. */
const startAfresh = async (database: DatabaseConfig): Promise<void> => {
  if (database.kind !== 'sqlite') throw new Error('--force is for the embedded database only: drop the tables of a MySQL database yourself')
  for (const suffix of ['', '-wal', '-shm']) await rm(`${database.file}${suffix}`, { force: true })
}

const openEmpty = async (database: DatabaseConfig, isForced: boolean): Promise<Store> => {
  if (isForced) await startAfresh(database)
  const store = await openDatabase(database)
  if (isForced) await store.writer.runMigrations()
  if (!(await isMigrated(store))) throw new Error(`The database ${placeOf(database)} is not up to date: run "npm run migrate"`)
  const members = await store.writer.getRepository(MemberEntity).count()
  if (members > 0) {
    const way = database.kind === 'sqlite' ? 'stop the server and add --force to begin afresh' : 'a world needs an empty one'
    throw new Error(`The database ${placeOf(database)} has data already (${members} members): ${way}`)
  }
  return store
}

const fill = async (store: Store, size: Size): Promise<Written> => {
  const progress = progressOf(expectedRows(size))
  try {
    return await bulkLoad(store, worldRows(size, systemClock()), progress.update)
  } finally {
    progress.stop()
  }
}

command(async () => {
  const { values } = parseArgs({ options: { size: { type: 'string', default: 'demo' }, force: { type: 'boolean', default: false } } })
  const size = sizeOf(values.size)
  if (!size) throw new Error(`--size is ${sizesInWords}, not "${values.size}"`)
  const { database } = readConfig(process.env)
  const store = await openEmpty(database, values.force)
  const startedAt = performance.now()
  const written = await fill(store, size)
  const seconds = (performance.now() - startedAt) / 1000
  for (const [table, rows] of written) say(`${table.replace(/Entity$/, '').padEnd(28)}${thousands(rows).padStart(12)}`)
  say(`The ${size.name} world is in ${placeOf(database)}: ${seconds.toFixed(1)} s.`)
  await store.close()
})
