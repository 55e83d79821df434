/** The arithmetic of discounts on a pending order, without any I/O: prices are cut to the cent, never rounded. */
import { UserError } from '../../shared/errors'
import { Money } from '../../shared/money'
import { OrderDiscountType } from './order.enums'
import { AvailableDiscountType, DiscountMode } from './payment.enums'

/** How a discount is told by the vendor: a rate, a price or a reduction for each line that it covers, as decimal text. */
export type OfferedDiscount = {
  readonly discountId: string
  readonly type: AvailableDiscountType
  readonly lines: readonly { readonly lineId: string; readonly mode: DiscountMode; readonly value: string }[]
}

/** What a chosen discount makes of each line that it covers. */
export type PricedLine = { readonly lineId: string; readonly payable: Money; readonly price: Money }
export type PricedDiscount = { readonly discountId: string; readonly type: AvailableDiscountType; readonly lines: readonly PricedLine[] }

type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

export const fractionOf = (decimal: string): Fraction => {
  const [whole = '0', digits = ''] = decimal.split('.')
  return { numerator: BigInt(whole + digits), denominator: 10n ** BigInt(digits.length) }
}

/** A part of an amount, cut to the cent (R-2151). */
export const partOf = (amount: Money, ratio: string): Money => {
  const { numerator, denominator } = fractionOf(ratio)
  return Money.ofUnits((amount.units * numerator) / denominator, amount.currency).truncateToCents()
}

const least = (one: Money, other: Money): Money => (one.compare(other) <= 0 ? one : other)

/** What is paid instead of this much: cut to the cent, never below zero, never more than without the discount. */
export const priceOf = (payable: Money, { mode, value }: { readonly mode: DiscountMode; readonly value: string }): Money => {
  if (mode === DiscountMode.RATE) return least(partOf(payable, value), payable)
  const amount = Money.of(value, payable.currency)
  if (mode === DiscountMode.FIXED_PRICE) return least(amount, payable).truncateToCents()
  return payable.minus(least(amount, payable)).truncateToCents()
}

/** What it makes of the lines that are to be paid. */
export const pricedFor = (
  { discountId, type, lines }: OfferedDiscount,
  payables: readonly { readonly id: string; readonly amountAfterDiscount: Money }[],
): PricedDiscount => ({
  discountId,
  type,
  lines: lines.flatMap(({ lineId, mode, value }) => {
    const payable = payables.find(({ id }) => id === lineId)?.amountAfterDiscount
    return payable ? [{ lineId, payable, price: priceOf(payable, { mode, value }) }] : []
  }),
})

const savedBy = ({ lines }: PricedDiscount): bigint => lines.reduce((sum, { payable, price }) => sum + payable.units - price.units, 0n)

/** Where nobody chooses: what the order was priced anew at (R-PAY-2), otherwise what saves most; contract discounts are shown only. */
export const bestFor = (
  offers: readonly OfferedDiscount[],
  payables: readonly { readonly id: string; readonly amountAfterDiscount: Money }[],
): OfferedDiscount | null => {
  const repricing = offers.find(({ type }) => type === AvailableDiscountType.REPRICING)
  if (repricing) return repricing
  const [best] = offers
    .filter(({ type }) => type !== AvailableDiscountType.CONTRACT)
    .map(offer => ({ offer, saved: savedBy(pricedFor(offer, payables)) }))
    .filter(({ saved }) => saved > 0n)
    .toSorted((one, other) =>
      one.saved === other.saved ? (one.offer.discountId < other.offer.discountId ? -1 : 1) : one.saved > other.saved ? -1 : 1,
    )
  return best?.offer ?? null
}

/** What a priced line pays of its amount is at least this ratio. */
export const reaches = ({ payable, price }: PricedLine, ratio: string): boolean => {
  const { numerator, denominator } = fractionOf(ratio)
  return price.units * denominator >= payable.units * numerator
}

/** As which part of the price it is told afterwards. */
export const discountTypes: Readonly<Record<AvailableDiscountType, OrderDiscountType>> = {
  PROMOTION: OrderDiscountType.PROMOTION,
  CONTRACT: OrderDiscountType.CHANNEL_FRAME_CONTRACT,
  COMMERCIAL: OrderDiscountType.COMMERCIAL_CONTRACT,
  PARTNER_GRANTED: OrderDiscountType.PARTNER_GRANTED,
  REPRICING: OrderDiscountType.ORDER_REPRICING,
}

type Choice = { readonly type: AvailableDiscountType; readonly id: string } | null

const notApplicable = (): UserError => new UserError('DISCOUNT_NOT_APPLICABLE', {}, ['discounts', '0', 'id'])

/** Which discount is used: the one that was chosen; where the order was priced anew, that one and no other (R-PAY-2). */
export const chosenFrom = (offers: readonly OfferedDiscount[], choice: Choice): OfferedDiscount | null => {
  const repricing = offers.find(({ type }) => type === AvailableDiscountType.REPRICING)
  if (repricing && choice?.id !== repricing.discountId)
    throw new UserError('REPRICING_REQUIRED', { discount: repricing.discountId }, ['discounts'])
  if (!choice) return null
  const offer = offers.find(({ discountId, type }) => discountId === choice.id && type === choice.type)
  // Contract discounts are shown only (part 1 §4.5 b: types 0, 2, 3 and 609).
  if (!offer || offer.type === AvailableDiscountType.CONTRACT) throw notApplicable()
  return offer
}
