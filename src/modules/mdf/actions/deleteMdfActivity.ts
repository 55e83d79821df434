/** Throws a draft away: its rows stay, but nobody sees them any more (api §13). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { DeleteMdfActivityInput } from '../mdf.inputs'
import { MdfActivityEntity } from '../mdfActivity.entity'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { activityNotFound, lockConference, lockItems, refuseStale } from './locks'

export const deleteMdfActivity = async (tx: Transaction, { viewer }: Context, input: DeleteMdfActivityInput) => {
  const activity = await tx.lock(MdfActivityEntity, input.id, activityNotFound())
  refuseStale(activity, input.expectedVersion)
  mdfActivityLifecycle.move(activity, 'delete', viewer)
  const items = await lockItems(tx, activity.id)
  const conference = await lockConference(tx, activity.id)
  await tx.handOver(Object.assign(activity, { deletedAt: tx.now, uniqueName: null }))
  if (conference) await tx.handOver(Object.assign(conference, { deletedAt: tx.now }))
  for (const item of items) await tx.handOver(Object.assign(item, { deletedAt: tx.now }))
  return { deletedId: activity.id }
}
