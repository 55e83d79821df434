/** Cancels an unpaid order: the customer itself, or a member of its partner in its name (R-ORD-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { OrderCancelled } from '../order.events'
import { orderLifecycle } from '../order.lifecycle'
import type { CancelOrderInput } from '../payment.inputs'
import { closeRequests, isCombined, lockTrade, mayTrade, waitingParts } from './trade'

export const cancelOrder = async (tx: Transaction, ctx: Context, { orderId }: CancelOrderInput) => {
  const trade = await lockTrade(tx, orderId)
  await mayTrade(tx, ctx, trade)
  const waiting = waitingParts(trade, ctx)
  for (const order of isCombined(trade) ? [trade.order, ...waiting] : waiting) {
    orderLifecycle.move(order, 'cancel', ctx.viewer)
    order.pendingPaymentEndAt = null
    await tx.save(order)
    await tx.announce(new OrderCancelled(order))
  }
  await closeRequests(tx, [trade.order.id])
  return { objectId: trade.order.id }
}
