/** The partner pays what a customer asked it to, from its own balance (R-PP-3); or declines to (R-PP-4). */
import { PartnerIdentity } from '../../../access/roles'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, eachItem, once, SensitiveOperation } from '../../../mutations'
import { cashThenCredit, grantableOf, LedgerTransferKind, ofPartner } from '../../accounts'
import { equals } from '../../../shared/conditions'
import { invalidState, notFound } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import { sensitive } from '../../verification'
import type { OfferedDiscount } from '../discounts'
import { PartnerPaymentRequestEntity } from '../partnerPaymentRequest.entity'
import { end } from '../partnerPayment.lifecycle'
import { AvailableDiscountType, PartnerPaymentStatus } from '../payment.enums'
import type { PayOrderForCustomerInput, RejectPartnerPaymentsInput } from '../payment.inputs'
import { checkDeadline } from './obstacles'
import { settle, termsOf } from './settle'
import { tellCustomerPaid } from './tellCustomer'
import { lockTrade, type Trade, waitingParts } from './trade'

export const balancePayment = sensitive<PayOrderForCustomerInput>(SensitiveOperation.BALANCE_PAYMENT, ({ orderId }) => [orderId])

/** What the partner was asked last about this order; one that it never was is none. */
const requestFor = async (tx: Transaction, { order }: Trade): Promise<PartnerPaymentRequestEntity> => {
  const [last] = await tx
    .rows(PartnerPaymentRequestEntity)
    .where(equals('orderId', order.id))
    .many(['id'], {
      sorting: [
        ['requestedAt', 'DESC'],
        ['id', 'DESC'],
      ],
      limit: 1,
    })
  if (!last) throw notFound('partnerPaymentRequest', 'orderId')
  return tx.lock(PartnerPaymentRequestEntity, last.id)
}

/** A cloud reseller has no such limit: it gets its money from its master (R-PP-3). */
const isLimited = ({ viewer }: Context): boolean =>
  viewer.identities.some(identity => identity === PartnerIdentity.SOLUTION_PROVIDER || identity === PartnerIdentity.MASTER_RESELLER)

/** Nobody chooses for the partner; but what was priced anew is paid at the new price (R-PAY-2). */
const repricing = (offers: readonly OfferedDiscount[]): OfferedDiscount | null =>
  offers.find(({ type }) => type === AvailableDiscountType.REPRICING) ?? null

export const payOrderForCustomer = async (tx: Transaction, ctx: Context, input: PayOrderForCustomerInput) => {
  const trade = await lockTrade(tx, input.orderId)
  const { order } = trade
  const request = await requestFor(tx, trade)
  const work = async () => {
    // One who paid or declined before is told so, not what became of the order since.
    if (request.status !== PartnerPaymentStatus.PENDING) throw invalidState(request.status, [], ['orderId'], 'CBC.99003106')
    checkDeadline(order, ctx.now)
    const parts = waitingParts(trade, ctx)
    const terms = await termsOf(tx, order.id)
    const { currency } = order
    const { partnerId } = request
    const cash = await settle(tx, trade, parts, repricing(terms?.discounts ?? []), terms, {
      kind: LedgerTransferKind.PARTNER_PAYMENT,
      payer: 'PARTNER',
      payers: cashThenCredit(type => ofPartner(partnerId, type, currency)),
      limit: isLimited(ctx) ? grantableOf(partnerId, currency) : null,
      vouchers: [],
    })
    end(request, 'pay', ctx.viewer, ctx.now)
    await tx.save(request)
    await tellCustomerPaid(tx, trade, cash)
    // Last, when nothing else is in the way: a code is used up for a payment that happens.
    await balancePayment.confirm(tx, ctx, input)
    return { objectId: order.id, requestId: request.id, paid: cash }
  }
  const { answer, replayed } = await once(tx, ctx, 'payOrderForCustomer', input, work)
  return { ...answer, replayed }
}

export const rejectPartnerPayments = async (tx: Transaction, ctx: Context, { ids, reason }: RejectPartnerPaymentsInput) => {
  checkItems('ids', ids)
  const text = reasonGiven(reason)
  const requests = await tx.lockMany(PartnerPaymentRequestEntity, ids)
  const items = await eachItem('ids', ids, async id => {
    const request = requests.get(id)
    if (!request) throw notFound('partnerPaymentRequest')
    end(request, 'reject', ctx.viewer, ctx.now)
    request.reason = text
    await tx.save(request)
  })
  return { results: items.map(({ item, refusal }) => ({ id: item, refusal })) }
}
