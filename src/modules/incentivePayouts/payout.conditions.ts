/** What the filters on payment requests and invoices mean: class FA throughout, as all of part 3 (api §4). */
import { type Database, related } from '../../db'
import { exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import { statusesIn } from './paymentRequest.lifecycle'
import type { IncentiveInvoiceFilter, IncentivePaymentRequestFilter } from './payout.inputs'

export const paymentRequestConditions = (door: Database, filter: IncentivePaymentRequestFilter | null): Filtering[] =>
  filter
    ? [
        related('id', door.rows(IncentivePaymentItemEntity), exactly('cycle', filter.cycle, FA), 'requestId'),
        exactly('requestNo', filter.requestNo, FA),
        oneOf('status', filter.status, FA, 'status'),
        oneOf('stage', filter.stage?.flatMap(statusesIn), FA, 'status'),
        oneOf('issueMode', filter.issueMode, FA, 'issueMode'),
        exactly('partnerId', filter.partnerId, FA),
      ]
    : []

export const incentiveInvoiceConditions = (filter: IncentiveInvoiceFilter | null): Filtering[] =>
  filter
    ? [
        exactly('requestNo', filter.requestNo, FA),
        exactly('invoiceNo', filter.invoiceNo, FA),
        oneOf('status', filter.status, FA, 'status'),
        exactly('partnerId', filter.partnerId, FA),
      ]
    : []
