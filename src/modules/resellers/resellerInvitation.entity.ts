/** A master asks somebody by e-mail to become its cloud reseller; the link in it is secret, and only its hash is kept (R-RES-2). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Hidden, Id, IdOf, Index, Instant, Sensitive, Text, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import type { ResellerInvitationStatus } from './reseller.enums'

@VisibleBy(byPartner, 'reseller.invite')
@Index('ux_reseller_invitation_code', ['codeHash'], { unique: true })
@Index('ix_reseller_invitation_partner', ['partnerId', 'sentAt', 'id'])
@Index('ix_reseller_invitation_expiry', ['status', 'expiresAt', 'id'])
@Entity('reseller_invitation')
export class ResellerInvitationEntity {
  @Id() id!: string
  /** The master that invites. */
  @IdOf() partnerId!: string
  /** Whom the master means, in its own words. */
  @Text(256, { nullable: true }) name!: string | null
  @Sensitive('email', 256) email!: Secret
  @Hidden(64) codeHash!: string
  @Code() status!: ResellerInvitationStatus
  @IdOf() invitedById!: string
  @Instant() sentAt!: string
  @Instant() expiresAt!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
