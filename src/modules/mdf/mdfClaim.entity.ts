/** The claim of an MDF activity (兑现申报): what was held, what of it MDF pays, the invoice, and the payment. One for each activity (R-MC-10). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Currency, Day, Entity, Flag, Id, IdOf, Index, Instant, Json, LongText, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import { mdfStaff } from './mdfStaff'

/** One event of a series as it was really held (R-MD-11). */
export type HeldEvent = {
  readonly name: string
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly attendees: number
}

@VisibleBy(byPartner, 'mdf.view', { vendor: mdfStaff })
@Index('ux_mdf_claim_activity', ['activityId'], { unique: true })
@Entity('mdf_claim')
export class MdfClaimEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() activityId!: string
  /** How often it was handed in. */
  @Whole() round!: number
  @Day() actualStart!: LocalDate
  @Day() actualEnd!: LocalDate
  @Whole() actualAttendees!: number
  @LongText() summary!: string
  @Json({ nullable: true }) heldEvents!: readonly HeldEvent[] | null
  /** Σ of the MDF parts of its lines. */
  @Balance() claimedAmount!: Money
  @Currency() currency!: CurrencyCode
  @Text(500, { nullable: true }) shiftReason!: string | null
  @Text(500, { nullable: true }) overStandardReason!: string | null
  @Text(500, { nullable: true }) attendanceListReason!: string | null
  /** Handed in after its time, with the approval of whoever is named (R-MC-3, C-12). */
  @Flag() isLate!: boolean
  @Text(100, { nullable: true }) delayApprovedBy!: string | null
  @Instant() complianceAcceptedAt!: string
  @IdOf() complianceAcceptedById!: string
  @Instant() submittedAt!: string
  @IdOf() submittedById!: string
  @Text(500, { nullable: true }) reviewComment!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  @Text(40, { nullable: true }) invoiceNo!: string | null
  @Text(256, { nullable: true }) invoiceTitle!: string | null
  @Balance({ nullable: true }) invoiceAmount!: Money | null
  @Day({ nullable: true }) invoiceIssuedOn!: LocalDate | null
  @Text(100, { nullable: true }) trackingNo!: string | null
  @Instant({ nullable: true }) invoiceRegisteredAt!: string | null
  @Text(500, { nullable: true }) invoiceComment!: string | null
  @Instant({ nullable: true }) invoiceReviewedAt!: string | null
  @Instant({ nullable: true }) invoiceRemindedAt!: string | null
  @Instant({ nullable: true }) paidAt!: string | null
  @Text(100, { nullable: true }) paymentReference!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
