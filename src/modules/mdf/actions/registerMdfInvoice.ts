/** The partner registers the invoice that it mailed: in its own name, and over no less than it claims (R-MC-7, R-MC-9). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { documentNumberOf, wholeInvoiceNumberOf } from '../../../shared/documentNumbers'
import { invalidInput, UserError } from '../../../shared/errors'
import { inputAmount, Money } from '../../../shared/money'
import { addMonths, type Instant, type LocalDate, shanghaiDate } from '../../../shared/time'
import { useInvoices } from '../../usedDocuments'
import type { RegisterMdfInvoiceInput } from '../claim.inputs'
import { neededLine } from '../draftContent'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { partnerOf } from './claimPreconditions'
import { lockHandedIn, lockWithQuota, refuseStale } from './locks'

/** INFERRED: longer than any claim takes. */
const monthsOfInvoice = 24

const issueDateOf = (issuedOn: LocalDate, now: Instant): LocalDate => {
  const today = shanghaiDate(now)
  const earliest = addMonths(today, -monthsOfInvoice)
  if (issuedOn < earliest || issuedOn > today) throw invalidInput(`made out between ${earliest} and ${today}`, 'issuedOn')
  return issuedOn
}

export const registerMdfInvoice = async (tx: Transaction, ctx: Context, input: RegisterMdfInvoiceInput) => {
  const { activity } = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'registerMdfInvoice', input, async () => {
    refuseStale(activity, input.expectedVersion)
    mdfActivityLifecycle.move(activity, 'registerInvoice', ctx.viewer)
    const claim = await lockHandedIn(tx, activity.id)
    const { companyName } = await partnerOf(tx, activity.partnerId)

    const invoiceTitle = neededLine(input.title, 256, 'title')
    if (invoiceTitle !== companyName) throw new UserError('INVOICE_TITLE_DIFFERS', { expected: companyName }, ['title'])
    const invoiceAmount = Money.of(inputAmount(input.amount, 'amount'), claim.currency)
    if (invoiceAmount.compare(claim.claimedAmount) < 0)
      throw new UserError('INVOICE_BELOW_CLAIM', { claimed: claim.claimedAmount.amount }, ['amount'])

    const invoiceNo = wholeInvoiceNumberOf(input.invoiceNo, 'invoiceNo')
    Object.assign(claim, {
      invoiceNo,
      invoiceTitle,
      invoiceAmount,
      invoiceIssuedOn: issueDateOf(input.issuedOn, ctx.now),
      trackingNo: documentNumberOf(input.trackingNo, 100, 'trackingNo'),
      invoiceRegisteredAt: ctx.now,
      invoiceComment: null,
      invoiceReviewedAt: null,
    })
    const refusal = new UserError('INVOICE_NUMBER_TAKEN', { invoiceNo }, ['invoiceNo'])
    await useInvoices(tx, claim.partnerId, [{ holderId: claim.id, number: invoiceNo, refusal }])
    await tx.save(activity, claim)
    return { objectId: activity.id }
  })
  return { ...answer, replayed }
}
