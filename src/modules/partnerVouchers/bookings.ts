/** The run that books what vouchers pay of a month's bill, and what comes back of it; running it again books nothing twice (R-2082, I-7). */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { chunksOf } from '../../shared/chunks'
import { cond, equals, isIn } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import type { Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import { type BillLine, deduct, type Deduction, type Refund, type Return, returnsOf } from './deduction'
import { PartnerVoucherEntity } from './partnerVoucher.entity'
import { PartnerVoucherUsageKind } from './partnerVoucher.enums'
import { partnerVoucherLifecycle, settle } from './partnerVoucher.lifecycle'
import { PartnerVoucherUsageRecordEntity } from './partnerVoucherUsageRecord.entity'

const { DEDUCTION, RETURN } = PartnerVoucherUsageKind

/** Values and rows that one statement takes. */
const perStatement = 250

type Vouchers = ReadonlyMap<string, PartnerVoucherEntity>
type Entry = Pick<
  PartnerVoucherUsageRecordEntity,
  'voucherId' | 'customerId' | 'lineId' | 'paidLineId' | 'kind' | 'amount' | 'transactedAt'
>

/** The state follows the balance; what expired stays expired, and pays for what was bought before (R-2083, R-2087). */
const follow = (voucher: PartnerVoucherEntity, { viewer, now }: Transaction): void => {
  settle(voucher, now, viewer)
  if (voucher.balance.isZero && partnerVoucherLifecycle.isPossible(voucher.status, 'useUp'))
    partnerVoucherLifecycle.move(voucher, 'useUp', viewer)
  if (!voucher.balance.isZero && partnerVoucherLifecycle.isPossible(voucher.status, 'giveBack'))
    partnerVoucherLifecycle.move(voucher, voucher.expireAt <= now ? 'giveBackLate' : 'giveBack', viewer)
}

/** Balances and their history, in one transaction. */
const book = async (system: Transaction, month: YearMonth, vouchers: Vouchers, entries: readonly Entry[]): Promise<void> => {
  const records = entries.flatMap(entry => {
    const voucher = vouchers.get(entry.voucherId)
    if (!voucher) return []
    voucher.balance = entry.kind === DEDUCTION ? voucher.balance.minus(entry.amount) : voucher.balance.plus(entry.amount)
    return [
      {
        ...entry,
        id: newId('pvu'),
        partnerId: voucher.partnerId,
        billingMonth: month,
        balanceAfter: voucher.balance,
        currency: voucher.currency,
        bookedAt: system.now,
      },
    ]
  })
  for (const voucher of vouchers.values()) follow(voucher, system)
  await system.save(...vouchers.values())
  for (const chunk of chunksOf(records, perStatement)) await system.append(PartnerVoucherUsageRecordEntity, ...chunk)
}

/**
 * Books what the partner's vouchers pay of these lines of a month, and answers what it booked. What is booked stands: a line with a deduction is
 * done, and a line without one was left over because no voucher had anything for it.
 */
export const bookDeductions = async (
  tx: Transaction,
  partnerId: string,
  month: YearMonth,
  lines: readonly BillLine[],
): Promise<Deduction[]> => {
  const system = tx.asSystem(systemViewer('the partner bill uses vouchers up'))
  const filled = await system
    .rows(PartnerVoucherEntity)
    .where(equals('partnerId', partnerId), cond`row.balance > 0`)
    .many(['id'])
  const vouchers = await system.lockMany(
    PartnerVoucherEntity,
    filled.map(({ id }) => id),
  )
  // Under the lock: another run may have booked while this one waited.
  const done = new Set<string>()
  for (const chunk of chunksOf(lines, perStatement)) {
    const ids = isIn(
      'paidLineId',
      chunk.map(({ id }) => id),
    )
    const booked = await system.rows(PartnerVoucherUsageRecordEntity).where(ids, equals('partnerId', partnerId)).many(['paidLineId'])
    for (const { paidLineId } of booked) done.add(paidLineId)
  }
  const deductions = deduct(
    lines.filter(({ id }) => !done.has(id)),
    [...vouchers.values()],
  )
  const byId = new Map(lines.map(line => [line.id, line]))
  const entries = deductions.flatMap(({ lineId, voucherId, amount }): Entry[] => {
    const line = byId.get(lineId)
    if (!line) return []
    const { customerId, transactedAt } = line
    return [{ voucherId, customerId, lineId, paidLineId: lineId, kind: DEDUCTION, amount, transactedAt }]
  })
  await book(system, month, vouchers, entries)
  return deductions
}

type Paid = Deduction & Pick<PartnerVoucherUsageRecordEntity, 'customerId'>

/** What stands in the books of each line and voucher: deducted, less what came back. */
const netOf = (records: readonly PartnerVoucherUsageRecordEntity[]): Paid[] => {
  const net = new Map<string, Paid>()
  for (const { kind, paidLineId, voucherId, customerId, amount } of records) {
    const key = `${paidLineId} ${voucherId}`
    const before: Money = net.get(key)?.amount ?? amount.minus(amount)
    net.set(key, { lineId: paidLineId, voucherId, customerId, amount: kind === DEDUCTION ? before.plus(amount) : before.minus(amount) })
  }
  return [...net.values()]
}

/** Books what comes back to the partner's vouchers in a month, in the three scenes alone (R-2086), and answers what it booked. */
export const bookReturns = async (tx: Transaction, partnerId: string, month: YearMonth, refunds: readonly Refund[]): Promise<Return[]> => {
  const system = tx.asSystem(systemViewer('something comes back to partner vouchers'))
  const records = async () => {
    const found: PartnerVoucherUsageRecordEntity[] = []
    for (const chunk of chunksOf(refunds, perStatement)) {
      const ids = isIn('paidLineId', [...new Set(chunk.map(({ paidLineId }) => paidLineId))])
      found.push(...(await system.rows(PartnerVoucherUsageRecordEntity).where(ids, equals('partnerId', partnerId)).many('all')))
    }
    return [...new Map(found.map(record => [record.id, record])).values()]
  }
  const vouchers = await system.lockMany(
    PartnerVoucherEntity,
    (await records()).map(({ voucherId }) => voucherId),
  )
  // Under the lock: another run may have booked while this one waited.
  const booked = await records()
  const done = new Set(booked.filter(({ kind }) => kind === RETURN).map(({ lineId }) => lineId))
  const paid = netOf(booked)
  const open = refunds.filter(({ id }) => !done.has(id))
  const returns = returnsOf(open, paid, [...vouchers.values()])
  const refundOf = new Map(open.map(refund => [refund.id, refund]))
  const customerOf = new Map(paid.map(({ lineId, customerId }) => [lineId, customerId]))
  const entries = returns.flatMap(({ lineId, paidLineId, voucherId, amount }): Entry[] => {
    const transactedAt = refundOf.get(lineId)?.transactedAt
    const customerId = customerOf.get(paidLineId)
    return transactedAt && customerId ? [{ voucherId, customerId, lineId, paidLineId, kind: RETURN, amount, transactedAt }] : []
  })
  await book(system, month, vouchers, entries)
  return returns
}
