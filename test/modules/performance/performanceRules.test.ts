/** What counts, and why something counts nothing: the rules of part 3 §2.1 as functions. */
import { IncentivePolicyKind } from '../../../src/modules/incentivePolicies'
import {
  billedAmount,
  type Circumstances,
  performanceCycleOf,
  performanceOf,
  PerformanceZeroReason,
  rebindExclusionUntil,
} from '../../../src/modules/performance'
import { Money } from '../../../src/shared/money'

const cny = (amount: string) => Money.of(amount, 'CNY')
const paid = (cash: string, countedCoupons = '0', otherCoupons = '0') => ({
  cash: cny(cash),
  countedCoupons: cny(countedCoupons),
  otherCoupons: cny(otherCoupons),
})
const ordinary: Circumstances = {
  policy: IncentivePolicyKind.NON_SPECIFIC,
  isAssociated: true,
  isChinaSite: true,
  isPrepaidCardPurchase: false,
  isStrictSelection: false,
  isInPlan: true,
  isCertified: true,
  isTransferred: false,
  occurredAt: '2026-02-10T00:00:00.000Z',
  rebindExclusionUntil: null,
}
const amounts = (counted: ReturnType<typeof performanceOf>) => ({
  consumption: counted.consumptionAmount.amount,
  coupons: counted.couponAmount.amount,
  performance: counted.performanceAmount.amount,
  counts: counted.countsForIncentive,
  zero: counted.zeroReason,
})

describe('performance', () => {
  it('is the cash part of what was consumed (R-PF-1)', () => {
    expect(amounts(performanceOf(paid('80.00', '0', '20.00'), ordinary))).toEqual({
      consumption: '100.00',
      coupons: '20.00',
      performance: '80.00',
      counts: true,
      zero: null,
    })
  })

  it('takes in cash coupons that earn performance, and no vouchers (R-PF-2)', () => {
    expect(amounts(performanceOf(paid('50.00', '30.00', '20.00'), ordinary))).toMatchObject({ performance: '80.00', coupons: '50.00' })
  })

  it('is nothing where coupons paid all of it, and says so (R-PF-2)', () => {
    expect(amounts(performanceOf(paid('0', '0', '20.00'), ordinary))).toMatchObject({
      performance: '0.00',
      counts: false,
      zero: PerformanceZeroReason.PAID_WITH_COUPONS,
    })
  })

  it('of nothing is nothing, without a reason', () => {
    expect(amounts(performanceOf(paid('0'), ordinary))).toMatchObject({ performance: '0.00', counts: false, zero: null })
  })

  it('of a refund is negative, and counts as such (R-PF-6)', () => {
    expect(amounts(performanceOf(paid('-12.34567891', '0', '-1.00'), ordinary))).toMatchObject({
      consumption: '-13.34567891',
      performance: '-12.34567891',
      counts: true,
    })
  })

  it.each<[PerformanceZeroReason, Partial<Circumstances>, string]>([
    [PerformanceZeroReason.NOT_ASSOCIATED, { isAssociated: false }, 'R-PF-3'],
    [PerformanceZeroReason.OUTSIDE_CHINA_SITE, { isChinaSite: false }, 'R-PF-3'],
    [PerformanceZeroReason.PREPAID_CARD_PURCHASE, { isPrepaidCardPurchase: true }, 'R-PF-2'],
    [PerformanceZeroReason.STRICT_SELECTION, { isStrictSelection: true }, 'R-PF-5'],
    [PerformanceZeroReason.NOT_IN_PLAN, { isInPlan: false }, 'R-PF-7'],
    [PerformanceZeroReason.CERTIFICATION_EXPIRED, { isCertified: false }, 'R-PF-7'],
    [PerformanceZeroReason.PRODUCT_OUTSIDE_POLICY, { policy: IncentivePolicyKind.NO_PERFORMANCE_NO_REBATE }, 'R-PF-7'],
    [PerformanceZeroReason.PERFORMANCE_TRANSFERRED, { isTransferred: true }, 'R-PF-7'],
    [PerformanceZeroReason.REBIND_EXCLUSION, { rebindExclusionUntil: '2026-02-10T00:00:00.000Z' }, 'R-PF-10'],
  ])('is nothing because of %s (%o, %s)', (reason, change) => {
    expect(amounts(performanceOf(paid('100.00'), { ...ordinary, ...change }))).toEqual({
      consumption: '100.00',
      coupons: '0.00',
      performance: '0.00',
      counts: false,
      zero: reason,
    })
  })

  it('without rebate is performance all the same, which brings no incentive (part 3 §3.1)', () => {
    const policy = IncentivePolicyKind.PERFORMANCE_NO_REBATE
    expect(amounts(performanceOf(paid('100.00'), { ...ordinary, policy }))).toMatchObject({
      performance: '100.00',
      counts: false,
      zero: null,
    })
  })

  it('shows the widest of several reasons (R-PF-7)', () => {
    const { zeroReason } = performanceOf(paid('100.00'), { ...ordinary, isAssociated: false, isTransferred: true, isStrictSelection: true })
    expect(zeroReason).toBe(PerformanceZeroReason.NOT_ASSOCIATED)
  })

  it.each([
    ['1000.00', '0.8500', '50.00', '800.00'],
    ['0.00000001', '0.5000', '0.00', '0.00000001'],
    ['-0.00000001', '0.5000', '0.00', '-0.00000001'],
    ['99.99', '1.0000', '0.00', '99.99'],
  ] as const)('of a resale customer is what was billed: %s × %s less %s is %s (R-PF-4)', (list, discount, coupons, billed) => {
    expect(billedAmount(cny(list), discount, cny(coupons)).amount).toBe(billed)
  })

  it('of what is settled by the month appears in the next, over the new year too (R-PF-9)', () => {
    expect(performanceCycleOf('2026-02', false)).toBe('2026-02')
    expect(performanceCycleOf('2026-02', true)).toBe('2026-03')
    expect(performanceCycleOf('2025-12', true)).toBe('2026-01')
  })

  describe('after a change of partner (R-PF-10)', () => {
    const change = { at: '2026-02-10T00:00:00.000Z', isLongTail: true, hadPartner: true }

    it('begins after six months, the last day included', () => {
      const until = rebindExclusionUntil(change)
      expect(until).toBe('2026-08-10T15:59:59.999Z')
      const at = (occurredAt: string) => performanceOf(paid('1.00'), { ...ordinary, occurredAt, rebindExclusionUntil: until }).zeroReason
      expect(at('2026-08-10T15:59:59.999Z')).toBe(PerformanceZeroReason.REBIND_EXCLUSION)
      expect(at('2026-08-10T16:00:00.000Z')).toBeNull()
    })

    it('ends with the month where that is shorter', () => {
      expect(rebindExclusionUntil({ ...change, at: '2026-08-31T02:00:00.000Z' })).toBe('2027-02-28T15:59:59.999Z')
    })

    it('is not held back for key customers, first associations, and changes before 2026 in Shanghai', () => {
      expect(rebindExclusionUntil({ ...change, isLongTail: false })).toBeNull()
      expect(rebindExclusionUntil({ ...change, hadPartner: false })).toBeNull()
      expect(rebindExclusionUntil({ ...change, at: '2025-12-31T15:59:59.999Z' })).toBeNull()
      expect(rebindExclusionUntil({ ...change, at: '2025-12-31T16:00:00.000Z' })).not.toBeNull()
    })
  })
})
