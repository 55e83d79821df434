/** One line of an order: a product, for how long, and its part of the price. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { PeriodType } from './order.enums'

/** Carries the partner and the customer of its order, to be narrowed like it on every path. */
@VisibleBy(byCustomer, 'order.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: 'order.viewResellers' })
@Index('ix_order_line_order', ['orderId', 'id'])
@Index('ix_order_line_expire', ['expireAt', 'id'])
@Entity('order_line')
export class OrderLineEntity {
  @Id() id!: string
  @IdOf() orderId!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() customerId!: string
  @Text(64, { nullable: true }) serviceTypeCode!: string | null
  @Text(128, { nullable: true }) serviceTypeName!: string | null
  @Text(64, { nullable: true }) productId!: string | null
  @Text(256, { nullable: true }) productSpec!: string | null
  @Text(64, { nullable: true }) categoryCode!: string | null
  @Code() periodType!: PeriodType
  /** Null on unsubscription orders. */
  @Whole({ nullable: true }) periodNum!: number | null
  @Instant({ nullable: true }) effectiveAt!: string | null
  @Instant({ nullable: true }) expireAt!: string | null
  @Whole() quantity!: number
  @Balance() officialAmount!: Money
  @Balance() amountAfterDiscount!: Money
  @Currency() currency!: CurrencyCode
}
