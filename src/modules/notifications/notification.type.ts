/** `Notification` as its reader sees it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { NotificationEntity } from './notification.entity'
import { NotificationType } from './notification.texts'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Something that I was told of (站内信); by e-mail too, where my address is known (R-XC-2).',
})
export class Notification implements Pick<NotificationEntity, 'id' | 'type' | 'targetType' | 'targetId' | 'createdAt' | 'readAt'> {
  @Field(() => ID, { description: 'Globally unique: `ntf_…`.' })
  id!: string

  @Field(() => NotificationType, { description: 'What it tells of (消息类型).' })
  type!: NotificationType

  @Field({ description: 'The type of what it is about, such as `Incentive`.' })
  targetType!: string

  @Field(() => ID, { description: 'What it is about: ask `node(id:)` for it.' })
  targetId!: string

  @Field(() => DateTimeScalar, { description: 'When it was told (发送时间).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When I read it (阅读时间); null while unread.' })
  readAt!: string | null
}

export const NotificationConnection = connectionOf(Notification, 'Notification')

@ObjectType({ simpleResolvers: true, description: 'What was marked, and what is left unread.' })
export class MarkNotificationReadPayload extends Payload {
  marked?: readonly string[]

  @Field(() => Int, { nullable: true, description: 'How many were unread until now; null when nothing was done.' })
  markedCount?: number | null
}
