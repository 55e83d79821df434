/** Fills an empty database with a made-up world, or says in one line why not. */
import { rm } from 'node:fs/promises'
import type { DatabaseConfig, Store } from '../db'
import { bulkLoad, type Written } from '../demo/bulkLoad'
import type { Size } from '../demo/sizes'
import { worldRows } from '../demo/world'
import { MemberEntity } from '../modules/members'
import { isMigrated, openDatabase, placeOf } from '../openDatabase'
import type { Instant } from '../shared/time'

export type Seeding = {
  readonly size: Size
  readonly now: Instant
  /** Throw away what is there; only a file of ours may be. */
  readonly isForced: boolean
  readonly onProgress: (rows: number) => void
}

const forgetFile = async (database: DatabaseConfig): Promise<void> => {
  if (database.kind !== 'sqlite') throw new Error('--force is for the embedded database only: drop the tables of a MySQL database yourself')
  for (const suffix of ['', '-wal', '-shm']) await rm(`${database.file}${suffix}`, { force: true })
}

const refuseUnlessEmpty = async (store: Store, database: DatabaseConfig): Promise<void> => {
  if (!(await isMigrated(store))) throw new Error(`The database ${placeOf(database)} is not up to date: run "npm run migrate"`)
  const members = await store.writer.getRepository(MemberEntity).count()
  if (members === 0) return
  const remedy = database.kind === 'sqlite' ? 'stop the server, and add --force to begin afresh' : 'a world needs an empty one'
  throw new Error(`The database ${placeOf(database)} has data already (${members} members): ${remedy}`)
}

export const seedDatabase = async (database: DatabaseConfig, { size, now, isForced, onProgress }: Seeding): Promise<Written> => {
  if (isForced) await forgetFile(database)
  const store = await openDatabase(database)
  try {
    if (isForced) await store.writer.runMigrations()
    await refuseUnlessEmpty(store, database)
    return await bulkLoad(store, worldRows(size, now), onProgress)
  } finally {
    await store.close()
  }
}
