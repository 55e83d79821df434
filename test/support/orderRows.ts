/** Whole order rows for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import {
  ChargingMode,
  type OrderEntity,
  type OrderLineEntity,
  OrderSourceType,
  OrderStatus,
  OrderType,
  PeriodType,
} from '../../src/modules/orders'
import { Money } from '../../src/shared/money'

type Given<E, K extends keyof New<E>> = Partial<New<E>> & Pick<New<E>, K>

export const orderRow = (given: Given<OrderEntity, 'id' | 'partnerId' | 'customerId'>): New<OrderEntity> => ({
  customerManagerId: null,
  parentOrderId: null,
  serviceTypeCode: 'hws.service.type.ec2',
  serviceTypeName: '弹性云服务器',
  sourceType: OrderSourceType.CUSTOMER,
  status: OrderStatus.COMPLETED,
  orderType: OrderType.PURCHASE,
  chargingMode: ChargingMode.YEARLY_MONTHLY,
  officialAmount: Money.of('120.00', 'CNY'),
  amountAfterDiscount: Money.of('100.00', 'CNY'),
  cashCouponAmount: Money.zero('CNY'),
  voucherAmount: Money.zero('CNY'),
  storedCardAmount: Money.zero('CNY'),
  commissionAmount: null,
  consumedAmount: null,
  currency: 'CNY',
  createdAt: '2026-01-10T02:00:00.000Z',
  paidAt: null,
  pendingPaymentEndAt: null,
  userName: 'operator',
  contractId: null,
  payingAgentId: null,
  isPaidByPartner: false,
  enterpriseProjects: [],
  discounts: [],
  updatedAt: '2026-01-10T02:00:00.000Z',
  version: 1,
  ...given,
})

export const orderLineRow = (given: Given<OrderLineEntity, 'id' | 'orderId' | 'partnerId' | 'customerId'>): New<OrderLineEntity> => ({
  serviceTypeCode: 'hws.service.type.ec2',
  serviceTypeName: '弹性云服务器',
  productId: '00301-110060-0--0',
  productSpec: '通用计算型 s6.large.2, 2 核, 4 GB',
  categoryCode: null,
  periodType: PeriodType.MONTH,
  periodNum: 1,
  effectiveAt: null,
  expireAt: null,
  quantity: 1,
  officialAmount: Money.of('120.00', 'CNY'),
  amountAfterDiscount: Money.of('100.00', 'CNY'),
  currency: 'CNY',
  ...given,
})

/** A line of an order, seen by whoever sees the order. */
export const lineOf = (order: New<OrderEntity>, given: Partial<New<OrderLineEntity>> & { id: string }): New<OrderLineEntity> =>
  orderLineRow({ orderId: order.id, partnerId: order.partnerId, customerId: order.customerId, currency: order.currency, ...given })
