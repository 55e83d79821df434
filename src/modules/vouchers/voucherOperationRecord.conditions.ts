/** What each filter on records means (part 2 §1.4); those of the portal's own columns filter nothing by null and "". */
import { type Database, related } from '../../db'
import { between, containing, exactly, FA, FB, FC, FD, FF, type Filtering, oneOf } from '../../shared/filters'
import { CustomerEntity } from '../customers'
import { MemberEntity } from '../members'
import type { VoucherOperationRecordFilter } from './voucherOperationRecord.inputs'

export const voucherOperationRecordConditions = (filter: VoucherOperationRecordFilter | null | undefined, door: Database): Filtering[] =>
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
        // Whoever cannot be seen cannot be searched for either.
        related('customerId', door.rows(CustomerEntity), containing('customerName', filter.customerName, FA)),
        related('customerId', door.rows(CustomerEntity), containing('accountName', filter.accountName, FA)),
        related('operatorId', door.rows(MemberEntity), exactly('operatorId', filter.operatorId, FA, 'id')),
        related('operatorId', door.rows(MemberEntity), containing('operatorName', filter.operatorName, FA, 'accountName')),
      ]
    : []
