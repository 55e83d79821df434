/** The vendor decides about an invoice: what is accepted waits for payment, for another one the 15 days begin anew (INFERRED). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { freeDocuments } from '../../usedDocuments'
import { dueAfterNow } from '../claimClock'
import type { ReviewMdfInvoiceInput } from '../claim.inputs'
import { textOf } from '../draftContent'
import { MdfDecision } from '../mdf.enums'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { lockHandedIn, lockWithQuota, refuseStale } from './locks'
import { tell } from './tell'

export const reviewMdfInvoice = async (tx: Transaction, ctx: Context, input: ReviewMdfInvoiceInput) => {
  const { viewer, now } = ctx
  const { activity } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'reviewMdfInvoice', input, async () => {
    refuseStale(activity, input.expectedVersion)
    const comment = textOf(input.comment, 500, 'comment') ?? null
    const isAccepted = input.decision === MdfDecision.APPROVE
    mdfActivityLifecycle.move(activity, isAccepted ? 'acceptInvoice' : 'refuseInvoice', viewer)
    if (!isAccepted && !comment) throw new UserError('REASON_REQUIRED', {}, ['comment'])

    const claim = await lockHandedIn(tx, activity.id)
    const deadline = dueAfterNow(isAccepted ? 'payment' : 'invoice', now)
    Object.assign(claim, { invoiceComment: comment, invoiceReviewedAt: now })
    if (isAccepted) activity.paymentDueOn = deadline
    else {
      // The number is free again: the next invoice may well bear it.
      Object.assign(claim, { invoiceNo: null, invoiceRemindedAt: null })
      await freeDocuments(tx, [claim.id])
      activity.invoiceDueOn = deadline
    }
    await tx.save(activity, claim)
    const params = { amount: claim.claimedAmount.amount, deadline, comment: comment ?? '' }
    await tell(tx, activity, isAccepted ? 'MDF_INVOICE_ACCEPTED' : 'MDF_INVOICE_REFUSED', [claim.submittedById], params)
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
