/** My notifications: the list, its words, how many are unread, and marking them as read. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { Needs } from '../../db'
import { perform } from '../../mutations'
import { isNull, not } from '../../shared/conditions'
import { exactly, FA } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { ViewerType } from '../members'
import { markNotificationRead } from './actions/markNotificationRead'
import { NotificationEntity } from './notification.entity'
import { MarkNotificationReadInput, NotificationFilter, NotificationOrder, notificationOrders } from './notification.inputs'
import { textOf } from './notification.texts'
import { MarkNotificationReadPayload, Notification, NotificationConnection } from './notification.type'

const isUnread = isNull('readAt')

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'My own notifications (站内信, R-XC-2).' })
  notifications(
    @Args() page: PageArgs,
    @Arg('filter', () => NotificationFilter, { nullable: true, description: 'Which ones.' }) filter: NotificationFilter | null,
    @Arg('orderBy', () => NotificationOrder, { defaultValue: NotificationOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: NotificationOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<NotificationEntity>> {
    const unread = filter?.unread
    const filters = [exactly('type', filter?.type, FA), typeof unread === 'boolean' ? (unread ? isUnread : not(isUnread)) : null]
    return db.page(NotificationEntity, info, { page, order: notificationOrders[orderBy], filters })
  }

  @Mutation(() => MarkNotificationReadPayload, { description: 'Marks notifications of mine as read, one, some or all (R-XC-2).' })
  markNotificationRead(
    @Arg('input', () => MarkNotificationReadInput) input: MarkNotificationReadInput,
    @Ctx() ctx: Context,
  ): Promise<MarkNotificationReadPayload> {
    return perform(ctx, 'markNotificationRead', input, markNotificationRead)
  }

  @Needs('type', 'params')
  @FieldResolver(() => String, { description: 'What it is about (标题), in the language of the request.' })
  title(@Root() { type, params }: NotificationEntity, @Ctx() { language }: Context): string {
    return textOf(type, params, language).title
  }

  @Needs('type', 'params')
  @FieldResolver(() => String, { description: 'What it says (内容), in the language of the request.' })
  body(@Root() { type, params }: NotificationEntity, @Ctx() { language }: Context): string {
    return textOf(type, params, language).body
  }
}

const unreadCountOf = ({ db }: Context): Promise<number> => db.rows(NotificationEntity).where(isUnread).count()

@Resolver(() => ViewerType)
export class ViewerNotificationsResolver {
  @FieldResolver(() => Int, { description: 'How many of my notifications are unread (未读消息数).' })
  unreadNotificationCount(@Ctx() ctx: Context): Promise<number> {
    return unreadCountOf(ctx)
  }
}

@Resolver(() => MarkNotificationReadPayload)
export class MarkNotificationReadPayloadResolver {
  @Extensions({ expectedSize: 100 })
  @FieldResolver(() => [Notification], { description: 'Those that are read now; of `all`, the first 100. Empty when nothing was done.' })
  async notifications(
    @Root() { marked = [] }: MarkNotificationReadPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NotificationEntity[]> {
    const found = await Promise.all(marked.map(id => db.one(NotificationEntity, id, info)))
    return found.filter(notification => notification !== null)
  }

  @FieldResolver(() => Int, { description: 'How many of mine are unread now (未读消息数).' })
  unreadCount(@Ctx() ctx: Context): Promise<number> {
    return unreadCountOf(ctx)
  }
}
