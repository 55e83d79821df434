/** An account in a programme: when it joined, until when, and the certificate that it got (part 1 §1.3). */
import { RoleCode } from '../../access/roles'
import { byCompany, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Json, Text, Version } from '../../db'
import type { ContactDetails } from './contact.type'
import type { PartnerLevel } from './partner.enums'
import type { ProgrammeCode, ProgrammeStatus } from './programme.enums'

@VisibleBy(byCompany, 'programme.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM] })
@Index('ux_programme_partner', ['partnerId', 'code'], { unique: true })
@Index('ix_programme_created', ['createdAt', 'id'])
@Entity('programme')
export class ProgrammeEntity {
  @Id() id!: string
  /** The account that joined: only it downloads the certificate (R-PLAN-5). */
  @IdOf() partnerId!: string
  @Code() code!: ProgrammeCode
  @Code({ nullable: true }) appliedLevel!: PartnerLevel | null
  @Code() status!: ProgrammeStatus
  @Instant({ nullable: true }) joinedAt!: string | null
  @Instant({ nullable: true }) expiresAt!: string | null
  @Text(40, { nullable: true }) certificateNo!: string | null
  @Json() contacts!: readonly ContactDetails[]
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
