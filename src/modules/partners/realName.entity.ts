/** As whom a partner was verified; numbers and pictures of documents are not kept (R-RN-2). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Sensitive, Text } from '../../db'
import type { Secret } from '../../shared/secret'
import type { CertificateType, RealNameSubject } from './realName.type'

@VisibleBy(byPartner, 'partner.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM] })
@Index('ux_partner_real_name_partner', ['partnerId'], { unique: true })
@Entity('partner_real_name')
export class PartnerRealNameEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Code() subject!: RealNameSubject
  @Text(256) name!: string
  @Code() certificateType!: CertificateType
  @Text(2) country!: string
  @Sensitive('name', 64, { nullable: true }) legalPerson!: Secret | null
  @Instant() appliedAt!: string
  @Instant({ nullable: true }) decidedAt!: string | null
  @Text(256, { nullable: true }) opinion!: string | null
}
