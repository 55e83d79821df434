/** Orders: what customers bought, renewed, changed and returned; how they are reviewed, paid and cancelled. */
import { may, mayAny, mayPerform } from '../../access/rules'
import { subscribe } from '../../db'
import type { Module } from '../module'
import { CustomerLeft } from '../customers'
import { closeRequestsOf } from './actions/closeRequestsOf'
import { OrderEntity } from './order.entity'
import { cancelUnpaidOrders, completeOrders } from './order.jobs'
import { orderLifecycle } from './order.lifecycle'
import { CustomerOrdersResolver, OrderLineResolver, OrderResolver, PartnerOrdersResolver } from './order.resolver'
import { OrderLineEntity } from './orderLine.entity'
import { OrderTermsEntity } from './orderTerms.entity'
import { PartnerPaymentRequestEntity } from './partnerPaymentRequest.entity'
import { partnerPaymentLifecycle } from './partnerPayment.lifecycle'
import {
  ApproveOrderPayloadResolver,
  CancelOrderPayloadResolver,
  OrderPaymentResolver,
  PartnerPaymentResolver,
  PaymentResolver,
  PayOrderForCustomerPayloadResolver,
  PayOrderPayloadResolver,
  RejectOrderPayloadResolver,
  RejectPartnerPaymentResultResolver,
  RequestPartnerPaymentPayloadResolver,
  WithdrawPartnerPaymentPayloadResolver,
} from './payment.resolver'

export { chargeOrder } from './actions/chargeOrder'
export { customerPurses } from './actions/customerPurses'
export { type OfferedDiscount, fractionOf, partOf, type PricedDiscount, reaches } from './discounts'
export { isOfMarketplace } from './marketplace'
export { meansNeed, showsMeans } from './meansOfPayment'
export { orderConditions } from './order.conditions'
export { OrderEntity } from './order.entity'
export { ChargingMode, OrderDiscountType, OrderSourceType, OrderStatus, OrderType, PeriodType } from './order.enums'
export {
  type Deduction,
  type DueOrder,
  OrderCancelled,
  OrderCompleted,
  OrderPaid,
  type TenderedVoucher,
  VouchersTendered,
} from './order.events'
export { opensResources, orderLifecycle } from './order.lifecycle'
export { OrderFilter, orderOrders } from './order.inputs'
export { EnterpriseProject, Order, OrderLine } from './order.type'
export { OrderLineEntity } from './orderLine.entity'
export { OrderTermsEntity } from './orderTerms.entity'
export { PartnerPaymentRequestEntity } from './partnerPaymentRequest.entity'
export { checkStanding, mayBuy } from './standing'
export { AvailableDiscountType, DiscountMode, PartnerPaymentStatus, PaymentVoucherType } from './payment.enums'

/** The second key opens orders of resellers' customers only, by `indirectPartnerId` (R-PERM-1). */
const mayReadOrders = mayAny('order.view', 'order.viewResellers')

export const orders: Module = {
  name: 'orders',
  entities: [OrderEntity, OrderLineEntity, OrderTermsEntity, PartnerPaymentRequestEntity],
  resolvers: [
    OrderResolver,
    OrderLineResolver,
    CustomerOrdersResolver,
    PartnerOrdersResolver,
    PaymentResolver,
    OrderPaymentResolver,
    PartnerPaymentResolver,
    ApproveOrderPayloadResolver,
    RejectOrderPayloadResolver,
    PayOrderPayloadResolver,
    CancelOrderPayloadResolver,
    PayOrderForCustomerPayloadResolver,
    RequestPartnerPaymentPayloadResolver,
    WithdrawPartnerPaymentPayloadResolver,
    RejectPartnerPaymentResultResolver,
  ],
  rules: {
    Query: { order: mayReadOrders, orders: mayReadOrders, partnerPaymentRequests: may('partnerPayment.view') },
    Mutation: {
      approveOrder: mayPerform(orderLifecycle, 'approve'),
      rejectOrder: mayPerform(orderLifecycle, 'reject'),
      payOrder: mayPerform(orderLifecycle, 'pay'),
      cancelOrder: mayPerform(orderLifecycle, 'cancel'),
      requestPartnerPayment: may('partnerPayment.request'),
      withdrawPartnerPayment: mayPerform(partnerPaymentLifecycle, 'withdraw'),
      payOrderForCustomer: mayPerform(partnerPaymentLifecycle, 'pay'),
      rejectPartnerPayments: mayPerform(partnerPaymentLifecycle, 'reject'),
    },
  },
  lifecycles: [orderLifecycle, partnerPaymentLifecycle],
  nodes: { ord: OrderEntity, orl: OrderLineEntity, ppr: PartnerPaymentRequestEntity },
  subscriptions: [subscribe(CustomerLeft, closeRequestsOf)],
  jobs: [cancelUnpaidOrders, completeOrders],
}
