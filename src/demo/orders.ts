/** Makes the orders, one after the other in time: who orders what, what it costs, who pays, and where it stands now. */
import {
  ChargingMode,
  OrderDiscountType,
  OrderEntity,
  OrderLineEntity,
  OrderSourceType,
  OrderStatus,
  OrderType,
  PeriodType,
} from '../modules/orders'
import { AssociationType } from '../modules/customers'
import { VoucherQuotaKind } from '../modules/vouchers'
import { type Instant, shanghaiDate, startOfDay, yearMonthOf } from '../shared/time'
import { hardware, type Offer, offers, type Product } from './catalogue'
import type { DemoCustomer } from './customers'
import { dateBefore, day, daysOfHistory, firstOf, later, minute } from './moments'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import type { Payment, Vouchers } from './vouchers'
import { decimal, shares, yuan } from './yuan'

/** What of a paid order earns an incentive. Amounts in cents; those of a refund are negative. */
export type PaidOrder = {
  readonly id: string
  readonly customer: DemoCustomer
  readonly offer: Offer
  readonly chargingMode: ChargingMode
  readonly paidAt: Instant
  readonly listPrice: number
  /** Paid in money: what vouchers and coupons paid is no performance (R-PF-2). */
  readonly cash: number
}

type Line = {
  readonly product: Product
  readonly quantity: number
  readonly periodType: PeriodType
  readonly periodNum: number | null
  readonly effectiveAt: Instant | null
  readonly expireAt: Instant | null
  readonly official: number
  readonly payable: number
}

type Draft = {
  readonly orderType: OrderType
  readonly offer: Offer
  readonly chargingMode: ChargingMode
  readonly lines: readonly Line[]
  readonly discountType: OrderDiscountType | null
  /** Only of an unsubscription: what stays with the vendor. */
  readonly kept: { readonly commission: number; readonly consumed: number } | null
}

const { PENDING_REVIEW, PENDING_REFUND, PROCESSING, CANCELLED, COMPLETED, PENDING_PAYMENT, PENDING_CONFIRMATION } = OrderStatus
const { PENDING_SHIPMENT, PENDING_RECEIPT, PENDING_PICKUP, EXCHANGING } = OrderStatus
const { PURCHASE, RENEWAL, UNSUBSCRIPTION, YEARLY_TO_ON_DEMAND, TRIAL } = OrderType

/** An order can be paid for a week. */
const payableFor = 7 * day

const typeOf = oneOf<OrderType>({
  PURCHASE: 46,
  RENEWAL: 28,
  CHANGE: 8,
  UNSUBSCRIPTION: 6,
  YEARLY_TO_ON_DEMAND: 2,
  ON_DEMAND_TO_YEARLY: 4,
  TRIAL: 3,
  TRIAL_TO_COMMERCIAL: 2,
  FEE_ADJUSTMENT: 1,
})
const chargedAs = oneOf<ChargingMode>({ YEARLY_MONTHLY: 84, PAY_PER_USE: 10, RESERVED_INSTANCE: 3, SAVINGS_PLAN: 3 })
const linesOf = oneOf({ 1: 18, 2: 20, 3: 24, 4: 20, 5: 18 })
const freshStatusOf = oneOf<'PENDING_PAYMENT' | 'PROCESSING' | 'PENDING_REVIEW' | 'PENDING_CONFIRMATION' | 'CANCELLED' | 'COMPLETED'>({
  PENDING_PAYMENT: 30,
  PROCESSING: 12,
  PENDING_REVIEW: 8,
  PENDING_CONFIRMATION: 4,
  CANCELLED: 6,
  COMPLETED: 40,
})
const offerOf = oneOf(Object.fromEntries(offers.map(({ share }, index) => [String(index), share])))
const sourceOf = oneOf<OrderSourceType>({
  CUSTOMER: 80,
  AGENT: 8,
  CONTRACT: 3,
  DISTRIBUTOR: 3,
  SYSTEM: 4,
  SUPPLEMENTARY: 1,
  COMPENSATION: 1,
  RESOURCE_DELETED_ON_PAGE: 0,
})
const discountOf = oneOf<'PARTNER_GRANTED' | 'COMMERCIAL_CONTRACT' | 'PROMOTION' | 'NONE'>({
  PARTNER_GRANTED: 34,
  COMMERCIAL_CONTRACT: 16,
  PROMOTION: 12,
  NONE: 38,
})
const projects = [
  [],
  [{ projectId: '0', name: 'default' }],
  [{ projectId: '0', name: 'default' }],
  [{ projectId: '7c1f', name: '生产环境' }],
  [{ projectId: '93ae', name: '测试环境' }],
] as const

