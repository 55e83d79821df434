/** A partner asks a master to become its cloud reseller, and what became of it (R-RES-2). */
import { RoleCode } from '../../access/roles'
import { byMasterOrCandidate, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Sensitive, Text, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import type { IndirectPartnerStatus } from './reseller.enums'

/** Before they are associated neither side sees the other's account: what each has to know of the other stands here. */
@VisibleBy(byMasterOrCandidate, 'resellerApplication.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM] })
@Index('ix_reseller_application_partner', ['partnerId', 'appliedAt', 'id'])
@Index('ix_reseller_application_candidate', ['candidateId', 'appliedAt', 'id'])
@Entity('reseller_application')
export class ResellerApplicationEntity {
  @Id() id!: string
  /** The master that decides. */
  @IdOf() partnerId!: string
  /** The partner that asks. */
  @IdOf() candidateId!: string
  @IdOf() invitationId!: string
  @Text(256) masterName!: string
  @Text(256) companyName!: string
  @Sensitive('name', 64) contactName!: Secret
  @Sensitive('mobile', 32) mobilePhone!: Secret
  @Sensitive('email', 256) email!: Secret
  @Text(500, { nullable: true }) remark!: string | null
  @Code() status!: IndirectPartnerStatus
  @Text(500, { nullable: true }) reviewComment!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @Instant() appliedAt!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
