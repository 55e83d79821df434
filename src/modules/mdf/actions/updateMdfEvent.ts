/** Changes what guests see of an event; its name and key information stay (R-ME-2, R-ME-4). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { invalidInput, notFound } from '../../../shared/errors'
import type { UpdateMdfEventInput } from '../claim.inputs'
import { refuseFixed, shownOf } from '../eventContent'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { lockConference, lockWithQuota, refuseStale } from './locks'

export const updateMdfEvent = async (tx: Transaction, { viewer }: Context, input: UpdateMdfEventInput) => {
  const { activity } = await lockWithQuota(tx, input.id)
  mdfActivityLifecycle.move(activity, 'updateEvent', viewer)
  const conference = await lockConference(tx, activity.id)
  if (!conference) throw notFound('MdfConference', 'id')
  refuseStale(conference, input.expectedVersion)
  refuseFixed(input, activity, conference)
  if (input.tool && input.tool !== conference.tool && conference.participantCount > 0)
    throw invalidInput('participants were handed over already', 'tool')
  Object.assign(conference, shownOf(input), { tool: input.tool ?? conference.tool })
  await tx.save(conference)
  return { objectId: activity.id }
}
