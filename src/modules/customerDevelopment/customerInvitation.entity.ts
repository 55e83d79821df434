/** An invitation to become a partner's customer: an e-mail that was sent, or a customer that followed a general link. */
import { RoleCode } from '../../access/roles'
import { madeBy, VisibleBy } from '../../access/visibility'
import { Code, Entity, Hidden, Id, IdOf, Index, Instant, Sensitive, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import type { AssociationType } from '../customers'
import type { InvitationChannel, InvitationFailureReason, InvitationStatus } from './development.enums'

@VisibleBy(madeBy('invitedById'), 'reportedCustomer.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM] })
@Index('ux_customer_invitation_code', ['codeHash'], { unique: true })
@Index('ux_customer_invitation_link_customer', ['invitationLinkId', 'customerId'], { unique: true })
@Index('ix_customer_invitation_partner', ['partnerId', 'sentAt', 'id'])
@Index('ix_customer_invitation_inviter', ['partnerId', 'invitedById', 'sentAt', 'id'])
@Index('ix_customer_invitation_report', ['reportedCustomerId', 'sentAt', 'id'])
@Index('ix_customer_invitation_sent_at', ['sentAt', 'id'])
@Index('ix_customer_invitation_expires_at', ['status', 'expiresAt', 'id'])
@Entity('customer_invitation')
export class CustomerInvitationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() invitedById!: string
  @Code() channel!: InvitationChannel
  /** Of an e-mail. */
  @IdOf({ nullable: true }) reportedCustomerId!: string | null
  /** Of a general link. */
  @IdOf({ nullable: true }) invitationLinkId!: string | null
  @Code() associationType!: AssociationType
  @Sensitive('email', 256, { nullable: true }) email!: Secret | null
  /** The link itself is in the e-mail only. */
  @Hidden(64, { nullable: true }) codeHash!: string | null
  @Code() status!: InvitationStatus
  @Code({ nullable: true }) failureReason!: InvitationFailureReason | null
  /** Who followed it last. */
  @IdOf({ nullable: true }) customerId!: string | null
  @Instant() sentAt!: string
  @Instant() expiresAt!: string
  @Instant({ nullable: true }) handledAt!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
