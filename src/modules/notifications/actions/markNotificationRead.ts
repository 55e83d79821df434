/** Marks my own notifications as read: some by their ids, or all of them. What was read stays read. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems } from '../../../mutations'
import { isNull } from '../../../shared/conditions'
import { invalidInput, notFound } from '../../../shared/errors'
import { NotificationEntity } from '../notification.entity'
import type { MarkNotificationReadInput } from '../notification.inputs'

/** INFERRED: what one transaction writes in good time. */
const mostAtOnce = 1_000

const unreadIds = async (tx: Transaction): Promise<string[]> => {
  const unread = await tx
    .rows(NotificationEntity)
    .where(isNull('readAt'))
    .many(['id'], { sorting: [['createdAt', 'ASC']], limit: mostAtOnce })
  return unread.map(({ id }) => id)
}

const named = (ids: readonly string[]): readonly string[] => {
  checkItems('ids', ids)
  return ids
}

export const markNotificationRead = async (tx: Transaction, ctx: Context, { ids, all }: MarkNotificationReadInput) => {
  if (ids ? all === true : all !== true) throw invalidInput('either ids or all: true', ids ? 'all' : 'ids')
  const wanted = ids ? named(ids) : await unreadIds(tx)
  // That somebody read something is no news for the audit trail: its row says who called, and not each notification.
  const beside = tx.beside(ctx.viewer)
  const found = await beside.lockMany(NotificationEntity, wanted)
  const missing = ids?.findIndex(id => !found.has(id)) ?? -1
  if (missing >= 0) throw notFound('notification', 'ids', String(missing))
  const unread = [...found.values()].filter(({ readAt }) => readAt === null)
  for (const notification of unread) {
    notification.readAt = tx.now
    // Nothing that decides who sees it changes: its lock has shown that it is mine.
    await beside.handOver(notification)
  }
  return { markedCount: unread.length, marked: wanted.slice(0, 100) }
}
