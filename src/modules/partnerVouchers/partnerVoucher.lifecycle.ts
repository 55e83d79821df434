/** The lives of partner vouchers and of applications for test coupons. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import { VoucherStatus } from '../vouchers'
import { type PartnerVoucherStatus, TestCouponStatus } from './partnerVoucher.enums'

const { INACTIVE, USABLE, USED, EXPIRED } = VoucherStatus
const { DRAFT, IN_REVIEW, APPROVED, REJECTED } = TestCouponStatus

export const partnerVoucherLifecycle = lifecycle({
  name: 'Partner voucher',
  initial: [USABLE, INACTIVE],
  actions: {
    activate: { from: [INACTIVE], to: USABLE, by: SYSTEM, when: 'it is effective' },
    useUp: { from: [USABLE], to: USED, by: SYSTEM, when: 'a bill took what was left' },
    giveBack: { from: [USED], to: USABLE, by: SYSTEM, when: 'something came back before it expires (R-2086)' },
    giveBackLate: { from: [USED], to: EXPIRED, by: SYSTEM, when: 'something came back after it expired (R-2087)' },
    expire: { from: [USABLE, INACTIVE], to: EXPIRED, by: SYSTEM, when: 'its time ran out; charges made before are still paid (R-2083)' },
  },
})

type Timed = { status: PartnerVoucherStatus; readonly effectiveAt: string; readonly expireAt: string }

/** Does what time alone decides: nothing depends on the job that does the same having run (api §6). */
export const settle = (voucher: Timed, now: string, viewer: Viewer): void => {
  if (voucher.expireAt <= now && partnerVoucherLifecycle.isPossible(voucher.status, 'expire'))
    return partnerVoucherLifecycle.move(voucher, 'expire', viewer)
  if (voucher.effectiveAt <= now && partnerVoucherLifecycle.isPossible(voucher.status, 'activate'))
    partnerVoucherLifecycle.move(voucher, 'activate', viewer)
}

export const testCouponLifecycle = lifecycle({
  name: 'Test coupon application',
  initial: [DRAFT],
  actions: {
    edit: { from: [DRAFT, REJECTED], by: 'testCoupon.apply' },
    submit: {
      from: [DRAFT, REJECTED],
      to: IN_REVIEW,
      by: 'testCoupon.apply',
      when: 'complete, and no other of the partner is under review (R-2089, R-2090)',
    },
    approve: { from: [IN_REVIEW], to: APPROVED, by: 'testCoupon.review', when: 'the partner voucher is made' },
    reject: { from: [IN_REVIEW], to: REJECTED, by: 'testCoupon.review', when: 'with a comment' },
  },
})
