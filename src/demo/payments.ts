/** Makes what hangs off orders to be paid: discounts to choose from, and what customers asked their partners to pay. */
import { PartnerIdentity } from '../access/roles'
import type { New } from '../db'
import { AssociationType } from '../modules/customers'
import {
  AvailableDiscountType,
  ChargingMode,
  DiscountMode,
  OrderEntity,
  OrderLineEntity,
  OrderStatus,
  OrderTermsEntity,
  OrderType,
  PartnerPaymentRequestEntity,
  PartnerPaymentStatus,
} from '../modules/orders'
import type { Instant } from '../shared/time'
import type { DemoCustomer } from './customers'
import { day, earlier, firstOf, later, minute } from './moments'
import { is } from './partners'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'

/** Every customer of the demo world buys through a partner. */
type Order = New<OrderEntity> & { partnerId: string }
type Line = New<OrderLineEntity>

const { PENDING, PAID, REJECTED, CLOSED } = PartnerPaymentStatus
const oneOff: readonly OrderType[] = [OrderType.PURCHASE, OrderType.CHANGE, OrderType.RENEWAL, OrderType.ON_DEMAND_TO_YEARLY]
const reasons = ['超出本月代付额度', '请客户先使用自有余额', '订单规格有误，请重新下单']
const discountOf = oneOf({ PARTNER_GRANTED: 50, PROMOTION: 25, COMMERCIAL: 15, REPRICING: 10 })

/** What is older was paid or declined long ago, and nobody looks at it any more. */
const recent = 45 * day

export class Payments {
  private readonly pending: Order[] = []
  private readonly lines = new Map<string, Line[]>()
  private readonly settled: Order[] = []

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  /** Told of every row of the orders, as it comes. */
  see({ entity, row }: Row): void {
    if (entity === OrderEntity) this.seeOrder(row as Order)
    if (entity === OrderLineEntity) this.lines.get((row as Line).orderId)?.push(row as Line)
  }

  *rows(customers: readonly DemoCustomer[]): Generator<Row> {
    const byId = new Map(customers.map(customer => [customer.id, customer]))
    for (const order of this.pending) {
      yield this.terms(order)
      if (this.mayAsk(order, byId)) yield* this.waiting(order)
    }
    for (const order of this.settled) if (this.mayAsk(order, byId)) yield this.decided(order)
  }

  private seeOrder(order: Order): void {
    const isOpen = order.status === OrderStatus.PENDING_PAYMENT
    if (order.parentOrderId !== null || order.amountAfterDiscount.units <= 0n) return
    if (isOpen) {
      this.pending.push(order)
      this.lines.set(order.id, [])
    } else if (order.createdAt > earlier(this.now, recent) && (order.isPaidByPartner || order.status === OrderStatus.CANCELLED))
      this.settled.push(order)
  }

  /** R-PP-1; and only while the customer is still the partner's. */
  private mayAsk({ orderType, chargingMode, partnerId, customerId }: Order, customers: ReadonlyMap<string, DemoCustomer>): boolean {
    const customer = customers.get(customerId)
    if (!customer || customer.partner.id !== partnerId || is(customer.partner, PartnerIdentity.GOVERNMENT)) return false
    if (is(customer.partner, PartnerIdentity.CLOUD_RESELLER) && customer.associationType !== AssociationType.RESALE) return false
    return oneOff.includes(orderType) && chargingMode !== ChargingMode.PAY_PER_USE
  }

  private *waiting(order: Order): Generator<Row> {
    const { random } = this
    // Some were declined before, and asked again.
    if (random.chance(0.15)) yield this.request(order, REJECTED, 10)
    if (random.chance(0.6)) yield this.request(order, PENDING, 30)
  }

  private decided(order: Order): Row {
    return this.request(order, order.isPaidByPartner && order.paidAt !== null ? PAID : CLOSED, 5)
  }

  private request(order: Order, status: PartnerPaymentStatus, minutesAfter: number): Row {
    const { random, now } = this
    const requestedAt = firstOf(later(order.createdAt, minutesAfter * minute), now)
    const isOpen = status === PENDING
    const decidedAt = isOpen ? null : firstOf(later(requestedAt, random.whole(5, 15) * minute), now)
    return rowOf(PartnerPaymentRequestEntity, {
      id: random.id('ppr', requestedAt),
      orderId: order.id,
      pendingOrderId: isOpen ? order.id : null,
      partnerId: order.partnerId,
      customerId: order.customerId,
      status,
      amount: order.amountAfterDiscount,
      currency: order.currency,
      requestedAt,
      decidedAt,
      decidedById: null,
      reason: status === REJECTED ? random.one(reasons) : null,
      updatedAt: decidedAt ?? requestedAt,
      version: isOpen ? 1 : 2,
    })
  }

  private terms(order: Order): Row {
    const { random } = this
    const lines = this.lines.get(order.id) ?? []
    const type = AvailableDiscountType[discountOf(random)]
    const value = type === AvailableDiscountType.REPRICING ? '0.9' : random.one(['0.95', '0.9', '0.85'])
    const offers = lines.length === 0 || random.chance(0.3) ? [] : [this.offer(type, value, lines)]
    return rowOf(OrderTermsEntity, {
      id: random.id('otm', order.createdAt),
      orderId: order.id,
      partnerId: order.partnerId,
      customerId: order.customerId,
      discounts: offers,
      startAt: null,
      hasProductChanged: random.chance(0.03),
      lacksTaxRate: false,
      projectFunds: null,
      organisationBudget: null,
      currency: order.currency,
    })
  }

  private offer(type: AvailableDiscountType, value: string, lines: readonly Line[]) {
    return {
      discountId: `dis-${this.random.hex(12)}`,
      type,
      lines: lines.map(({ id }) => ({ lineId: id, mode: DiscountMode.RATE, value })),
    }
  }
}
