/** What comes back when a paid period is given back, and what stays with the vendor. Pure arithmetic. */
import { Money } from '../../shared/money'
import { addMonths, daysBetween, type Instant, shanghaiDate } from '../../shared/time'
import { calendarDeadline } from '../calendar'
import { OrderType } from '../orders'
import { monthsOf, type Period } from './period'

export type PaidPeriod = Period & {
  readonly orderType: OrderType
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly paidAmount: Money
}

/** All three are zero or more; what the customer gets is `paid − consumed − handlingFee`. */
export type RefundTerms = { readonly paid: Money; readonly consumed: Money; readonly handlingFee: Money }

/** Within five days everything comes back, whatever the reason: INFERRED, of the first period of a resource only. */
const daysWithoutReason = 5

/** The handling fee in per cent of what was paid, by the year of use that has begun: falling, where two years or more were bought. INFERRED from the vendor's terms. */
const feePercent = ({ periodType, periodNum, startsAt }: PaidPeriod, now: Instant): bigint => {
  const years = monthsOf({ periodType, periodNum }) / 12
  if (years < 2) return 10n
  const today = shanghaiDate(now)
  const start = shanghaiDate(startsAt)
  if (today <= addMonths(start, 12)) return 15n
  return today <= addMonths(start, 24) ? 10n : 5n
}

const least = (one: Money, other: Money): Money => (one.compare(other) < 0 ? one : other)
const part = (amount: Money, times: bigint, of: bigint): Money =>
  Money.ofUnits((amount.units * times) / of, amount.currency).truncateToCents()

export const isNotStarted = ({ startsAt }: Pick<PaidPeriod, 'startsAt'>, now: Instant): boolean => startsAt > now

/** Null where nothing is left: the period is over. Each amount is a settled charge, and truncated to cents once (R-2152). */
export const refundOf = (period: PaidPeriod, now: Instant): RefundTerms | null => {
  const { startsAt, endsAt, paidAmount: paid, orderType } = period
  const nothing = Money.zero(paid.currency)
  if (endsAt <= now) return null
  const isWithoutReason = orderType === OrderType.PURCHASE && now <= calendarDeadline(shanghaiDate(startsAt), daysWithoutReason)
  if (isNotStarted(period, now) || isWithoutReason) return { paid, consumed: nothing, handlingFee: nothing }
  const days = Math.max(1, daysBetween(shanghaiDate(startsAt), shanghaiDate(endsAt)))
  const used = Math.min(days, daysBetween(shanghaiDate(startsAt), shanghaiDate(now)))
  const consumed = part(paid, BigInt(used), BigInt(days))
  // A refund is never below zero: then the fee takes only what is left.
  const handlingFee = least(part(paid, feePercent(period, now), 100n), paid.minus(consumed))
  return { paid, consumed, handlingFee }
}
