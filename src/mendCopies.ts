/** What rows repeat of other rows is written with those; this looks whether it was, and mends what was not. */
import type { EntityClass } from './db'
import { allCopies, staleCopies } from './db/copies'
import { type Job, job } from './jobs'

/** Rows that are looked after again in one go. */
const chunk = 500

export const mendCopies: Job = job({
  name: 'mendCopies',
  description:
    'Looks every night whether orders and tags repeat rightly who looks after their customer, and mends what a server of an older version wrote.',
  every: { dailyAt: '04:45' },
  run: async ({ db }) => {
    let mended = 0
    for (const copy of allCopies()) {
      const repeated = db.store.writer.getMetadata(copy.from).target as EntityClass<{ id: string }>
      for (let found = chunk; found === chunk;) {
        const ids = await staleCopies(db.store, copy, chunk)
        for (const id of ids) await db.write(tx => tx.repeat(repeated, id))
        found = ids.length
        mended += found
      }
    }
    return mended
  },
})
