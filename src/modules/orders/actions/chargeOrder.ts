/** Pays an order that its customer wanted once and for all, such as an automatic renewal: nobody is there to choose (part 1 §4.7). */
import type { Transaction } from '../../../db'
import { LedgerTransferKind } from '../../accounts'
import { bestFor } from '../discounts'
import { customerPurses } from './customerPurses'
import { linesOf, settle, termsOf } from './settle'
import { lockTrade, waitingParts } from './trade'

/** With the rights of the system. What stands in the way is thrown as for a customer that pays itself. */
export const chargeOrder = async (system: Transaction, orderId: string): Promise<void> => {
  const trade = await lockTrade(system, orderId)
  const { order, customer } = trade
  const parts = waitingParts(trade, system)
  const terms = await termsOf(system, order.id)
  await settle(system, trade, parts, bestFor(terms?.discounts ?? [], await linesOf(system, parts)), terms, {
    kind: LedgerTransferKind.ORDER_PAYMENT,
    payer: 'CUSTOMER',
    payers: customerPurses(customer, order),
    limit: null,
    vouchers: [],
  })
}
