/** What vouchers had paid for comes back to them as money does; what cannot go back to the customer goes to the quota (R-2036). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { isIn } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { OrderLineEntity } from '../../orders'
import { type GivenBack, type PeriodsGivenBack, ResourcePeriodEntity } from '../../resources'
import { reasonToWithdraw } from '../holder'
import { VoucherEntity } from '../voucher.entity'
import { VoucherOperationType, VoucherStatus, VoucherUsageType } from '../voucher.enums'
import { isSingleUse, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherUsageRecordEntity } from '../voucherUsageRecord.entity'
import { lockReceivers } from './receivers'
import { type Returned, returnToQuotas } from './returnToQuotas'

/** What one voucher paid of one order, and what of that has not come back yet. */
type Use = { readonly voucherId: string; readonly orderId: string; paid: Money; left: Money }

const usesOf = async (system: Transaction, orderIds: readonly string[]): Promise<Use[]> => {
  const uses = new Map<string, Use>()
  for (const { voucherId, orderId, type, amount } of await system
    .rows(VoucherUsageRecordEntity)
    .where(isIn('orderId', orderIds))
    .many('all')) {
    const key = `${voucherId} ${orderId}`
    const none = Money.zero(amount.currency)
    const use = uses.get(key) ?? { voucherId, orderId, paid: none, left: none }
    const isPayment = type === VoucherUsageType.PAYMENT
    if (isPayment) use.paid = use.paid.plus(amount)
    use.left = isPayment ? use.left.plus(amount) : use.left.minus(amount)
    uses.set(key, use)
  }
  return [...uses.values()]
}

type Weights = ReadonlyMap<string, { readonly orderId: string; readonly weight: bigint }>

/** Of orders of which something was never opened, the lines count; of all others the times that they bought. */
const weightsOfLines = async (system: Transaction, orderIds: readonly string[]): Promise<Weights> => {
  if (orderIds.length === 0) return new Map()
  const lines = await system
    .rows(OrderLineEntity)
    .where(isIn('orderId', orderIds))
    .many(['id', 'orderId', 'amountAfterDiscount', 'currency'])
  return new Map(lines.map(({ id, orderId, amountAfterDiscount }) => [id, { orderId, weight: amountAfterDiscount.units }]))
}

/** How much of its order a paid time is, by price; where a line is not known, all times of the order weigh the same. */
const weightsOf = async (system: Transaction, orderIds: readonly string[]): Promise<Weights> => {
  const periods = await system.rows(ResourcePeriodEntity).where(isIn('orderId', orderIds)).many(['id', 'orderId', 'orderLineId'])
  const lines = await system.rows(OrderLineEntity).where(isIn('orderId', orderIds)).many(['id', 'amountAfterDiscount', 'currency'])
  const prices = new Map(lines.map(({ id, amountAfterDiscount }) => [id, amountAfterDiscount.units]))
  const unpriced = new Set(periods.filter(({ orderLineId }) => !prices.get(orderLineId ?? '')).map(({ orderId }) => orderId))
  return new Map(
    periods.map(({ id, orderId, orderLineId }) => [
      id,
      { orderId, weight: unpriced.has(orderId) ? 1n : (prices.get(orderLineId ?? '') ?? 1n) },
    ]),
  )
}

/**
 * What each part of an order paid by a voucher: its share of what was paid up to it, less the share up to the one before. So the parts are whole
 * cents and add up to all of it, in whatever order they come back.
 */
export const partsOf = (paid: Money, weights: readonly (readonly [id: string, weight: bigint])[]): Map<string, Money> => {
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0n)
  const parts = new Map<string, Money>()
  let reached = 0n
  let before = Money.zero(paid.currency)
  for (const [id, weight] of whole === 0n ? [] : weights) {
    reached += weight
    const upTo = reached === whole ? paid : Money.ofUnits((paid.units * reached) / whole, paid.currency).truncateToCents()
    parts.set(id, upTo.minus(before))
    before = upTo
  }
  return parts
}

/** Never more comes back than is still out. */
const backOf = ({ orderId, paid, left }: Use, givenBack: readonly GivenBack[], weights: Weights): Money => {
  const ofOrder = [...weights].flatMap(([id, each]) => (each.orderId === orderId ? [[id, each.weight] as const] : []))
  const parts = partsOf(
    paid,
    ofOrder.sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const none = Money.zero(paid.currency)
  const back = givenBack
    .filter(each => each.baseOrderId === orderId)
    .reduce((sum, { periodId, lineId, backOf: of }) => sum.plus(of(parts.get(periodId ?? lineId ?? '') ?? none)), none)
  return back.compare(left) < 0 ? back : left
}

/** It holds value again: usable before its end, expired after it. */
const putBack = (voucher: VoucherEntity, amount: Money, { now, viewer }: Transaction): void => {
  voucher.balance = voucher.balance.plus(amount)
  if (isSingleUse(voucher)) voucher.orderId = null
  if (voucher.status === VoucherStatus.USED) voucherLifecycle.move(voucher, voucher.expireAt <= now ? 'refundLate' : 'refund', viewer)
}

const recordOf = (voucher: VoucherEntity, orderId: string, refundOrderId: string, amount: Money, usedAt: string) => ({
  id: newId('vur'),
  voucherId: voucher.id,
  orderId,
  refundOrderId,
  partnerId: voucher.partnerId,
  customerId: voucher.customerId,
  kind: voucher.kind,
  type: VoucherUsageType.REFUND,
  amount,
  balanceAfter: voucher.balance,
  currency: voucher.currency,
  usedAt,
})

/** The customer is locked, hence nobody else returns anything of these orders meanwhile. */
export const refundVouchers = async ({ orderId, customerId, givenBack }: PeriodsGivenBack, tx: Transaction): Promise<void> => {
  const orderIds = [...new Set(givenBack.map(({ baseOrderId }) => baseOrderId))]
  if (orderIds.length === 0) return
  const system = tx.asSystem(systemViewer('vouchers of what was given back'))
  const uses = await usesOf(system, orderIds)
  if (uses.length === 0) return
  const unopened = orderIds.filter(id => givenBack.some(({ baseOrderId, periodId }) => baseOrderId === id && periodId === null))
  const opened = orderIds.filter(id => !unopened.includes(id))
  const weights = new Map([...(await weightsOf(system, opened)), ...(await weightsOfLines(system, unopened))])
  const ids = uses.map(({ voucherId }) => voucherId)
  const quotas = await lockReceivers(system, await system.rows(VoucherEntity).where(isIn('id', ids)).many(['quotaId']))
  const vouchers = await system.lockMany(VoucherEntity, ids)
  const holder = (await system.lockMany(CustomerEntity, [customerId])).get(customerId)

  const returned: Returned[] = []
  for (const use of uses) {
    const voucher = vouchers.get(use.voucherId)
    const amount = backOf(use, givenBack, weights)
    if (!voucher || amount.isZero) continue
    if (voucher.status === VoucherStatus.RECLAIMED || reasonToWithdraw(voucher, holder))
      returned.push({ voucher, amount, operationType: VoucherOperationType.UNSUBSCRIPTION_RECLAIM })
    else putBack(voucher, amount, system)
    await system.append(VoucherUsageRecordEntity, recordOf(voucher, use.orderId, orderId, amount, tx.now))
  }
  await returnToQuotas(system, quotas, returned)
  await system.save(...vouchers.values())
}
