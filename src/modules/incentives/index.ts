/** Incentives: what a partner earns, statement by statement and line by line, and confirming it. */
import { may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { IncentiveEntity } from './incentive.entity'
import { incentiveLifecycle } from './incentive.lifecycle'
import {
  ConfirmIncentiveResultResolver,
  ConfirmIncentivesPayloadResolver,
  IncentiveResolver,
  PartnerIncentivesResolver,
} from './incentive.resolver'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { CustomerIncentiveDetailsResolver, IncentiveDetailResolver, IncentiveDetailTotalResolver } from './incentiveDetail.resolver'

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
export { IncentiveDetailEntity } from './incentiveDetail.entity'
export { IncentiveDetail } from './incentiveDetail.type'

export const incentives: Module = {
  name: 'incentives',
  entities: [IncentiveEntity, IncentiveDetailEntity],
  resolvers: [
    IncentiveResolver,
    IncentiveDetailResolver,
    IncentiveDetailTotalResolver,
    PartnerIncentivesResolver,
    CustomerIncentiveDetailsResolver,
    ConfirmIncentiveResultResolver,
    ConfirmIncentivesPayloadResolver,
  ],
  rules: {
    Query: {
      incentive: may('incentive.view'),
      incentives: may('incentive.view'),
      incentiveDetail: may('incentiveDetail.view'),
      incentiveDetails: may('incentiveDetail.view'),
    },
    Mutation: { confirmIncentives: mayPerform(incentiveLifecycle, 'confirm') },
  },
  lifecycles: [incentiveLifecycle],
  nodes: { inc: IncentiveEntity, ind: IncentiveDetailEntity },
}
