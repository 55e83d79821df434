/** What each filter on resources means, in the classes of part 1 §4.7. */
import type { Database } from '../../db'
import { related } from '../../db'
import { anyOf, cond, type Condition, equals, isIn, not } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { between, containing, exactly, FA, FC, FG, type Filtering, oneOf } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { CustomerEntity } from '../customers'
import { ChargingMode, OrderEntity } from '../orders'
import type { OnDemandResourceFilter, OrderResourceFilter, ResourceFilter } from './resource.inputs'
import { ResourceStatus } from './resource.enums'
import { ResourcePeriodEntity } from './resourcePeriod.entity'

type Input<T> = T | null | undefined

const longestCode = 64
const longestId = 80
const mostIds = 50

const inLowerCase = (text: Input<string>): Input<string> => (typeof text === 'string' ? text.toLowerCase() : text)

const isOnDemand = equals('chargingMode', ChargingMode.PAY_PER_USE)
/** Everything that has an end: the vendor lists on-demand resources apart. */
const hasEnd = not(isOnDemand)
const isMain = cond`row.isMainResource = ${1}`
export const isClosed = equals('status', ResourceStatus.CLOSED)
const isNotClosed = not(isClosed)

/** A main id brings its attached resources along; one that names an attached resource finds just that, whatever `onlyMainResource` says. */
const named = ({ resourceIds, onlyMainResource = false }: ResourceFilter): Filtering => {
  const these = oneOf('resourceIds', resourceIds, FG, 'id', mostIds)
  if (!these) return onlyMainResource ? isMain : null
  return onlyMainResource ? these : anyOf(these, isIn('parentResourceId', resourceIds ?? []))
}

/** The order that opened it, and those that renewed it. */
const ofOrder = (door: Database, orderId: Input<string>): Filtering => {
  const opened = exactly('orderId', orderId ? canonicalId(orderId) : orderId, FA, 'orderId', longestId)
  if (!opened || !orderId) return opened
  const periods = door
    .rows(ResourcePeriodEntity)
    .where(equals('orderId', canonicalId(orderId)))
    .statement(['resourceId'])
  if (!periods) return opened
  const renewed: Condition = { text: `row.id IN ( ${periods.sql.replaceAll('?', '$')} )`, values: periods.values }
  return anyOf(opened, renewed)
}

const standing = (statusList: Input<ResourceStatus[]>): Filtering => oneOf('statusList', statusList, FG, 'status') ?? isNotClosed

export const resourceConditions = (filter: Input<ResourceFilter>, door: Database): Filtering[] => [
  hasEnd,
  standing(filter?.statusList),
  ...(filter
    ? [
        exactly('customerId', filter.customerId, FA, 'customerId', longestId),
        named(filter),
        ofOrder(door, filter.orderId),
        between('expireAt', filter.expireAtBegin, filter.expireAtEnd, FA, 'expireAt'),
        exactly('serviceTypeCode', inLowerCase(filter.serviceTypeCode), FC, 'serviceTypeCode', longestCode),
      ]
    : []),
]

export const onDemandConditions = (filter: Input<OnDemandResourceFilter>): Filtering[] => [
  isOnDemand,
  filter?.status ? null : isNotClosed,
  ...(filter
    ? [
        exactly('customerId', filter.customerId, FA, 'customerId', longestId),
        exactly('regionCode', filter.regionCode, FA, 'regionCode', longestCode),
        exactly('serviceTypeCode', inLowerCase(filter.serviceTypeCode), FA, 'serviceTypeCode', longestCode),
        between('effectiveAt', filter.effectiveAtBegin, filter.effectiveAtEnd, FA, 'effectiveAt'),
        exactly('status', filter.status, FA),
      ]
    : []),
]

/** R-OQ-3. Customers and orders that the viewer does not see are none to ask by. */
export const orderResourceConditions = (filter: Input<OrderResourceFilter>, door: Database): Filtering[] => [
  hasEnd,
  isNotClosed,
  ...(filter
    ? [
        between('expireAt', filter.expireAtBegin, filter.expireAtEnd, FA, 'expireAt'),
        related('customerId', door.rows(CustomerEntity), containing('customerName', filter.customerName, FA)),
        exactly('orderId', filter.orderId ? canonicalId(filter.orderId) : filter.orderId, FA, 'orderId', longestId),
        exactly('serviceTypeCode', inLowerCase(filter.serviceTypeCode), FA, 'serviceTypeCode', longestCode),
        related('orderId', door.rows(OrderEntity), oneOf('orderTypes', filter.orderTypes, FA, 'orderType')),
        related('orderId', door.rows(OrderEntity), oneOf('orderStatuses', filter.orderStatuses, FA, 'status')),
      ]
    : []),
]

/** INFERRED: a partner's member says whose resources or refunds it asks for; customers and the vendor need not. */
export const checkWhose = ({ viewer }: Pick<Database, 'viewer'>, ...given: Input<string>[]): void => {
  if (viewer.kind === 'MEMBER' && !given.some(Boolean)) throw badInput('customerId', 'a member of a partner says which customer')
}
