/** A project in which a partner delivers what an opportunity came to (项目报备). */
import { RoleCode } from '../../access/roles'
import { hiddenFromVendor, madeBy, VisibleBy } from '../../access/visibility'
import { Code, Day, Entity, Id, IdOf, Index, Instant, Json, Sensitive, Text, Version, Whole } from '../../db'
import { isNull } from '../../shared/conditions'
import type { Secret } from '../../shared/secret'
import type { LocalDate } from '../../shared/time'
import type { OpportunityDirection } from '../sharedOpportunities'
import type { DeliveryProjectStatus } from './deliveryProject.enums'
import type { Sow } from './sow'

/** Who works on it, and how long. */
export type DeliveryMember = { readonly specialistId: string; readonly role: string; readonly personDays: string }

/** It belongs to the manager of its opportunity; what was never registered is nothing for the vendor's eyes. */
@VisibleBy(hiddenFromVendor(isNull('registeredAt'), madeBy('ownerId')), 'deliveryProject.view', {
  vendor: [RoleCode.VENDOR_SERVICE_OPS, RoleCode.VENDOR_PSM, RoleCode.VENDOR_PDM],
})
@Index('ux_delivery_project_no', ['projectNo'], { unique: true })
@Index('ix_delivery_project_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_delivery_project_owner', ['partnerId', 'ownerId', 'createdAt', 'id'])
@Index('ix_delivery_project_opportunity', ['sharedOpportunityId', 'id'])
@Index('ix_delivery_project_company', ['companyKey', 'id'])
@Index('ix_delivery_project_account', ['customerCloudAccount', 'id'])
@Index('ix_delivery_project_created', ['createdAt', 'id'])
@Entity('delivery_project')
export class DeliveryProjectEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() ownerId!: string
  @Text(40) projectNo!: string
  @IdOf() sharedOpportunityId!: string
  /** Out of which direction; filled in, and read-only (R-SW-4). */
  @Code() source!: OpportunityDirection
  @Sensitive('name', 256) customerCompanyName!: Secret
  /** The company's name as it is compared (R-SW-5). */
  @Sensitive('name', 256) companyKey!: Secret
  @Sensitive('name', 64, { nullable: true }) customerCloudAccount!: Secret | null
  @Day({ nullable: true }) plannedStart!: LocalDate | null
  @Day({ nullable: true }) plannedEnd!: LocalDate | null
  /** The date on the acceptance report (R-SW-8). */
  @Day({ nullable: true }) actualEnd!: LocalDate | null
  @Json() members!: readonly DeliveryMember[]
  @Json({ nullable: true }) sow!: Sow | null
  /** Why the SOW has other dates than the registration (R-SW-2). */
  @Text(500, { nullable: true }) periodRemark!: string | null
  @Code() status!: DeliveryProjectStatus
  /** 0 to 100. */
  @Whole({ nullable: true }) score!: number | null
  @Text(500, { nullable: true }) reviewComment!: string | null
  @Instant({ nullable: true }) registeredAt!: string | null
  @Instant({ nullable: true }) approvedAt!: string | null
  @Instant({ nullable: true }) acceptedAt!: string | null
  @IdOf() createdById!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
