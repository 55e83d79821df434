/** What partner vouchers paid of bills, and what came back: one row per line and voucher; nobody changes it (I-7). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Month } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { PartnerVoucherUsageKind } from './partnerVoucher.enums'

/** Lines of a bill: of the vendor's staff only finance reads them, as it does orders paid and accounts. */
@VisibleBy(byPartner, 'partnerVoucher.view', { vendor: [RoleCode.VENDOR_FINANCE] })
@Index('ix_partner_voucher_usage_record_voucher', ['voucherId', 'bookedAt', 'id'])
@Index('ix_partner_voucher_usage_record_month', ['partnerId', 'billingMonth', 'id'])
@Index('ix_partner_voucher_usage_record_paid_line', ['paidLineId', 'id'])
@Index('ux_partner_voucher_usage_record_line', ['lineId', 'voucherId'], { unique: true })
@Check('ck_partner_voucher_usage_record_amount', 'amount > 0')
@Entity('partner_voucher_usage_record')
export class PartnerVoucherUsageRecordEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() voucherId!: string
  @IdOf() customerId!: string
  /** The line of the bill: what was paid, or the refund that brought it back. */
  @IdOf() lineId!: string
  /** The line that was paid; of a deduction, the same. */
  @IdOf() paidLineId!: string
  @Code() kind!: PartnerVoucherUsageKind
  /** The month of the bill, in Shanghai (账期). */
  @Month() billingMonth!: string
  @Balance() amount!: Money
  @Balance() balanceAfter!: Money
  @Currency() currency!: CurrencyCode
  /** When the customer bought, or gave back. */
  @Instant() transactedAt!: string
  @Instant() bookedAt!: string
}
