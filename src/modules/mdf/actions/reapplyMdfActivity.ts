/** Applies again for an approved activity whose key information or budget changes: another revision, reviewed anew (R-MD-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { totalsOf } from '../costs'
import { type Content, contentOf, refuseTurnedRound } from '../draftContent'
import { keyInformation } from '../keyInformation'
import type { ReapplyMdfActivityInput } from '../mdf.inputs'
import type { MdfActivityEntity } from '../mdfActivity.entity'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { hasStarted } from '../onTime'
import { release } from '../reservation'
import { costsOf, replaceItems } from './budget'
import { itemsOf, lockWithQuota, refuseStale } from './locks'
import { handIn } from './submitMdfActivity'

const differs = (activity: MdfActivityEntity, content: Partial<Content>): boolean =>
  keyInformation.some(property => property in content && JSON.stringify(content[property]) !== JSON.stringify(activity[property]))

export const reapplyMdfActivity = async (tx: Transaction, ctx: Context, input: ReapplyMdfActivityInput) => {
  const { activity, quota } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'reapplyMdfActivity', input, async () => {
    refuseStale(activity, input.expectedVersion)
    mdfActivityLifecycle.move(activity, 'reapply', ctx.viewer)
    const { startDate } = activity
    if (startDate && hasStarted(startDate, ctx.now)) throw new UserError('ACTIVITY_ALREADY_STARTED', { startDate })

    const content = contentOf(input)
    const costs = input.budgetItems === undefined ? null : costsOf(input.budgetItems, activity.currency)
    if (!costs && !differs(activity, content)) throw new UserError('KEY_INFORMATION_UNCHANGED')

    // What was held back for the old budget is free for the new one: only the difference counts.
    release(quota, activity.mdfAmountInclTax)
    Object.assign(activity, content, { revision: activity.revision + 1 })
    refuseTurnedRound(activity.startDate, activity.endDate, 'endDate')
    if (costs) {
      await replaceItems(tx, activity, costs)
      Object.assign(activity, totalsOf(costs, activity.currency), { budgetRevision: activity.budgetRevision + 1 })
    }
    return handIn(tx, { activity, quota, items: await itemsOf(tx, activity.id) }, input)
  })
  return { ...answer, replayed }
}
