/** Performance: what counts of what customers consume, month by month, and how it is made final. */
import { may, mayPerform } from '../../access/rules'
import { subscribe } from '../../db'
import { feedbacksOn } from '../feedback'
import type { Module } from '../module'
import { OrderPaid } from '../orders'
import { RefundOrdered } from '../resources'
import { notePayment, noteRefund } from './actions/noteConsumption'
import { bookPerformance } from './bookPerformance'
import { closePerformanceMonths } from './closeMonths'
import { CustomerPerformanceDetailsResolver, PerformanceDetailResolver, PerformanceDetailTotalResolver } from './details.resolver'
import './disputes'
import { NotedConsumptionEntity } from './notedConsumption.entity'
import { performanceLifecycle } from './performance.lifecycle'
import { PerformanceDetail, PerformanceStatement } from './performance.type'
import { PerformanceDetailEntity } from './performanceDetail.entity'
import { PerformanceStatementEntity } from './performanceStatement.entity'
import { PerformanceTransferEntity } from './performanceTransfer.entity'
import {
  FinalizePerformanceStatementResultResolver,
  PerformanceStatementResolver,
  PerformanceTransferResolver,
} from './statements.resolver'
import { AmountOfCustomerResolver, PerformanceStatisticsResolver } from './statistics.resolver'

export { performanceDetailConditions, performanceTransferConditions } from './performance.conditions'
export { PerformanceStatus, PerformanceZeroReason } from './performance.enums'
export {
  PerformanceDetailFilter,
  performanceDetailOrders,
  PerformanceTransferFilter,
  performanceTransferOrders,
} from './performance.inputs'
export { performanceLifecycle } from './performance.lifecycle'
export {
  billedAmount,
  type Circumstances,
  type Counted,
  type Paid,
  performanceCycleOf,
  performanceOf,
  rebindExclusionUntil,
} from './performance.rules'
export { PerformanceDetailEntity } from './performanceDetail.entity'
export { PerformanceStatementEntity } from './performanceStatement.entity'
export { PerformanceTransferEntity } from './performanceTransfer.entity'
export { Figures, totalOf, totalsBy, whoseLines } from './statistics'
export { AmountOfAssociationType } from './statistics.type'

export const performance: Module = {
  name: 'performance',
  entities: [PerformanceStatementEntity, PerformanceDetailEntity, PerformanceTransferEntity, NotedConsumptionEntity],
  resolvers: [
    PerformanceStatementResolver,
    FinalizePerformanceStatementResultResolver,
    PerformanceTransferResolver,
    PerformanceDetailResolver,
    PerformanceDetailTotalResolver,
    CustomerPerformanceDetailsResolver,
    PerformanceStatisticsResolver,
    AmountOfCustomerResolver,
    feedbacksOn(PerformanceStatement),
    feedbacksOn(PerformanceDetail),
  ],
  rules: {
    Query: {
      performanceStatement: may('performanceStatement.view'),
      performanceStatements: may('performanceStatement.view'),
      performanceTransfers: may('performanceStatement.view'),
      performanceDetail: may('performance.view'),
      performanceDetails: may('performance.view'),
      performanceStatistics: may('performance.view'),
    },
    Mutation: { finalizePerformanceStatements: mayPerform(performanceLifecycle, 'finalize') },
  },
  lifecycles: [performanceLifecycle],
  nodes: { pfs: PerformanceStatementEntity, pfd: PerformanceDetailEntity, pft: PerformanceTransferEntity },
  subscriptions: [subscribe(OrderPaid, notePayment), subscribe(RefundOrdered, noteRefund)],
  jobs: [bookPerformance, closePerformanceMonths],
}
