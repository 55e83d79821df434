/** What is due of payment requests, for `deadlines`: invoices by the partner; their review and the payment by the vendor (R-ST-7). */
import { shanghaiDate } from '../../shared/time'
import { deadlineSource, type DeadlineSource, deadlineWithin } from '../calendar'
import { workingDaysToPay, workingDaysToReview } from './dues'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { IncentivePayoutStatus } from './payout.enums'

const { AWAITING_PARTNER_INVOICE, INVOICE_PENDING_REVIEW, INVOICE_REJECTED, PAYMENT_REVIEWING, PAYING } = IncentivePayoutStatus

const requests = {
  entity: IncentivePaymentRequestEntity,
  target: 'IncentivePaymentRequest',
  title: ({ requestNo }: IncentivePaymentRequestEntity): string => requestNo,
} as const

export const payoutDeadlines: readonly DeadlineSource[] = [
  deadlineSource({
    ...requests,
    kind: 'INCENTIVE_INVOICE',
    due: 'invoiceDueDate',
    open: { status: [AWAITING_PARTNER_INVOICE, INVOICE_REJECTED] },
    columns: ['requestNo'],
  }),
  deadlineSource({
    ...requests,
    kind: 'INCENTIVE_INVOICE_REVIEW',
    due: 'reviewDueAt',
    open: { status: [INVOICE_PENDING_REVIEW] },
    columns: ['requestNo', 'invoicesReceivedAt'],
    recount: {
      since: ({ invoicesReceivedAt }) => shanghaiDate(invoicesReceivedAt ?? ''),
      again: ({ invoicesReceivedAt }, calendar) => deadlineWithin(workingDaysToReview, invoicesReceivedAt ?? '', calendar),
    },
  }),
  deadlineSource({
    ...requests,
    kind: 'INCENTIVE_PAYMENT',
    due: 'paymentDueAt',
    open: { status: [PAYMENT_REVIEWING] },
    columns: ['requestNo'],
  }),
  deadlineSource({
    ...requests,
    kind: 'INCENTIVE_PAYMENT',
    due: 'payByAt',
    open: { status: [PAYING] },
    columns: ['requestNo', 'decidedAt'],
    recount: {
      since: ({ decidedAt }) => shanghaiDate(decidedAt ?? ''),
      again: ({ decidedAt }, calendar) => deadlineWithin(workingDaysToPay, decidedAt ?? '', calendar),
    },
  }),
]
