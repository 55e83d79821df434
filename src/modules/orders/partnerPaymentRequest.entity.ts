/** A customer asks its partner to pay an order (伙伴支付): what the partner's list of orders to pay is made of. */
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { PartnerPaymentStatus } from './payment.enums'

@VisibleBy(byCustomer, 'partnerPayment.view')
@Index('ix_partner_payment_request_partner', ['partnerId', 'requestedAt', 'id'])
@Index('ix_partner_payment_request_status', ['partnerId', 'status', 'requestedAt', 'id'])
@Index('ix_partner_payment_request_customer', ['customerId', 'requestedAt', 'id'])
@Index('ix_partner_payment_request_order', ['orderId', 'requestedAt', 'id'])
@Index('ix_partner_payment_request_requested', ['requestedAt', 'id'])
@Index('ux_partner_payment_request_pending', ['pendingOrderId'], { unique: true })
@Entity('partner_payment_request')
export class PartnerPaymentRequestEntity {
  @Id() id!: string
  @IdOf() orderId!: string
  /** The order while it waits, null afterwards: of each order one request waits at most. */
  @IdOf({ nullable: true }) pendingOrderId!: string | null
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Code() status!: PartnerPaymentStatus
  /** What there was to pay when the customer asked; paid is what is due then. */
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() requestedAt!: string
  @Instant({ nullable: true }) decidedAt!: string | null
  @IdOf({ nullable: true }) decidedById!: string | null
  @Text(256, { nullable: true }) reason!: string | null
  @Instant() updatedAt!: string
  @Version() version!: number
}
