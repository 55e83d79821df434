/** Takes an application back, reviewed or not; what was reserved for it is free again. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import type { WithdrawMdfActivityInput } from '../mdf.inputs'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { release } from '../reservation'
import { lockWithQuota, refuseStale } from './locks'

export const withdrawMdfActivity = async (tx: Transaction, ctx: Context, input: WithdrawMdfActivityInput) => {
  const { activity, quota } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'withdrawMdfActivity', input, async () => {
    refuseStale(activity, input.expectedVersion)
    mdfActivityLifecycle.move(activity, 'withdraw', ctx.viewer)
    release(quota, activity.mdfAmountInclTax)
    await tx.save(quota, activity)
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
