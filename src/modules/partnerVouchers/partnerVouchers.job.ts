/** What time does to partner vouchers; a bill looks at the time of each charge itself, so nothing depends on when this runs. */
import { job } from '../../jobs'
import { allOf, anyOf, compared, equals, isIn } from '../../shared/conditions'
import { VoucherStatus } from '../vouchers'
import { PartnerVoucherEntity } from './partnerVoucher.entity'
import { settle } from './partnerVoucher.lifecycle'

const chunk = 100

export const agePartnerVouchers = job({
  name: 'agePartnerVouchers',
  description: 'Makes partner vouchers usable when they become effective, and expires them when their time runs out (part 2 §7).',
  every: { minutes: 60 },
  run: async ({ now, db }) => {
    const begins = allOf(equals('status', VoucherStatus.INACTIVE), compared('effectiveAt', '<=', now))
    const ends = allOf(isIn('status', [VoucherStatus.INACTIVE, VoucherStatus.USABLE]), compared('expireAt', '<=', now))
    let moved = 0
    for (;;) {
      const due = await db.rows(PartnerVoucherEntity).where(anyOf(begins, ends)).many(['id'], { limit: chunk })
      if (due.length === 0) return moved
      moved += await db.write(async tx => {
        const vouchers = await tx.lockMany(
          PartnerVoucherEntity,
          due.map(({ id }) => id),
        )
        let changed = 0
        for (const voucher of vouchers.values()) {
          const { status } = voucher
          settle(voucher, now, tx.viewer)
          await tx.save(voucher)
          changed += Number(voucher.status !== status)
        }
        return changed
      })
    }
  },
})
