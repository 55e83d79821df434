/** The vendor changes what a quota is worth: never to less than is used or held back for applications. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { inputAmount, Money } from '../../../shared/money'
import { MdfQuotaChangeKind } from '../claim.enums'
import { neededText } from '../draftContent'
import { mdfQuotaLifecycle } from '../mdfQuota.lifecycle'
import type { AdjustMdfQuotaInput } from '../mdfQuota.inputs'
import { lockQuota, refuseStale } from './locks'
import { recordChange } from './quotaChange'

export const adjustMdfQuota = async (tx: Transaction, ctx: Context, input: AdjustMdfQuotaInput) => {
  const quota = await lockQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'adjustMdfQuota', input, async () => {
    refuseStale(quota, input.expectedVersion)
    mdfQuotaLifecycle.move(quota, 'adjust', ctx.viewer)
    const totalAmount = Money.of(inputAmount(input.totalAmount, 'totalAmount'), quota.currency)
    const reason = neededText(input.reason, 256, 'reason')
    const least = quota.usedAmount.plus(quota.reservedAmount)
    if (totalAmount.compare(least) < 0) throw new UserError('MDF_QUOTA_BELOW_USED', { least: least.amount }, ['totalAmount'])
    const before = quota.totalAmount
    quota.totalAmount = totalAmount
    await tx.save(quota)
    await recordChange(tx, quota, { kind: MdfQuotaChangeKind.ADJUST, before, reason, changedById: ctx.viewer.memberId })
    return { objectId: quota.id }
  })
  return { ...answer, replayed }
}