const hardwareStatuses: readonly OrderStatus[] = [PENDING_SHIPMENT, PENDING_RECEIPT, PENDING_PICKUP, EXCHANGING]
/** The newest orders of a world stand in one state each, so that each can be looked at. */
const everyStatus = Object.values(OrderStatus)
const paidStatuses: ReadonlySet<OrderStatus> = new Set([PROCESSING, COMPLETED, PENDING_CONFIRMATION, ...hardwareStatuses])

/** The vendor's number of an order: when it was placed, and five characters that no other order of this world has. */
const orderNumber = (at: Instant, sequence: number): string => {
  const mixed = (sequence * 7919) % 36 ** 5
  return `CS${at.replace(/\D/g, '').slice(2, 12)}${mixed.toString(36).toUpperCase().padStart(5, '0')}`
}

const sum = (lines: readonly Line[], amount: 'official' | 'payable'): number => lines.reduce((total, line) => total + line[amount], 0)

export class Orders {
  private readonly cumulated: number[] = []
  private readonly thisMonth: string
  /** What each customer could return: its last paid order. */
  private readonly returnable = new Map<DemoCustomer, { readonly offer: Offer; readonly lines: readonly Line[]; readonly paid: number }>()
  private sequence = 0

  constructor(
    private readonly customers: readonly DemoCustomer[],
    private readonly vouchers: Vouchers,
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    let total = 0
    for (const { weight } of customers) this.cumulated.push((total += weight))
    this.thisMonth = yearMonthOf(shanghaiDate(now))
  }

  /** So many orders, the oldest first; what was paid is told as it comes. */
  *rows(count: number, paid: (order: PaidOrder) => void): Generator<Row> {
    while (this.sequence < count) {
      const placedAt = this.placed(this.sequence / count)
      const forced = everyStatus[count - 1 - this.sequence] ?? null
      const customer = this.customerAt(placedAt)
      const isCombined = forced === null && count - this.sequence > everyStatus.length + 3 && this.random.chance(0.006)
      if (isCombined) yield* this.combined(customer, placedAt, paid)
      else yield* this.single(customer, placedAt, forced, paid)
    }
  }

  /** More orders from year to year, the last day brings three times as many as the first; between 8 and 22 o'clock. */
  private placed(share: number): Instant {
    const { random, now } = this
    const daysAgo = Math.floor((1 - (Math.sqrt(1 + 8 * share) - 1) / 2) * daysOfHistory)
    const at = later(startOfDay(dateBefore(now, daysAgo)), Math.floor(random.between(8, 22) * 60 * minute))
    return at < now ? at : later(now, -random.whole(1, 240) * minute)
  }

  private customerAt(at: Instant): DemoCustomer {
    const total = this.cumulated.at(-1) ?? 0
    for (;;) {
      const drawn = this.random.next() * total
      let [low, high] = [0, this.cumulated.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((this.cumulated[middle] ?? 0) > drawn) high = middle
        else low = middle + 1
      }
      const customer = this.customers[low]
      if (customer && customer.associatedAt < at) return customer
    }
  }

  private statusOf(type: OrderType, at: Instant): OrderStatus {
    const { random } = this
    const age = Date.parse(this.now) - Date.parse(at)
    if (type === TRIAL) return COMPLETED
    if (type === UNSUBSCRIPTION) return age < 5 * day && random.chance(0.6) ? PENDING_REFUND : COMPLETED
    if (age < payableFor - day) return OrderStatus[freshStatusOf(random)]
    return random.chance(0.08) ? CANCELLED : COMPLETED
  }

  private *single(customer: DemoCustomer, placedAt: Instant, forced: OrderStatus | null, paid: (order: PaidOrder) => void): Generator<Row> {
    const draft = forced === null ? this.draft(customer, placedAt) : this.draftFor(forced, customer, placedAt)
    const status = forced ?? this.statusOf(draft.orderType, placedAt)
    yield* this.place(draft, customer, placedAt, this.fitting(status, draft), null, paid)
  }

  private draftFor(status: OrderStatus, customer: DemoCustomer, placedAt: Instant): Draft {
    const refund = status === PENDING_REFUND ? this.refund(customer) : null
    return refund ?? this.purchase(PURCHASE, hardwareStatuses.includes(status) ? hardware : this.offer(), placedAt)
  }

  /** There was nothing to return for who has not bought yet. */
  private fitting(status: OrderStatus, { orderType }: Draft): OrderStatus {
    return status === PENDING_REFUND && orderType !== UNSUBSCRIPTION ? PROCESSING : status
  }

  /** Several services at once: an order each, and one above them that is paid (R-ORD-2). */
  private *combined(customer: DemoCustomer, placedAt: Instant, paid: (order: PaidOrder) => void): Generator<Row> {
    const drafts = Array.from({ length: this.random.whole(2, 3) }, () => this.purchase(PURCHASE, this.offer(), placedAt))
    const status = this.statusOf(PURCHASE, placedAt)
    const [first] = drafts
    if (!first) return
    const whole: Draft = { ...first, lines: drafts.flatMap(({ lines }) => lines) }
    const parentId = this.nextId(placedAt)
    yield this.orderRow(parentId, whole, customer, placedAt, status, { parentId: null, isParent: true, payment: null })
    for (const draft of drafts) yield* this.place(draft, customer, placedAt, status, parentId, paid)
  }

