/** An order under lock, with all that is paid or cancelled together with it. Locks: the customer, its orders by id, then what they need. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { customerNotFound, UserError } from '../../../shared/errors'
import { canonicalId, isIdOf } from '../../../shared/ids'
import { actFor } from '../../authorization'
import { CustomerEntity } from '../../customers'
import { isOfMarketplace } from '../marketplace'
import { OrderEntity } from '../order.entity'
import { OrderStatus } from '../order.enums'
import { movedOn, standingOf } from '../order.lifecycle'
import { PartnerPaymentRequestEntity } from '../partnerPaymentRequest.entity'
import { end } from '../partnerPayment.lifecycle'
import { PartnerPaymentStatus } from '../payment.enums'

export type Trade = {
  /** The order that was named: a combined one, or one that stands alone. */
  readonly order: OrderEntity
  /** The orders that are really traded: the members of a combined one, otherwise the order itself. */
  readonly parts: readonly OrderEntity[]
  readonly customer: CustomerEntity
}

/** Orders that are merged into one payment (R-ORD-3). */
const mostParts = 30

const orderNotFound = (): UserError => new UserError('NOT_FOUND', { thing: 'order' }, ['orderId'], 'CBC.30000010')

export const lockTrade = async (tx: Transaction, given: string): Promise<Trade> => {
  const id = canonicalId(given)
  const asked = isIdOf('ord', id) ? await tx.rows(OrderEntity).where(equals('id', id)).one(['customerId', 'parentOrderId']) : undefined
  if (!asked) throw orderNotFound()
  const { customerId, parentOrderId } = asked
  // R-ORD-2: members of a combined order are never paid or cancelled alone.
  if (parentOrderId) throw new UserError('USE_COMBINED_ORDER', { order: parentOrderId }, ['orderId'])
  const customer = await tx.lock(CustomerEntity, customerId, customerNotFound())
  const members = await tx.rows(OrderEntity).where(equals('parentOrderId', id)).many(['id'])
  const orders = await tx.lockMany(OrderEntity, [id, ...members.map(member => member.id)])
  const order = orders.get(id)
  if (!order) throw orderNotFound()
  const parts = [...orders.values()].filter(part => part !== order).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { order, parts: parts.length ? parts : [order], customer }
}

export const isCombined = ({ order, parts }: Trade): boolean => parts[0] !== order

/** Every order of a trade, the combined one included. */
export const ordersOf = (trade: Trade): OrderEntity[] => [trade.order, ...(isCombined(trade) ? trade.parts : [])]

/** The customer itself, or a member of its partner that it allowed to: but never for goods of the marketplace (R-ACT-1, R-OBO-1). */
export const mayTrade = async (tx: Transaction, ctx: Context, { customer, ...trade }: Trade): Promise<void> => {
  await actFor(tx, ctx, customer, 'ORDER')
  if (ctx.viewer.kind !== 'CUSTOMER' && ordersOf({ customer, ...trade }).some(isOfMarketplace)) throw new UserError('MARKETPLACE_EXCLUDED')
}

/**
 * The parts that still wait for payment; what was cancelled or rejected meanwhile is left out (R-ORD-3). None may be in review, nor may the order
 * have moved on.
 */
export const waitingParts = (trade: Trade, { viewer, now }: Pick<Context, 'viewer' | 'now'>): OrderEntity[] => {
  const { order, parts } = trade
  const inReview = ordersOf(trade).find(({ status }) => status === OrderStatus.PENDING_REVIEW)
  if (inReview && isCombined(trade)) throw new UserError('COMBINED_ORDER_IN_REVIEW', { order: inReview.id }, ['orderId'])
  const current = standingOf(order, now)
  if (current !== OrderStatus.PENDING_PAYMENT) throw movedOn(current, viewer)
  const waiting = parts.filter(part => part.status === OrderStatus.PENDING_PAYMENT)
  if (waiting.length > mostParts) throw new UserError('TOO_MANY_ORDERS', { most: mostParts }, ['orderId'])
  if (waiting.length === 0) throw movedOn(OrderStatus.CANCELLED, viewer)
  return waiting
}

/** With the rights of the system: whoever pays or cancels an order need not see what its partner was asked. */
export const closeRequests = async (tx: Transaction, orderIds: readonly string[]): Promise<void> => {
  const system = tx.asSystem(systemViewer('closing payment requests'))
  const pending = await system.rows(PartnerPaymentRequestEntity).where(isIn('pendingOrderId', orderIds)).many(['id'])
  const requests = await system.lockMany(
    PartnerPaymentRequestEntity,
    pending.map(({ id }) => id),
  )
  for (const request of requests.values()) {
    if (request.status !== PartnerPaymentStatus.PENDING) continue
    end(request, 'close', tx.viewer, tx.now)
    await system.save(request)
  }
}
