/** What the filters on policies and indicators mean: class FA throughout, as all of part 3 (api §4). */
import { type Database, related } from '../../db'
import { anyOf, compared, isNull } from '../../shared/conditions'
import { containing, exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { addMonths, type LocalDate, startOfDay, type YearMonth } from '../../shared/time'
import { CustomerEntity } from '../customers'
import type {
  IncentiveIndicatorDetailLineFilter,
  IncentiveIndicatorFilter,
  PolicyDocumentFilter,
  ProductIncentivePolicyFilter,
} from './policy.inputs'

type Input<T> = T | null | undefined

/** What was in force at the last second of a month in Shanghai (R-IP-1). */
export const inForce = (month: YearMonth): Filtering[] => {
  const next = startOfDay(addMonths(`${month}-01` as LocalDate, 1))
  return [compared('effectiveFrom', '<', next), anyOf(isNull('effectiveUntil'), compared('effectiveUntil', '>=', next))]
}

const longestCode = 64
const wording = { most: 128, spaces: true }

export const productIncentivePolicyConditions = (filter: Input<ProductIncentivePolicyFilter>): Filtering[] =>
  filter
    ? [
        exactly('serviceTypeCode', filter.serviceTypeCode?.toLowerCase(), FA, 'serviceTypeCode', longestCode),
        oneOf('policy', filter.policy, FA, 'policy'),
      ]
    : []

export const policyDocumentConditions = (filter: Input<PolicyDocumentFilter>): Filtering[] =>
  filter ? [containing('title', filter.title, FA, 'title', wording)] : []

/** Names of customers are looked for among those that are visible through this door. */
export const incentiveIndicatorConditions = (filter: Input<IncentiveIndicatorFilter>, door: Database): Filtering[] =>
  filter
    ? [
        exactly('cycle', filter.cycle, FA),
        containing('name', filter.name, FA, 'name', wording),
        containing('scope', filter.scope, FA, 'scope', wording),
        oneOf('statPeriod', filter.statPeriod, FA, 'statPeriod'),
        oneOf('dimension', filter.dimension, FA, 'dimension'),
        oneOf('feedbackStatus', filter.feedbackStatus, FA, 'feedbackStatus'),
        related('customerId', door.rows(CustomerEntity), containing('customerName', filter.customerName, FA)),
      ]
    : []

export const incentiveIndicatorDetailLineConditions = (filter: Input<IncentiveIndicatorDetailLineFilter>): Filtering[] =>
  filter
    ? [
        exactly('indicatorId', filter.indicatorId, FA),
        exactly('performanceNo', filter.performanceNo, FA),
        exactly('orderId', filter.orderId && canonicalId(filter.orderId), FA),
      ]
    : []