  private *place(
    draft: Draft,
    customer: DemoCustomer,
    placedAt: Instant,
    status: OrderStatus,
    parentId: string | null,
    paid: (order: PaidOrder) => void,
  ): Generator<Row> {
    const id = this.nextId(placedAt)
    const payable = sum(draft.lines, 'payable')
    const mayUse = customer.associationType === AssociationType.RESALE && parentId === null && payable > 0
    const offered =
      mayUse && this.random.chance(0.55) ? this.vouchers.offer(customer, payable, draft.offer.serviceTypeCode, placedAt) : null
    const isPaid = paidStatuses.has(status)
    const payment = isPaid ? offered : null
    if (payment) this.vouchers.pay(payment, id, placedAt)
    // An unpaid order holds the voucher that the customer chose for it (R-2022).
    if (offered && status === PENDING_PAYMENT) offered.voucher.lockOrderId = id

    const row = this.orderRow(id, draft, customer, placedAt, status, { parentId, isParent: false, payment })
    yield row
    yield* this.lineRows(id, draft, customer)
    if (isPaid) this.book(id, draft, customer, payable, payment, placedAt, paid)
  }

  private book(
    id: string,
    draft: Draft,
    customer: DemoCustomer,
    payable: number,
    payment: Payment | null,
    paidAt: Instant,
    paid: (order: PaidOrder) => void,
  ): void {
    const { offer, chargingMode, orderType, lines } = draft
    if (yearMonthOf(shanghaiDate(paidAt)) === this.thisMonth) customer.spentThisMonth += Math.max(0, payable)
    for (const { expireAt } of lines)
      if (expireAt !== null && expireAt > this.now) customer.nextExpiryAt = firstOf(expireAt, customer.nextExpiryAt)
    if (orderType === UNSUBSCRIPTION) this.returnable.delete(customer)
    else if (orderType === PURCHASE || orderType === RENEWAL) this.returnable.set(customer, { offer, lines, paid: payable })
    if (payable === 0) return
    paid({ id, customer, offer, chargingMode, paidAt, listPrice: sum(lines, 'official'), cash: payable - (payment?.amount ?? 0) })
  }

  private nextId(at: Instant): string {
    return `ord_${orderNumber(at, this.sequence++)}`
  }

  private offer(): Offer {
    return offers[Number(offerOf(this.random))] ?? hardware
  }

  private draft(customer: DemoCustomer, placedAt: Instant): Draft {
    const type = typeOf(this.random)
    return (
      (type === UNSUBSCRIPTION ? this.refund(customer) : null) ??
      this.purchase(type === UNSUBSCRIPTION ? PURCHASE : type, this.offer(), placedAt)
    )
  }

  private purchase(orderType: OrderType, offer: Offer, placedAt: Instant): Draft {
    const { random } = this
    const chargingMode = orderType === YEARLY_TO_ON_DEMAND ? ChargingMode.PAY_PER_USE : chargedAs(random)
    const granted = discountOf(random)
    const isFree = orderType === TRIAL
    const rate = isFree ? 0 : granted === 'NONE' ? 1 : 1 - random.whole(2, 12) * 0.025
    const products = Array.from({ length: Number(linesOf(random)) }, (_, index) =>
      index === 0 ? this.mainOf(offer) : random.one(offer.products),
    )
    const lines = products.map(product => this.line(product, chargingMode, placedAt, rate))
    const isDiscounted = sum(lines, 'official') !== sum(lines, 'payable')
    const discountType = isFree ? OrderDiscountType.WAIVED_AMOUNT : granted === 'NONE' ? null : OrderDiscountType[granted]
    return { orderType, offer, chargingMode, lines, discountType: isDiscounted ? discountType : null, kept: null }
  }

  /** A server order is about a server first. */
  private mainOf({ products, serviceTypeCode }: Offer): Product {
    return this.random.one(products.filter(product => product.serviceTypeCode === serviceTypeCode))
  }

