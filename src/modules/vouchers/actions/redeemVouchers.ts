/** Vouchers pay: what an order needs is taken from each and no more, and every use is on record (R-2034). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { type Deduction, PaymentVoucherType, type TenderedVoucher, type VouchersTendered } from '../../orders'
import { boughtBefore } from '../boughtBefore'
import { freeFor, letGo } from '../holder'
import { checkBeside, coverable, type Due, mostOfAKind, shortfallOf, unknownLimit } from '../redemption'
import { VoucherEntity } from '../voucher.entity'
import { VoucherGroup, VoucherKind, VoucherStatus, VoucherUsageType } from '../voucher.enums'
import { isSingleUse, settle, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherUsageRecordEntity } from '../voucherUsageRecord.entity'

/** Stored-value cards are none of ours. */
const kinds: Partial<Record<PaymentVoucherType, VoucherKind>> = {
  VOUCHER: VoucherKind.VOUCHER,
  CASH_COUPON: VoucherKind.CASH_COUPON,
  PICKUP_COUPON: VoucherKind.PICKUP_COUPON,
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
  if (voucher.lockOrderId && freeFor(voucher, orderId).isZero)
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

/** Why it pays nothing of what was ordered. */
const notApplicable = ({ voucher, field }: Tendered, dues: readonly Due[]): UserError => {
  const limit = unknownLimit(voucher)
  const [short] = limit ? [] : dues.map(due => shortfallOf(voucher, due)).filter(found => found !== null)
  return short
    ? new UserError('ORDER_BELOW_VOUCHER_MINIMUM', short, field)
    : new UserError('VOUCHER_NOT_APPLICABLE', { limit: limit ?? 'it is not for what was ordered' }, field)
}

/** What it pays of each order, until it is used up or nothing is left to pay. */
const deductionsOf = (tendered: Tendered, free: Money, dues: readonly Due[], left: Map<string, Money>): Deduction[] => {
  const { voucher, type, field } = tendered
  let balance = free
  const deductions = dues.flatMap(due => {
    const { id, currency } = due.order
    const amount = least(coverable(voucher, due), left.get(id) ?? Money.zero(currency), balance)
    if (amount.isZero || amount.isNegative) return []
    left.set(id, (left.get(id) ?? amount).minus(amount))
    balance = balance.minus(amount)
    return [{ voucherId: voucher.id, orderId: id, type, amount }]
  })
  if (deductions.length === 0) throw notApplicable(tendered, dues)
  // What is for one use must be used up by it, or value would be lost between the books (I-2).
  if (isSingleUse(voucher) && !balance.isZero) throw new UserError('VOUCHER_NOT_APPLICABLE', { limit: 'usageTimes' }, field)
  return deductions
}

const recordOf = (voucher: VoucherEntity, { orderId, amount }: Deduction, usedAt: string): VoucherUsageRecordEntity => ({
  id: newId('vur'),
  voucherId: voucher.id,
  orderId,
  refundOrderId: null,
  partnerId: voucher.partnerId,
  customerId: voucher.customerId,
  kind: voucher.kind,
  type: VoucherUsageType.PAYMENT,
  amount,
  balanceAfter: voucher.balance,
  currency: voucher.currency,
  usedAt,
})

const spend = async (tx: Transaction, { voucher }: Tendered, orderId: string, deductions: readonly Deduction[]): Promise<void> => {
  const records = deductions.map(deduction => {
    voucher.balance = voucher.balance.minus(deduction.amount)
    return recordOf(voucher, deduction, tx.now)
  })
  voucher.lastUsedAt = tx.now
  if (voucher.lockOrderId === orderId) letGo(voucher)
  if (isSingleUse(voucher)) voucher.orderId = orderId
  if (voucher.balance.isZero) voucherLifecycle.move(voucher, 'useUp', tx.viewer)
  await tx.save(voucher)
  await tx.append(VoucherUsageRecordEntity, ...records)
}

const dueOf = ({ lines, order }: VouchersTendered['dues'][number]): Money =>
  lines.reduce((total, { payable }) => total.plus(payable), Money.zero(order.currency)).truncateToCents()

export const redeemVouchers = async (tendered: VouchersTendered, tx: Transaction): Promise<void> => {
  const { customerId, orderId, vouchers: given, discount } = tendered
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
  const system = tx.asSystem(systemViewer('services bought before'))
  const offered = all.map(({ voucher }) => voucher)
  const before = await boughtBefore(system, customerId, offered, tendered.dues)
  const dues = tendered.dues.map(due => ({ ...due, boughtBefore: before }))
  const left = new Map(tendered.dues.map(due => [due.order.id, dueOf(due)]))
  for (const each of all) {
    const deductions = deductionsOf(each, freeFor(each.voucher, orderId), dues, left)
    await spend(tx, each, orderId, deductions)
    tendered.deductions.push(...deductions)
  }
}
