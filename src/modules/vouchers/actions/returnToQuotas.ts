/** Value goes back to the quotas, and every part of it is on record; the vouchers are the caller's to save. */
import type { Transaction } from '../../../db'
import type { Money } from '../../../shared/money'
import { emptied, returnTo } from '../quota'
import type { VoucherEntity } from '../voucher.entity'
import { VoucherOperationType } from '../voucher.enums'
import { settle, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherOperationRecordEntity } from '../voucherOperationRecord.entity'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'
import { type Quotas, receiving } from './receivers'
import { recordOf } from './recordOf'

export type Returned = { readonly voucher: VoucherEntity; readonly amount: Money; readonly operationType: VoucherOperationType }

export const returnToQuotas = async (system: Transaction, quotas: Quotas, all: readonly Returned[]): Promise<void> => {
  const changed = new Set<VoucherQuotaEntity>()
  const records = all.map(({ voucher, amount, operationType }) => {
    const quota = receiving(quotas, voucher)
    returnTo(quota, amount)
    changed.add(quota)
    const { id: voucherId, customerId, partnerId } = voucher
    return recordOf(system, { operationType, partnerId, quota, voucherId, customerId, amount, remark: null, refusal: null })
  })
  await system.save(...changed)
  await system.append(VoucherOperationRecordEntity, ...records)
}

/** What a locked voucher gives back because it may not stay; null where time was faster, or it gave all before. */
export const withdrawn = (voucher: VoucherEntity, operationType: VoucherOperationType, { now, viewer }: Transaction): Returned | null => {
  settle(voucher, now, viewer)
  if (!voucherLifecycle.isPossible(voucher.status, 'withdraw')) return null
  voucherLifecycle.move(voucher, 'withdraw', viewer)
  return { voucher, amount: emptied(voucher), operationType }
}
