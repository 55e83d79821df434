/** What becomes of renewals when their order is paid, or will not be: resources run longer, or are free again. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { Money } from '../../../shared/money'
import { type OrderCancelled, OrderLineEntity, type OrderPaid } from '../../orders'
import { ResourceEntity } from '../resource.entity'
import { ResourcePeriodStatus, ResourceStatus } from '../resource.enums'
import { resourceLifecycle, resourcePeriodLifecycle, settle } from '../resource.lifecycle'
import { ResourcePeriodEntity } from '../resourcePeriod.entity'
import { sharesOf } from '../shares'

/** The unpaid times of an order, locked, with their resources; most orders have none. */
const lockUnpaid = async (system: Transaction, orderId: string) => {
  const known = await system.rows(ResourcePeriodEntity).where(equals('orderId', orderId)).many(['id', 'resourceId'])
  if (known.length === 0) return []
  const resources = await system.lockMany(
    ResourceEntity,
    known.map(({ resourceId }) => resourceId),
  )
  const periods = await system.lockMany(
    ResourcePeriodEntity,
    known.map(({ id }) => id),
  )
  return [...periods.values()]
    .filter(({ status }) => status === ResourcePeriodStatus.UNPAID)
    .flatMap(period => {
      const resource = resources.get(period.resourceId)
      return resource ? [{ period, resource }] : []
    })
}

type Unpaid = Awaited<ReturnType<typeof lockUnpaid>>

/** What each time has paid, in money, by the price of its line. */
const paidParts = async (system: Transaction, orderId: string, cash: Money, unpaid: Unpaid): Promise<Map<string, Money>> => {
  const lines = await system.rows(OrderLineEntity).where(equals('orderId', orderId)).many(['id', 'amountAfterDiscount'])
  const amounts = new Map(lines.map(({ id, amountAfterDiscount }) => [id, amountAfterDiscount.units]))
  const shares = sharesOf(
    cash,
    unpaid.map(({ period }) => amounts.get(period.orderLineId ?? '') ?? 0n),
  )
  return new Map(unpaid.map(({ period }, index) => [period.id, shares[index] ?? Money.zero(cash.currency)]))
}

/** The time that was bought begins where the present one ends. A resource that is gone meanwhile refuses the payment. */
export const extendRenewed = async ({ orderId, cash }: OrderPaid, tx: Transaction): Promise<void> => {
  const system = tx.asSystem(systemViewer('extending renewed resources'))
  const unpaid = await lockUnpaid(system, orderId)
  if (unpaid.length === 0) return
  const paid = await paidParts(system, orderId, cash, unpaid)
  for (const { period, resource } of unpaid) {
    settle(resource, tx.now, system.viewer)
    if (resource.status !== ResourceStatus.FROZEN) resourceLifecycle.move(resource, 'extend', system.viewer)
    resource.expireAt = period.endsAt
    resource.pendingOrderId = null
    resourcePeriodLifecycle.move(period, 'pay', system.viewer)
    period.paidAmount = paid.get(period.id) ?? period.paidAmount
    await system.save(resource, period)
  }
}

export const releaseRenewed = async ({ orderId }: OrderCancelled, tx: Transaction): Promise<void> => {
  const system = tx.asSystem(systemViewer('releasing resources of a cancelled order'))
  for (const { period, resource } of await lockUnpaid(system, orderId)) {
    if (resource.pendingOrderId === orderId) resource.pendingOrderId = null
    resourcePeriodLifecycle.move(period, 'cancel', system.viewer)
    await system.save(resource, period)
  }
}
