/** What a consumption counts (R-PF-1 to R-PF-10): reads no clock and no database. */
import { Money } from '../../shared/money'
import { addMonths, endOfDay, type Instant, type LocalDate, shanghaiDate, startOfDay, type YearMonth, yearMonthOf } from '../../shared/time'
import { IncentivePolicyKind } from '../incentivePolicies'
import { PerformanceZeroReason } from './performance.enums'

/** How a consumption was paid. Refunds are negative throughout (R-PF-6). */
export type Paid = {
  /** From a balance, online, or on credit that was repaid; also what a prepaid card paid (R-PF-2). */
  readonly cash: Money
  /** Cash coupons that earn performance. */
  readonly countedCoupons: Money
  /** Vouchers of the vendor, test coupons among them, and cash coupons without performance. */
  readonly otherCoupons: Money
}

/** Everything that decides whether it counts. */
export type Circumstances = {
  readonly policy: IncentivePolicyKind
  /** Whether the customer was associated with the partner at the time. */
  readonly isAssociated: boolean
  readonly isChinaSite: boolean
  readonly isPrepaidCardPurchase: boolean
  readonly isStrictSelection: boolean
  readonly isInPlan: boolean
  readonly isCertified: boolean
  readonly isTransferred: boolean
  readonly occurredAt: Instant
  /** Null for customers that did not change their partner, or not as long-tail customers. */
  readonly rebindExclusionUntil: Instant | null
}

export type Counted = {
  readonly consumptionAmount: Money
  readonly cashAmount: Money
  readonly couponAmount: Money
  readonly performanceAmount: Money
  readonly countsForIncentive: boolean
  readonly zeroReason: PerformanceZeroReason | null
}

const {
  NOT_ASSOCIATED,
  OUTSIDE_CHINA_SITE,
  PREPAID_CARD_PURCHASE,
  STRICT_SELECTION,
  REBIND_EXCLUSION,
  NOT_IN_PLAN,
  CERTIFICATION_EXPIRED,
  PRODUCT_OUTSIDE_POLICY,
  PERFORMANCE_TRANSFERRED,
  PAID_WITH_COUPONS,
} = PerformanceZeroReason

const { NON_SPECIFIC, SPECIFIC, NO_PERFORMANCE_NO_REBATE } = IncentivePolicyKind

/** From the widest reason to the narrowest: the first that holds is the one that is shown (R-PF-7). */
const reasons: readonly (readonly [PerformanceZeroReason, (of: Circumstances) => boolean])[] = [
  [NOT_ASSOCIATED, ({ isAssociated }) => !isAssociated],
  [OUTSIDE_CHINA_SITE, ({ isChinaSite }) => !isChinaSite],
  [PREPAID_CARD_PURCHASE, ({ isPrepaidCardPurchase }) => isPrepaidCardPurchase],
  [STRICT_SELECTION, ({ isStrictSelection }) => isStrictSelection],
  [REBIND_EXCLUSION, ({ occurredAt, rebindExclusionUntil }) => rebindExclusionUntil !== null && occurredAt <= rebindExclusionUntil],
  [NOT_IN_PLAN, ({ isInPlan }) => !isInPlan],
  [CERTIFICATION_EXPIRED, ({ isCertified }) => !isCertified],
  [PRODUCT_OUTSIDE_POLICY, ({ policy }) => policy === NO_PERFORMANCE_NO_REBATE],
  [PERFORMANCE_TRANSFERRED, ({ isTransferred }) => isTransferred],
]

/** What counts of a consumption: its cash part (R-PF-1, R-PF-2), unless a reason makes it zero. */
export const performanceOf = ({ cash, countedCoupons, otherCoupons }: Paid, circumstances: Circumstances): Counted => {
  const couponAmount = countedCoupons.plus(otherCoupons)
  const consumptionAmount = cash.plus(couponAmount)
  const counted = cash.plus(countedCoupons)
  const reason = reasons.find(([, holds]) => holds(circumstances))?.[0] ?? null
  const zeroReason = reason ?? (counted.isZero && !consumptionAmount.isZero ? PAID_WITH_COUPONS : null)
  const performanceAmount = zeroReason ? Money.zero(cash.currency) : counted
  const earns = circumstances.policy === NON_SPECIFIC || circumstances.policy === SPECIFIC
  return {
    consumptionAmount,
    cashAmount: cash,
    couponAmount,
    performanceAmount,
    countsForIncentive: earns && !performanceAmount.isZero,
    zeroReason,
  }
}

const ten4 = 10_000n

/** What a resale customer was billed: list price × settlement discount, less what coupons paid (R-PF-4); half-up at the eighth decimal. */
export const billedAmount = (listPrice: Money, settlementDiscount: `${0 | 1}.${number}`, paidWithCoupons: Money): Money => {
  const share = BigInt(Math.round(Number(settlementDiscount) * Number(ten4)))
  const product = listPrice.units * share
  const half = product < 0n ? -ten4 / 2n : ten4 / 2n
  return Money.ofUnits((product + half) / ten4, listPrice.currency).minus(paidWithCoupons)
}

/** What is settled by the month, such as CDN, appears in the next month's performance (R-PF-9). */
export const performanceCycleOf = (consumptionCycle: YearMonth, isSettledMonthly: boolean): YearMonth =>
  isSettledMonthly ? yearMonthOf(addMonths(`${consumptionCycle}-01` as LocalDate, 1)) : consumptionCycle

const rebindRuleFrom = startOfDay('2026-01-01')
const rebindMonths = 6

/** Until when a customer that came from another partner brings nothing (R-PF-10): six months, the last day included. */
export const rebindExclusionUntil = (change: {
  readonly at: Instant
  readonly isLongTail: boolean
  readonly hadPartner: boolean
}): Instant | null =>
  change.isLongTail && change.hadPartner && change.at >= rebindRuleFrom ? endOfDay(addMonths(shanghaiDate(change.at), rebindMonths)) : null
