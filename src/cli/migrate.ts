/** `npm run migrate`: brings the database to this version; `npm run migrate -- --down` takes the newest migration back. */
import 'reflect-metadata'
import { readDatabaseConfig } from '../config'
import { openDatabase, placeOf } from '../openDatabase'
import { command } from './command'

command(async () => {
  const database = readDatabaseConfig(process.env)
  const store = await openDatabase(database)
  if (process.argv.includes('--down')) {
    await store.writer.undoLastMigration()
    process.stdout.write(`${placeOf(database)}: the newest migration is taken back\n`)
  } else {
    const done = await store.writer.runMigrations()
    process.stdout.write(`${placeOf(database)}: ${done.length === 0 ? 'nothing to do' : done.map(({ name }) => name).join(', ')}\n`)
  }
  await store.close()
})
