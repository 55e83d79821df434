/** A customer that a partner means to win, registered beforehand so that no other partner does. */
import { RoleCode } from '../../access/roles'
import { madeBy, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Sensitive, Text, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import type { AssociationType, CustomerType } from '../customers'
import type { ReportStatus } from './development.enums'

/** What a report holds while it is exclusive; null otherwise, and nulls are never equal: a unique index lets one partner in (R-DEV-1). */
export const HELD = 'HELD'

/** A manager sees what he reported himself, his supervisor what the team did. */
@VisibleBy(madeBy('reportedById'), 'reportedCustomer.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM] })
@Index('ux_reported_customer_mobile', ['mobilePhone', 'hold'], { unique: true })
@Index('ux_reported_customer_email', ['email', 'hold'], { unique: true })
@Index('ux_reported_customer_company', ['companyKey', 'hold'], { unique: true })
@Index('ix_reported_customer_partner', ['partnerId', 'reportedAt', 'id'])
@Index('ix_reported_customer_reporter', ['partnerId', 'reportedById', 'reportedAt', 'id'])
@Index('ix_reported_customer_status', ['partnerId', 'status', 'reportedAt', 'id'])
@Index('ix_reported_customer_reported_at', ['reportedAt', 'id'])
@Index('ix_reported_customer_valid_until', ['status', 'validUntil', 'id'])
@Entity('reported_customer')
export class ReportedCustomerEntity {
  @Id() id!: string
  /** Null for what the vendor's own sales reported (R-DEV-3). */
  @IdOf({ nullable: true }) partnerId!: string | null
  @Code() customerType!: CustomerType
  @Sensitive('name', 256) customerFullName!: Secret
  /** A company's name as it is compared; null for persons, of whom many have one name. */
  @Sensitive('name', 256, { nullable: true }) companyKey!: Secret | null
  @Sensitive('name', 64, { nullable: true }) contactName!: Secret | null
  @Sensitive('mobile', 32) mobilePhone!: Secret
  @Sensitive('email', 256, { nullable: true }) email!: Secret | null
  @Code() status!: ReportStatus
  @Code({ nullable: true }) hold!: typeof HELD | null
  /** To be invited as soon as the vendor approves (R-DEV-7). */
  @Code({ nullable: true }) inviteAs!: AssociationType | null
  @Instant() reportedAt!: string
  @IdOf() reportedById!: string
  /** The end of the 15 days; null before the approval (R-DEV-1). */
  @Instant({ nullable: true }) validUntil!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  @Text(256, { nullable: true }) reviewRemark!: string | null
  /** Whom it became. */
  @IdOf({ nullable: true }) customerId!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
