/** Who may look at what an order could be paid with: the customer, and a partner's member that may act for it (R-ACT-1, R-CD-1). */
import { doorOf } from '../../db'
import { mayActFor } from '../authorization'
import { isOfMarketplace } from './marketplace'
import type { OrderEntity } from './order.entity'
import { OrderStatus } from './order.enums'
import { standingOf } from './order.lifecycle'

/** Columns of an order that this needs. */
export const meansNeed = ['status', 'pendingPaymentEndAt', 'customerId', 'serviceTypeCode', 'parentOrderId'] as const

/** Not while it cannot be paid, nor for a member of a combined order, which is paid with the whole. */
export const showsMeans = async (order: OrderEntity, now: string): Promise<boolean> => {
  if (standingOf(order, now) !== OrderStatus.PENDING_PAYMENT || order.parentOrderId !== null) return false
  return mayBeTraded(order)
}

/** Nobody trades goods of the marketplace on behalf of a customer (R-OBO-1). */
export const mayBeTraded = async (order: OrderEntity): Promise<boolean> =>
  (doorOf(order).viewer.kind === 'CUSTOMER' || !isOfMarketplace(order)) && mayActFor(order)
