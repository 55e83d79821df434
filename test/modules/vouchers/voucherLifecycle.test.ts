/** What time alone does to a voucher, and what can be done with it by hand. */
import { systemViewer } from '../../../src/access/viewer'
import { VoucherQuotaStatus, VoucherStatus } from '../../../src/modules/vouchers'
import { settle, voucherLifecycle } from '../../../src/modules/vouchers/voucher.lifecycle'
import { freeze, settleQuota, unfreeze } from '../../../src/modules/vouchers/voucherQuota.lifecycle'

const { INACTIVE, USABLE, USED, EXPIRED, RECLAIMED } = VoucherStatus
const system = systemViewer('a test')
const begin = '2026-01-01T00:00:00.000Z'
const end = '2026-02-01T00:00:00.000Z'

const settled = (status: VoucherStatus, now: string) => {
  const voucher = { status, effectiveAt: begin, expireAt: end, activatedAt: null }
  settle(voucher, now, system)
  return voucher
}

describe('the life of a voucher', () => {
  it.each([
    [INACTIVE, '2025-12-31T23:59:59.999Z', INACTIVE],
    [INACTIVE, begin, USABLE],
    [INACTIVE, '2026-01-31T23:59:59.999Z', USABLE],
    [INACTIVE, end, EXPIRED],
    [USABLE, '2026-01-31T23:59:59.999Z', USABLE],
    [USABLE, end, EXPIRED],
    [USED, end, USED],
    [EXPIRED, begin, EXPIRED],
    [RECLAIMED, end, RECLAIMED],
  ])('%s at %s is %s: from the first instant of its validity, up to and without the last', (status, now, expected) => {
    expect(settled(status, now).status).toBe(expected)
  })

  it('becomes usable at the instant it is effective, not when someone looks', () => {
    expect(settled(INACTIVE, '2026-01-15T00:00:00.000Z').activatedAt).toBe(begin)
    expect(settled(USABLE, '2026-01-15T00:00:00.000Z').activatedAt).toBeNull()
  })

  it('is reclaimed by hand while it is usable, and in no other state (R-2020)', () => {
    expect(Object.values(VoucherStatus).filter(status => voucherLifecycle.isPossible(status, 'reclaim'))).toEqual([USABLE])
    expect(voucherLifecycle.permissionFor('reclaim')).toBe('voucher.reclaim')
  })

  it('ends when it is reclaimed', () => {
    const leaving = Object.values(voucherLifecycle.actions).filter(({ from }) => from.some(status => status === RECLAIMED))
    expect(leaving).toEqual([])
  })
})

describe('the life of a quota', () => {
  const { NORMAL, ADJUSTING, FROZEN, INVALID } = VoucherQuotaStatus
  type Quota = { status: VoucherQuotaStatus; statusBeforeFreeze: VoucherQuotaStatus | null; expireAt: string }
  const quota = (status: VoucherQuotaStatus, statusBeforeFreeze: VoucherQuotaStatus | null = null): Quota => ({
    status,
    statusBeforeFreeze,
    expireAt: end,
  })

  it.each([NORMAL, ADJUSTING])('unfreezes into %s, where it was frozen (api §7)', status => {
    const frozen = quota(status)
    freeze(frozen, system)
    expect(frozen).toMatchObject({ status: FROZEN, statusBeforeFreeze: status })
    unfreeze(frozen, system)
    expect(frozen).toMatchObject({ status, statusBeforeFreeze: null })
  })

  it.each([
    [NORMAL, '2026-01-31T23:59:59.999Z', NORMAL],
    [NORMAL, end, INVALID],
    [FROZEN, end, INVALID],
    [ADJUSTING, end, ADJUSTING],
    [INVALID, end, INVALID],
  ])('%s at %s is %s: an adjustment is finished first', (status, now, expected) => {
    const settled = quota(status, status === FROZEN ? ADJUSTING : null)
    settleQuota(settled, now)
    expect(settled).toMatchObject({ status: expected, statusBeforeFreeze: null })
  })
})
