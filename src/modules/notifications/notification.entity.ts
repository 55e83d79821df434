/** Something that one member was told of, and when it was read (站内信). */
import { vendorRoles } from '../../access/roles'
import { toRecipient, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Json } from '../../db'
import type { NotificationParams, NotificationType } from './notification.texts'

@VisibleBy(toRecipient, null, { vendor: vendorRoles })
@Index('ix_notification_member', ['memberId', 'createdAt', 'id'])
@Index('ix_notification_unread', ['memberId', 'readAt', 'createdAt', 'id'])
@Index('ix_notification_created', ['createdAt', 'id'])
@Entity('notification')
export class NotificationEntity {
  @Id() id!: string
  /** Whom it is about; the recipient may be one of the vendor's. */
  @IdOf() partnerId!: string
  /** Who reads it. */
  @IdOf() memberId!: string
  @Code() type!: NotificationType
  /** The GraphQL type of what it is about. */
  @Code() targetType!: string
  @IdOf() targetId!: string
  /** What the words are filled with; they are chosen when it is read, in the language of the reader. */
  @Json() params!: NotificationParams
  @Instant() createdAt!: string
  @Instant({ nullable: true }) readAt!: string | null
}
