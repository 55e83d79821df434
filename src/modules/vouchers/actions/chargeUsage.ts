/** Charges a customer for what it used: vouchers pay by themselves, before money; what is missing is owed (R-2035, R-2106). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { payOrOwe } from '../../accounts'
import { CustomerEntity } from '../../customers'
import { customerPurses } from '../../orders'
import { boughtBefore } from '../boughtBefore'
import { reasonToWithdraw } from '../holder'
import { type Usage, type UsageDeduction, usageDeductions } from '../usage'
import { UsageChargeEntity } from '../usageCharge.entity'
import { VoucherEntity } from '../voucher.entity'
import { VoucherStatus, VoucherUsageType } from '../voucher.enums'
import { isSingleUse, settle, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherUsageRecordEntity } from '../voucherUsageRecord.entity'

export type UsageCharge = Usage & { readonly customerId: string }

/** What paid: vouchers, money, and what is owed; together the whole charge. */
export type Charged = Pick<UsageChargeEntity, 'voucherAmount' | 'cashAmount' | 'owedAmount'>

const { USABLE, INACTIVE, EXPIRED } = VoucherStatus

/** All that hold something; what expired may still pay for what was used before (R-2037). */
const lockHeld = async (system: Transaction, customer: CustomerEntity): Promise<VoucherEntity[]> => {
  const known = await system
    .rows(VoucherEntity)
    .where(equals('customerId', customer.id), isIn('status', [USABLE, INACTIVE, EXPIRED]))
    .many(['id'])
  const locked = await system.lockMany(
    VoucherEntity,
    known.map(({ id }) => id),
  )
  return [...locked.values()].filter(voucher => {
    settle(voucher, system.now, system.viewer)
    return (voucher.status === USABLE || voucher.status === EXPIRED) && !voucher.balance.isZero && !reasonToWithdraw(voucher, customer)
  })
}

const spend = async (system: Transaction, { voucher, amount }: UsageDeduction, { id }: Usage): Promise<void> => {
  voucher.balance = voucher.balance.minus(amount)
  voucher.lastUsedAt = system.now
  if (isSingleUse(voucher)) voucher.orderId = id
  if (voucher.balance.isZero && voucher.status === USABLE) voucherLifecycle.move(voucher, 'useUp', system.viewer)
  await system.save(voucher)
  await system.append(VoucherUsageRecordEntity, {
    id: newId('vur'),
    voucherId: voucher.id,
    orderId: id,
    refundOrderId: null,
    partnerId: voucher.partnerId,
    customerId: voucher.customerId,
    kind: voucher.kind,
    type: VoucherUsageType.PAYMENT,
    amount,
    balanceAfter: voucher.balance,
    currency: voucher.currency,
    usedAt: system.now,
  })
}

const payByVouchers = async (system: Transaction, customer: CustomerEntity, usage: Usage): Promise<Money> => {
  const vouchers = await lockHeld(system, customer)
  const { serviceTypeCode } = usage
  const before = await boughtBefore(system, customer.id, vouchers, [{ order: { serviceTypeCode }, lines: [] }])
  const deductions = usageDeductions(vouchers, usage, before)
  for (const deduction of deductions) await spend(system, deduction, usage)
  return deductions.reduce((sum, { amount }) => sum.plus(amount), Money.zero(usage.amount.currency))
}

/** Once per charge, by its id: again, it answers what was done. Locks: the customer, vouchers by id, accounts by id. */
export const chargeUsage = async (tx: Transaction, { customerId, ...usage }: UsageCharge): Promise<Charged> => {
  const { id, serviceTypeCode, productId, amount, consumedAt } = usage
  const { currency } = amount
  if (amount.isZero || amount.isNegative || !amount.equals(amount.truncateToCents())) throw new RangeError(`${amount} is no settled charge`)
  const system = tx.asSystem(systemViewer('charging usage'))
  const customer = await system.lock(CustomerEntity, customerId)
  const { partnerId } = customer
  const done = await system.rows(UsageChargeEntity).where(equals('id', id)).one('all')
  if (done) return done

  const voucherAmount = await payByVouchers(system, customer, usage)
  const due = { refId: id, amount: amount.minus(voucherAmount) }
  const { paid, owed } = await payOrOwe(system, { payers: customerPurses(customer, { currency }), sellerId: partnerId ?? customerId, due })
  const charged = { voucherAmount, cashAmount: paid, owedAmount: owed }
  const about = { id, partnerId, customerId, serviceTypeCode, productId, amount, currency, consumedAt }
  await system.append(UsageChargeEntity, { ...about, ...charged, bookedAt: tx.now })
  return charged
}
