/** The finance of the vendor receives, approves or rejects an invoice; the request follows when all are approved, or one is not. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals, not } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { shanghaiDate } from '../../../shared/time'
import { calendarDeadline, calendarFor, deadlineWithin } from '../../calendar'
import { checkVersion } from '../../incentives'
import { notify } from '../../notifications'
import { freeDocuments } from '../../usedDocuments'
import { daysToPay, workingDaysToReview } from '../dues'
import { IncentiveInvoiceEntity } from '../incentiveInvoice.entity'
import { IncentivePaymentRequestEntity } from '../paymentRequest.entity'
import { incentiveInvoiceLifecycle, moveRequest, paymentRequestLifecycle } from '../paymentRequest.lifecycle'
import { IncentiveInvoiceDecision, IncentiveInvoiceStatus, IncentivePayoutStatus } from '../payout.enums'
import type { ReviewIncentiveInvoiceInput } from '../payout.inputs'
import { reasonIn } from '../reasons'
import { newsOf } from './advanceIncentivePayout'

/** Those of the request that count, this one as it is now. */
const live = async (tx: Transaction, changed: IncentiveInvoiceEntity): Promise<Pick<IncentiveInvoiceEntity, 'status'>[]> => {
  const others = await tx
    .rows(IncentiveInvoiceEntity)
    .where(equals('requestId', changed.requestId), not(equals('status', IncentiveInvoiceStatus.REJECTED)), not(equals('id', changed.id)))
    .many(['status'])
  return [...others, changed]
}

const receive = async (tx: Transaction, request: IncentivePaymentRequestEntity, invoice: IncentiveInvoiceEntity): Promise<void> => {
  incentiveInvoiceLifecycle.move(invoice, 'receive', tx.viewer)
  invoice.receivedAt = tx.now
  const calendar = await calendarFor(tx)
  const reviewDueAt = deadlineWithin(workingDaysToReview, tx.now, calendar)
  Object.assign(request, { invoicesReceivedAt: tx.now, reviewDueAt, calendarVersion: calendar.version })
  const isLast = (await live(tx, invoice)).every(({ status }) => status !== IncentiveInvoiceStatus.REGISTERED)
  if (isLast) request.paymentDueAt = calendarDeadline(shanghaiDate(tx.now), daysToPay)
}

const approve = async (tx: Transaction, request: IncentivePaymentRequestEntity, invoice: IncentiveInvoiceEntity): Promise<void> => {
  if (invoice.status === IncentiveInvoiceStatus.REGISTERED) throw new UserError('INVOICE_NOT_RECEIVED', {}, ['id'])
  incentiveInvoiceLifecycle.move(invoice, 'approve', tx.viewer)
  const isComplete = (await live(tx, invoice)).every(({ status }) => status === IncentiveInvoiceStatus.APPROVED)
  // While one is rejected, the others do not make up the amount.
  if (isComplete && request.status === IncentivePayoutStatus.INVOICE_PENDING_REVIEW)
    paymentRequestLifecycle.move(request, 'approveInvoices', tx.viewer)
}

const reject = async (
  tx: Transaction,
  request: IncentivePaymentRequestEntity,
  invoice: IncentiveInvoiceEntity,
  rejectReason: string,
): Promise<void> => {
  incentiveInvoiceLifecycle.move(invoice, 'reject', tx.viewer)
  invoice.rejectReason = rejectReason
  await freeDocuments(tx, [invoice.id])
  if (request.status === IncentivePayoutStatus.INVOICE_PENDING_REVIEW) paymentRequestLifecycle.move(request, 'rejectInvoices', tx.viewer)
  const news = newsOf(request)
  await notify(tx, {
    type: 'INCENTIVE_INVOICE_REJECTED',
    ...news,
    params: { ...news.params, invoiceNo: invoice.invoiceNo, reason: rejectReason },
  })
}

export const reviewIncentiveInvoice = async (tx: Transaction, { viewer }: Context, input: ReviewIncentiveInvoiceInput) => {
  const known = await tx.rows(IncentiveInvoiceEntity).where(equals('id', input.id)).one(['requestId'])
  if (!known) throw notFound('IncentiveInvoice')
  const request = await tx.lock(IncentivePaymentRequestEntity, known.requestId)
  const invoice = await tx.lock(IncentiveInvoiceEntity, input.id)
  checkVersion(invoice, input)
  moveRequest(request, 'reviewInvoice', viewer)
  if (input.decision === IncentiveInvoiceDecision.RECEIVE) await receive(tx, request, invoice)
  if (input.decision === IncentiveInvoiceDecision.APPROVE) await approve(tx, request, invoice)
  if (input.decision === IncentiveInvoiceDecision.REJECT) await reject(tx, request, invoice, reasonIn(input))
  if (input.decision !== IncentiveInvoiceDecision.RECEIVE) invoice.reviewedAt = tx.now
  await tx.save(invoice, request)
  return { objectId: invoice.id }
}
