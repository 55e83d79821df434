/** What the filters on performance mean: class FA throughout, as all of part 3 (api §4). */
import { type Database, related } from '../../db'
import { compared, equals } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { containing, exactly, FA, type Filtering, fromTo, oneOf } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { CustomerEntity } from '../customers'
import { MemberEntity } from '../members'
import { PartnerEntity } from '../partners'
import type { PerformanceDetailFilter, PerformanceStatementFilter, PerformanceTransferFilter } from './performance.inputs'

type Input<T> = T | null | undefined

export const performanceStatementConditions = (filter: Input<PerformanceStatementFilter>): Filtering[] =>
  filter
    ? [
        exactly('cycle', filter.cycle, FA),
        fromTo('cycle', filter.cycleFrom, filter.cycleTo, FA, 'cycle'),
        oneOf('status', filter.status, FA, 'status'),
        oneOf('associationType', filter.associationType, FA, 'associationType'),
        oneOf('feedbackStatus', filter.feedbackStatus, FA, 'feedbackStatus'),
        containing('keyword', filter.keyword, FA, 'statementNo'),
        exactly('partnerId', filter.partnerId, FA),
      ]
    : []

/** From this instant on, and before that one: what arose at midnight belongs to the new day alone. */
const generated = ({ generatedFrom: from, generatedTo: to }: PerformanceDetailFilter): Filtering[] => {
  if (from && to && from > to) throw badInput('generatedFrom', 'must not be later than "generatedTo"')
  return [from ? compared('generatedAt', '>=', from) : null, to ? compared('generatedAt', '<', to) : null]
}

/** Names are looked for among the customers, members and resellers that are visible through this door. */
export const performanceDetailConditions = (filter: Input<PerformanceDetailFilter>, door: Database): Filtering[] =>
  filter
    ? [
        ...generated(filter),
        exactly('cycle', filter.cycle, FA, 'performanceCycle'),
        exactly('consumptionCycle', filter.consumptionCycle, FA),
        exactly('statementNo', filter.statementNo, FA),
        exactly('orderId', filter.orderId && canonicalId(filter.orderId), FA),
        exactly('customerId', filter.customerId, FA),
        oneOf('feedbackStatus', filter.feedbackStatus, FA, 'feedbackStatus'),
        oneOf('productType', filter.productType, FA, 'productType'),
        oneOf('orderType', filter.orderType, FA, 'orderType'),
        oneOf('chargingMode', filter.chargingMode, FA, 'chargingMode'),
        oneOf('associationType', filter.associationType, FA, 'associationType'),
        typeof filter.countsForIncentive === 'boolean' ? equals('countsForIncentive', Number(filter.countsForIncentive)) : null,
        related('customerId', door.rows(CustomerEntity), containing('customerName', filter.customerName, FA)),
        related('customerId', door.rows(CustomerEntity), containing('customerAccountName', filter.customerAccountName, FA, 'accountName')),
        related('managerId', door.rows(MemberEntity), containing('managerName', filter.managerName, FA, 'displayName')),
        related(
          'resellerId',
          door.rows(PartnerEntity),
          containing('resellerName', filter.resellerName, FA, 'companyName', { most: 128, spaces: true }),
        ),
      ]
    : []

export const performanceTransferConditions = (filter: Input<PerformanceTransferFilter>): Filtering[] =>
  filter ? [exactly('cycle', filter.cycle, FA)] : []
