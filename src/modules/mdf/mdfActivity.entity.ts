/** An MDF activity: the event that a partner applies for, holds, and claims the cost of. */
import { byPartner, hiddenFromVendor, notDeleted, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Day, Entity, Flag, Id, IdOf, Index, Instant, Json, LongText, Text, Version, Whole } from '../../db'
import { type Condition, isIn } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import { type MdfActivityForm, MdfActivityStatus, type MdfActivityType, type MdfAudience } from './mdf.enums'
import { mdfStaff } from './mdfStaff'
import type { Occurrence } from './series'

/** What the partner has not handed in, or has taken back. */
export const draftStates = [MdfActivityStatus.DRAFT, MdfActivityStatus.WITHDRAWN] as const

/** The same for rows that belong to an activity. */
export const ofDraft: Condition = {
  text: `EXISTS ( SELECT 1 FROM mdf_activity activity WHERE activity.id = row.activityId AND activity.status IN ( $, $ ) )`,
  values: draftStates,
}

export const ofDeleted: Condition = {
  text: 'EXISTS ( SELECT 1 FROM mdf_activity activity WHERE activity.id = row.activityId AND activity.deleted_at IS NOT NULL )',
  values: [],
}

@VisibleBy(notDeleted(hiddenFromVendor(isIn('status', draftStates), byPartner)), 'mdf.view', {
  vendor: mdfStaff,
})
@Index('ux_mdf_activity_no', ['applicationNo'], { unique: true })
@Index('ux_mdf_activity_name', ['partnerId', 'year', 'uniqueName'], { unique: true })
@Index('ix_mdf_activity_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_mdf_activity_partner_updated', ['partnerId', 'updatedAt', 'id'])
@Index('ix_mdf_activity_partner_type', ['partnerId', 'activityType', 'startDate'])
@Index('ix_mdf_activity_quota', ['quotaId', 'createdAt', 'id'])
@Index('ix_mdf_activity_created', ['createdAt', 'id'])
@Index('ix_mdf_activity_updated', ['updatedAt', 'id'])
@Index('ix_mdf_activity_claim_due', ['status', 'claimDueOn', 'id'])
@Index('ix_mdf_activity_resubmit_due', ['status', 'resubmitDueOn', 'id'])
@Index('ix_mdf_activity_invoice_due', ['status', 'invoiceDueOn', 'id'])
@Entity('mdf_activity')
export class MdfActivityEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() quotaId!: string
  /** The year of the quota. */
  @Whole() year!: number
  @Text(40) applicationNo!: string
  @Whole() revision!: number
  @Text(100) activityName!: string
  /** The name as long as the activity exists, unique per partner and year; null once it is deleted, so that the name is free again. */
  @Text(100, { nullable: true }) uniqueName!: string | null
  @Code({ nullable: true }) activityType!: MdfActivityType | null
  @Code({ nullable: true }) audience!: MdfAudience | null
  @Text(200, { nullable: true }) audienceText!: string | null
  @Code({ nullable: true }) form!: MdfActivityForm | null
  @Text(200, { nullable: true }) location!: string | null
  @Day({ nullable: true }) startDate!: LocalDate | null
  @Day({ nullable: true }) endDate!: LocalDate | null
  /** The events of a series (R-MD-11); null for a single event. */
  @Json({ nullable: true }) series!: readonly Occurrence[] | null
  @Text(100, { nullable: true }) approvingDepartment!: string | null
  @Whole({ nullable: true }) expectedAttendees!: number | null
  @Whole({ nullable: true }) expectedLeads!: number | null
  @Whole({ nullable: true }) expectedOpportunities!: number | null
  @LongText({ nullable: true }) purpose!: string | null
  @LongText({ nullable: true }) agenda!: string | null
  /** Counts up when the cost items change: another budget is another version of the activity (api: `expectedVersion`). */
  @Whole() budgetRevision!: number
  @Balance() totalBudget!: Money
  @Balance() mdfAmountInclTax!: Money
  @Balance() partnerShare!: Money
  @Currency() currency!: CurrencyCode
  @Text(500, { nullable: true }) lateReason!: string | null
  @Text(500, { nullable: true }) overStandardReason!: string | null
  @Instant({ nullable: true }) agreementAcceptedAt!: string | null
  @Flag() duplicateConfirmed!: boolean
  @Code() status!: MdfActivityStatus
  @Text(500, { nullable: true }) reviewComment!: string | null
  @Instant({ nullable: true }) submittedAt!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  /** Computed once, when it was submitted, with this version of the calendar (R-WD-5). */
  @Day({ nullable: true }) onTimeDeadline!: LocalDate | null
  @Whole({ nullable: true }) calendarVersion!: number | null
  /** Last days in Shanghai, each kept from when it began to count: calendar days, which no correction of the calendar moves (R-WD-4). */
  @Day({ nullable: true }) claimDueOn!: LocalDate | null
  @Day({ nullable: true }) resubmitDueOn!: LocalDate | null
  @Day({ nullable: true }) invoiceDueOn!: LocalDate | null
  @Day({ nullable: true }) paymentDueOn!: LocalDate | null
  @Instant({ nullable: true }) deletedAt!: string | null
  @IdOf() createdById!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
