/** Pays an order: the customer itself, or a member of its partner in its name, from what the customer may spend (part 1 §4.5 b). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { LedgerTransferKind } from '../../accounts'
import { chosenFrom } from '../discounts'
import type { PayOrderInput } from '../payment.inputs'
import { choiceOf } from './choice'
import { customerPurses } from './customerPurses'
import { checkDeadline } from './obstacles'
import { settle, termsOf } from './settle'
import { closeRequests, lockTrade, mayTrade, waitingParts } from './trade'

export const payOrder = async (tx: Transaction, ctx: Context, input: PayOrderInput) => {
  const { vouchers, discount } = choiceOf(input)
  const trade = await lockTrade(tx, input.orderId)
  const work = async () => {
    await mayTrade(tx, ctx, trade)
    const { order, customer, parts } = trade
    checkDeadline(order, ctx.now)
    const waiting = waitingParts(trade, ctx)
    const terms = await termsOf(tx, order.id)
    const offer = chosenFrom(terms?.discounts ?? [], discount)
    const cash = await settle(tx, trade, waiting, offer, terms, {
      kind: LedgerTransferKind.ORDER_PAYMENT,
      payer: 'CUSTOMER',
      payers: customerPurses(customer, order),
      limit: null,
      vouchers,
    })
    await closeRequests(tx, [order.id])
    const dropped = parts.filter(part => !waiting.includes(part)).map(({ id }) => id)
    return { objectId: order.id, paid: cash, droppedOrderIds: dropped }
  }
  const { answer, replayed } = await once(tx, ctx, 'payOrder', input, work)
  return { ...answer, replayed }
}
