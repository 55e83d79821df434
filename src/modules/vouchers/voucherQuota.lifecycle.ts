/** The life of a quota: the vendor's, the clock's and a master reseller's moves (part 2 §6.1). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { systemViewer, type Viewer } from '../../access/viewer'
import { VoucherQuotaStatus } from './voucher.enums'

const { NORMAL, ADJUSTING, FROZEN, INVALID, RECLAIMED } = VoucherQuotaStatus

const grant = 'voucherQuota.grant'

export const voucherQuotaLifecycle = lifecycle({
  name: 'Voucher quota',
  initial: [NORMAL],
  actions: {
    beginAdjustment: { from: [NORMAL], to: ADJUSTING, by: grant, when: 'the vendor granted it: it was not cut from a master quota' },
    finishAdjustment: { from: [ADJUSTING], to: NORMAL, by: grant, when: 'the new value is no less than what is out' },
    freeze: { from: [NORMAL, ADJUSTING], to: FROZEN, by: grant, when: 'the state before is kept' },
    unfreeze: { from: [FROZEN], to: NORMAL, by: grant, when: 'it was frozen while NORMAL' },
    unfreezeToAdjusting: { from: [FROZEN], to: ADJUSTING, by: SYSTEM, when: 'it was frozen while ADJUSTING' },
    disable: { from: [NORMAL, FROZEN], to: INVALID, by: grant },
    expire: { from: [NORMAL, FROZEN], to: INVALID, by: SYSTEM, when: 'its time ran out' },
    reclaim: { from: [NORMAL], to: RECLAIMED, by: 'voucherQuota.reclaim', when: "it was cut from the master's own quota (R-2068)" },
  },
})

type Frozen = { status: VoucherQuotaStatus; statusBeforeFreeze: VoucherQuotaStatus | null }
type Timed = Frozen & { readonly expireAt: string }

/** Does what time alone decides: an action must not rely on the job that does the same having run (api §6). */
export const settleQuota = (quota: Timed, now: string): void => {
  if (quota.expireAt > now || !voucherQuotaLifecycle.isPossible(quota.status, 'expire')) return
  voucherQuotaLifecycle.move(quota, 'expire', systemViewer('quotas that expire'))
  quota.statusBeforeFreeze = null
}

export const freeze = (quota: Frozen, viewer: Viewer): void => {
  const { status } = quota
  voucherQuotaLifecycle.move(quota, 'freeze', viewer)
  quota.statusBeforeFreeze = status
}

/** Back to where it stood before (api §7). */
export const unfreeze = (quota: Frozen, viewer: Viewer): void => {
  voucherQuotaLifecycle.move(quota, quota.statusBeforeFreeze === ADJUSTING ? 'unfreezeToAdjusting' : 'unfreeze', viewer)
  quota.statusBeforeFreeze = null
}
