/** Notifications: what members are told of in the portal and by e-mail. */
import { signedIn } from '../../access/rules'
import type { Module } from '../module'
import { forgetNotifications } from './forgetNotifications'
import { NotificationEntity } from './notification.entity'
import { MarkNotificationReadPayloadResolver, NotificationResolver, ViewerNotificationsResolver } from './notification.resolver'

export { NotificationEntity } from './notification.entity'
export { type NotificationParams, NotificationType } from './notification.texts'
export { type News, notify } from './notify'

export const notifications: Module = {
  name: 'notifications',
  entities: [NotificationEntity],
  resolvers: [NotificationResolver, ViewerNotificationsResolver, MarkNotificationReadPayloadResolver],
  // Everyone reads what was told to them, whatever their roles open; the rows are nobody else's.
  rules: { Query: { notifications: signedIn }, Mutation: { markNotificationRead: signedIn } },
  nodes: { ntf: NotificationEntity },
  jobs: [forgetNotifications],
}
