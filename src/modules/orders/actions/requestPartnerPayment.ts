/** A customer asks its partner to pay an order; it may take that back (part 1 §4.5, R-PP-1). */
import { PartnerIdentity } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { forbidden, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { AssociationType } from '../../customers'
import { PartnerEntity } from '../../partners'
import { ChargingMode, OrderType } from '../order.enums'
import { PartnerPaymentRequestEntity } from '../partnerPaymentRequest.entity'
import { end } from '../partnerPayment.lifecycle'
import { PartnerPaymentStatus } from '../payment.enums'
import type { RequestPartnerPaymentInput, WithdrawPartnerPaymentInput } from '../payment.inputs'
import { checkDeadline, checkTerms } from './obstacles'
import { termsOf } from './settle'
import { lockTrade, type Trade, waitingParts } from './trade'

/** One-off payments (R-PP-1). */
const payableTypes: readonly OrderType[] = [OrderType.PURCHASE, OrderType.CHANGE, OrderType.RENEWAL, OrderType.ON_DEMAND_TO_YEARLY]

const notAvailable = (reason: string): UserError => new UserError('PARTNER_PAYMENT_NOT_AVAILABLE', { reason }, ['orderId'])

/** Its administrator holds every key of a partner; but only a customer asks for itself. */
const mustBeCustomer = ({ viewer }: Context): void => {
  if (viewer.kind !== 'CUSTOMER') throw forbidden()
}

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER } = PartnerIdentity

/** Customers of a solution provider or a master; of a cloud reseller only those that buy through it (R-PP-1). */
const partnerAsked = async (tx: Transaction, { customer: { partnerId, associationType }, order }: Trade): Promise<string> => {
  if (!partnerId || order.partnerId !== partnerId) throw notAvailable('the order is none of the present partner')
  const system = tx.asSystem(systemViewer('who may ask for payment'))
  const { identities = [] } = (await system.rows(PartnerEntity).where(equals('id', partnerId)).one(['identities'])) ?? {}
  const isAny = (...wanted: PartnerIdentity[]): boolean => wanted.some(identity => identities.includes(identity))
  if (isAny(SOLUTION_PROVIDER, MASTER_RESELLER)) return partnerId
  if (!isAny(CLOUD_RESELLER)) throw notAvailable('the partner does not sell')
  if (associationType !== AssociationType.RESALE) throw notAvailable('only for resale customers of a cloud reseller')
  return partnerId
}

export const requestPartnerPayment = async (tx: Transaction, ctx: Context, { orderId }: RequestPartnerPaymentInput) => {
  mustBeCustomer(ctx)
  const trade = await lockTrade(tx, orderId)
  const { order, customer } = trade
  const partnerId = await partnerAsked(tx, trade)
  checkDeadline(order, tx.now)
  const parts = waitingParts(trade, ctx)
  checkTerms(await termsOf(tx, order.id), tx.now)
  if (parts.some(({ orderType, chargingMode }) => !payableTypes.includes(orderType) || chargingMode === ChargingMode.PAY_PER_USE))
    throw notAvailable('not a one-off payment')
  const amount = parts.map(part => part.amountAfterDiscount).reduce((total, part) => total.plus(part))
  if (amount.isZero || amount.isNegative) throw notAvailable('there is nothing to pay')
  const waiting = await tx.rows(PartnerPaymentRequestEntity).where(equals('pendingOrderId', order.id)).count()
  if (waiting > 0) throw new UserError('PARTNER_PAYMENT_ALREADY_REQUESTED', {}, ['orderId'])
  const id = await tx.insert(PartnerPaymentRequestEntity, {
    id: newId('ppr'),
    orderId: order.id,
    pendingOrderId: order.id,
    partnerId,
    customerId: customer.id,
    status: PartnerPaymentStatus.PENDING,
    amount,
    currency: order.currency,
    requestedAt: tx.now,
    decidedAt: null,
    decidedById: null,
    reason: null,
    updatedAt: tx.now,
    version: 1,
  })
  return { objectId: id }
}

export const withdrawPartnerPayment = async (tx: Transaction, ctx: Context, { requestId }: WithdrawPartnerPaymentInput) => {
  mustBeCustomer(ctx)
  const request = await tx.lock(PartnerPaymentRequestEntity, requestId, notFound('partnerPaymentRequest', 'requestId'))
  end(request, 'withdraw', ctx.viewer, ctx.now)
  await tx.save(request)
  return { objectId: request.id }
}
