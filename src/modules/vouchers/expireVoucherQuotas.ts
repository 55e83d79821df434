/** Quotas whose time ran out are invalid (state 3, part 2 §6.1); what vouchers from them give back stays in them, unusable (R-2063). */
import type { Database } from '../../db'
import { job } from '../../jobs'
import { compared, isIn } from '../../shared/conditions'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { settleQuota, voucherQuotaLifecycle } from './voucherQuota.lifecycle'

const perTransaction = 100

/** Answers how many it found, and how many of them were still to be expired under the lock. */
const expireSome = (db: Database, now: string): Promise<{ found: number; done: number }> =>
  db.write(async tx => {
    const due = await tx
      .rows(VoucherQuotaEntity)
      .where(isIn('status', voucherQuotaLifecycle.actions.expire.from), compared('expireAt', '<=', now))
      .many(['id'], { sorting: [['expireAt', 'ASC']], limit: perTransaction })
    const locked = await tx.lockMany(
      VoucherQuotaEntity,
      due.map(({ id }) => id),
    )
    const over = [...locked.values()].filter(quota => {
      const { status } = quota
      settleQuota(quota, now)
      return quota.status !== status
    })
    await tx.save(...over)
    return { found: due.length, done: over.length }
  })

export const expireVoucherQuotas = job({
  name: 'expireVoucherQuotas',
  description: 'Ends quotas whose time ran out: nothing is issued from them any more (R-2051).',
  every: { minutes: 10 },
  run: async ({ db, now }) => {
    let total = 0
    for (;;) {
      const { found, done } = await expireSome(db, now)
      total += done
      // Fewer than a chunk is the last one; a chunk that another runner has done meanwhile is no reason to go on for ever.
      if (found < perTransaction || done === 0) return total
    }
  },
})
