/** The vendor has paid a claim: its amount is used for good, and what was held back beyond it is free again. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { documentNumberOf } from '../../../shared/documentNumbers'
import { UserError } from '../../../shared/errors'
import { usePayment } from '../../usedDocuments'
import type { MarkMdfPaidInput } from '../claim.inputs'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { use } from '../reservation'
import { lockHandedIn, lockWithQuota, refuseStale } from './locks'
import { tell } from './tell'

export const markMdfPaid = async (tx: Transaction, ctx: Context, input: MarkMdfPaidInput) => {
  const { activity, quota } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'markMdfPaid', input, async () => {
    refuseStale(activity, input.expectedVersion)
    mdfActivityLifecycle.move(activity, 'pay', ctx.viewer)
    const claim = await lockHandedIn(tx, activity.id)
    const paymentReference = documentNumberOf(input.paymentReference, 100, 'paymentReference')
    const refusal = new UserError('PAYMENT_REFERENCE_TAKEN', { paymentReference }, ['paymentReference'])
    await usePayment(tx, claim, paymentReference, refusal)
    Object.assign(claim, { paidAt: ctx.now, paymentReference })
    use(quota, { reserved: activity.mdfAmountInclTax, paid: claim.claimedAmount })
    await tx.save(quota, activity, claim)
    await tell(tx, activity, 'MDF_PAID', [claim.submittedById], { amount: claim.claimedAmount.amount })
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
