/** The small world with resources for its customers; the manager may act for `cus_1`, and has switched into its role. */
import { OnBehalfSessionEntity } from '../../../src/modules/authorization'
import { OrderEntity, OrderLineEntity, OrderStatus, OrderType } from '../../../src/modules/orders'
import { ResourceEntity, ResourcePeriodEntity } from '../../../src/modules/resources'
import { Money } from '../../../src/shared/money'
import type { New } from '../../../src/db'
import { valueAt } from '../../support/answers'
import { onBehalfSessionRow } from '../../support/authorizationRows'
import { lineOf, orderRow } from '../../support/orderRows'
import { attachedRow, periodRow, resourceRow } from '../../support/resourceRows'
import { type Answer, type DatabaseKind, openWorld, type World } from '../../support/world'

const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }

/** Bought two days ago, hence within the five days: a server with a disk attached, and an address that goes with it. */
export const server = resourceRow({ ...mine, id: 'res_server', orderId: 'ord_BASE' })
export const disk = attachedRow(server, { id: 'res_disk' })
export const address = resourceRow({
  ...mine,
  id: 'res_address',
  orderId: 'ord_BASE',
  relatedResourceId: server.id,
  serviceTypeCode: 'hws.service.type.vpc',
  resourceTypeCode: 'hws.resource.type.vpc.ip',
  monthlyPrice: Money.of('20.00', 'CNY'),
  yearlyPrice: null,
})
/** Bought a month ago, and renewed for a month that has not begun. */
export const renewed = resourceRow({
  ...mine,
  id: 'res_renewed',
  orderId: 'ord_OLD',
  effectiveAt: '2026-02-10T02:00:00.000Z',
  expireAt: '2026-04-10T15:59:59.000Z',
})
const others = [
  resourceRow({ id: 'res_c', partnerId: 'ptn_sp', customerId: 'cus_3' }),
  resourceRow({ id: 'res_n', partnerId: 'ptn_sp', customerId: 'cus_4' }),
  resourceRow({ id: 'res_r', partnerId: 'ptn_reseller', customerId: 'cus_r1' }),
  resourceRow({ id: 'res_x', partnerId: 'ptn_other', customerId: 'cus_x1', resourceName: 'CANARY', productSpec: 'CANARY' }),
]
const base = orderRow({ ...mine, id: 'ord_BASE', createdAt: server.effectiveAt, paidAt: server.effectiveAt })
const old = orderRow({ ...mine, id: 'ord_OLD' })
const renewal = orderRow({ ...mine, id: 'ord_RENEWAL', orderType: OrderType.RENEWAL })

export const openResourceWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.store.writer.query("UPDATE customer SET on_behalf_authorization = 'GRANTED' WHERE id IN ('cus_1', 'cus_2')")
  await world.add(OnBehalfSessionEntity, onBehalfSessionRow({ ...mine, id: 'obs_1', memberId: 'mbr_manager' }))
  await world.add(OrderEntity, base, old, renewal)
  await world.add(OrderLineEntity, ...[base, old, renewal].map(order => lineOf(order, { id: order.id.replace('ord_', 'orl_') })))
  await world.add(ResourceEntity, server, disk, address, renewed, ...others)
  await world.add(
    ResourcePeriodEntity,
    periodRow(server, { id: 'rpd_server' }),
    periodRow(disk, { id: 'rpd_disk', paidAmount: Money.of('30.00', 'CNY') }),
    periodRow(address, { id: 'rpd_address', paidAmount: Money.of('20.00', 'CNY') }),
    periodRow(renewed, { id: 'rpd_renewed-1', startsAt: '2026-02-10T02:00:00.000Z', endsAt: '2026-03-10T15:59:59.000Z' }),
    periodRow(renewed, {
      id: 'rpd_renewed-2',
      orderId: 'ord_RENEWAL',
      orderType: OrderType.RENEWAL,
      startsAt: '2026-03-10T15:59:59.000Z',
      endsAt: '2026-04-10T15:59:59.000Z',
      paidAmount: Money.of('90.00', 'CNY'),
    }),
  )
  return world
}

let count = 0
/** Another server of `cus_1`, for a test that spoils it; `ord_P…` has hold of it where a status is given. */
export const addServer = async (
  world: World,
  given: Partial<New<ResourceEntity>> = {},
  pending?: { status: OrderStatus; orderType?: OrderType },
): Promise<New<ResourceEntity>> => {
  count += 1
  const order = pending && orderRow({ ...mine, id: `ord_P${count}`, ...pending })
  if (order) await world.add(OrderEntity, order)
  const row = resourceRow({ ...mine, id: `res_s${count}`, pendingOrderId: order?.id ?? null, ...given })
  await world.add(ResourceEntity, row)
  return row
}

export const keyed = (): string => `key-${(count += 1)}`

/** Code and upstream code of each user error of a mutation. */
export const errorsAt = (answer: Answer, field: string): [string, string | null][] =>
  valueAt<{ code: string; upstreamCode: string | null }[]>(answer, field, 'userErrors').map(({ code, upstreamCode }) => [
    code,
    upstreamCode,
  ])
