/** The vendor decides about an application: approval keeps the reservation, rejection releases it. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { dueAfter } from '../claimClock'
import { textOf } from '../draftContent'
import { MdfDecision } from '../mdf.enums'
import type { ReviewMdfActivityInput } from '../mdf.inputs'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { hasStarted } from '../onTime'
import { release } from '../reservation'
import { lockWithQuota, refuseStale } from './locks'
import { tell } from './tell'

export const reviewMdfActivity = async (tx: Transaction, ctx: Context, input: ReviewMdfActivityInput) => {
  const { viewer, now } = ctx
  const { activity, quota } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'reviewMdfActivity', input, async () => {
    refuseStale(activity, input.expectedVersion)
    const reviewComment = textOf(input.comment, 500, 'comment') ?? null
    if (input.decision === MdfDecision.APPROVE) {
      mdfActivityLifecycle.move(activity, 'approve', viewer)
      // Without an approval before the event nothing is ever paid, so there is none after it (R-MD-4).
      const { startDate } = activity
      if (startDate && hasStarted(startDate, now)) throw new UserError('ACTIVITY_ALREADY_STARTED', { startDate })
      activity.claimDueOn = activity.endDate && dueAfter('claim', activity.endDate)
    } else {
      mdfActivityLifecycle.move(activity, 'reject', viewer)
      if (!reviewComment) throw new UserError('REASON_REQUIRED', {}, ['comment'])
      release(quota, activity.mdfAmountInclTax)
    }
    Object.assign(activity, { reviewComment, reviewedAt: now, reviewedById: viewer.memberId })
    await tx.save(quota, activity)
    const isApproved = input.decision === MdfDecision.APPROVE
    const type = isApproved ? 'MDF_APPLICATION_APPROVED' : 'MDF_APPLICATION_REJECTED'
    await tell(tx, activity, type, [activity.createdById], isApproved ? {} : { comment: reviewComment ?? '' })
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
