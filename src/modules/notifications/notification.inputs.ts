/** How notifications are filtered, ordered and marked. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { NotificationType } from './notification.texts'

@InputType({ description: 'Which of my notifications. All conditions must hold; null and absent filter nothing.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: only unread ones; false: only read ones; null: both.' })
  unread?: boolean | null

  @Field(() => NotificationType, { nullable: true, description: 'Only of this type; null: of any.' })
  type?: NotificationType | null
}

export const [NotificationOrder, notificationOrders] = orderEnum('NotificationOrder', 'Order of notifications; equal times follow by id.', {
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
  CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
})
export type NotificationOrder = keyof typeof NotificationOrder

@InputType({ description: 'Which of my notifications I have read: either `ids` or `all`.' })
export class MarkNotificationReadInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 100; null: see `all`.' })
  ids?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: all that are unread now, the oldest 1,000 at most; null and false: see `ids`.',
  })
  all?: boolean | null
}
