/** An application for the incentive on one shared opportunity (机会点激励申请). */
import { RoleCode } from '../../access/roles'
import { hiddenFromVendor, madeBy, VisibleBy } from '../../access/visibility'
import {
  Balance,
  Check,
  Code,
  Currency,
  Day,
  Entity,
  Flag,
  Id,
  IdOf,
  Index,
  Instant,
  Json,
  Sensitive,
  Text,
  Version,
  Whole,
} from '../../db'
import { isNull } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import type { Secret } from '../../shared/secret'
import type { LocalDate } from '../../shared/time'
import type { NewCustomerFinding, OpportunityIncentiveStatus } from './application.enums'

/** It belongs to the manager of its opportunity; what was never handed in is nothing for the vendor's eyes. */
@VisibleBy(hiddenFromVendor(isNull('submittedAt'), madeBy('ownerId')), 'opportunityIncentive.view', {
  vendor: [RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_PDM],
})
@Check('ck_opportunity_incentive_due', "status <> 'UNDER_REVIEW' OR review_due_at IS NOT NULL")
@Check('ck_opportunity_incentive_statement', 'approved_amount IS NULL OR incentive_id IS NOT NULL')
@Index('ux_opportunity_incentive_no', ['incentiveNo'], { unique: true })
@Index('ix_opportunity_incentive_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_opportunity_incentive_owner', ['partnerId', 'ownerId', 'createdAt', 'id'])
@Index('ix_opportunity_incentive_opportunity', ['sharedOpportunityId', 'createdAt', 'id'])
@Index('ix_opportunity_incentive_created', ['createdAt', 'id'])
@Index('ix_opportunity_incentive_due', ['status', 'reviewDueAt', 'id'])
@Index('ix_opportunity_incentive_statement', ['incentiveId', 'id'])
@Entity('opportunity_incentive')
export class OpportunityIncentiveApplicationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() ownerId!: string
  @Text(40) incentiveNo!: string
  @IdOf() sharedOpportunityId!: string
  /** One at least, of those in the opportunity. */
  @Json() offeringIds!: readonly string[]
  @Sensitive('name', 64, { nullable: true }) customerCloudAccount!: Secret | null
  /** Whose account it is, found when it was handed in (R-OI-2). */
  @IdOf({ nullable: true }) customerId!: string | null
  @Day({ nullable: true }) projectStartDate!: LocalDate | null
  @Day({ nullable: true }) projectEndDate!: LocalDate | null
  @Code({ nullable: true }) newCustomerFinding!: NewCustomerFinding | null
  @Balance({ nullable: true }) projectCloudScale!: Money | null
  @Balance({ nullable: true }) estimatedAmount!: Money | null
  @Balance({ nullable: true }) approvedAmount!: Money | null
  @Balance({ nullable: true }) clawedBackAmount!: Money | null
  @Currency() currency!: CurrencyCode
  @Code() status!: OpportunityIncentiveStatus
  @Text(500, { nullable: true }) reviewComment!: string | null
  @Instant({ nullable: true }) submittedAt!: string | null
  /** Computed once, when it was handed in, with this version of the calendar (R-OI-4, R-WD-5). */
  @Instant({ nullable: true }) reviewDueAt!: string | null
  @Whole({ nullable: true }) calendarVersion!: number | null
  /** Set by the clock; it stays, so that a late review is known as such. */
  @Flag() reviewOverdue!: boolean
  @Instant({ nullable: true }) reviewedAt!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  @IdOf({ nullable: true }) incentiveId!: string | null
  @Text(64, { nullable: true }) statementNo!: string | null
  @Text(64, { nullable: true }) paymentRequestNo!: string | null
  @IdOf() createdById!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
