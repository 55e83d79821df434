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
import { type Instant, shanghaiDate, startOfDay, type YearMonth, yearMonthOf } from '../shared/time'
import { hardware, type Offer, offers, type Product } from './catalogue'
import { type DemoCustomer, managerNow, partnerAt } from './customers'
import { dateBefore, day, daysOfHistory, firstOf, later, minute } from './moments'
import { oneOf, type Random } from './random'
import type { DemoPartner } from './partners'
import { type Row, rowOf } from './rows'
import type { Payment, Vouchers } from './vouchers'
import { decimal, shares, yuan } from './yuan'

/** What of a paid order earns an incentive. Amounts in cents; those of a refund are negative. */
export type PaidOrder = {
  readonly id: string
  readonly customer: DemoCustomer
  /** Whose customer it was then. */
  readonly partner: DemoPartner
  readonly offer: Offer
  readonly orderType: OrderType
  readonly chargingMode: ChargingMode
  readonly paidAt: Instant
  readonly listPrice: number
  /** Paid in money: what vouchers and coupons paid is no performance (R-PF-2). */
  readonly cash: number
  /** Paid with vouchers and coupons. */
  readonly couponAmount: number
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
  readonly discounts: readonly { readonly type: OrderDiscountType; readonly amount: string }[]
  /** Only of an unsubscription: what stays with the vendor. */
  readonly kept: { readonly commission: number; readonly consumed: number } | null
}

const { PENDING_REFUND, PROCESSING, CANCELLED, COMPLETED, PENDING_PAYMENT, PENDING_CONFIRMATION } = OrderStatus
const { PENDING_SHIPMENT, PENDING_RECEIPT, PENDING_PICKUP, EXCHANGING } = OrderStatus
const { PURCHASE, RENEWAL, UNSUBSCRIPTION, YEARLY_TO_ON_DEMAND, TRIAL } = OrderType

/** Services that are ordered together, at most. */
const mostCombined = 3
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

/** Who orders, from which partner, and when. */
type Occasion = { readonly customer: DemoCustomer; readonly partner: DemoPartner; readonly at: Instant }

/** What could be returned: the last paid order of a customer. */
type Returnable = { readonly partner: DemoPartner; readonly offer: Offer; readonly lines: readonly Line[]; readonly paid: number }

export class Orders {
  /** Where each customer's part ends on a line as long as all of them together buy. */
  private readonly cumulated: number[] = []
  private readonly returnable = new Map<DemoCustomer, Returnable>()
  private readonly thisMonth: YearMonth
  private sequence = 0

  constructor(
    private readonly customers: readonly DemoCustomer[],
    private readonly vouchers: Vouchers,
    /** Told what was paid, as it comes. */
    private readonly onPaid: (order: PaidOrder) => void,
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    let total = 0
    for (const { weight } of customers) this.cumulated.push((total += weight))
    this.thisMonth = yearMonthOf(shanghaiDate(now))
  }

  /** So many orders, the oldest first. */
  *rows(count: number): Generator<Row> {
    while (this.sequence < count) {
      const occasion = this.occasion(this.sequence / count)
      const left = count - this.sequence
      const status = everyStatus[left - 1] ?? null
      if (left > everyStatus.length + mostCombined && this.random.chance(0.006)) yield* this.combined(occasion)
      else yield* this.single(occasion, status)
    }
  }

  private occasion(share: number): Occasion {
    const at = this.placed(share)
    for (;;) {
      const customer = this.customers[this.drawn()]
      const partner = customer && partnerAt(customer, at)
      if (partner) return { customer, partner, at }
    }
  }

  /** More orders from year to year, the last day brings three times as many as the first; between 8 and 22 o'clock. */
  private placed(share: number): Instant {
    const { random, now } = this
    const daysAgo = Math.floor((1 - (Math.sqrt(1 + 8 * share) - 1) / 2) * daysOfHistory)
    const at = later(startOfDay(dateBefore(now, daysAgo)), Math.floor(random.between(8, 22) * 60 * minute))
    return at < now ? at : later(now, -random.whole(1, 240) * minute)
  }

