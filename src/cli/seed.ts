/** `npm run seed -- --size demo|bench|N`: fills an empty database with a made-up world; N is so many times the bench world. */
import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { readDatabaseConfig } from '../config'
import { expectedRows, sizeOf, sizesInWords } from '../demo/sizes'
import { placeOf } from '../openDatabase'
import { systemClock } from '../shared/time'
import { command } from './command'
import { seedDatabase } from './seedDatabase'

type Progress = { readonly update: (rows: number) => void; readonly stop: () => void }

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const thousands = (count: number): string => count.toLocaleString('en')

const bar = (expected: number): Progress => {
  const drawn = new SingleBar(
    { format: '{bar} {percentage} % | {value} rows | {duration_formatted}', stream: process.stdout },
    Presets.shades_classic,
  )
  drawn.start(expected, 0)
  return { update: rows => drawn.update(Math.min(rows, expected)), stop: () => drawn.stop() }
}

/** Ten lines in all: for a log, where a bar would be a mess. */
const lines = (expected: number): Progress => {
  let told = 0
  const update = (rows: number): void => {
    const tenths = Math.min(10, Math.floor((rows / expected) * 10))
    if (tenths > told) say(`${tenths * 10} % (${thousands(rows)} rows)`)
    told = Math.max(told, tenths)
  }
  return { update, stop: () => undefined }
}

command(async () => {
  const { values } = parseArgs({ options: { size: { type: 'string', default: 'demo' }, force: { type: 'boolean', default: false } } })
  const size = sizeOf(values.size)
  if (!size) throw new Error(`--size is ${sizesInWords}, not "${values.size}"`)
  const database = readDatabaseConfig(process.env)

  const startedAt = performance.now()
  const progress = (process.stdout.isTTY ? bar : lines)(expectedRows(size))
  const written = await seedDatabase(database, { size, now: systemClock(), isForced: values.force, onProgress: progress.update }).finally(
    progress.stop,
  )
  for (const [table, rows] of written) say(`${table.replace(/Entity$/, '').padEnd(28)}${thousands(rows).padStart(12)}`)
  say(`The ${size.name} world is in ${placeOf(database)}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
})
