/** Paying a trade: the discount comes off first, then vouchers, and the rest is paid in money; each order gets its own share. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { type Due, payCashFirst, type LedgerTransferKind, type Purse } from '../../accounts'
import { equals, isIn } from '../../../shared/conditions'
import { notFound } from '../../../shared/errors'
import { Money } from '../../../shared/money'
import { discountTypes, type OfferedDiscount, type PricedDiscount, pricedFor } from '../discounts'
import type { OrderEntity } from '../order.entity'
import { type Deduction, type DueOrder, OrderPaid, type TenderedVoucher, VouchersTendered } from '../order.events'
import { orderLifecycle } from '../order.lifecycle'
import { OrderLineEntity } from '../orderLine.entity'
import { OrderTermsEntity } from '../orderTerms.entity'
import { PaymentVoucherType } from '../payment.enums'
import { checkStanding } from '../standing'
import { checkFunds, checkPace, checkSeller, checkTerms } from './obstacles'
import { isCombined, type Trade } from './trade'

const { VOUCHER, CASH_COUPON, PICKUP_COUPON } = PaymentVoucherType

/** What is paid with, and by whom. */
type Means = {
  readonly kind: LedgerTransferKind
  readonly payer: 'CUSTOMER' | 'PARTNER'
  readonly payers: readonly Purse[]
  readonly limit: Purse | null
  readonly vouchers: readonly TenderedVoucher[]
}

/** Of what is to be paid for one order: the discount, what vouchers pay, and what is left for money. */
type Share = { readonly order: OrderEntity; readonly discount: Money; readonly deductions: readonly Deduction[]; readonly cash: Money }

/** What the vendor says about this order, and nothing else. */
export const termsOf = (tx: Transaction, orderId: string): Promise<OrderTermsEntity | null> =>
  tx.asSystem(systemViewer('terms of an order')).rows(OrderTermsEntity).where(equals('orderId', orderId)).one('all')

export const linesOf = (tx: Transaction, parts: readonly OrderEntity[]): Promise<OrderLineEntity[]> =>
  tx
    .asSystem(systemViewer('lines of an order'))
    .rows(OrderLineEntity)
    .where(
      isIn(
        'orderId',
        parts.map(({ id }) => id),
      ),
    )
    .many('all')

const sumOf = (amounts: readonly Money[], { currency }: OrderEntity): Money =>
  amounts.reduce((total, amount) => total.plus(amount), Money.zero(currency))

const payableOf = (line: OrderLineEntity, discount: PricedDiscount | null): Money =>
  discount?.lines.find(({ lineId }) => lineId === line.id)?.price ?? line.amountAfterDiscount

const tender = async (
  tx: Transaction,
  { order, customer }: Trade,
  dues: readonly DueOrder[],
  vouchers: Means['vouchers'],
  discount: PricedDiscount | null,
) => {
  if (vouchers.length === 0) return []
  const tendered = new VouchersTendered(customer.id, order.id, dues, vouchers, discount)
  await tx.announce(tendered)
  const position = vouchers.findIndex(({ id }) => !tendered.deductions.some(({ voucherId }) => voucherId === id))
  if (position >= 0) throw notFound('voucher', 'vouchers', String(position), 'id')
  return tendered.deductions
}

const shareOf = (
  order: OrderEntity,
  lines: readonly OrderLineEntity[],
  discount: PricedDiscount | null,
  deductions: readonly Deduction[],
): Share => {
  const off = sumOf(
    lines.map(line => line.amountAfterDiscount.minus(payableOf(line, discount))),
    order,
  )
  const byVoucher = sumOf(
    deductions.map(({ amount }) => amount),
    order,
  )
  // Charged is cut to the cent, once for each order (R-2151).
  return { order, discount: off, deductions, cash: order.amountAfterDiscount.minus(off).minus(byVoucher).truncateToCents() }
}

const totalOf = (deductions: readonly Deduction[], types: readonly PaymentVoucherType[], order: OrderEntity): Money =>
  sumOf(
    deductions.filter(({ type }) => types.includes(type)).map(({ amount }) => amount),
    order,
  )

/** Writes on an order what it was paid with; the discount becomes a part of its price. */
const book = (order: OrderEntity, off: Money, deductions: readonly Deduction[], discount: PricedDiscount | null): void => {
  order.amountAfterDiscount = order.amountAfterDiscount.minus(off)
  if (discount && !off.isZero) order.discounts = [...order.discounts, { type: discountTypes[discount.type], amount: off.amount }]
  order.voucherAmount = order.voucherAmount.plus(totalOf(deductions, [VOUCHER], order))
  order.cashCouponAmount = order.cashCouponAmount.plus(totalOf(deductions, [CASH_COUPON, PICKUP_COUPON], order))
}

const markPaid = async (tx: Transaction, order: OrderEntity, payer: Means['payer']): Promise<void> => {
  orderLifecycle.move(order, payer === 'CUSTOMER' ? 'pay' : 'payForCustomer', tx.viewer)
  order.paidAt = tx.now
  order.pendingPaymentEndAt = null
  order.isPaidByPartner = payer === 'PARTNER'
  order.payingAgentId = payer === 'PARTNER' ? order.partnerId : null
  await tx.save(order)
}

/** A combined order tells what its members come to. */
const wholeOf = (order: OrderEntity, shares: readonly Share[], deductions: readonly Deduction[], cash: Money): Share => ({
  order,
  discount: sumOf(
    shares.map(share => share.discount),
    order,
  ),
  deductions,
  cash,
})

const dueOf = ({ order, cash }: Share): Due => ({ refId: order.id, amount: cash })

/** Answers what was paid in money. Locks, after those of the trade: vouchers, then accounts. */
export const settle = async (
  tx: Transaction,
  trade: Trade,
  parts: readonly OrderEntity[],
  offer: OfferedDiscount | null,
  terms: OrderTermsEntity | null,
  means: Means,
): Promise<Money> => {
  const { order, customer } = trade
  checkSeller(order, customer)
  checkTerms(terms, tx.now)
  await checkStanding(tx, customer)
  await checkPace(tx, customer.id)
  const lines = await linesOf(tx, parts)
  const discount = offer && pricedFor(offer, lines)
  const within = (part: OrderEntity) => lines.filter(({ orderId }) => orderId === part.id)
  const dues = parts.map(part => ({ order: part, lines: within(part).map(line => ({ line, payable: payableOf(line, discount) })) }))
  const deductions = await tender(tx, trade, dues, means.vouchers, discount)
  const shares = parts.map(part =>
    shareOf(
      part,
      within(part),
      discount,
      deductions.filter(({ orderId }) => orderId === part.id),
    ),
  )
  const cash = sumOf(
    shares.map(share => share.cash),
    order,
  )
  checkFunds(terms, cash)
  const whole: Share[] = isCombined(trade) ? [wholeOf(order, shares, deductions, cash)] : []
  for (const share of [...whole, ...shares]) {
    book(share.order, share.discount, share.deductions, discount)
    await markPaid(tx, share.order, means.payer)
  }
  await payCashFirst(tx, order.currency, { ...means, sellerId: order.partnerId ?? order.customerId, dues: shares.map(dueOf) })
  for (const share of whole) await tx.announce(new OrderPaid(share.order, share.cash, means.payer, true))
  for (const share of shares) await tx.announce(new OrderPaid(share.order, share.cash, means.payer, false))
  return cash
}
