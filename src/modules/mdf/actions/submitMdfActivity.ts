/** Hands an application in: every rule is checked under the locks, then its amount is reserved in the quota. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { type Answers, type Application, assess, passed } from '../application'
import type { SubmitMdfActivityInput } from '../mdf.inputs'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { reserve } from '../reservation'
import { itemsOf, lockWithQuota, refuseStale } from './locks'

/** What an application looks like once it is handed in; the quota holds its amount back from now on (R-MD-7). */
export const handIn = async (tx: Transaction, application: Application, answers: Answers) => {
  const { activity, quota } = application
  const assessment = await assess(tx, application, answers, tx.now)
  const kept = passed(assessment)
  reserve(quota, activity.mdfAmountInclTax)
  const notYetReviewed = { reviewComment: null, reviewedAt: null, reviewedById: null, claimDueOn: null }
  Object.assign(activity, kept, notYetReviewed, { agreementAcceptedAt: tx.now, submittedAt: tx.now })
  await tx.save(quota, activity)
  return { objectId: activity.id, warningCodes: assessment.warningCodes }
}

export const submitMdfActivity = async (tx: Transaction, ctx: Context, input: SubmitMdfActivityInput) => {
  const { activity, quota } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'submitMdfActivity', input, async () => {
    refuseStale(activity, input.expectedVersion)
    mdfActivityLifecycle.move(activity, 'submit', ctx.viewer)
    return handIn(tx, { activity, quota, items: await itemsOf(tx, activity.id) }, input)
  })
  return { ...answer, replayed }
}
