/** The vendor decides about a claim: approval asks for the invoice, rejection gives 45 days to complete it (R-MC-4, R-MC-9). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { dueAfterNow } from '../claimClock'
import type { ReviewMdfClaimInput } from '../claim.inputs'
import { textOf } from '../draftContent'
import { MdfDecision } from '../mdf.enums'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { lockHandedIn, lockWithQuota, refuseStale } from './locks'
import { tell } from './tell'

export const reviewMdfClaim = async (tx: Transaction, ctx: Context, input: ReviewMdfClaimInput) => {
  const { viewer, now } = ctx
  const { activity } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'reviewMdfClaim', input, async () => {
    refuseStale(activity, input.expectedVersion)
    const comment = textOf(input.comment, 500, 'comment') ?? null
    const isApproved = input.decision === MdfDecision.APPROVE
    mdfActivityLifecycle.move(activity, isApproved ? 'approveClaim' : 'rejectClaim', viewer)
    if (!isApproved && !comment) throw new UserError('REASON_REQUIRED', {}, ['comment'])

    const claim = await lockHandedIn(tx, activity.id)
    Object.assign(claim, { reviewComment: comment, reviewedAt: now, reviewedById: viewer.memberId })
    const deadline = dueAfterNow(isApproved ? 'invoice' : 'resubmission', now)
    if (isApproved) activity.invoiceDueOn = deadline
    else activity.resubmitDueOn = deadline
    await tx.save(activity, claim)
    const params = { amount: claim.claimedAmount.amount, deadline, comment: comment ?? '' }
    await tell(tx, activity, isApproved ? 'MDF_CLAIM_APPROVED' : 'MDF_CLAIM_REJECTED', [claim.submittedById], params)
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
