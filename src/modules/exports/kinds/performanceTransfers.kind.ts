/** Performance that went from one account to another as a file (业绩转移记录). */
import {
  performanceTransferConditions,
  PerformanceTransferEntity,
  type PerformanceTransferFilter,
  performanceTransferOrders,
} from '../../performance'
import { exportKind } from './kind'

export const performanceTransfersKind = exportKind<PerformanceTransferEntity, PerformanceTransferFilter, null>({
  keys: ['performanceStatement.view'],
  name: 'performance-transfers',
  entity: PerformanceTransferEntity,
  reads: ['transferredAt', 'fromPartnerAccount', 'toPartnerAccount', 'cycle', 'amount', 'reason'],
  order: performanceTransferOrders.TRANSFERRED_AT_DESC,
  conditions: performanceTransferConditions,
  beside: () => Promise.resolve(null),
  columns: {
    id: ({ id }) => id,
    transferredAt: ({ transferredAt }) => transferredAt,
    fromPartnerAccount: ({ fromPartnerAccount }) => fromPartnerAccount,
    toPartnerAccount: ({ toPartnerAccount }) => toPartnerAccount,
    cycle: ({ cycle }) => cycle,
    amount: ({ amount }) => amount,
    currency: ({ amount }) => amount.currency,
    reason: ({ reason }) => reason,
  },
})
