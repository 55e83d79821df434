/** `npm run check:money`: says of every invariant of money whether it holds, and which rows break it; exits with 1 where one does. */
import 'reflect-metadata'
import { checkedMoney } from '../checkMoney'
import { readDatabaseConfig } from '../config'
import { isMigrated, openDatabase, placeOf } from '../openDatabase'
import { command } from './command'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const inWords = (row: Record<string, unknown>): string =>
  Object.entries(row)
    .map(([column, value]) => `${column} ${String(value)}`)
    .join(', ')

command(async () => {
  const database = readDatabaseConfig(process.env)
  const store = await openDatabase(database)
  try {
    if (!(await isMigrated(store))) throw new Error(`The database ${placeOf(database)} is not up to date: run "npm run migrate"`)
    for (const { name, broken } of await checkedMoney(store)) {
      say(`${broken.length === 0 ? 'holds' : 'BROKEN'}  ${name}`)
      for (const row of broken) say(`        ${inWords(row)}`)
      if (broken.length) process.exitCode = 1
    }
  } finally {
    await store.close()
  }
})
