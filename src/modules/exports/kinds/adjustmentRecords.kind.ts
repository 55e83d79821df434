/** Adjustment records as a file (S2-37). */
import { adjustmentRecordConditions, AdjustmentRecordEntity, type AdjustmentRecordFilter, adjustmentRecordOrders } from '../../accounts'
import { partnersOwn } from '../../partners'
import { customerNames, type Names } from './customerNames'
import { exportKind } from './kind'

export const adjustmentRecordsKind = exportKind<AdjustmentRecordEntity, AdjustmentRecordFilter, Names>({
  keys: ['adjustment.view'],
  name: 'adjustment-records',
  entity: AdjustmentRecordEntity,
  reads: ['customerId', 'resellerId', 'operationType', 'accountType', 'amount', 'transId', 'memo', 'occurredAt'],
  order: adjustmentRecordOrders.OPERATION_TIME_DESC,
  conditions: adjustmentRecordConditions,
  beside: customerNames,
  columns: {
    id: ({ id }) => id,
    transId: ({ transId }) => transId,
    customerId: ({ customerId, resellerId }) => customerId ?? resellerId,
    customerName: ({ customerId }, names) => (customerId === null ? null : (names.get(customerId) ?? null)),
    operationType: ({ operationType }) => operationType,
    accountType: ({ accountType }) => accountType,
    amount: ({ amount }) => amount,
    currency: ({ amount }) => amount.currency,
    operationTime: ({ occurredAt }) => occurredAt,
    memo: record => partnersOwn(record, record.memo),
  },
})
