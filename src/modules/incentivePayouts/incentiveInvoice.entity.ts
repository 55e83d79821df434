/** An invoice that a partner made out for a payment request. */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Day, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import { withoutCloudResellers } from '../incentives'
import type { IncentiveInvoiceStatus, IncentiveInvoiceType } from './payout.enums'

@VisibleBy(withoutCloudResellers(byPartner), 'incentivePayout.view', {
  vendor: [RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_FINANCE],
})
@Index('ix_incentive_invoice_request', ['requestId', 'registeredAt', 'id'])
@Index('ix_incentive_invoice_partner', ['partnerId', 'registeredAt', 'id'])
@Index('ix_incentive_invoice_registered', ['registeredAt', 'id'])
@Check('ck_incentive_invoice_amount', 'tax_amount >= 0 AND tax_amount <= amount_incl_tax')
@Entity('incentive_invoice')
export class IncentiveInvoiceEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() requestId!: string
  @Text(64) requestNo!: string
  @Text(32) invoiceNo!: string
  @Text(32, { nullable: true }) invoiceCode!: string | null
  @Code() type!: IncentiveInvoiceType
  @Day() invoiceDate!: LocalDate
  @Balance() amountInclTax!: Money
  @Balance() taxAmount!: Money
  @Currency() currency!: CurrencyCode
  @Text(32) taxpayerNo!: string
  @Text(64) mailCompany!: string
  @Text(64) mailTrackingNo!: string
  @Code() status!: IncentiveInvoiceStatus
  @Text(500, { nullable: true }) rejectReason!: string | null
  @Instant() registeredAt!: string
  @IdOf() registeredById!: string
  @Instant({ nullable: true }) receivedAt!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @Version() version!: number
}
