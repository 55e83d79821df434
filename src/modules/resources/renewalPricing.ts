/** What renewing resources costs: list prices, and what each discount would make of them. Pure arithmetic, exact to eight decimals. */
import type { CurrencyCode } from '../../shared/money'
import { Money } from '../../shared/money'
import { OrderDiscountType } from '../orders'
import type { Instant } from '../../shared/time'
import { extraDays, type Period } from './period'
import { RenewalPeriodType } from './resource.enums'

export type Renewable = {
  readonly id: string
  readonly serviceTypeCode: string
  /** The main resource that it is attached to; null on a main one. */
  readonly parentResourceId: string | null
  readonly monthlyPrice: Money | null
  readonly yearlyPrice: Money | null
  /** From when it is renewed; without it nothing can be said of a common expiry day. */
  readonly expireAt?: Instant | null
}

export type Discount = {
  readonly id: string
  readonly type: OrderDiscountType
  readonly rate: string
  readonly serviceTypeCode: string | null
}

export type PricedResource = { readonly resourceId: string; readonly amount: Money }
export type DiscountedPrice = {
  readonly discountId: string
  readonly type: OrderDiscountType
  readonly amount: Money
  readonly discountAmount: Money
  readonly bestOffer: boolean
}
export type RenewalPricing = {
  readonly officialAmount: Money
  /** One per main resource; what is attached to it is inside (R-PR-1). */
  readonly resources: readonly PricedResource[]
  readonly optionalDiscounts: readonly DiscountedPrice[]
}

/** Who wins where two discounts save alike (R-PR-2). Promotions and coupons are not in it: they never compete. */
const competing: readonly OrderDiscountType[] = [
  OrderDiscountType.COMMERCIAL_CONTRACT,
  OrderDiscountType.CHANNEL_COMMERCIAL_CONTRACT,
  OrderDiscountType.PARTNER_GRANTED,
]

/** INFERRED: a day beyond the period costs a thirtieth of a month or, where no months are sold, a 365th of a year. */
const dailyUnits = ({ monthlyPrice, yearlyPrice }: Renewable, days: number): bigint =>
  monthlyPrice ? (monthlyPrice.units * BigInt(days)) / 30n : ((yearlyPrice?.units ?? 0n) * BigInt(days)) / 365n

/** With the days up to a common expiry day; null where no such period is sold. */
export const listPrice = (renewable: Renewable, period: Period): Money | null => {
  const { monthlyPrice, yearlyPrice, expireAt } = renewable
  const price = (period.periodType === RenewalPeriodType.YEAR ? yearlyPrice : monthlyPrice)?.times(period.periodNum) ?? null
  const days = expireAt ? extraDays(expireAt, period) : 0
  return price && days > 0 ? price.plus(Money.ofUnits(dailyUnits(renewable, days), price.currency)) : price
}

const wholeRate = 10n ** 8n

/** What a rate takes off an amount. Digits after the eighth decimal are dropped, never rounded (R-2151). */
const taken = (amount: Money, rate: string): Money => {
  const [whole = '0', decimals = ''] = rate.split('.')
  const paid = BigInt(`${whole}${decimals.padEnd(8, '0')}`)
  return Money.ofUnits((amount.units * (wholeRate - paid)) / wholeRate, amount.currency)
}

const totalOf = (amounts: readonly Money[], currency: CurrencyCode): Money =>
  amounts.reduce((sum, amount) => sum.plus(amount), Money.zero(currency))

/** The largest saving; ties by type in the order above, then by id. A discount that saves nothing is no offer. */
const bestOf = (offers: readonly Omit<DiscountedPrice, 'bestOffer'>[]): string | null => {
  const [best] = offers
    .filter(({ discountAmount }) => !discountAmount.isZero)
    .toSorted(
      (one, other) =>
        other.discountAmount.compare(one.discountAmount) ||
        competing.indexOf(one.type) - competing.indexOf(other.type) ||
        (one.discountId < other.discountId ? -1 : 1),
    )
  return best?.discountId ?? null
}

/** Main resources with all that is attached to them; those for which the period is not sold must have been refused before. */
export const priceRenewal = (
  resources: readonly Renewable[],
  period: Period,
  discounts: readonly Discount[],
  currency: CurrencyCode,
): RenewalPricing => {
  const lines = resources.map(resource => ({ ...resource, amount: listPrice(resource, period) ?? Money.zero(currency) }))
  const officialAmount = totalOf(
    lines.map(({ amount }) => amount),
    currency,
  )
  const offers = discounts
    .filter(({ type }) => competing.includes(type))
    .map(({ id, type, rate, serviceTypeCode }) => {
      const covered = lines.filter(line => serviceTypeCode === null || line.serviceTypeCode === serviceTypeCode)
      const discountAmount = totalOf(
        covered.map(({ amount }) => taken(amount, rate)),
        currency,
      )
      return { discountId: id, type, amount: officialAmount.minus(discountAmount), discountAmount }
    })
  const best = bestOf(offers)
  return {
    officialAmount,
    resources: lines
      .filter(({ parentResourceId }) => parentResourceId === null)
      .map(main => {
        const parts = lines.filter(({ id, parentResourceId }) => id === main.id || parentResourceId === main.id)
        return {
          resourceId: main.id,
          amount: totalOf(
            parts.map(({ amount }) => amount),
            currency,
          ),
        }
      }),
    optionalDiscounts: offers.map(offer => ({ ...offer, bestOffer: offer.discountId === best })),
  }
}
