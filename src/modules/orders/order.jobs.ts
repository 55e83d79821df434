/** What time brings to orders: unpaid ones lapse, paid ones are delivered. */
import type { Database, Transaction } from '../../db'
import { job } from '../../jobs'
import { compared, cond, type Condition, equals, isIn } from '../../shared/conditions'
import { later } from '../../shared/time'
import { closeRequests } from './actions/trade'
import { OrderEntity } from './order.entity'
import { OrderStatus, OrderType } from './order.enums'
import { OrderCancelled, OrderCompleted } from './order.events'
import { isPastDeadline, orderLifecycle } from './order.lifecycle'

/** Orders of one transaction, and what it does with each of them. */
const chunk = 100

/** INFERRED: how long the vendor takes to open what was paid. */
const opensWithin = 5 * 60_000

/** In the order of their ids, like everyone who pays or cancels them. */
const lockWithMembers = async (tx: Transaction, ids: readonly string[]): Promise<OrderEntity[]> => {
  const members = await tx.rows(OrderEntity).where(isIn('parentOrderId', ids)).many(['id'])
  return [...(await tx.lockMany(OrderEntity, [...ids, ...members.map(({ id }) => id)])).values()]
}

type Work = (tx: Transaction, order: OrderEntity) => Promise<void>

/** Chunk by chunk, until none is left that the condition fits; each is looked at again under its lock. */
const eachOrder = async (
  db: Database,
  where: readonly Condition[],
  stillFits: (order: OrderEntity) => boolean,
  work: Work,
): Promise<number> => {
  for (let done = 0; ;) {
    const found = await db
      .rows(OrderEntity)
      .where(...where)
      .many(['id'], { sorting: [['id', 'ASC']], limit: chunk })
    const moved = await db.write(async tx => {
      const orders = await lockWithMembers(
        tx,
        found.map(({ id }) => id),
      )
      const fitting = orders.filter(stillFits)
      for (const order of fitting) await work(tx, order)
      return fitting.length
    })
    done += moved
    // None moved: another runner was faster with all of them.
    if (found.length < chunk || moved === 0) return done
  }
}

const lapse: Work = async (tx, order) => {
  orderLifecycle.move(order, 'lapse', tx.viewer)
  await tx.save(order)
  await closeRequests(tx, [order.id])
  await tx.announce(new OrderCancelled(order))
}

/** A combined order lapses with all its members, by its own deadline, which stays on it to tell why. */
export const cancelUnpaidOrders = job({
  name: 'cancelUnpaidOrders',
  description: 'Cancels orders that were not paid by their deadline (part 1 §4.2).',
  every: { minutes: 5 },
  run: ({ now, db }) =>
    eachOrder(
      db,
      [equals('status', OrderStatus.PENDING_PAYMENT), compared('pendingPaymentEndAt', '<=', now), cond`row.parentOrderId IS NULL`],
      order => order.status === OrderStatus.PENDING_PAYMENT && (order.parentOrderId !== null || isPastDeadline(order, now)),
      lapse,
    ),
})

const complete: Work = async (tx, order) => {
  orderLifecycle.move(order, 'complete', tx.viewer)
  await tx.save(order)
  await tx.announce(new OrderCompleted(order))
}

/** INFERRED: nobody tells us that the vendor opened what was paid; a while later it has. Refunds are completed by who pays them back. */
export const completeOrders = job({
  name: 'completeOrders',
  description: 'Completes paid orders once the vendor has had the time to open their resources (part 1 §4.2).',
  every: { minutes: 5 },
  run: ({ now, db }) =>
    eachOrder(
      db,
      [
        equals('status', OrderStatus.PROCESSING),
        compared('paidAt', '<=', later(now, -opensWithin)),
        cond`row.orderType <> ${OrderType.UNSUBSCRIPTION}`,
      ],
      ({ status, orderType }) => status === OrderStatus.PROCESSING && orderType !== OrderType.UNSUBSCRIPTION,
      complete,
    ),
})
