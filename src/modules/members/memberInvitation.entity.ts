/** An invitation to link a personal account to the partner, and the project specialist that may become of it. */
import { RoleCode } from '../../access/roles'
import { byPartner, hiddenFromVendor, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Hidden, Id, IdOf, Index, Instant, Json, Month, Sensitive, Text, Version } from '../../db'
import { isIn } from '../../shared/conditions'
import type { Secret } from '../../shared/secret'
import type { YearMonth } from '../../shared/time'
import type { InviteeBy, MemberInvitationStatus, SpecialistPath } from './memberInvitation.enums'
import { betweenPartnerAndPerson } from './memberInvitation.lifecycle'

@VisibleBy(hiddenFromVendor(isIn('status', betweenPartnerAndPerson), byPartner), 'memberInvitation.view', {
  vendor: [RoleCode.VENDOR_ADMIN],
})
@Index('ux_member_invitation_code', ['codeHash'], { unique: true })
@Index('ix_member_invitation_partner', ['partnerId', 'sentAt', 'id'])
@Index('ix_member_invitation_sent', ['sentAt', 'id'])
@Index('ix_member_invitation_due', ['status', 'expiresAt', 'id'])
@Index('ix_member_invitation_member', ['memberId', 'id'])
@Entity('member_invitation')
export class MemberInvitationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Code() inviteeBy!: InviteeBy
  /** One of the three is given, as `inviteeBy` says. */
  @Sensitive('mobile', 32, { nullable: true }) mobilePhone!: Secret | null
  @Sensitive('email', 256, { nullable: true }) email!: Secret | null
  @Sensitive('name', 64, { nullable: true }) accountName!: Secret | null
  /** The account that alone may accept, where one was found or chosen (R-INV-3). */
  @IdOf({ nullable: true }) inviteeId!: string | null
  @Code() status!: MemberInvitationStatus
  /** Of the code in the last link; null once it is used. */
  @Hidden(64, { nullable: true }) codeHash!: string | null
  @IdOf() invitedById!: string
  @Instant() sentAt!: string
  @Instant() expiresAt!: string
  /** Who is linked now. */
  @IdOf({ nullable: true }) memberId!: string | null
  /** Accepting made the person a member of the partner: unbinding takes it out again. */
  @Flag() broughtIn!: boolean
  @Instant({ nullable: true }) boundAt!: string | null
  @Instant({ nullable: true }) unboundAt!: string | null
  @Code({ nullable: true }) path!: SpecialistPath | null
  /** References of uploaded files. */
  @Json() evidence!: readonly string[]
  @Instant({ nullable: true }) appliedAt!: string | null
  /** When, and what for, the vendor decided last. */
  @Instant({ nullable: true }) reviewedAt!: string | null
  @Text(500, { nullable: true }) reviewComment!: string | null
  /** The month for which the data was last said to be current (R-INV-8). */
  @Month({ nullable: true }) confirmedMonth!: YearMonth | null
  @Text(500, { nullable: true }) cancellationReason!: string | null
  @Text(256, { nullable: true }) cancellationAttachment!: string | null
  @Instant({ nullable: true }) cancellationRequestedAt!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
