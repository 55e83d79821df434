/** The vendor approves or rejects orders that wait for it; a combined order follows its members. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { canonicalId } from '../../../shared/ids'
import { later } from '../../../shared/time'
import { OrderEntity } from '../order.entity'
import { OrderStatus } from '../order.enums'
import { OrderCancelled } from '../order.events'
import { movedOn, orderLifecycle } from '../order.lifecycle'
import type { ApproveOrderInput } from '../payment.inputs'

type Verdict = 'approve' | 'reject'

const { PENDING_REVIEW, PENDING_PAYMENT } = OrderStatus

/** INFERRED: an approved order can be paid for a week. */
const payableFor = 7 * 24 * 60 * 60_000

const missing = (): UserError => new UserError('NOT_FOUND', { thing: 'order' }, ['orderId'], 'CBC.30000010')

const decide = async (tx: Transaction, order: OrderEntity, verdict: Verdict): Promise<void> => {
  orderLifecycle.move(order, verdict, tx.viewer)
  order.pendingPaymentEndAt = verdict === 'approve' ? later(tx.now, payableFor) : null
  await tx.save(order)
  if (verdict === 'reject') await tx.announce(new OrderCancelled(order))
}

/** The order, and the members of a combined one, or its siblings and the combined order above it: in one lock, by id. */
const locked = async (tx: Transaction, id: string): Promise<Map<string, OrderEntity>> => {
  const asked = await tx.rows(OrderEntity).where(equals('id', id)).one(['parentOrderId'])
  const top = asked?.parentOrderId ?? id
  const members = await tx.rows(OrderEntity).where(equals('parentOrderId', top)).many(['id'])
  return tx.lockMany(OrderEntity, [top, ...members.map(member => member.id)])
}

const review =
  (verdict: Verdict) =>
  async (tx: Transaction, { viewer }: Context, { orderId }: ApproveOrderInput) => {
    const orders = await locked(tx, canonicalId(orderId))
    const order = orders.get(canonicalId(orderId))
    if (!order) throw missing()
    if (order.status !== PENDING_REVIEW) throw movedOn(order.status, viewer)
    const members = [...orders.values()].filter(({ parentOrderId }) => parentOrderId !== null)
    const named = order.parentOrderId === null ? members.filter(({ status }) => status === PENDING_REVIEW) : []
    for (const each of [order, ...named]) await decide(tx, each, verdict)
    // Once no member waits any more, the combined order waits no more either: for its payment, or for nothing.
    const parent = order.parentOrderId === null ? undefined : orders.get(order.parentOrderId)
    if (parent?.status === PENDING_REVIEW && !members.some(({ status }) => status === PENDING_REVIEW))
      await decide(tx, parent, members.some(({ status }) => status === PENDING_PAYMENT) ? 'approve' : 'reject')
    return { objectId: order.id }
  }

export const approveOrder = review('approve')
export const rejectOrder = review('reject')
