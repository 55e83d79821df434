/** Who may look at what an order could be paid with: the customer, and a partner's member that may act for it (R-ACT-1, R-CD-1). */
import { doorOf } from '../../db'
import { AuthorizationState, CustomerEntity } from '../customers'
import { isOfMarketplace } from './marketplace'
import type { OrderEntity } from './order.entity'
import { OrderStatus } from './order.enums'
import { standingOf } from './order.lifecycle'

/** Columns of an order that this needs. */
export const meansNeed = ['status', 'pendingPaymentEndAt', 'customerId', 'serviceTypeCode', 'parentOrderId'] as const

/** Not while it cannot be paid, nor for a member of a combined order, which is paid with the whole. */
export const showsMeans = async (order: OrderEntity, now: string): Promise<boolean> => {
  if (standingOf(order, now) !== OrderStatus.PENDING_PAYMENT || order.parentOrderId !== null) return false
  const door = doorOf(order)
  if (door.viewer.kind === 'CUSTOMER') return true
  if (door.viewer.kind !== 'MEMBER' || door.viewer.through || isOfMarketplace(order)) return false
  const customer = await door.one(CustomerEntity, order.customerId, ['onBehalfAuthorization'])
  return customer?.onBehalfAuthorization === AuthorizationState.GRANTED
}
