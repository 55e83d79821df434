/** Tells people of something, in the same transaction as what it tells of: in the portal, and by e-mail where there is an address (R-XC-2). */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { post } from '../../messages'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import type { Secret } from '../../shared/secret'
import { NotificationEntity } from './notification.entity'
import { type NotificationParams, type NotificationType, textOf } from './notification.texts'
import { type Audience, recipientsOf } from './recipients'

export type News = {
  readonly type: NotificationType
  /** The partner that it is about, whoever reads it. */
  readonly partnerId: string
  /** The GraphQL type and the id of what it is about. */
  readonly target: { readonly type: string; readonly id: string }
  readonly to: Audience | readonly string[]
  /** Numbers, amounts and dates; no personal data. */
  readonly params?: NotificationParams
}

/** A mail does not know the language of its reader: it says everything in both. */
const mail = async (tx: Transaction, to: Secret, { type, params = {} }: News): Promise<void> => {
  const [zh, en] = [textOf(type, params, 'zh'), textOf(type, params, 'en')]
  const message = { channel: 'EMAIL', to, subject: `${zh.title} ${en.title}`, text: `${zh.body}\n\n${en.body}` } as const
  await post(tx, message).catch((error: unknown) => {
    // An address that is none must not keep the others from being told.
    if (!(error instanceof UserError)) throw error
  })
}

export const notify = async (tx: Transaction, news: News): Promise<void> => {
  const { type, partnerId, target, to, params = {} } = news
  const system = tx.asSystem(systemViewer('telling people'))
  const recipients = await recipientsOf(system, partnerId, to)
  await system.append(
    NotificationEntity,
    ...recipients.map(({ id }) => ({
      id: newId('ntf'),
      partnerId,
      memberId: id,
      type,
      targetType: target.type,
      targetId: target.id,
      params,
      createdAt: tx.now,
      readAt: null,
    })),
  )
  for (const { email } of recipients) if (email) await mail(tx, email, news)
}
