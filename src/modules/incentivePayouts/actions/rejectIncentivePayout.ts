/** The vendor rejects a payment request: what it took can be asked for again (part 3 §6.2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { checkVersion, IncentiveDetailEntity, IncentiveDetailStatus, PayoutRejected, settleFreezes } from '../../incentives'
import { notify } from '../../notifications'
import { freeDocuments } from '../../usedDocuments'
import { IncentiveInvoiceEntity } from '../incentiveInvoice.entity'
import { itemsOf, lockStatementsOf, systemOf } from '../ofRequest'
import { IncentivePaymentRequestEntity } from '../paymentRequest.entity'
import { incentiveInvoiceLifecycle, moveRequest } from '../paymentRequest.lifecycle'
import type { RejectIncentivePayoutInput } from '../payout.inputs'
import { reasonIn } from '../reasons'
import { newsOf } from './advanceIncentivePayout'

/** Lines are available again, or frozen where something is unpaid by now; what had been made good is so again. */
const giveBack = async (system: Transaction, request: IncentivePaymentRequestEntity): Promise<void> => {
  const statements = await lockStatementsOf(system, request)
  const ids = statements.map(({ id }) => id)
  const lines = await system
    .rows(IncentiveDetailEntity)
    .where(isIn('incentiveId', ids), equals('status', IncentiveDetailStatus.APPLIED), equals('paymentRequestId', request.id))
    .many(['id'])
  await system.changeAll(
    IncentiveDetailEntity,
    lines.map(({ id }) => id),
    { status: IncentiveDetailStatus.AVAILABLE, paymentRequestId: null },
  )
  const items = await itemsOf(system, request)
  for (const statement of statements) {
    const item = items.find(({ incentiveId }) => incentiveId === statement.id)
    if (item) statement.offsetAmount = statement.offsetAmount.plus(item.offsetAmount)
  }
  await system.save(...statements)
  await settleFreezes(system, statements)
  await system.announce(new PayoutRejected(request.id, ids))
}

/** Invoices for it count no more: their numbers can be used again. */
const dismissInvoices = async (system: Transaction, { id }: IncentivePaymentRequestEntity, rejectReason: string): Promise<void> => {
  const known = await system.rows(IncentiveInvoiceEntity).where(equals('requestId', id)).many(['id'])
  const locked = await system.lockMany(
    IncentiveInvoiceEntity,
    known.map(invoice => invoice.id),
  )
  for (const invoice of locked.values()) {
    if (!incentiveInvoiceLifecycle.isPossible(invoice.status, 'dismiss')) continue
    incentiveInvoiceLifecycle.move(invoice, 'dismiss', system.viewer)
    await system.save(Object.assign(invoice, { rejectReason, reviewedAt: system.now }))
  }
  await freeDocuments(system, [...locked.keys()])
}

export const rejectIncentivePayout = async (tx: Transaction, ctx: Context, input: RejectIncentivePayoutInput) => {
  const rejectReason = reasonIn(input)
  const request = await tx.lock(IncentivePaymentRequestEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'rejectIncentivePayout', input, async () => {
    checkVersion(request, input)
    moveRequest(request, 'reject', ctx.viewer)
    const system = systemOf(tx)
    await giveBack(system, request)
    await dismissInvoices(system, request, rejectReason)
    await tx.save(Object.assign(request, { rejectReason, decidedAt: tx.now }))
    const news = newsOf(request)
    await notify(tx, { type: 'INCENTIVE_PAYOUT_REJECTED', ...news, params: { ...news.params, reason: rejectReason } })
    return { objectId: request.id }
  })
  return { ...answer, replayed }
}
