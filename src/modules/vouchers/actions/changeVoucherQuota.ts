/** The vendor freezes, unfreezes or disables a quota (part 2 §6.1); what was issued from it stays with the customers. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound } from '../../../shared/errors'
import { VoucherQuotaEntity } from '../voucherQuota.entity'
import type { ChangeVoucherQuotaInput } from '../voucherQuota.inputs'
import { freeze, settleQuota, unfreeze, voucherQuotaLifecycle } from '../voucherQuota.lifecycle'

/** As it stands at this moment, whether or not the job has come round (api §6). */
export const lockQuota = async (tx: Transaction, { id }: ChangeVoucherQuotaInput): Promise<VoucherQuotaEntity> => {
  const quota = await tx.lock(VoucherQuotaEntity, id, notFound('voucherQuota', 'id'))
  settleQuota(quota, tx.now)
  return quota
}

const changing =
  (change: (quota: VoucherQuotaEntity, ctx: Context) => void) => async (tx: Transaction, ctx: Context, input: ChangeVoucherQuotaInput) => {
    const quota = await lockQuota(tx, input)
    change(quota, ctx)
    await tx.save(quota)
    return { objectId: quota.id }
  }

export const freezeVoucherQuota = changing((quota, { viewer }) => freeze(quota, viewer))

export const unfreezeVoucherQuota = changing((quota, { viewer }) => unfreeze(quota, viewer))

export const disableVoucherQuota = changing((quota, { viewer }) => {
  voucherQuotaLifecycle.move(quota, 'disable', viewer)
  quota.statusBeforeFreeze = null
})
