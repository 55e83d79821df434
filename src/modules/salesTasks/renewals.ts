/** How orders stand that may want to be renewed: what they cost, when they end, and what of them was renewed since. */
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import type { Instant } from '../../shared/time'
import { OrderEntity, OrderLineEntity, OrderStatus, OrderType } from '../orders'
import { ResourcePeriodEntity, ResourcePeriodStatus } from '../resources'
import { isExcluded } from './excludedServices'
import { partOf } from './largeOrders'

export type Standing = {
  readonly order: OrderEntity
  readonly expireAt: Instant
  readonly paid: Money
  readonly renewed: Money
}

/** INFERRED: what begins a stretch of time; a change of specification or a trial is nothing to renew. */
const beginning: readonly OrderType[] = [
  OrderType.PURCHASE,
  OrderType.RENEWAL,
  OrderType.ON_DEMAND_TO_YEARLY,
  OrderType.TRIAL_TO_COMMERCIAL,
]
const paid: readonly OrderStatus[] = [OrderStatus.PROCESSING, OrderStatus.COMPLETED]

const given: readonly ResourcePeriodStatus[] = [ResourcePeriodStatus.RETURNED, ResourcePeriodStatus.CANCELLED]

const groupedBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const ordersOf = (system: Transaction, ids: readonly string[]): Promise<OrderEntity[]> =>
  system
    .rows(OrderEntity)
    .where(isIn('id', ids), isIn('status', paid))
    .many(['partnerId', 'customerId', 'orderType', 'status', 'amountAfterDiscount', 'currency', 'serviceTypeCode', 'serviceTypeName', 'id'])

const linesOf = async (system: Transaction, orderIds: readonly string[]): Promise<Map<string, OrderLineEntity[]>> => {
  const lines = await system
    .rows(OrderLineEntity)
    .where(isIn('orderId', orderIds))
    .many(['id', 'orderId', 'serviceTypeCode', 'periodType', 'expireAt', 'amountAfterDiscount'])
  return groupedBy(lines, ({ orderId }) => orderId)
}

const periodColumns = ['id', 'orderId', 'orderLineId', 'resourceId', 'status', 'startsAt', 'endsAt'] as const

/** Paid renewals of these resources, those that were given back again left out. */
const renewalsOf = (system: Transaction, resourceIds: readonly string[]): Promise<ResourcePeriodEntity[]> =>
  system
    .rows(ResourcePeriodEntity)
    .where(isIn('resourceId', resourceIds), equals('orderType', OrderType.RENEWAL), equals('status', ResourcePeriodStatus.PAID))
    .many(periodColumns)

/** A line whose resources were all given back is nothing to renew; one whose resources are not known here still is. */
const isGivenBack = (periods: readonly ResourcePeriodEntity[]): boolean =>
  periods.length > 0 && periods.every(({ status }) => given.includes(status))

const amountsOf = (lines: readonly OrderLineEntity[]): Money[] => lines.map(({ amountAfterDiscount }) => amountAfterDiscount)

/** What the renewals cost, each order with the part that its lines for these resources have in it. */
const costOf = (
  renewals: readonly ResourcePeriodEntity[],
  orders: ReadonlyMap<string, OrderEntity>,
  lines: ReadonlyMap<string, OrderLineEntity[]>,
  { currency }: OrderEntity,
): Money => {
  let sum = Money.zero(currency)
  for (const [orderId, periods] of groupedBy(renewals, period => period.orderId)) {
    const order = orders.get(orderId)
    if (order?.currency !== currency) continue
    const all = lines.get(orderId) ?? []
    const renewing = new Set(periods.map(({ orderLineId }) => orderLineId))
    sum = sum.plus(partOf(order.amountAfterDiscount, amountsOf(all.filter(({ id }) => renewing.has(id))), amountsOf(all)))
  }
  return sum
}

/** By order; what was not paid, or is nothing that one renews, is absent. */
export const standingsOf = async (system: Transaction, orderIds: readonly string[]): Promise<Map<string, Standing>> => {
  const orders = (await ordersOf(system, orderIds)).filter(({ orderType }) => beginning.includes(orderType))
  const ids = orders.map(({ id }) => id)
  const lines = await linesOf(system, ids)
  const bought = await system.rows(ResourcePeriodEntity).where(isIn('orderId', ids)).many(periodColumns)
  const renewals = await renewalsOf(system, [...new Set(bought.map(({ resourceId }) => resourceId))])
  const renewingIds = [...new Set(renewals.map(({ orderId }) => orderId))]
  const renewing = new Map((await ordersOf(system, renewingIds)).map(order => [order.id, order]))
  const renewingLines = await linesOf(system, renewingIds)
  const [boughtByLine, renewalsByResource] = [
    groupedBy(bought, ({ orderLineId }) => orderLineId ?? ''),
    groupedBy(renewals, r => r.resourceId),
  ]

  const standing = (order: OrderEntity): Standing | null => {
    const all = lines.get(order.id) ?? []
    const kept = all.filter(line => line.expireAt !== null && !isExcluded(line) && !isGivenBack(boughtByLine.get(line.id) ?? []))
    const expireAt = kept.reduce((latest, line) => (line.expireAt && line.expireAt > latest ? line.expireAt : latest), '')
    if (!expireAt) return null
    const since = kept
      .flatMap(({ id }) => boughtByLine.get(id) ?? [])
      .filter(({ status }) => status === ResourcePeriodStatus.PAID)
      .flatMap(({ resourceId, endsAt, orderId }) =>
        (renewalsByResource.get(resourceId) ?? []).filter(renewal => renewal.orderId !== orderId && renewal.startsAt >= endsAt),
      )
    return {
      order,
      expireAt,
      paid: partOf(order.amountAfterDiscount, amountsOf(kept), amountsOf(all)),
      renewed: costOf(since, renewing, renewingLines, order),
    }
  }
  return new Map(
    orders
      .map(standing)
      .filter(each => each !== null)
      .map(each => [each.order.id, each]),
  )
}