  /** A customer by chance: who buys more comes more often. */
  private drawn(): number {
    const point = this.random.next() * (this.cumulated.at(-1) ?? 0)
    let [low, high] = [0, this.cumulated.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.cumulated[middle] ?? 0) > point) high = middle
      else low = middle + 1
    }
    return low
  }

  private *single(occasion: Occasion, wanted: OrderStatus | null): Generator<Row> {
    const draft = wanted === null ? this.draft(occasion) : this.draftFor(wanted, occasion)
    const status = wanted ?? this.statusOf(draft.orderType, occasion.at)
    // Nothing can be returned by who has not bought yet.
    const isPossible = status !== PENDING_REFUND || draft.orderType === UNSUBSCRIPTION
    yield* this.place(draft, occasion, isPossible ? status : PROCESSING, null)
  }

  /** Several services at once: an order each, and one above them that is paid (R-ORD-2). */
  private *combined(occasion: Occasion): Generator<Row> {
    const drafts = Array.from({ length: this.random.whole(2, mostCombined) }, () => this.purchase(PURCHASE, this.offer(), occasion.at))
    const [first] = drafts
    if (!first) return
    const status = this.statusOf(PURCHASE, occasion.at)
    const parentId = this.nextId(occasion.at)
    const whole: Draft = { ...first, lines: drafts.flatMap(({ lines }) => lines), discounts: drafts.flatMap(({ discounts }) => discounts) }
    yield this.orderRow(parentId, whole, occasion, status, { parentId: null, isParent: true, payment: null })
    for (const draft of drafts) yield* this.place(draft, occasion, status, parentId)
  }

  private *place(draft: Draft, occasion: Occasion, status: OrderStatus, parentId: string | null): Generator<Row> {
    const id = this.nextId(occasion.at)
    const payable = sum(draft.lines, 'payable')
    const offered = parentId === null ? this.offered(draft, occasion, payable) : null
    const payment = paidStatuses.has(status) ? offered : null
    if (payment) this.vouchers.pay(payment, id, occasion.at)
    // An unpaid order holds the voucher that the customer chose for it (R-2022).
    if (offered && status === PENDING_PAYMENT) Object.assign(offered.voucher, { lockOrderId: id, heldAmount: offered.amount })
    yield this.orderRow(id, draft, occasion, status, { parentId, isParent: false, payment })
    yield* this.lineRows(id, draft, occasion)
    if (paidStatuses.has(status)) this.book(id, draft, occasion, payment)
  }

  /** The voucher that the customer would pay with: every other time it does not think of it. */
  private offered({ offer }: Draft, { customer, partner, at }: Occasion, payable: number): Payment | null {
    const isHolder = customer.associationType === AssociationType.RESALE && customer.partner === partner
    if (!isHolder || payable <= 0 || this.random.chance(0.45)) return null
    return this.vouchers.offer(customer, payable, offer.serviceTypeCode, at)
  }

  /** What a paid order changes elsewhere. */
  private book(id: string, { offer, chargingMode, orderType, lines }: Draft, occasion: Occasion, payment: Payment | null): void {
    const { customer, partner, at } = occasion
    const paid = sum(lines, 'payable')
    if (yearMonthOf(shanghaiDate(at)) === this.thisMonth) customer.spentThisMonth += Math.max(0, paid)
    for (const { expireAt } of lines)
      if (expireAt !== null && expireAt > this.now) customer.nextExpiryAt = firstOf(expireAt, customer.nextExpiryAt)
    if (orderType === UNSUBSCRIPTION) this.returnable.delete(customer)
    if (orderType === PURCHASE || orderType === RENEWAL) this.returnable.set(customer, { partner, offer, lines, paid })
    const listPrice = sum(lines, 'official')
    const couponAmount = payment?.amount ?? 0
    const cash = paid - couponAmount
    if (paid !== 0) this.onPaid({ id, customer, partner, offer, orderType, chargingMode, paidAt: at, listPrice, cash, couponAmount })
  }

  private nextId(at: Instant): string {
    return `ord_${orderNumber(at, this.sequence++)}`
  }

  private statusOf(type: OrderType, at: Instant): OrderStatus {
    const { random } = this
    const age = Date.parse(this.now) - Date.parse(at)
    if (type === TRIAL) return COMPLETED
    if (type === UNSUBSCRIPTION) return age < 5 * day && random.chance(0.6) ? PENDING_REFUND : COMPLETED
    if (age < payableFor - day) return OrderStatus[freshStatusOf(random)]
    return random.chance(0.08) ? CANCELLED : COMPLETED
  }

  private offer(): Offer {
    return offers[Number(offerOf(this.random))] ?? hardware
  }

  private draft(occasion: Occasion): Draft {
    const type = typeOf(this.random)
    if (type !== UNSUBSCRIPTION) return this.purchase(type, this.offer(), occasion.at)
    return this.refund(occasion) ?? this.purchase(PURCHASE, this.offer(), occasion.at)
  }

  /** An order that can stand in this state. */
  private draftFor(status: OrderStatus, occasion: Occasion): Draft {
    const refund = status === PENDING_REFUND ? this.refund(occasion) : null
    return refund ?? this.purchase(PURCHASE, hardwareStatuses.includes(status) ? hardware : this.offer(), occasion.at)
  }

  private purchase(orderType: OrderType, offer: Offer, at: Instant): Draft {
    const { random } = this
    const chargingMode = orderType === YEARLY_TO_ON_DEMAND ? ChargingMode.PAY_PER_USE : chargedAs(random)
    const granted = discountOf(random)
    const rate = orderType === TRIAL ? 0 : granted === 'NONE' ? 1 : 1 - random.whole(2, 12) * 0.025
    const lines = this.productsOf(offer).map(product => this.line(product, chargingMode, at, rate))
    const discountType = orderType === TRIAL ? OrderDiscountType.WAIVED_AMOUNT : granted === 'NONE' ? null : OrderDiscountType[granted]
    const reduction = sum(lines, 'official') - sum(lines, 'payable')
    const discounts = discountType && reduction > 0 ? [{ type: discountType, amount: decimal(reduction) }] : []
    return { orderType, offer, chargingMode, lines, discounts, kept: null }
  }

  /** A server order is about a server first; disks and addresses come with it. */
  private productsOf({ products, serviceTypeCode }: Offer): Product[] {
    const main = this.random.one(products.filter(product => product.serviceTypeCode === serviceTypeCode))
    const others = Array.from({ length: Number(linesOf(this.random)) - 1 }, () => this.random.one(products))
    return [main, ...others]
  }

  private line(product: Product, chargingMode: ChargingMode, at: Instant, rate: number): Line {
    const { random } = this
    const quantity = random.chance(0.7) ? 1 : random.whole(2, 6)
    if (chargingMode === ChargingMode.PAY_PER_USE) {
      // Settled by the hour: what a part of a month came to.
      const official = Math.round(product.price * quantity * random.between(0.02, 0.6))
      const payable = Math.round(official * rate)
      return { product, quantity, periodType: PeriodType.HOUR, periodNum: 1, effectiveAt: at, expireAt: null, official, payable }
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
      effectiveAt: at,
      expireAt: later(at, periodNum * (isYearly ? 365 : 30) * day),
      official,
      payable: Math.round(official * rate),
    }
  }

  /** The last order goes back: what was used up and the fee stay with the vendor, the rest is a negative amount (R-REF-2). */
  private refund({ customer, partner }: Occasion): Draft | null {
    const last = this.returnable.get(customer)
    if (!last || last.partner !== partner || last.paid <= 0) return null
    const [consumed = 0, commission = 0, refunded = 0] = shares(last.paid, [this.random.between(0.1, 0.6), 0.02, 0.5])
    const proportions = last.lines.map(({ payable }) => payable)
    const parts = shares(-refunded, proportions)
    const lines = last.lines.map((line, index): Line => {
      const amount = parts[index] ?? 0
      return { ...line, periodNum: null, effectiveAt: null, expireAt: null, official: amount, payable: amount }
    })
    const kept = { commission, consumed }
    return { orderType: UNSUBSCRIPTION, offer: last.offer, chargingMode: ChargingMode.YEARLY_MONTHLY, lines, discounts: [], kept }
  }

  private orderRow(
    id: string,
    { orderType, offer, chargingMode, lines, discounts, kept }: Draft,
    { customer, partner, at }: Occasion,
    status: OrderStatus,
    { parentId, isParent, payment }: { parentId: string | null; isParent: boolean; payment: Payment | null },
  ): Row {
    const { random } = this
    const official = sum(lines, 'official')
    const payable = sum(lines, 'payable')
    const sourceType = orderType === UNSUBSCRIPTION && random.chance(0.3) ? OrderSourceType.RESOURCE_DELETED_ON_PAGE : sourceOf(random)
    // The partner pays one in seven orders of those who buy in its own name.
    const isPaidByPartner =
      payable > 0 && status !== CANCELLED && customer.associationType === AssociationType.RESALE && random.chance(0.15)
    const byVoucher = payment?.kind === VoucherQuotaKind.VOUCHER ? payment.amount : 0
    return rowOf(OrderEntity, {
      id,
      partnerId: partner.id,
      customerId: customer.id,
      customerManagerId: managerNow(customer),
      parentOrderId: parentId,
      serviceTypeCode: isParent ? null : offer.serviceTypeCode,
      serviceTypeName: isParent ? null : offer.serviceTypeName,
      sourceType,
      status,
      orderType,
      chargingMode,
      officialAmount: yuan(official),
      amountAfterDiscount: yuan(payable),
      cashCouponAmount: yuan((payment?.amount ?? 0) - byVoucher),
      voucherAmount: yuan(byVoucher),
      storedCardAmount: yuan(0),
      commissionAmount: kept && yuan(kept.commission),
      consumedAmount: kept && yuan(kept.consumed),
      currency: 'CNY',
      createdAt: at,
      paidAt: paidStatuses.has(status) ? at : null,
      pendingPaymentEndAt: status === PENDING_PAYMENT ? later(at, payableFor) : null,
      userName: sourceType === OrderSourceType.SYSTEM ? 'system' : customer.login,
      contractId: sourceType === OrderSourceType.CONTRACT ? `HT${at.slice(0, 4)}${random.hex(6).toUpperCase()}` : null,
      payingAgentId: isPaidByPartner ? partner.id : null,
      isPaidByPartner,
      enterpriseProjects: random.one(projects),
      discounts,
      updatedAt: at,
      version: 1,
    })
  }

  private *lineRows(orderId: string, { lines, offer }: Draft, { customer, partner }: Occasion): Generator<Row> {
    let number = 0
    for (const { product, official, payable, ...line } of lines) {
      number += 1
      yield rowOf(OrderLineEntity, {
        id: `orl_${orderId.slice(4)}-${number}`,
        orderId,
        partnerId: partner.id,
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
