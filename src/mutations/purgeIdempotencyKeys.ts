/** The job that forgets what was answered 30 days ago (api §7). */
import { job } from '../jobs'
import { compared } from '../shared/conditions'
import { later } from '../shared/time'
import { IdempotencyKeyEntity } from './idempotencyKey.entity'

const keptMs = 30 * 24 * 3_600_000
const perTransaction = 100

export const purgeIdempotencyKeys = job({
  name: 'purgeIdempotencyKeys',
  description: 'Forgets idempotency keys after 30 days.',
  every: { dailyAt: '03:10' },
  run: async ({ db, now }) => {
    let purged = 0
    for (;;) {
      const old = await db
        .rows(IdempotencyKeyEntity)
        .where(compared('createdAt', '<', later(now, -keptMs)))
        .many(['id'], { limit: perTransaction })
      if (old.length === 0) return purged
      purged += await db.write(tx =>
        tx.purge(
          IdempotencyKeyEntity,
          old.map(({ id }) => id),
        ),
      )
    }
  },
})
