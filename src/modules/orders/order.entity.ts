/** An order of a customer: what was bought, renewed, changed or returned, and what it costs. */
import { RoleCode } from '../../access/roles'
import { byCustomersManager, VisibleBy } from '../../access/visibility'
import { Balance, Code, CopyOf, Currency, Entity, Flag, Id, IdOf, Index, Instant, Json, Sensitive, Text, Version } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { Secret } from '../../shared/secret'
import type { ChargingMode, OrderDiscountType, OrderSourceType, OrderStatus, OrderType } from './order.enums'

/** The row belongs to the partner of its day: a former partner keeps it, the next one never sees it (R-2015). */
@VisibleBy(byCustomersManager, 'order.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: 'order.viewResellers' })
@Index('ix_order_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_order_partner_amount', ['partnerId', 'amountAfterDiscount', 'id'])
@Index('ix_order_partner_status', ['partnerId', 'status', 'createdAt', 'id'])
@Index('ix_order_customer_created', ['customerId', 'createdAt', 'id', 'partnerId', 'customerManagerId'])
@Index('ix_order_manager_created', ['customerManagerId', 'createdAt', 'id', 'partnerId', 'customerId'])
@Index('ix_order_customer_amount', ['customerId', 'amountAfterDiscount', 'id'])
@Index('ix_order_manager_amount', ['customerManagerId', 'amountAfterDiscount', 'id'])
@Index('ix_order_created', ['createdAt', 'id'])
@Index('ix_order_amount', ['amountAfterDiscount', 'id'])
@Index('ix_order_parent', ['parentOrderId', 'id'])
@Index('ix_order_deadline', ['status', 'pendingPaymentEndAt', 'id'])
@Index('ix_order_customer_paid', ['customerId', 'paidAt', 'id'])
@Entity('order')
export class OrderEntity {
  @Id() id!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() customerId!: string
  /** Who looks after the customer now (R-AM-5). */
  @CopyOf('CustomerEntity', 'managerId', 'customerId') @IdOf({ nullable: true }) customerManagerId!: string | null
  /** Set on the members of a combined order, which are paid or cancelled together through it (R-ORD-2). */
  @IdOf({ nullable: true }) parentOrderId!: string | null
  /** Case-insensitive upstream, hence stored in lower case. */
  @Text(64, { nullable: true }) serviceTypeCode!: string | null
  @Text(128, { nullable: true }) serviceTypeName!: string | null
  @Code() sourceType!: OrderSourceType
  @Code() status!: OrderStatus
  @Code() orderType!: OrderType
  @Code() chargingMode!: ChargingMode
  @Balance() officialAmount!: Money
  @Balance() amountAfterDiscount!: Money
  @Balance() cashCouponAmount!: Money
  @Balance() voucherAmount!: Money
  @Balance() storedCardAmount!: Money
  @Balance({ nullable: true }) commissionAmount!: Money | null
  @Balance({ nullable: true }) consumedAmount!: Money | null
  @Currency() currency!: CurrencyCode
  @Instant() createdAt!: string
  @Instant({ nullable: true }) paidAt!: string | null
  @Instant({ nullable: true }) pendingPaymentEndAt!: string | null
  /** A login name in the customer's account, hence personal data (R-MASK-1). */
  @Sensitive('name', 64, { nullable: true }) userName!: Secret | null
  @Text(64, { nullable: true }) contractId!: string | null
  @IdOf({ nullable: true }) payingAgentId!: string | null
  @Flag() isPaidByPartner!: boolean
  @Json() enterpriseProjects!: readonly { readonly projectId: string; readonly name: string }[]
  /** Amounts are decimal texts in the currency of the order. */
  @Json() discounts!: readonly { readonly type: OrderDiscountType; readonly amount: string }[]
  @Instant() updatedAt!: string
  @Version() version!: number
}
