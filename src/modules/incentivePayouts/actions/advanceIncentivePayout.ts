/** The vendor takes a payment request one step further; the last one pays it, once. */
import { holds } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { documentNumberOf } from '../../../shared/documentNumbers'
import { forbidden, invalidInput, UserError } from '../../../shared/errors'
import { addDays, shanghaiDate } from '../../../shared/time'
import { calendarFor, deadlineWithin } from '../../calendar'
import { checkVersion } from '../../incentives'
import { notify } from '../../notifications'
import { PartnerEntity } from '../../partners'
import { usePayment } from '../../usedDocuments'
import { daysForInvoices, workingDaysToPay } from '../dues'
import { issue } from '../issue'
import { needsInvoice } from '../issueModes'
import { IncentivePaymentRequestEntity } from '../paymentRequest.entity'
import { moveRequest, paymentRequestLifecycle, verbOf } from '../paymentRequest.lifecycle'
import { IncentivePayoutStep, IssueMode } from '../payout.enums'
import type { AdvanceIncentivePayoutInput } from '../payout.inputs'
import { lockStatementsOf, systemOf } from '../ofRequest'

const longestReference = 64

export const newsOf = ({ id, partnerId, requestNo, amount }: IncentivePaymentRequestEntity) => ({
  partnerId,
  target: { type: 'IncentivePaymentRequest', id },
  to: 'FINANCE' as const,
  params: { requestNo, amount: amount.amount },
})

const referenceOf = ({ paymentReference }: AdvanceIncentivePayoutInput, { issueMode }: IncentivePaymentRequestEntity): string | null => {
  if (paymentReference?.trim()) return documentNumberOf(paymentReference, longestReference, 'paymentReference')
  if (issueMode === IssueMode.BANK_TRANSFER) throw new UserError('FIELD_REQUIRED', { name: 'paymentReference' }, ['paymentReference'])
  return null
}

const askForInvoices = async (tx: Transaction, request: IncentivePaymentRequestEntity): Promise<void> => {
  // A mode without invoices never stands here: it was issued when it was submitted.
  if (!needsInvoice(request.issueMode)) throw invalidInput('this mode needs no invoice', 'step')
  const invoiceDueDate = addDays(shanghaiDate(tx.now), daysForInvoices)
  request.invoiceDueDate = invoiceDueDate
  const news = newsOf(request)
  await notify(tx, { type: 'INCENTIVE_INVOICE_WANTED', ...news, params: { ...news.params, dueDate: invoiceDueDate } })
}

/** R-WD-2: payment starts within two working days after its review. */
const beginPaying = async (tx: Transaction, request: IncentivePaymentRequestEntity): Promise<void> => {
  const calendar = await calendarFor(tx)
  Object.assign(request, { payByAt: deadlineWithin(workingDaysToPay, tx.now, calendar), calendarVersion: calendar.version })
}

/** One transfer pays one request, and no claim beside it. */
const payWith = async (tx: Transaction, request: IncentivePaymentRequestEntity, paymentReference: string | null): Promise<void> => {
  request.paymentReference = paymentReference
  if (!paymentReference) return
  const refusal = new UserError('PAYMENT_REFERENCE_TAKEN', { paymentReference }, ['paymentReference'])
  await usePayment(tx, request, paymentReference, refusal)
}

export const advanceIncentivePayout = async (tx: Transaction, ctx: Context, input: AdvanceIncentivePayoutInput) => {
  const verb = verbOf[input.step]
  if (!holds(ctx.viewer, paymentRequestLifecycle.permissionFor(verb))) throw forbidden()
  const request = await tx.lock(IncentivePaymentRequestEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'advanceIncentivePayout', input, async () => {
    checkVersion(request, input)
    moveRequest(request, verb, ctx.viewer)
    request.decidedAt = tx.now
    if (input.step === IncentivePayoutStep.REQUEST_INVOICE) await askForInvoices(tx, request)
    if (input.step === IncentivePayoutStep.APPROVE_PAYMENT) await beginPaying(tx, request)
    if (input.step === IncentivePayoutStep.CONFIRM_PAYMENT) {
      await payWith(tx, request, referenceOf(input, request))
      const system = systemOf(tx)
      const statements = await lockStatementsOf(system, request)
      const partner = await system.rows(PartnerEntity).where(equals('id', request.partnerId)).one('all')
      if (!partner) throw new Error(`${request.partnerId} has a request, and is none`)
      await issue(system, request, partner, statements)
      await notify(tx, { type: 'INCENTIVE_PAID', ...newsOf(request) })
    }
    await tx.save(request)
    return { objectId: request.id }
  })
  return { ...answer, replayed }
}
