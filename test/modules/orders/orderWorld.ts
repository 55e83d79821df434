/** The small world with an order, and a line of it, for each of its customers. */
import { CustomerEntity } from '../../../src/modules/customers'
import { OrderEntity, OrderLineEntity } from '../../../src/modules/orders'
import { lineOf, orderRow } from '../../support/orderRows'
import { customerRow } from '../../support/rows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

/** `ord_A1` … `ord_A4` of `cus_1` … `cus_4`, `ord_R1` and `ord_R2` of the reseller's, `ord_M1` of the master's own, `ord_X1` of the stranger's. */
const orderRows = [
  orderRow({ id: 'ord_A1', partnerId: 'ptn_sp', customerId: 'cus_1' }),
  orderRow({ id: 'ord_A2', partnerId: 'ptn_sp', customerId: 'cus_2' }),
  orderRow({ id: 'ord_A3', partnerId: 'ptn_sp', customerId: 'cus_3' }),
  orderRow({ id: 'ord_A4', partnerId: 'ptn_sp', customerId: 'cus_4' }),
  orderRow({ id: 'ord_R1', partnerId: 'ptn_reseller', customerId: 'cus_r1' }),
  orderRow({ id: 'ord_R2', partnerId: 'ptn_reseller', customerId: 'cus_r2' }),
  orderRow({ id: 'ord_M1', partnerId: 'ptn_master', customerId: 'cus_m1' }),
  orderRow({ id: 'ord_X1', partnerId: 'ptn_other', customerId: 'cus_x1', serviceTypeName: 'CANARY', userName: 'CANARY' }),
]
export const orderIds = orderRows.map(({ id }) => id)

/** The line of an order that has one only. */
export const lineIdOf = (orderId: string): string => orderId.replace('ord_', 'orl_')

export const openOrderWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.add(CustomerEntity, customerRow({ id: 'cus_m1', partnerId: 'ptn_master', managerId: 'mbr_masterManager' }))
  await world.add(OrderEntity, ...orderRows)
  await world.add(OrderLineEntity, ...orderRows.map(order => lineOf(order, { id: lineIdOf(order.id), productSpec: order.serviceTypeName })))
  return world
}
