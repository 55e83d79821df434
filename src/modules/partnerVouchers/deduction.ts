/** Which partner voucher pays how much of which line of a bill, without any I/O: the same lines and vouchers always give the same answer (R-2080 to R-2087). */
import { Money } from '../../shared/money'
import type { Limit } from '../vouchers'
import { matchesLimits } from './deduction.limits'
import { UnsubscriptionScene } from './partnerVoucher.enums'

/** A line of a partner bill, as far as vouchers ask. */
export type BillLine = {
  readonly id: string
  readonly customerId: string
  /** When the customer bought: lines are paid in this order (R-2080). */
  readonly transactedAt: string
  readonly settledAmount: Money
  readonly serviceTypeCode?: string | null
  readonly productId?: string | null
  /** The vendor's code of charging mode and period, as in the limit `chargeScene` (part 2 §5). */
  readonly chargeScene?: string | null
}

export type BillVoucher = {
  readonly id: string
  readonly balance: Money
  readonly effectiveAt: string
  readonly expireAt: string
  readonly specifiedCustomerIds: readonly string[]
  readonly useLimits: readonly Limit[]
}

export type Deduction = { readonly lineId: string; readonly voucherId: string; readonly amount: Money }

/** Byte by byte, as the database compares: the language of the process has no say. */
const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** R-2080, R-2082: by the time of the transaction, then by id. */
const byTime = (left: BillLine, right: BillLine): number => byText(left.transactedAt, right.transactedAt) || byText(left.id, right.id)

type Ranked = Pick<BillVoucher, 'id' | 'expireAt' | 'specifiedCustomerIds'>

const isRestricted = ({ specifiedCustomerIds }: Pick<BillVoucher, 'specifiedCustomerIds'>): boolean => specifiedCustomerIds.length > 0

/** R-2081, R-2082: those for this customer only, then what expires sooner, then by id. */
const byRank = (left: Ranked, right: Ranked): number =>
  Number(isRestricted(right)) - Number(isRestricted(left)) || byText(left.expireAt, right.expireAt) || byText(left.id, right.id)

/** R-2083: by the time of the transaction, not of the bill: what expired within the month still pays for what was bought before. */
const mayPay = (voucher: BillVoucher, line: BillLine): boolean =>
  voucher.balance.currency === line.settledAmount.currency &&
  voucher.effectiveAt <= line.transactedAt &&
  line.transactedAt < voucher.expireAt &&
  (!isRestricted(voucher) || voucher.specifiedCustomerIds.includes(line.customerId)) &&
  matchesLimits(voucher.useLimits, line)

const lesser = (left: Money, right: Money): Money => (left.compare(right) < 0 ? left : right)
const isPositive = (amount: Money): boolean => !amount.isZero && !amount.isNegative

/** R-2084: only lines above zero are paid, in whole cents (R-2151), by as many vouchers as it takes. */
export const deduct = (lines: readonly BillLine[], vouchers: readonly BillVoucher[]): Deduction[] => {
  const ranked = vouchers.toSorted(byRank)
  const balances = new Map(vouchers.map(({ id, balance }) => [id, balance]))
  return lines.toSorted(byTime).flatMap(line => {
    let due = line.settledAmount.truncateToCents()
    return ranked.flatMap(voucher => {
      const balance = balances.get(voucher.id)
      if (!balance || !isPositive(due) || !isPositive(balance) || !mayPay(voucher, line)) return []
      const amount = lesser(due, balance)
      due = due.minus(amount)
      balances.set(voucher.id, balance.minus(amount))
      return [{ lineId: line.id, voucherId: voucher.id, amount }]
    })
  })
}

/** Money given back for a line that was paid before. */
export type Refund = {
  /** The refund's own line. */
  readonly id: string
  readonly paidLineId: string
  readonly scene: UnsubscriptionScene
  readonly transactedAt: string
  /** What is given back in all, above zero. */
  readonly amount: Money
}

export type Return = Deduction & { readonly paidLineId: string }

/** R-2086: the only scenes in which a partner voucher gets anything back; R-2085 names two in which it does not. */
const returning: ReadonlySet<UnsubscriptionScene> = new Set([
  UnsubscriptionScene.NOT_YET_EFFECTIVE,
  UnsubscriptionScene.PROVISIONING_FAILED,
  UnsubscriptionScene.RENEWAL_NOT_YET_EFFECTIVE,
])

/**
 * R-2087: back to the vouchers that paid, in the order in which they paid, each at most what it paid and has not got back (so never above its
 * face value). `paid` is what stands in the books of each line and voucher, net of earlier returns.
 */
export const returnsOf = (refunds: readonly Refund[], paid: readonly Deduction[], vouchers: readonly Ranked[]): Return[] => {
  const ranked = vouchers.toSorted(byRank)
  const open = new Map(paid.map(({ lineId, voucherId, amount }) => [`${lineId} ${voucherId}`, amount]))
  const inOrder = refunds
    .filter(({ scene }) => returning.has(scene))
    .toSorted((left, right) => byText(left.transactedAt, right.transactedAt) || byText(left.id, right.id))
  return inOrder.flatMap(({ id, paidLineId, amount: refunded }) => {
    let left = refunded.truncateToCents()
    return ranked.flatMap(voucher => {
      const key = `${paidLineId} ${voucher.id}`
      const most = open.get(key)
      if (!most || !isPositive(left) || !isPositive(most)) return []
      const amount = lesser(left, most)
      left = left.minus(amount)
      open.set(key, most.minus(amount))
      return [{ lineId: id, paidLineId, voucherId: voucher.id, amount }]
    })
  })
}
