/** A payment request: one submit, whichever cycles it spans (R-PY-4). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Day, Entity, Flag, Id, IdOf, Index, Instant, Ratio, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import { withoutCloudResellers } from '../incentives'
import type { IncentiveIssueResult, IncentivePayoutStatus, IssueMode } from './payout.enums'

@VisibleBy(withoutCloudResellers(byPartner), 'incentivePayout.view', {
  vendor: [RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_FINANCE],
})
@Index('ux_incentive_payment_request_no', ['requestNo'], { unique: true })
@Index('ix_incentive_payment_request_partner', ['partnerId', 'submittedAt', 'id'])
@Index('ix_incentive_payment_request_submitted', ['submittedAt', 'id'])
@Index('ix_incentive_payment_request_status', ['status', 'id'])
@Check('ck_incentive_payment_request_amount', 'amount > 0')
@Check('ck_incentive_payment_request_rejected', "(status = 'REJECTED') = (reject_reason IS NOT NULL)")
@Entity('incentive_payment_request')
export class IncentivePaymentRequestEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Text(64) requestNo!: string
  @Code() status!: IncentivePayoutStatus
  /** Never changes (R-PY-10). */
  @Code() issueMode!: IssueMode
  /** Tax included (R-IV-4): the sum of its items, rounded once. */
  @Balance() amount!: Money
  @Ratio() taxRate!: string
  @Currency() currency!: CurrencyCode
  @Flag() autoCreated!: boolean
  @Instant() submittedAt!: string
  /** Null when it was created automatically. */
  @IdOf({ nullable: true }) submittedById!: string | null
  @Day({ nullable: true }) invoiceDueDate!: LocalDate | null
  /** Until when the vendor reviews the invoices, begins to pay, and has paid, counted once (R-ST-7, R-WD-5). */
  /** When the last invoice that counts so far arrived. */
  @Instant({ nullable: true }) invoicesReceivedAt!: string | null
  @Instant({ nullable: true }) reviewDueAt!: string | null
  @Instant({ nullable: true }) paymentDueAt!: string | null
  @Instant({ nullable: true }) payByAt!: string | null
  @Whole({ nullable: true }) calendarVersion!: number | null
  @Text(500, { nullable: true }) rejectReason!: string | null
  @Instant({ nullable: true }) decidedAt!: string | null
  /** Where it was to go when it was submitted, masked: nothing here pays. */
  @Text(256, { nullable: true }) payeeName!: string | null
  @Text(128, { nullable: true }) payeeBank!: string | null
  @Text(64, { nullable: true }) payeeAccount!: string | null
  @Instant({ nullable: true }) paidAt!: string | null
  @Text(64, { nullable: true }) paymentReference!: string | null
  @Code({ nullable: true }) issueResult!: IncentiveIssueResult | null
  /** Why the quota could not be issued. */
  @Code({ nullable: true }) issueError!: string | null
  @IdOf({ nullable: true }) voucherQuotaId!: string | null
  @Instant() updatedAt!: string
  @Version() version!: number
}
