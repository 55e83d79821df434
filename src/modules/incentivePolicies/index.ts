/** Incentive policies and indicators: which products bring something, and whether the conditions are met. */
import { may } from '../../access/rules'
import { feedbacksOn } from '../feedback'
import type { Module } from '../module'
import { IncentiveIndicatorEntity } from './incentiveIndicator.entity'
import { IncentiveIndicatorDetailLineEntity } from './incentiveIndicatorDetailLine.entity'
import { IncentiveIndicatorDetailLineResolver, IncentiveIndicatorResolver } from './indicator.resolver'
import { PolicyDocumentResolver, ProductIncentivePolicyResolver } from './policy.resolver'
import { IncentiveIndicator } from './policy.type'
import { PolicyDocumentEntity } from './policyDocument.entity'
import { ProductIncentivePolicyEntity } from './productIncentivePolicy.entity'

export { IncentiveIndicatorEntity } from './incentiveIndicator.entity'
export { IncentiveIndicatorDetailLineEntity } from './incentiveIndicatorDetailLine.entity'
export { incentiveIndicatorConditions, incentiveIndicatorDetailLineConditions, inForce } from './policy.conditions'
export { IncentivePolicyKind, IndicatorDimension, IndicatorPeriod, IndicatorUnit, PolicyDocumentFormat } from './policy.enums'
export {
  IncentiveIndicatorDetailLineFilter,
  incentiveIndicatorDetailLineOrders,
  IncentiveIndicatorFilter,
  incentiveIndicatorOrders,
} from './policy.inputs'
export { PolicyDocumentEntity } from './policyDocument.entity'
export { ProductIncentivePolicyEntity } from './productIncentivePolicy.entity'

export const incentivePolicies: Module = {
  name: 'incentivePolicies',
  entities: [ProductIncentivePolicyEntity, PolicyDocumentEntity, IncentiveIndicatorEntity, IncentiveIndicatorDetailLineEntity],
  resolvers: [
    ProductIncentivePolicyResolver,
    PolicyDocumentResolver,
    IncentiveIndicatorResolver,
    IncentiveIndicatorDetailLineResolver,
    feedbacksOn(IncentiveIndicator),
  ],
  rules: {
    Query: {
      productIncentivePolicies: may('incentivePolicy.view'),
      productsByPolicy: may('incentivePolicy.view'),
      policyDocuments: may('policyDocument.view'),
      incentiveIndicators: may('indicator.view'),
      incentiveIndicator: may('indicator.view'),
    },
  },
  nodes: {
    pip: ProductIncentivePolicyEntity,
    pdo: PolicyDocumentEntity,
    iid: IncentiveIndicatorEntity,
    iil: IncentiveIndicatorDetailLineEntity,
  },
}
