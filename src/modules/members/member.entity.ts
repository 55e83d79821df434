/** Someone who can sign in: a partner's operator, vendor staff, or a customer. */
import { vendorRoles } from '../../access/roles'
import { asMember, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Id, IdOf, Index, Instant, Sensitive, Text, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import type { MemberKind, MemberStatus } from './member.enums'

@VisibleBy(asMember, 'member.view', { vendor: vendorRoles })
@Index('ux_member_identity', ['issuer', 'subject'], { unique: true })
@Index('ux_member_account_name', ['accountName', 'issuer'], { unique: true })
@Index('ix_member_mobile_phone', ['mobilePhone'])
@Index('ix_member_email', ['email'])
@Index('ix_member_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_member_partner', ['partnerId', 'accountName', 'id'])
@Index('ix_member_supervisor', ['supervisorId', 'id'])
@Entity('member')
export class MemberEntity {
  @Id() id!: string
  @Code() kind!: MemberKind
  @IdOf({ nullable: true }) partnerId!: string | null
  /** Set for a customer that signs in for itself. */
  @IdOf({ nullable: true }) customerId!: string | null
  @Text(200) issuer!: string
  /** Whom the issuer's tokens name; until that is known, a text that no token can carry. */
  @Text(120) subject!: string
  @Text(64) accountName!: string
  @Sensitive('name', 64, { nullable: true }) displayName!: Secret | null
  @Sensitive('mobile', 32, { nullable: true }) mobilePhone!: Secret | null
  @Sensitive('email', 256, { nullable: true }) email!: Secret | null
  @Flag() isPartnerAdmin!: boolean
  @IdOf({ nullable: true }) supervisorId!: string | null
  @Code() status!: MemberStatus
  @Flag() verificationCodeEnabled!: boolean
  @Flag() mustChangePassword!: boolean
  /** The vendor's: while it lasts, two roles cannot be taken away (R-ORG-4). */
  @Flag() qualificationUnderReview!: boolean
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
