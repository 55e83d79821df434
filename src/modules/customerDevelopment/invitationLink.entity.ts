/** A general link or QR code that a member hands out: whoever follows it becomes the partner's customer, under its tag (R-DEV-8). */
import { RoleCode } from '../../access/roles'
import { madeBy, VisibleBy } from '../../access/visibility'
import { Code, Entity, Hidden, Id, IdOf, Index, Instant, Text } from '../../db'
import type { AssociationType } from '../customers'

@VisibleBy(madeBy('createdById'), 'reportedCustomer.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM] })
@Index('ux_invitation_link_code', ['codeHash'], { unique: true })
@Index('ix_invitation_link_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_invitation_link_creator', ['partnerId', 'createdById', 'createdAt', 'id'])
@Index('ix_invitation_link_created_at', ['createdAt', 'id'])
@Entity('invitation_link')
export class InvitationLinkEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() createdById!: string
  @Text(64) tag!: string
  @Code() associationType!: AssociationType
  @Hidden(64) codeHash!: string
  @Instant() createdAt!: string
  @Instant() expiresAt!: string
}
