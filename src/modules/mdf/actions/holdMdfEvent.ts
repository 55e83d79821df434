/** Opens the event of an approved activity on the marketing platform; it bears the activity's name (R-ME-1, R-ME-2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { HoldMdfEventInput } from '../claim.inputs'
import { shownOf } from '../eventContent'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { MdfConferenceEntity } from '../mdfConference.entity'
import { hasEnded } from '../onTime'
import { lockConference, lockWithQuota, refuseStale } from './locks'

export const holdMdfEvent = async (tx: Transaction, ctx: Context, input: HoldMdfEventInput) => {
  const { activity } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'holdMdfEvent', input, async () => {
    refuseStale(activity, input.expectedVersion)
    mdfActivityLifecycle.move(activity, 'holdEvent', ctx.viewer)
    if (await lockConference(tx, activity.id)) throw new UserError('EVENT_ALREADY_OPENED')
    const { endDate } = activity
    if (endDate && hasEnded(endDate, ctx.now)) throw new UserError('ACTIVITY_ALREADY_ENDED', { endDate })
    const { introduction = null, registrationUrl = null, liveUrl = null } = shownOf(input)
    await tx.insert(MdfConferenceEntity, {
      id: newId('mcf'),
      partnerId: activity.partnerId,
      activityId: activity.id,
      conferenceName: activity.activityName,
      tool: input.tool,
      introduction,
      registrationUrl,
      liveUrl,
      participantCount: 0,
      lastSyncedAt: null,
      deletedAt: null,
      openedById: ctx.viewer.memberId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      version: 1,
    })
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
