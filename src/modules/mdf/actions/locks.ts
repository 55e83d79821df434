/** The order in which locks are taken, everywhere: the quota, then the activity, then what belongs to it. */
import type { EntityClass, Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { settleClaim } from '../claimClock'
import { MdfActivityEntity } from '../mdfActivity.entity'
import { MdfBudgetItemEntity } from '../mdfBudgetItem.entity'
import { MdfClaimEntity } from '../mdfClaim.entity'
import { MdfClaimLineEntity } from '../mdfClaimLine.entity'
import { MdfConferenceEntity } from '../mdfConference.entity'
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

export const lockQuota = (tx: Transaction, id: string): Promise<MdfQuotaEntity> => tx.lock(MdfQuotaEntity, id, notFound('MdfQuota', 'id'))

/** An activity and the quota that it draws on, both locked, as they stand at this moment. */
export const lockWithQuota = async (tx: Transaction, activityId: string): Promise<Locked> => {
  const quota = await tx.lock(MdfQuotaEntity, await quotaIdOf(tx, activityId))
  const activity = await tx.lock(MdfActivityEntity, activityId, activityNotFound())
  refuseMoved(activity, quota)
  settleClaim(activity, quota, tx.now)
  return { activity, quota }
}

/** The one row of an activity in a table that has at most one of each, locked. */
const lockOnly = async <E extends { id: string }>(tx: Transaction, entity: EntityClass<E>, activityId: string): Promise<E | null> => {
  const found = (await tx.rows(entity).where(equals('activityId', activityId)).one(['id'])) as E | null
  return found && tx.lock(entity, found.id)
}

export const lockClaim = (tx: Transaction, activityId: string): Promise<MdfClaimEntity | null> => lockOnly(tx, MdfClaimEntity, activityId)

/** The claim of an activity whose state says that there is one. */
export const lockHandedIn = async (tx: Transaction, activityId: string): Promise<MdfClaimEntity> => {
  const claim = await lockClaim(tx, activityId)
  if (!claim) throw notFound('MdfClaim', 'id')
  return claim
}

export const lockConference = (tx: Transaction, activityId: string): Promise<MdfConferenceEntity | null> =>
  lockOnly(tx, MdfConferenceEntity, activityId)

export const lockLines = async (tx: Transaction, claimId: string): Promise<MdfClaimLineEntity[]> => {
  const found = await tx.rows(MdfClaimLineEntity).where(equals('claimId', claimId)).many(['id'])
  const lines = await tx.lockMany(
    MdfClaimLineEntity,
    found.map(({ id }) => id),
  )
  return [...lines.values()]
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
