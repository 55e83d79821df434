/** The order in which locks are taken, everywhere: the quota, then the activity, then its cost items. */
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { MdfActivityEntity } from '../mdfActivity.entity'
import { MdfBudgetItemEntity } from '../mdfBudgetItem.entity'
import { MdfQuotaEntity } from '../mdfQuota.entity'

export type Locked = { readonly activity: MdfActivityEntity; readonly quota: MdfQuotaEntity }
type Versioned = { readonly version: number }

export const activityNotFound = (): UserError => notFound('MdfActivity', 'id')

export const refuseStale = ({ version }: Versioned, expectedVersion: number | null | undefined): void => {
  if (typeof expectedVersion === 'number' && expectedVersion !== version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: version }, ['expectedVersion'])
}

/** The quota that an activity draws on. It is read before anything is locked, so look again under the lock. */
export const quotaIdOf = async (tx: Transaction, activityId: string): Promise<string> => {
  const activity = await tx.rows(MdfActivityEntity).where(equals('id', activityId)).one(['quotaId'])
  if (!activity) throw activityNotFound()
  return activity.quotaId
}

/** Someone may give it another quota between the look and the lock. */
export const refuseMoved = (activity: MdfActivityEntity, { id }: MdfQuotaEntity): void => {
  if (activity.quotaId !== id) throw new UserError('CONFLICT_STALE_VERSION', { current: activity.version })
}

/** An activity and the quota that it draws on, both locked. */
export const lockWithQuota = async (tx: Transaction, activityId: string): Promise<Locked> => {
  const quota = await tx.lock(MdfQuotaEntity, await quotaIdOf(tx, activityId))
  const activity = await tx.lock(MdfActivityEntity, activityId, activityNotFound())
  refuseMoved(activity, quota)
  return { activity, quota }
}

/** The cost items of a locked activity, in order. */
export const lockItems = async (tx: Transaction, activityId: string): Promise<MdfBudgetItemEntity[]> => {
  const found = await tx.rows(MdfBudgetItemEntity).where(equals('activityId', activityId)).many(['id'])
  const items = await tx.lockMany(
    MdfBudgetItemEntity,
    found.map(({ id }) => id),
  )
  return [...items.values()].sort((a, b) => a.position - b.position)
}

export const itemsOf = (tx: Transaction, activityId: string): Promise<MdfBudgetItemEntity[]> =>
  tx
    .rows(MdfBudgetItemEntity)
    .where(equals('activityId', activityId))
    .many('all', { sorting: [['position', 'ASC']] })
