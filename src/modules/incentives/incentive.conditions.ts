/** What the filters on statements and their lines mean: class FA throughout, as all of part 3 (api §4). */
import { type Database, related } from '../../db'
import { equals } from '../../shared/conditions'
import { containing, exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { CustomerEntity } from '../customers'
import { MemberEntity } from '../members'
import type { IncentiveFilter } from './incentive.inputs'
import type { IncentiveDetailFilter } from './incentiveDetail.inputs'

type Input<T> = T | null | undefined

/** Names of plans have spaces inside, unlike the names of customers (R-FLT-4). */
const planNamed = (planName: Input<string>): Filtering => containing('planName', planName, FA, 'planName', { most: 128, spaces: true })

export const incentiveConditions = (filter: Input<IncentiveFilter>): Filtering[] =>
  filter
    ? [
        exactly('statementNo', filter.statementNo, FA),
        exactly('cycle', filter.cycle, FA),
        oneOf('cyclePeriod', filter.cyclePeriod, FA, 'cyclePeriod'),
        planNamed(filter.planName),
        oneOf('planType', filter.planType, FA, 'planType'),
        oneOf('associationType', filter.associationType, FA, 'associationType'),
        oneOf('status', filter.status, FA, 'status'),
        oneOf('feedbackStatus', filter.feedbackStatus, FA, 'feedbackStatus'),
      ]
    : []

/** Names are looked for among the customers and members that are visible through this door. */
export const incentiveDetailConditions = (door: Database, filter: Input<IncentiveDetailFilter>): Filtering[] =>
  filter
    ? [
        typeof filter.year === 'number' ? equals('year', filter.year) : null,
        exactly('cycle', filter.cycle, FA),
        exactly('statementNo', filter.statementNo, FA),
        exactly('orderId', filter.orderId && canonicalId(filter.orderId), FA),
        planNamed(filter.planName),
        oneOf('productType', filter.productType, FA, 'productType'),
        oneOf('associationType', filter.associationType, FA, 'associationType'),
        oneOf('chargingMode', filter.chargingMode, FA, 'chargingMode'),
        oneOf('status', filter.status, FA, 'status'),
        oneOf('feedbackStatus', filter.feedbackStatus, FA, 'feedbackStatus'),
        exactly('customerId', filter.customerId, FA),
        related('customerId', door.rows(CustomerEntity), containing('customerName', filter.customerName, FA)),
        related('customerId', door.rows(CustomerEntity), containing('customerAccountName', filter.customerAccountName, FA, 'accountName')),
        related('managerId', door.rows(MemberEntity), containing('managerName', filter.managerName, FA, 'displayName')),
      ]
    : []
