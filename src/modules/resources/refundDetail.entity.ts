/** One part of a refund: which resource, out of which purchase or renewal (R-REF-1). */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { RefundDetailKind } from './resource.enums'

/** Seen by those who see its order: it belongs to the partner of that order. */
@VisibleBy(byCustomer, 'order.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: 'order.viewResellers' })
@Index('ix_refund_detail_order', ['orderId', 'id'])
@Index('ix_refund_detail_base', ['baseOrderId', 'id'])
@Entity('refund_detail')
export class RefundDetailEntity {
  @Id() id!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() customerId!: string
  /** The unsubscription or change. */
  @IdOf() orderId!: string
  /** The purchase or renewal that the money had been paid for. */
  @IdOf({ nullable: true }) baseOrderId!: string | null
  @IdOf({ nullable: true }) resourceId!: string | null
  @Code() kind!: RefundDetailKind
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Text(64) serviceTypeCode!: string
  @Text(128) serviceTypeName!: string
  @Text(64) resourceTypeCode!: string
  @Text(128) resourceTypeName!: string
  @Text(64) regionCode!: string
  /** When the refund was ordered. */
  @Instant() createdAt!: string
}
