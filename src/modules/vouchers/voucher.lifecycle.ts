/** The life of a voucher. Freezing is an attribute beside its state, not a state (api §7). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import type { VoucherEntity } from './voucher.entity'
import { VoucherStatus } from './voucher.enums'

const { INACTIVE, USABLE, USED, EXPIRED, RECLAIMED } = VoucherStatus

export const voucherLifecycle = lifecycle({
  name: 'Voucher',
  initial: [USABLE, INACTIVE],
  actions: {
    activate: { from: [INACTIVE], to: USABLE, by: SYSTEM, when: 'it is effective' },
    useUp: { from: [USABLE], to: USED, by: SYSTEM, when: 'the balance reaches zero, or it was for one use' },
    refund: { from: [USED], to: USABLE, by: SYSTEM, when: 'a refund returns value before it expires (R-2036)' },
    refundLate: { from: [USED], to: EXPIRED, by: SYSTEM, when: 'a refund returns value after it expired (R-2036)' },
    revokeRefund: {
      from: [USABLE, EXPIRED],
      by: SYSTEM,
      when: 'the vendor withdraws what a refund had put back (record type 6); the state stays',
    },
    expire: { from: [USABLE, INACTIVE], to: EXPIRED, by: SYSTEM, when: 'its time ran out' },
    reclaim: { from: [USABLE], to: RECLAIMED, by: 'voucher.reclaim', when: 'neither frozen nor held by an unpaid order (R-2022)' },
    reclaimExpired: { from: [EXPIRED], to: RECLAIMED, by: SYSTEM, when: 'something is left, neither frozen nor held' },
    freeze: { from: [INACTIVE, USABLE, USED, EXPIRED], by: 'voucher.freeze', when: 'it is not frozen; the state stays' },
    unfreeze: { from: [INACTIVE, USABLE, USED, EXPIRED], by: 'voucher.freeze', when: 'it is frozen; the state stays' },
    withdraw: {
      from: [USABLE, INACTIVE],
      to: RECLAIMED,
      by: SYSTEM,
      when: 'the association ends, begins, changes or moves to another reseller',
    },
  },
})

type Timed = { status: VoucherStatus; readonly effectiveAt: string; readonly expireAt: string; activatedAt: string | null }

/** Does what time alone decides: an action must not rely on the job that does the same having run (api §6). */
export const settle = (voucher: Timed, now: string, viewer: Viewer): void => {
  if (voucherLifecycle.isPossible(voucher.status, 'expire') && voucher.expireAt <= now)
    return voucherLifecycle.move(voucher, 'expire', viewer)
  if (!voucherLifecycle.isPossible(voucher.status, 'activate') || voucher.effectiveAt > now) return
  voucherLifecycle.move(voucher, 'activate', viewer)
  voucher.activatedAt = voucher.effectiveAt
}

/** Version 1, or limited to one use: it is used up at once, or not at all. */
export const isSingleUse = ({ voucherVersion, useLimits }: Pick<VoucherEntity, 'voucherVersion' | 'useLimits'>): boolean =>
  voucherVersion === 1 || useLimits.some(({ key, values }) => key === 'usageTimes' && values[0] === '1')
