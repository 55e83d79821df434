/** What each filter on records means (part 2 §1.4). */
import { between, exactly, FA, FB, FC, FD, FF, type Filtering, oneOf } from '../../shared/filters'
import type { VoucherOperationRecordFilter } from './voucherOperationRecord.inputs'

export const voucherOperationRecordConditions = (filter: VoucherOperationRecordFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('operationTypes', filter.operationTypes, FB, 'operationType', 8),
        exactly('quotaId', filter.quotaId, FD),
        // R-2004: null is a list without vouchers here, not the records that have none.
        oneOf('voucherIds', filter.voucherIds === null ? [] : filter.voucherIds, FB, 'voucherId'),
        exactly('customerId', filter.customerId, FA),
        exactly('kind', filter.kind, FC, 'quotaKind'),
        between('occurredAt', filter.occurredAtBegin, filter.occurredAtEnd, FF, 'occurredAt'),
        exactly('result', filter.result, FA),
      ]
    : []
