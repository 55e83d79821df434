/** The lines of an order, each with the part of it that was paid in money. */
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { type OrderEntity, OrderLineEntity } from '../orders'
import { sharesOf } from './shares'

export type PaidLine = { readonly line: OrderLineEntity; readonly paid: Money }

/** What is left of a line is what vouchers and cards had paid for it: together they are the line, to the cent (R-2036, R-2152). */
export const paidLines = async (system: Transaction, order: OrderEntity): Promise<PaidLine[]> => {
  const lines = await system
    .rows(OrderLineEntity)
    .where(equals('orderId', order.id))
    .many('all', { sorting: [['id', 'ASC']] })
  const byCoupons = order.voucherAmount.plus(order.cashCouponAmount).plus(order.storedCardAmount)
  const cash = order.amountAfterDiscount.minus(byCoupons).truncateToCents()
  const shares = sharesOf(
    cash,
    lines.map(({ amountAfterDiscount }) => amountAfterDiscount.units),
  )
  return lines.map((line, index) => ({ line, paid: shares[index] ?? Money.zero(order.currency) }))
}
