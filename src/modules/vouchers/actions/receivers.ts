/** Where value that left a quota goes back to: the quotas, locked with all their ancestors (R-2063). */
import type { Transaction } from '../../../db'
import { isIn } from '../../../shared/conditions'
import { receiverOf } from '../quota'
import type { VoucherEntity } from '../voucher.entity'
import { VoucherQuotaEntity } from '../voucherQuota.entity'

export type Quotas = ReadonlyMap<string, VoucherQuotaEntity>

/** Any of them may be reclaimed before it is locked, and the value then goes further up. */
const withAncestors = async (system: Transaction, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const quotas = await system.rows(VoucherQuotaEntity).where(isIn('id', ids)).many(['parentQuotaId'])
  const parents = quotas.map(({ parentQuotaId }) => parentQuotaId).filter(id => id !== null)
  return [...ids, ...(await withAncestors(system, parents))]
}

/** With the rights of the system: the receiver may be a master's by now, which its reseller does not see. */
export const lockReceivers = async (system: Transaction, vouchers: readonly Pick<VoucherEntity, 'quotaId'>[]): Promise<Quotas> =>
  system.lockMany(VoucherQuotaEntity, await withAncestors(system, [...new Set(vouchers.map(({ quotaId }) => quotaId))]))

export const receiving = (quotas: Quotas, { quotaId }: Pick<VoucherEntity, 'quotaId'>): VoucherQuotaEntity => {
  const quota = receiverOf(quotas, quotaId)
  if (!quota) throw new Error(`no quota ${quotaId}`)
  return quota
}
