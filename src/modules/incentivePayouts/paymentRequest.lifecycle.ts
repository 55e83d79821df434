/** The life of a payment request, and of the invoices for it (part 3 §6.2, §6.3). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import { invalidState } from '../../shared/errors'
import { needsInvoice } from './issueModes'
import type { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import {
  IncentiveInvoiceStatus,
  IncentiveIssueResult,
  IncentivePayoutStage,
  IncentivePayoutStatus,
  IncentivePayoutStep,
} from './payout.enums'

const { TO_BE_SUBMITTED, PROCESSING, AWAITING_PARTNER_INVOICE, INVOICE_PENDING_REVIEW, INVOICE_REJECTED } = IncentivePayoutStatus
const { PAYMENT_REVIEWING, PAYING, COMPLETED } = IncentivePayoutStatus

export const paymentRequestLifecycle = lifecycle({
  name: 'Incentive payment request',
  initial: [TO_BE_SUBMITTED],
  actions: {
    submit: {
      from: [TO_BE_SUBMITTED],
      to: PROCESSING,
      by: 'incentivePayout.apply',
      when: 'something is left after what is negative (R-PY-9), the business information is authenticated, no bills are overdue',
    },
    issue: { from: [PROCESSING], to: COMPLETED, by: SYSTEM, when: 'the mode needs no invoice: at once' },
    requestInvoice: { from: [PROCESSING], to: AWAITING_PARTNER_INVOICE, by: 'incentivePayout.process', when: 'the mode needs invoices' },
    registerInvoices: {
      from: [AWAITING_PARTNER_INVOICE, INVOICE_REJECTED],
      to: INVOICE_PENDING_REVIEW,
      by: 'incentivePayout.invoice',
      when: 'all invoices that count add up to the amount (R-IV-2)',
    },
    reviewInvoice: { from: [INVOICE_PENDING_REVIEW, INVOICE_REJECTED], by: 'incentivePayout.reviewInvoice' },
    rejectInvoices: { from: [INVOICE_PENDING_REVIEW], to: INVOICE_REJECTED, by: SYSTEM, when: 'one of its invoices was rejected' },
    approveInvoices: { from: [INVOICE_PENDING_REVIEW], to: PAYMENT_REVIEWING, by: SYSTEM, when: 'all of its invoices were approved' },
    approvePayment: { from: [PAYMENT_REVIEWING], to: PAYING, by: 'incentivePayout.pay' },
    pay: { from: [PAYING], to: COMPLETED, by: 'incentivePayout.pay', when: 'paid to the bank, or credited to the account now' },
    retryIssue: { from: [COMPLETED], by: 'incentivePayout.pay', when: 'the voucher quota could not be issued (C-11)' },
    reject: {
      from: [PROCESSING, AWAITING_PARTNER_INVOICE, INVOICE_PENDING_REVIEW, INVOICE_REJECTED, PAYMENT_REVIEWING],
      to: IncentivePayoutStatus.REJECTED,
      by: 'incentivePayout.process',
      when: 'with a reason; its incentives can be asked for again',
    },
  },
})

type Verb = keyof typeof paymentRequestLifecycle.actions

/** The verbs for this request: a quota that came is not issued again, and invoices are asked for where the mode needs them. */
export const actionsOf = (
  { status, issueMode, issueResult }: Pick<IncentivePaymentRequestEntity, 'status' | 'issueMode' | 'issueResult'>,
  viewer: Viewer,
): Verb[] => {
  const fits = (action: Verb): boolean =>
    action === 'retryIssue' ? issueResult === IncentiveIssueResult.FAILED : action !== 'requestInvoice' || needsInvoice(issueMode)
  return paymentRequestLifecycle.availableActions(status, viewer).filter(fits)
}

/** As the life cycle moves it; whoever is refused is told what this request, and not any in its state, can do. */
export const moveRequest = (request: IncentivePaymentRequestEntity, action: Verb, viewer: Viewer): void => {
  if (!paymentRequestLifecycle.isPossible(request.status, action)) throw invalidState(request.status, actionsOf(request, viewer))
  paymentRequestLifecycle.move(request, action, viewer)
}

const { REGISTERED, RECEIVED, APPROVED, REJECTED } = IncentiveInvoiceStatus

export const incentiveInvoiceLifecycle = lifecycle({
  name: 'Incentive invoice',
  initial: [REGISTERED],
  actions: {
    receive: { from: [REGISTERED], to: RECEIVED, by: 'incentivePayout.reviewInvoice' },
    approve: { from: [RECEIVED], to: APPROVED, by: 'incentivePayout.reviewInvoice' },
    reject: { from: [REGISTERED, RECEIVED], to: REJECTED, by: 'incentivePayout.reviewInvoice', when: 'with a reason' },
    dismiss: { from: [REGISTERED, RECEIVED, APPROVED], to: REJECTED, by: SYSTEM, when: 'its payment request was rejected' },
  },
})

/** The stage that a status belongs to (当前环节). */
export const stageOf: Readonly<Record<IncentivePayoutStatus, IncentivePayoutStage>> = {
  TO_BE_SUBMITTED: IncentivePayoutStage.SUBMIT,
  PROCESSING: IncentivePayoutStage.PROCESSING,
  AWAITING_PARTNER_INVOICE: IncentivePayoutStage.INVOICE_REVIEW,
  INVOICE_PENDING_REVIEW: IncentivePayoutStage.INVOICE_REVIEW,
  INVOICE_REJECTED: IncentivePayoutStage.INVOICE_REVIEW,
  PAYMENT_REVIEWING: IncentivePayoutStage.PAYMENT_REVIEW,
  PAYING: IncentivePayoutStage.PAYMENT,
  COMPLETED: IncentivePayoutStage.DONE,
  REJECTED: IncentivePayoutStage.DONE,
}

export const statusesIn = (stage: IncentivePayoutStage): IncentivePayoutStatus[] =>
  Object.values(IncentivePayoutStatus).filter(status => stageOf[status] === stage)

/** The verb of each step. */
export const verbOf = {
  [IncentivePayoutStep.REQUEST_INVOICE]: 'requestInvoice',
  [IncentivePayoutStep.APPROVE_PAYMENT]: 'approvePayment',
  [IncentivePayoutStep.CONFIRM_PAYMENT]: 'pay',
} as const
