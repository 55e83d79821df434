/** Incentives: what a partner earns, statement by statement and line by line, and confirming it. */
import { inTurn, may, mayPerform } from '../../access/rules'
import { feedbacksOn } from '../feedback'
import type { Module } from '../module'
import './disputes'
import { confirmationDeadline } from './confirmationDeadline'
import { IncentiveEntity } from './incentive.entity'
import { closePublicity, estimateIncentives, expireIncentives, freezeIncentives } from './incentive.jobs'
import { incentiveLifecycle } from './incentive.lifecycle'
import {
  ConfirmIncentiveResultResolver,
  ConfirmIncentivesPayloadResolver,
  IncentiveResolver,
  oneIncentivePayloadResolvers,
  PartnerIncentivesResolver,
} from './incentive.resolver'
import { Incentive } from './incentive.type'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { CustomerIncentiveDetailsResolver, IncentiveDetailResolver, IncentiveDetailTotalResolver } from './incentiveDetail.resolver'
import { IncentiveDetail } from './incentiveDetail.type'
import { IncentiveStatisticsResolver } from './incentiveStatistics.resolver'
import { IncentiveHoldEntity } from './incentiveHold.entity'
import { incentiveHoldPayloadResolvers, IncentiveHoldResolver } from './incentiveHold.resolver'
import { IncentiveOffsetEntity } from './incentiveOffset.entity'
import { ReconciliationResolver } from './reconciliation.resolver'

export { accountsOf } from './accounts'
export { checkVersion } from './checkVersion'
export { frozenReasonOf, type Hold, holdsOf, holdsOn, settleFreezes } from './freezing'
export { IncentiveEntity, type PolicySnapshot } from './incentive.entity'
export {
  ConfirmationMode,
  CyclePeriod,
  FeedbackStatus,
  IncentiveDetailStatus,
  IncentiveFrozenReason,
  IncentivePlanType,
  IncentiveStatus,
  IncentiveZeroReason,
  RebateBasis,
} from './incentive.enums'
export { incentiveLifecycle } from './incentive.lifecycle'
export { Incentive } from './incentive.type'
export { IncentiveConfirmed, IncentiveReplaced, PayoutCompleted, PayoutRejected, PayoutRequested } from './incentive.events'
export { openStatement } from './openStatement'
export { incentiveDetailConditions } from './incentive.conditions'
export { IncentiveDetailEntity } from './incentiveDetail.entity'
export { IncentiveDetailFilter, incentiveDetailOrders } from './incentiveDetail.inputs'
export { IncentiveDetail } from './incentiveDetail.type'
export { IncentiveHoldEntity } from './incentiveHold.entity'
export { IncentiveOffsetEntity } from './incentiveOffset.entity'
export { isPastExpiry } from './isPastExpiry'
export { lockOpenStatements } from './lockOpen'
export { finishPaid, lineIds, ofLines, totalOf } from './lines'
export { plans } from './plans'
export { clawbackNoOf, takeBack } from './takeBack'
export { withoutCloudResellers } from './withoutCloudResellers'

export const incentives: Module = {
  name: 'incentives',
  entities: [IncentiveEntity, IncentiveDetailEntity, IncentiveHoldEntity, IncentiveOffsetEntity],
  resolvers: [
    IncentiveResolver,
    IncentiveDetailResolver,
    IncentiveDetailTotalResolver,
    PartnerIncentivesResolver,
    CustomerIncentiveDetailsResolver,
    ConfirmIncentiveResultResolver,
    ConfirmIncentivesPayloadResolver,
    ...oneIncentivePayloadResolvers,
    ReconciliationResolver,
    IncentiveHoldResolver,
    ...incentiveHoldPayloadResolvers,
    feedbacksOn(Incentive),
    feedbacksOn(IncentiveDetail),
    IncentiveStatisticsResolver,
  ],
  rules: {
    Query: {
      incentive: may('incentive.view'),
      incentives: may('incentive.view'),
      incentiveDetail: may('incentiveDetail.view'),
      incentiveDetails: may('incentiveDetail.view'),
      incentiveStatistics: may('incentiveDetail.view'),
      incentiveVariance: may('incentiveDetail.view'),
      reconciliationLines: inTurn(may('incentive.view'), may('incentiveDetail.view')),
      incentiveHolds: may('incentiveHold.view'),
    },
    Mutation: {
      confirmIncentives: mayPerform(incentiveLifecycle, 'confirm'),
      publishIncentive: inTurn(mayPerform(incentiveLifecycle, 'generate'), may('incentive.view')),
      regenerateIncentive: inTurn(mayPerform(incentiveLifecycle, 'void'), may('incentive.view')),
      transferIncentive: inTurn(mayPerform(incentiveLifecycle, 'transfer'), may('incentive.view')),
      placeIncentiveHold: inTurn(may('incentiveHold.place'), may('incentiveHold.view')),
      releaseIncentiveHold: inTurn(may('incentiveHold.place'), may('incentiveHold.view')),
    },
  },
  lifecycles: [incentiveLifecycle],
  nodes: { inc: IncentiveEntity, ind: IncentiveDetailEntity, ihd: IncentiveHoldEntity },
  jobs: [closePublicity, estimateIncentives, freezeIncentives, expireIncentives],
  deadlines: [confirmationDeadline],
}
