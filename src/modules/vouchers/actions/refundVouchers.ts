/** What vouchers had paid for comes back to them as money does; what cannot go back to the customer goes to the quota (R-2036). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { isIn } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { OrderEntity, OrderLineEntity } from '../../orders'
import { type GivenBack, paidLines, type PeriodsGivenBack, ResourcePeriodEntity, sharesOf } from '../../resources'
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

/** Of orders of which something was never opened, the lines count, less what money paid of them; of all others the times that they bought. */
const weightsOfLines = async (system: Transaction, orderIds: readonly string[]): Promise<Weights> => {
  if (orderIds.length === 0) return new Map()
  const orders = await system.rows(OrderEntity).where(isIn('id', orderIds)).many('all')
  const lines = (await Promise.all(orders.map(order => paidLines(system, order)))).flat()
  return new Map(lines.map(({ line, paid }) => [line.id, { orderId: line.orderId, weight: line.amountAfterDiscount.minus(paid).units }]))
}

/** How much of its order a paid time is: its price, less what money paid of it. Where a price is not known, all times of the order weigh the same. */
const weightsOf = async (system: Transaction, orderIds: readonly string[]): Promise<Weights> => {
  const columns = ['id', 'orderId', 'orderLineId', 'paidAmount', 'currency'] as const
  const periods = await system.rows(ResourcePeriodEntity).where(isIn('orderId', orderIds)).many(columns)
  const lines = await system.rows(OrderLineEntity).where(isIn('orderId', orderIds)).many(['id', 'amountAfterDiscount', 'currency'])
  const prices = new Map(lines.map(({ id, amountAfterDiscount }) => [id, amountAfterDiscount.units]))
  const priceOf = ({ orderLineId }: (typeof periods)[number]): bigint => prices.get(orderLineId ?? '') ?? 0n
  const weighing = (weightIn: (period: (typeof periods)[number]) => bigint, orderId: string): boolean =>
    periods.every(period => period.orderId !== orderId || weightIn(period) > 0n)
  const beyondMoney = (period: (typeof periods)[number]): bigint => priceOf(period) - period.paidAmount.units
  return new Map(
    periods.map(period => {
      const weightIn = [beyondMoney, priceOf].find(each => weighing(each, period.orderId))
      return [period.id, { orderId: period.orderId, weight: weightIn?.(period) ?? 1n }]
    }),
  )
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n)

/** What each part of an order paid by a voucher: whole cents that add up to all of it, in whatever order they come back. */
export const partsOf = (paid: Money, weights: readonly (readonly [id: string, weight: bigint])[]): Map<string, Money> => {
  const shares = sharesOf(
    paid,
    weights.map(([, weight]) => weight),
  )
  return new Map(weights.map(([id], index) => [id, shares[index] ?? Money.zero(paid.currency)]))
}

/**
 * What the vouchers of one order paid of each of its parts. Where they paid all that money did not, each takes its share of what those before it
 * leave: so a part that comes back whole is its price, to the cent, whoever paid it (R-2036, R-2152).
 */
export const partsOfAll = <U extends { readonly paid: Money }>(
  uses: readonly U[],
  weights: readonly (readonly [id: string, weight: bigint])[],
): Map<U, Map<string, Money>> => {
  const isRest = sumOf(weights.map(([, weight]) => weight)) === sumOf(uses.map(({ paid }) => paid.units))
  let rest = weights
  return new Map(
    uses.map(use => {
      const parts = partsOf(use.paid, rest)
      if (isRest) rest = rest.map(([id, weight]) => [id, weight - (parts.get(id)?.units ?? 0n)])
      return [use, parts]
    }),
  )
}

/** Never more comes back than is still out. */
const backOf = ({ orderId, left }: Use, givenBack: readonly GivenBack[], parts: ReadonlyMap<string, Money>): Money => {
  const none = Money.zero(left.currency)
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

const byId = ([one]: readonly [string, bigint], [other]: readonly [string, bigint]): number => (one < other ? -1 : 1)
const byVoucher = (one: Use, other: Use): number => (one.voucherId < other.voucherId ? -1 : 1)

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

  const parts = new Map(
    orderIds.flatMap(id => {
      const own = [...weights].flatMap(([part, each]) => (each.orderId === id ? [[part, each.weight] as const] : []))
      return [...partsOfAll(uses.filter(({ orderId: of }) => of === id).sort(byVoucher), own.sort(byId))]
    }),
  )
  const returned: Returned[] = []
  for (const use of uses) {
    const voucher = vouchers.get(use.voucherId)
    const amount = backOf(use, givenBack, parts.get(use) ?? new Map())
    if (!voucher || amount.isZero) continue
    if (voucher.status === VoucherStatus.RECLAIMED || reasonToWithdraw(voucher, holder))
      returned.push({ voucher, amount, operationType: VoucherOperationType.UNSUBSCRIPTION_RECLAIM })
    else putBack(voucher, amount, system)
    await system.append(VoucherUsageRecordEntity, recordOf(voucher, use.orderId, orderId, amount, tx.now))
  }
  await returnToQuotas(system, quotas, returned)
  await system.save(...vouchers.values())
}
