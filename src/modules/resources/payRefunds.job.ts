/** Pays back what unsubscriptions and conversions left to refund. */
import { job } from '../../jobs'
import { allOf, anyOf, equals } from '../../shared/conditions'
import { OrderEntity, OrderStatus, OrderType } from '../orders'
import { payRefund } from './actions/payRefund'

/** The vendor closes what is unsubscribed by itself first: such an order is refunded as well (part 1 §4.2). */
const awaiting = anyOf(
  equals('status', OrderStatus.PENDING_REFUND),
  allOf(equals('status', OrderStatus.PROCESSING), equals('orderType', OrderType.UNSUBSCRIPTION)),
)

export const payRefunds = job({
  name: 'payRefunds',
  description: 'Pays refunds back to the accounts that had paid, and completes their orders (R-2103).',
  every: { minutes: 5 },
  run: async ({ db }) => {
    let paid = 0
    // One order, one transaction: accounts are locked in the order of their ids, of one refund at a time.
    for (const order of await db
      .rows(OrderEntity)
      .where(awaiting)
      .many(['id', 'customerId'], { sorting: [['id', 'ASC']] }))
      if (await db.write(tx => payRefund(tx, order))) paid += 1
    return paid
  },
})
