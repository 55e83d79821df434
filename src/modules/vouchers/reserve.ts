/** What came back of bound cash coupons lies in the quota, but for the customer that they were bound to alone (R-2060). */
import type { Transaction } from '../../db'
import { cond, equals } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { VoucherEntity } from './voucher.entity'
import { VoucherOperationResult, VoucherOperationType, VoucherQuotaKind } from './voucher.enums'
import { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'
import type { VoucherQuotaEntity } from './voucherQuota.entity'

export type Reserves = Map<string, Money>

/** Per customer: what came back by the records, less what was issued to it again. */
export const reservesOf = async (system: Transaction, { id, kind, currency }: VoucherQuotaEntity): Promise<Reserves> => {
  if (kind !== VoucherQuotaKind.CASH_COUPON) return new Map()
  const returned = await system
    .rows(VoucherOperationRecordEntity)
    .where(
      equals('quotaId', id),
      equals('result', VoucherOperationResult.SUCCESS),
      cond`row.operationType <> ${VoucherOperationType.ISSUE}`,
      cond`row.voucherId IN ( SELECT id FROM voucher WHERE quota_id = ${id} AND reissued_amount IS NOT NULL )`,
    )
    .sumPer('amount', 'customerId')
  const reissued = await system
    .rows(VoucherEntity)
    .where(equals('quotaId', id), cond`row.reissuedAmount IS NOT NULL`)
    .sumPer('reissuedAmount', 'customerId')
  const none = Money.zero(currency)
  return new Map([...returned].map(([customerId, [total = none]]) => [customerId, total.minus(reissued.get(customerId)?.[0] ?? none)]))
}

/** What of a balance could be issued to this customer: all that does not lie there for others. */
export const availableTo = (customerId: string, balance: Money, reserves: Reserves): Money => {
  const available = [...reserves].reduce((left, [holder, amount]) => (holder === customerId ? left : left.minus(amount)), balance)
  return available.isNegative ? Money.zero(balance.currency) : available
}

/** Takes what is issued to a customer out of what lies there for it, first; answers how much. */
export const drawFrom = (reserves: Reserves, customerId: string, amount: Money): Money => {
  const reserve = reserves.get(customerId)
  if (!reserve) return Money.zero(amount.currency)
  const drawn = reserve.compare(amount) < 0 ? reserve : amount
  reserves.set(customerId, reserve.minus(drawn))
  return drawn
}
