/** The vendor withdraws what refunds had put back on vouchers, and what is still there of it returns to the quota (record type 6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { Money } from '../../../shared/money'
import { returnTo } from '../quota'
import { VoucherEntity } from '../voucher.entity'
import { VoucherOperationResult, VoucherOperationType, VoucherStatus, VoucherUsageType } from '../voucher.enums'
import { settle, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherOperationRecordEntity } from '../voucherOperationRecord.entity'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'
import type { RevokeVoucherRefundsInput } from '../voucherRefund.inputs'
import { VoucherUsageRecordEntity } from '../voucherUsageRecord.entity'
import { checkItems, checkRemark, didAnything, eachItem } from './batch'
import { asked } from './reclaimVouchers'
import { lockReceivers, receiving } from './receivers'
import { attemptOf } from './takingBack'

const { REFUND_RECHARGE_REVOCATION } = VoucherOperationType

type Amounts = ReadonlyMap<string, readonly Money[]>

/** Per voucher, what refunds put back in all, and what of that was withdrawn before. */
const refundedOf = async (tx: Transaction, ids: readonly string[]): Promise<{ refunded: Amounts; revoked: Amounts }> => {
  const refunds = tx.rows(VoucherUsageRecordEntity).where(isIn('voucherId', ids), equals('type', VoucherUsageType.REFUND))
  const revocations = tx
    .rows(VoucherOperationRecordEntity)
    .where(isIn('voucherId', ids), equals('operationType', REFUND_RECHARGE_REVOCATION), equals('result', VoucherOperationResult.SUCCESS))
  return { refunded: await refunds.sumPer('amount', 'voucherId'), revoked: await revocations.sumPer('amount', 'voucherId') }
}

/** At most what is still there: what the customer has spent again is spent. */
const withdraw = (voucher: VoucherEntity, due: Money, { viewer, now }: Context): Money => {
  settle(voucher, now, viewer)
  voucherLifecycle.move(voucher, 'revokeRefund', viewer)
  if (voucher.isFrozen) throw new UserError('VOUCHER_FROZEN')
  if (voucher.lockOrderId) throw new UserError('VOUCHER_HELD_BY_ORDER', { order: voucher.lockOrderId })
  const amount = due.compare(voucher.balance) < 0 ? due : voucher.balance
  if (amount.isZero) throw new UserError('NO_REFUND_TO_REVOKE')
  voucher.balance = voucher.balance.minus(amount)
  if (voucher.balance.isZero && voucher.status === VoucherStatus.USABLE) voucherLifecycle.move(voucher, 'useUp', viewer)
  return amount
}

/** Locks like everyone who takes value back: quotas, then vouchers. */
export const revokeVoucherRefunds = async (tx: Transaction, ctx: Context, input: RevokeVoucherRefundsInput) => {
  checkItems('ids', input.ids)
  checkRemark('remark', input.remark)
  const quotas = await lockReceivers(tx, await asked(tx, input.ids))
  const vouchers = await tx.lockMany(VoucherEntity, input.ids)

  const work = async () => {
    const { refunded, revoked } = await refundedOf(tx, [...vouchers.keys()])
    const changed = new Set<VoucherQuotaEntity>()
    const items = await eachItem('ids', input.ids, async id => {
      const voucher = vouchers.get(id)
      if (!voucher) throw notFound('voucher')
      const none = Money.zero(voucher.currency)
      const amount = withdraw(voucher, (refunded.get(id)?.[0] ?? none).minus(revoked.get(id)?.[0] ?? none), ctx)
      await tx.save(voucher)
      const quota = receiving(quotas, voucher)
      returnTo(quota, amount)
      changed.add(quota)
      return amount
    })

    await tx.save(...changed)
    const records = items.flatMap(({ item, ...outcome }) => {
      const voucher = vouchers.get(item)
      return voucher ? [attemptOf(ctx, REFUND_RECHARGE_REVOCATION, voucher, quotas, { ...outcome, remark: input.remark })] : []
    })
    await tx.append(VoucherOperationRecordEntity, ...records)
    return { results: items.map(({ item, done, refusal }) => ({ id: item, revoked: done, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'revokeVoucherRefunds', input, work, didAnything)
  return { ...answer, replayed }
}
