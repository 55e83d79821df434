/** What only the vendor knows about paying an order: the discounts on offer, and what could stand in the way. No row: nothing of it. */
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Currency, Entity, Flag, Id, IdOf, Index, Instant, Json } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { OfferedDiscount } from './discounts'

@VisibleBy(byCustomer, 'order.view', { throughMaster: true })
@Index('ux_order_terms_order', ['orderId'], { unique: true })
@Entity('order_terms')
export class OrderTermsEntity {
  @Id() id!: string
  /** An order that stands alone, or a combined one. */
  @IdOf() orderId!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() customerId!: string
  @Json() discounts!: readonly OfferedDiscount[]
  /** When the customer wants what it ordered to begin (CBC.99003162). */
  @Instant({ nullable: true }) startAt!: string | null
  /** Quota, capacity or specification changed since it was ordered (CBC.99003141). */
  @Flag() hasProductChanged!: boolean
  /** CBC.99006093. */
  @Flag() lacksTaxRate!: boolean
  /** What the enterprise project may still spend; null: it is not limited (CBC.99003155). */
  @Balance({ nullable: true }) projectFunds!: Money | null
  /** What the customer's organisation may still spend; null: it is not limited (CBC.99003198). */
  @Balance({ nullable: true }) organisationBudget!: Money | null
  @Currency() currency!: CurrencyCode
}
