/** The discounts that a customer has today, for asking what a renewal costs and for paying it. */
import type { Database } from '../../db'
import { equals } from '../../shared/conditions'
import type { Instant } from '../../shared/time'
import type { CustomerEntity } from '../customers'
import { AvailableDiscountType, DiscountMode, type OfferedDiscount, OrderDiscountType } from '../orders'
import type { Discount } from './renewalPricing'
import { ResourceDiscountEntity } from './resourceDiscount.entity'

type Owner = Pick<CustomerEntity, 'id' | 'partnerId'>

/** What a partner or its channel granted goes with that partner; the vendor's own contract stays with the customer. */
export const discountsOf = async (door: Pick<Database, 'rows'>, owner: Owner, now: Instant): Promise<ResourceDiscountEntity[]> => {
  const all = await door.rows(ResourceDiscountEntity).where(equals('customerId', owner.id)).many('all')
  const holds = ({ type, partnerId }: ResourceDiscountEntity) =>
    type === OrderDiscountType.COMMERCIAL_CONTRACT || partnerId === owner.partnerId
  return all.filter(discount => discount.validFrom <= now && now < discount.validTo && holds(discount))
}

/** As which discount it is chosen when the order is paid (part 1 §4.5). */
const chosenAs: Partial<Record<OrderDiscountType, AvailableDiscountType>> = {
  [OrderDiscountType.COMMERCIAL_CONTRACT]: AvailableDiscountType.COMMERCIAL,
  [OrderDiscountType.CHANNEL_COMMERCIAL_CONTRACT]: AvailableDiscountType.PARTNER_GRANTED,
  [OrderDiscountType.PARTNER_GRANTED]: AvailableDiscountType.PARTNER_GRANTED,
}

/** What can be chosen when an order with these lines is paid; discounts that cover none of them are not offered. */
export const offeredFor = (
  discounts: readonly Discount[],
  lines: readonly { readonly lineId: string; readonly serviceTypeCode: string }[],
): OfferedDiscount[] =>
  discounts.flatMap(({ id, type, rate, serviceTypeCode }) => {
    const covered = lines.filter(line => serviceTypeCode === null || line.serviceTypeCode === serviceTypeCode)
    const chosen = chosenAs[type]
    if (!chosen || covered.length === 0) return []
    return [{ discountId: id, type: chosen, lines: covered.map(({ lineId }) => ({ lineId, mode: DiscountMode.RATE, value: rate })) }]
  })
