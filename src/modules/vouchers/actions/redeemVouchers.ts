/** Vouchers pay: what an order needs is taken from each and no more, and every use is on record (R-2034). */
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { type Deduction, PaymentVoucherType, type TenderedVoucher, type VouchersTendered } from '../../orders'
import { checkBeside, coverable, mostOfAKind, unknownLimit } from '../redemption'
import { VoucherEntity } from '../voucher.entity'
import { VoucherGroup, VoucherKind, VoucherStatus } from '../voucher.enums'
import { isSingleUse, settle, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherUsageRecordEntity } from '../voucherUsageRecord.entity'

/** Stored-value cards are none of ours. */
const kinds: Partial<Record<PaymentVoucherType, VoucherKind>> = {
  VOUCHER: VoucherKind.VOUCHER,
  CASH_COUPON: VoucherKind.CASH_COUPON,
  DISCOUNT_COUPON: VoucherKind.DISCOUNT_COUPON,
}

type Tendered = { readonly voucher: VoucherEntity; readonly type: PaymentVoucherType; readonly field: readonly string[] }

const fieldAt = (position: number): string[] => ['vouchers', String(position), 'id']

/** Held by the customer, of the kind that was said: anything else does not exist. */
const heldBy = (customerId: string, vouchers: ReadonlyMap<string, VoucherEntity>, tendered: readonly TenderedVoucher[]): Tendered[] =>
  tendered.flatMap(({ type, id }, position) => {
    if (!kinds[type]) return []
    const field = fieldAt(position)
    const voucher = vouchers.get(id)
    if (voucher?.customerId !== customerId || voucher.kind !== kinds[type]) throw notFound('voucher', ...field)
    return [{ voucher, type, field }]
  })

/** CBC.99003112: it paid already, or time, the vendor or another order has its hand on it. */
const checkUsable = ({ voucher, field }: Tendered, orderId: string, tx: Transaction): void => {
  settle(voucher, tx.now, tx.viewer)
  if (voucher.status !== VoucherStatus.USABLE) throw new UserError('VOUCHER_NOT_USABLE', { current: voucher.status }, field)
  if (voucher.isFrozen) throw new UserError('VOUCHER_NOT_USABLE', { current: 'FROZEN' }, field)
  if (voucher.lockOrderId && voucher.lockOrderId !== orderId)
    throw new UserError('VOUCHER_HELD_BY_ORDER', { order: voucher.lockOrderId }, field, 'CBC.99003112')
}

const groupOf = ({ voucherGroup }: VoucherEntity): VoucherGroup => voucherGroup ?? VoucherGroup.CLOUD_SERVICE

/** One of each kind and group (R-2030); no marketplace voucher with a special one (R-PAY-4). */
const checkTogether = (all: readonly Tendered[]): void => {
  const groups = new Set(all.map(({ voucher }) => groupOf(voucher)))
  if (groups.has(VoucherGroup.MARKETPLACE) && groups.has(VoucherGroup.SPECIAL))
    throw new UserError('MARKETPLACE_WITH_SPECIAL_VOUCHER', {}, ['vouchers'])
  const used = new Map<string, number>()
  for (const { voucher, field } of all) {
    const kind = `${voucher.kind} ${groupOf(voucher)}`
    used.set(kind, (used.get(kind) ?? 0) + 1)
    if ((used.get(kind) ?? 0) > mostOfAKind) throw new UserError('TOO_MANY_VOUCHERS', { most: mostOfAKind }, field)
  }
}

const least = (...amounts: readonly [Money, ...Money[]]): Money =>
  amounts.reduce((smallest, amount) => (amount.compare(smallest) < 0 ? amount : smallest))

/** What it pays of each order, until it is used up or nothing is left to pay. */
const deductionsOf = ({ voucher, type, field }: Tendered, { dues }: VouchersTendered, left: Map<string, Money>): Deduction[] => {
  let balance = voucher.balance
  const deductions = dues.flatMap(due => {
    const { id, currency } = due.order
    const amount = least(coverable(voucher, due), left.get(id) ?? Money.zero(currency), balance)
    if (amount.isZero || amount.isNegative) return []
    left.set(id, (left.get(id) ?? amount).minus(amount))
    balance = balance.minus(amount)
    return [{ voucherId: voucher.id, orderId: id, type, amount }]
  })
  if (deductions.length === 0)
    throw new UserError('VOUCHER_NOT_APPLICABLE', { limit: unknownLimit(voucher) ?? 'it is not for what was ordered' }, field)
  // What is for one use must be used up by it, or value would be lost between the books (I-2).
  if (isSingleUse(voucher) && !balance.isZero) throw new UserError('VOUCHER_NOT_APPLICABLE', { limit: 'usageTimes' }, field)
  return deductions
}

const spend = async (tx: Transaction, { voucher }: Tendered, orderId: string, deductions: readonly Deduction[]): Promise<void> => {
  for (const { amount } of deductions) voucher.balance = voucher.balance.minus(amount)
  voucher.lastUsedAt = tx.now
  voucher.lockOrderId = null
  if (isSingleUse(voucher)) voucher.orderId = orderId
  if (voucher.balance.isZero) voucherLifecycle.move(voucher, 'useUp', tx.viewer)
  await tx.save(voucher)
  await tx.append(
    VoucherUsageRecordEntity,
    ...deductions.map(deduction => ({
      id: newId('vur'),
      voucherId: voucher.id,
      orderId: deduction.orderId,
      partnerId: voucher.partnerId,
      customerId: voucher.customerId,
      kind: voucher.kind,
      amount: deduction.amount,
      currency: voucher.currency,
      usedAt: tx.now,
    })),
  )
}

const dueOf = ({ lines, order }: VouchersTendered['dues'][number]): Money =>
  lines.reduce((total, { payable }) => total.plus(payable), Money.zero(order.currency)).truncateToCents()

export const redeemVouchers = async (tendered: VouchersTendered, tx: Transaction): Promise<void> => {
  const { customerId, orderId, vouchers: given, discount, dues } = tendered
  const locked = await tx.lockMany(
    VoucherEntity,
    given.map(({ id }) => id),
  )
  const all = heldBy(customerId, locked, given)
  for (const each of all) checkUsable(each, orderId, tx)
  const coupon = all.find(({ type }) => type === PaymentVoucherType.DISCOUNT_COUPON)
  if (coupon) throw new UserError('VOUCHER_NOT_APPLICABLE', { limit: 'discount coupons cannot be used here yet' }, coupon.field)
  checkTogether(all)
  for (const { voucher, field } of all) checkBeside(voucher, discount, field)
  const left = new Map(dues.map(due => [due.order.id, dueOf(due)]))
  for (const each of all) {
    const deductions = deductionsOf(each, tendered, left)
    await spend(tx, each, orderId, deductions)
    tendered.deductions.push(...deductions)
  }
}
