/** What each filter on adjustment records means (R-BAL-6, part 2 §1.4). */
import { between, exactly, FA, type Filtering } from '../../shared/filters'
import { isIdOf } from '../../shared/ids'
import type { AdjustmentRecordFilter } from './adjustmentRecord.inputs'

export const adjustmentRecordConditions = (filter: AdjustmentRecordFilter | null | undefined): Filtering[] =>
  filter
    ? [
        exactly('customerId', filter.customerId, FA, isIdOf('ptn', filter.customerId ?? '') ? 'resellerId' : 'customerId'),
        exactly('operationType', filter.operationType, FA),
        between('operationTime', filter.operationTimeBegin, filter.operationTimeEnd, FA, 'occurredAt'),
        exactly('transId', filter.transId, FA),
      ]
    : []
