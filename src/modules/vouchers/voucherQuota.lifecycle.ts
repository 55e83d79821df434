/** The life of a quota. All its moves are the vendor's, the clock's or a master reseller's; none of them is a mutation yet. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { VoucherQuotaStatus } from './voucher.enums'

const { NORMAL, ADJUSTING, FROZEN, INVALID, RECLAIMED } = VoucherQuotaStatus

export const voucherQuotaLifecycle = lifecycle({
  name: 'Voucher quota',
  initial: [NORMAL],
  actions: {
    startAdjustment: { from: [NORMAL], to: ADJUSTING, by: SYSTEM, when: 'the vendor changes the amount' },
    endAdjustment: { from: [ADJUSTING], to: NORMAL, by: SYSTEM },
    freeze: { from: [NORMAL, ADJUSTING], to: FROZEN, by: SYSTEM, when: 'by the vendor; the state before is kept' },
    unfreeze: { from: [FROZEN], to: NORMAL, by: SYSTEM, when: 'it was frozen while NORMAL' },
    unfreezeToAdjusting: { from: [FROZEN], to: ADJUSTING, by: SYSTEM, when: 'it was frozen while ADJUSTING' },
    invalidate: { from: [NORMAL, FROZEN], to: INVALID, by: SYSTEM, when: 'it expires, or the vendor disables it' },
    reclaim: { from: [NORMAL], to: RECLAIMED, by: SYSTEM, when: "it was cut from a master reseller's quota, which takes it back (R-2068)" },
  },
})
