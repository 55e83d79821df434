/** Which vouchers pay for what was used, and how much, without any I/O (R-2035, R-2037). */
import type { Money } from '../../shared/money'
import { AvailableDiscountType, ChargingMode, PeriodType } from '../orders'
import { freeFor } from './holder'
import { coverable, type Due, flagOf } from './redemption'
import type { VoucherEntity } from './voucher.entity'
import { isSingleUse } from './voucher.lifecycle'

/** What was used, and is to be paid for: settled, hence in whole cents. */
export type Usage = {
  readonly id: string
  /** In lower case. */
  readonly serviceTypeCode: string
  readonly productId: string | null
  readonly amount: Money
  readonly consumedAt: string
  /** Whether the discount that its partner granted the customer has made it cheaper. */
  readonly hasGrantedDiscount: boolean
}

export type UsageDeduction = { readonly voucher: VoucherEntity; readonly amount: Money }

const dueOf = ({ id, serviceTypeCode, productId, amount }: Usage, boughtBefore: ReadonlySet<string>): Due => ({
  order: { id, orderType: null, chargingMode: ChargingMode.PAY_PER_USE, currency: amount.currency, serviceTypeCode },
  lines: [{ line: { serviceTypeCode, productId, categoryCode: null, periodType: PeriodType.ON_DEMAND, periodNum: null }, payable: amount }],
  boughtBefore,
})

/** When it was used the voucher was in force: what expired since still pays for what was used before (R-2037). */
const wasInForce = ({ effectiveAt, expireAt }: VoucherEntity, { consumedAt }: Usage): boolean =>
  effectiveAt <= consumedAt && consumedAt < expireAt

const excludesDiscount = (voucher: VoucherEntity): boolean => flagOf(voucher, AvailableDiscountType.PARTNER_GRANTED) === '0'

/** Those with limits before those without, then what expires sooner, then the smaller id (INFERRED). */
const byTurn = (one: VoucherEntity, other: VoucherEntity): number => {
  const limited = Number(other.useLimits.length > 0) - Number(one.useLimits.length > 0)
  if (limited !== 0) return limited
  if (one.expireAt !== other.expireAt) return one.expireAt < other.expireAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}

const least = (one: Money, ...others: readonly Money[]): Money =>
  others.reduce((smallest, amount) => (amount.compare(smallest) < 0 ? amount : smallest), one)

export const usageDeductions = (
  vouchers: readonly VoucherEntity[],
  usage: Usage,
  boughtBefore: ReadonlySet<string> = new Set(),
): UsageDeduction[] => {
  const due = dueOf(usage, boughtBefore)
  let left = usage.amount
  return [...vouchers].sort(byTurn).flatMap(voucher => {
    if (voucher.isFrozen || !wasInForce(voucher, usage) || (usage.hasGrantedDiscount && excludesDiscount(voucher))) return []
    const free = freeFor(voucher, usage.id)
    const amount = least(coverable(voucher, due), free, left)
    // What is for one use is used up by it, or left alone (I-2).
    if (amount.isZero || amount.isNegative || (isSingleUse(voucher) && !amount.equals(voucher.balance))) return []
    left = left.minus(amount)
    return [{ voucher, amount }]
  })
}
