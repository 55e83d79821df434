/** An opportunity that partner and vendor share with each other under the partner-customer engagement programme (机会点). */
import { RoleCode } from '../../access/roles'
import { hiddenFromVendor, madeBy, notDeleted, VisibleBy } from '../../access/visibility'
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
  LongText,
  Sensitive,
  Text,
  Version,
  Whole,
} from '../../db'
import { isNull } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import type { Secret } from '../../shared/secret'
import type { LocalDate } from '../../shared/time'
import type { OpportunityDirection, OpportunityProgressStage, SharedOpportunityStatus, SupportRequest } from './sharedOpportunity.enums'

/** It belongs to the manager who drafted it, or who was given it; what was never handed in is nothing for the vendor's eyes. */
@VisibleBy(notDeleted(hiddenFromVendor(isNull('submittedAt'), madeBy('ownerId'))), 'sharedOpportunity.view', {
  vendor: [RoleCode.VENDOR_PDM, RoleCode.VENDOR_PSM, RoleCode.VENDOR_BD, RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_SERVICE_OPS],
})
@Check('ck_shared_opportunity_verified', "status <> 'VERIFIED' OR verified_at IS NOT NULL")
@Index('ux_shared_opportunity_no', ['opportunityNo'], { unique: true })
@Index('ix_shared_opportunity_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_shared_opportunity_owner', ['partnerId', 'ownerId', 'createdAt', 'id'])
@Index('ix_shared_opportunity_created', ['createdAt', 'id'])
@Index('ix_shared_opportunity_company', ['companyKey', 'id'])
@Index('ix_shared_opportunity_due', ['status', 'dueAt', 'id'])
@Entity('shared_opportunity')
export class SharedOpportunityEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** Null until somebody looks after what the vendor shared. */
  @IdOf({ nullable: true }) ownerId!: string | null
  @Text(40) opportunityNo!: string
  @Code() direction!: OpportunityDirection
  @Text(100) name!: string
  @Sensitive('name', 256) customerCompanyName!: Secret
  /** The company's name as it is compared (R-OP-4). */
  @Sensitive('name', 256) companyKey!: Secret
  @Sensitive('name', 64, { nullable: true }) customerCloudAccount!: Secret | null
  @Sensitive('name', 64, { nullable: true }) customerContactName!: Secret | null
  @Text(64, { nullable: true }) customerContactTitle!: string | null
  @Sensitive('mobile', 32, { nullable: true }) customerContactPhone!: Secret | null
  @Sensitive('email', 256, { nullable: true }) customerContactEmail!: Secret | null
  @Flag() customerConsent!: boolean
  @Text(64, { nullable: true }) industry!: string | null
  @Text(64, { nullable: true }) province!: string | null
  @Text(64, { nullable: true }) city!: string | null
  @Balance({ nullable: true }) budgetAmount!: Money | null
  @Sensitive('name', 64, { nullable: true }) decisionMaker!: Secret | null
  @LongText({ nullable: true }) need!: string | null
  @LongText({ nullable: true }) purchasePlan!: string | null
  @LongText({ nullable: true }) description!: string | null
  @Balance({ nullable: true }) expectedCloudRevenue!: Money | null
  @Day({ nullable: true }) expectedSignDate!: LocalDate | null
  @Currency() currency!: CurrencyCode
  @Json() offeringIds!: readonly string[]
  @Json() supportRequests!: readonly SupportRequest[]
  @Flag() marketplaceTagged!: boolean
  @Code() status!: SharedOpportunityStatus
  /** What the partner reported and the vendor has still to confirm. */
  @Code({ nullable: true }) awaitedStage!: OpportunityProgressStage.SIGNED | OpportunityProgressStage.DELIVERED | null
  @Text(500, { nullable: true }) rejectReason!: string | null
  @Flag() autoDeclined!: boolean
  /** When it came to the other side. */
  @Instant({ nullable: true }) submittedAt!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @Instant({ nullable: true }) verifiedAt!: string | null
  @Instant({ nullable: true }) acceptedAt!: string | null
  /** Until when it is accepted or verified, computed once with this version of the calendar (R-WD-5); null when nothing is due. */
  @Instant({ nullable: true }) dueAt!: string | null
  @Whole({ nullable: true }) calendarVersion!: number | null
  @Instant({ nullable: true }) deletedAt!: string | null
  @IdOf() createdById!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
