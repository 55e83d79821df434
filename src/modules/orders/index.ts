/** Orders: what customers bought, renewed, changed and returned. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { OrderEntity } from './order.entity'
import { CustomerOrdersResolver, OrderLineResolver, OrderResolver, PartnerOrdersResolver } from './order.resolver'
import { OrderLineEntity } from './orderLine.entity'

export { OrderEntity } from './order.entity'
export { ChargingMode, OrderDiscountType, OrderSourceType, OrderStatus, OrderType, PeriodType } from './order.enums'
export { Order, OrderLine } from './order.type'
export { OrderLineEntity } from './orderLine.entity'

export const orders: Module = {
  name: 'orders',
  entities: [OrderEntity, OrderLineEntity],
  resolvers: [OrderResolver, OrderLineResolver, CustomerOrdersResolver, PartnerOrdersResolver],
  rules: { Query: { order: may('order.view'), orders: may('order.view') } },
  nodes: { ord: OrderEntity, orl: OrderLineEntity },
}
