/** The vendor says that an order is carried out; what of it could not be opened is unsubscribed at once, and paid back whole (part 1 §4.2). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { invalidInput, invalidState, notFound, UserError } from '../../../shared/errors'
import { canonicalId, newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { OrderCompleted, OrderEntity, orderLifecycle, OrderStatus, OrderType, opensResources } from '../../orders'
import { type PaidLine, paidLines } from '../paidLines'
import { RefundDetailEntity } from '../refundDetail.entity'
import { RefundDetailKind } from '../resource.enums'
import { PeriodsGivenBack, RefundOrdered } from '../resource.events'
import type { FulfilOrderInput } from '../resourceAction.inputs'
import { placeOrder } from './placeOrder'

const fulfilling = systemViewer('carrying an order out')

const lockOrder = async (tx: Transaction, given: string): Promise<{ customer: CustomerEntity; order: OrderEntity }> => {
  const id = canonicalId(given)
  const missing = new UserError('NOT_FOUND', { thing: 'order' }, ['orderId'], 'CBC.30000010')
  const seen = await tx.rows(OrderEntity).where(equals('id', id)).one(['customerId'])
  if (!seen) throw missing
  const customer = await tx.asSystem(fulfilling).lock(CustomerEntity, seen.customerId)
  const order = await tx.lock(OrderEntity, id, missing)
  return { customer, order }
}

/** Only what is opened can fail to open: a renewal has its resources, a refund closes them. */
const checkOpening = (order: OrderEntity): void => {
  if (!opensResources(order) || order.status !== OrderStatus.PROCESSING) throw invalidState(order.status, [], ['orderId'], 'CBC.99003106')
}

const failedOf = (lines: readonly PaidLine[], ids: readonly string[]): PaidLine[] => {
  const position = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  if (position >= 0) throw invalidInput('a line is named twice', 'failedLineIds', String(position))
  return ids.map((id, index) => {
    const found = lines.find(({ line }) => line.id === id)
    if (!found) throw notFound('orderLine', 'failedLineIds', String(index))
    return found
  })
}

/** Nothing of it was used, so nothing is kept. */
const unsubscribe = async (
  system: Transaction,
  order: OrderEntity,
  customer: CustomerEntity,
  failed: readonly PaidLine[],
): Promise<string> => {
  const refund = failed.reduce((sum, { paid }) => sum.plus(paid), Money.zero(order.currency))
  const { orderId } = await placeOrder(
    system,
    system,
    { ...customer, partnerId: order.partnerId },
    {
      orderType: OrderType.UNSUBSCRIPTION,
      status: refund.isZero ? OrderStatus.COMPLETED : OrderStatus.PENDING_REFUND,
      lines: failed.map(({ line, paid }) => ({
        resource: {
          serviceTypeCode: line.serviceTypeCode ?? order.serviceTypeCode ?? '',
          serviceTypeName: line.serviceTypeName ?? order.serviceTypeName ?? '',
          productId: line.productId ?? '',
          productSpec: line.productSpec,
          chargingMode: order.chargingMode,
          currency: order.currency,
          enterpriseProject: null,
        },
        periodType: line.periodType,
        periodNum: null,
        effectiveAt: null,
        expireAt: null,
        amount: paid.times(-1),
      })),
    },
  )
  // What vouchers alone had paid is a row of nothing: it came from this order all the same (R-REF-1).
  const details = failed.map(({ line, paid }) => ({
    id: newId('rfd'),
    partnerId: order.partnerId,
    customerId: order.customerId,
    orderId,
    baseOrderId: order.id,
    resourceId: null,
    kind: RefundDetailKind.REFUND,
    amount: paid.times(-1),
    currency: order.currency,
    serviceTypeCode: line.serviceTypeCode ?? '',
    serviceTypeName: line.serviceTypeName ?? '',
    // There is no resource that would have a type or a region.
    resourceTypeCode: '',
    resourceTypeName: '',
    regionCode: '',
    createdAt: system.now,
  }))
  await system.append(RefundDetailEntity, ...details)
  if (!refund.isZero) await system.announce(new RefundOrdered(orderId, customer.id, refund))
  const givenBack = failed.map(({ line }) => ({ baseOrderId: order.id, periodId: null, lineId: line.id, backOf: (paid: Money) => paid }))
  await system.announce(new PeriodsGivenBack(orderId, customer.id, givenBack))
  return orderId
}

export const fulfilOrder = async (tx: Transaction, ctx: Context, input: FulfilOrderInput) => {
  const { customer, order } = await lockOrder(tx, input.orderId)
  const { answer, replayed } = await once(tx, ctx, 'fulfilOrder', input, async () => {
    checkOpening(order)
    const system = tx.asSystem(fulfilling)
    const failed = failedOf(await paidLines(system, order), input.failedLineIds)
    orderLifecycle.move(order, 'fulfil', ctx.viewer)
    await tx.save(order)
    await tx.announce(new OrderCompleted(order))
    const unsubscriptionId = failed.length ? await unsubscribe(system, order, customer, failed) : null
    return { objectId: order.id, unsubscriptionId }
  })
  return { ...answer, replayed }
}