  private line(product: Product, chargingMode: ChargingMode, placedAt: Instant, rate: number): Line {
    const { random } = this
    const quantity = random.chance(0.7) ? 1 : random.whole(2, 6)
    if (chargingMode === ChargingMode.PAY_PER_USE) {
      // Settled by the hour: what a part of a month came to.
      const official = Math.round(product.price * quantity * random.between(0.02, 0.6))
      const payable = Math.round(official * rate)
      return { product, quantity, periodType: PeriodType.HOUR, periodNum: 1, effectiveAt: placedAt, expireAt: null, official, payable }
    }
    const isYearly = random.chance(0.3)
    const periodNum = isYearly ? random.whole(1, 3) : random.one([1, 1, 1, 2, 3, 6, 9])
    // A year costs ten months.
    const official = product.price * quantity * periodNum * (isYearly ? 10 : 1)
    return {
      product,
      quantity,
      periodType: isYearly ? PeriodType.YEAR : PeriodType.MONTH,
      periodNum,
      effectiveAt: placedAt,
      expireAt: later(placedAt, periodNum * (isYearly ? 365 : 30) * day),
      official,
      payable: Math.round(official * rate),
    }
  }

  /** The last order goes back: what was used up and the fee stay with the vendor, the rest is a negative amount (R-REF-2). */
  private refund(customer: DemoCustomer): Draft | null {
    const last = this.returnable.get(customer)
    if (!last || last.paid <= 0) return null
    const [consumed = 0, commission = 0, refunded = 0] = shares(last.paid, [this.random.between(0.1, 0.6), 0.02, 0.5])
    const parts = shares(
      -refunded,
      last.lines.map(({ payable }) => payable),
    )
    const lines = last.lines.map((line, index): Line => {
      const amount = parts[index] ?? 0
      return { ...line, periodNum: null, effectiveAt: null, expireAt: null, official: amount, payable: amount }
    })
    const chargingMode = ChargingMode.YEARLY_MONTHLY
    return { orderType: UNSUBSCRIPTION, offer: last.offer, chargingMode, lines, discountType: null, kept: { commission, consumed } }
  }

  private orderRow(
    id: string,
    { orderType, offer, chargingMode, lines, discountType, kept }: Draft,
    customer: DemoCustomer,
    createdAt: Instant,
    status: OrderStatus,
    { parentId, isParent, payment }: { parentId: string | null; isParent: boolean; payment: Payment | null },
  ): Row {
    const { random } = this
    const official = sum(lines, 'official')
    const payable = sum(lines, 'payable')
    const paidAt = paidStatuses.has(status) ? createdAt : null
    const sourceType = orderType === UNSUBSCRIPTION && random.chance(0.3) ? OrderSourceType.RESOURCE_DELETED_ON_PAGE : sourceOf(random)
    // The partner pays one in seven orders of those who buy in its own name.
    const isPaidByPartner =
      payable > 0 && status !== CANCELLED && customer.associationType === AssociationType.RESALE && random.chance(0.15)
    const ofVoucher = payment && payment.kind === VoucherQuotaKind.VOUCHER ? payment.amount : 0
    return rowOf(OrderEntity, {
      id,
      partnerId: customer.partner.id,
      customerId: customer.id,
      parentOrderId: parentId,
      serviceTypeCode: isParent ? null : offer.serviceTypeCode,
      serviceTypeName: isParent ? null : offer.serviceTypeName,
      sourceType,
      status,
      orderType,
      chargingMode,
      officialAmount: yuan(official),
      amountAfterDiscount: yuan(payable),
      cashCouponAmount: yuan((payment?.amount ?? 0) - ofVoucher),
      voucherAmount: yuan(ofVoucher),
      storedCardAmount: yuan(0),
      commissionAmount: kept && yuan(kept.commission),
      consumedAmount: kept && yuan(kept.consumed),
      currency: 'CNY',
      createdAt,
      paidAt,
      pendingPaymentEndAt: status === PENDING_PAYMENT ? later(createdAt, payableFor) : null,
      userName: sourceType === OrderSourceType.SYSTEM ? 'system' : customer.login,
      contractId: sourceType === OrderSourceType.CONTRACT ? `HT${createdAt.slice(0, 4)}${random.hex(6).toUpperCase()}` : null,
      payingAgentId: isPaidByPartner ? customer.partner.id : null,
      isPaidByPartner,
      enterpriseProjects: random.one(projects),
      discounts: discountType && official !== payable ? [{ type: discountType, amount: decimal(official - payable) }] : [],
      updatedAt: paidAt ?? createdAt,
      version: 1,
    })
  }

  private *lineRows(orderId: string, { lines, offer }: Draft, customer: DemoCustomer): Generator<Row> {
    let number = 0
    for (const { product, official, payable, ...line } of lines) {
      number += 1
      yield rowOf(OrderLineEntity, {
        id: `orl_${orderId.slice(4)}-${number}`,
        orderId,
        partnerId: customer.partner.id,
        customerId: customer.id,
        serviceTypeCode: product.serviceTypeCode,
        serviceTypeName: product.serviceTypeName,
        productId: product.productId,
        productSpec: product.spec,
        categoryCode: offer.categoryCode,
        ...line,
        officialAmount: yuan(official),
        amountAfterDiscount: yuan(payable),
        currency: 'CNY',
      })
    }
  }
}
