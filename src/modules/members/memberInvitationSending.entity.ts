/** Each link that was sent: what an administrator may send in a day is counted here (R-INV-1). */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant } from '../../db'

@VisibleBy(toNobody, null)
@Index('ix_member_invitation_sending_by', ['sentById', 'sentAt', 'id'])
@Entity('member_invitation_sending')
export class MemberInvitationSendingEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() invitationId!: string
  @IdOf() sentById!: string
  @Instant() sentAt!: string
}
