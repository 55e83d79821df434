/** The job that deletes codes which nobody can use any more and no limit counts any more. */
import { job } from '../../jobs'
import { compared } from '../../shared/conditions'
import { later } from '../../shared/time'
import { VerificationCodeEntity } from './verificationCode.entity'

/** Longer than any code is valid, and than the day that limits look back. */
const keptMs = 2 * 24 * 3_600_000
const perTransaction = 100

export const purgeVerificationCodes = job({
  name: 'purgeVerificationCodes',
  description: 'Deletes verification codes two days after they were made.',
  every: { dailyAt: '03:00' },
  run: async ({ db, now }) => {
    let purged = 0
    for (;;) {
      const old = await db
        .rows(VerificationCodeEntity)
        .where(compared('createdAt', '<', later(now, -keptMs)))
        .many(['id'], { limit: perTransaction })
      if (old.length === 0) return purged
      purged += await db.write(tx =>
        tx.purge(
          VerificationCodeEntity,
          old.map(({ id }) => id),
        ),
      )
    }
  },
})
