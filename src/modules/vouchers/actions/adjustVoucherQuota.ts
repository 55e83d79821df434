/** The vendor changes what a quota is worth: nothing is issued from it meanwhile (state 4, part 2 §6.1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { inputAmount, Money } from '../../../shared/money'
import { adjustTo } from '../quota'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'
import type { ChangeVoucherQuotaInput, FinishQuotaAdjustmentInput } from '../voucherQuota.inputs'
import { voucherQuotaLifecycle } from '../voucherQuota.lifecycle'
import { lockQuota } from './changeVoucherQuota'

/** What was cut from a master's quota has left that one: worth more, it would come from nowhere (I-3). */
const checkGranted = ({ parentQuotaId }: VoucherQuotaEntity): void => {
  if (parentQuotaId) throw new UserError('QUOTA_OF_MASTER', {}, ['id'])
}

export const beginQuotaAdjustment = async (tx: Transaction, ctx: Context, input: ChangeVoucherQuotaInput) => {
  const quota = await lockQuota(tx, input)
  checkGranted(quota)
  voucherQuotaLifecycle.move(quota, 'beginAdjustment', ctx.viewer)
  await tx.save(quota)
  return { objectId: quota.id }
}

export const finishQuotaAdjustment = async (tx: Transaction, ctx: Context, input: FinishQuotaAdjustmentInput) => {
  const newValue = inputAmount(input.newValue, 'newValue')
  const quota = await lockQuota(tx, input)
  const { answer, replayed } = await once(tx, ctx, 'finishQuotaAdjustment', input, async () => {
    checkGranted(quota)
    voucherQuotaLifecycle.move(quota, 'finishAdjustment', ctx.viewer)
    adjustTo(quota, Money.of(newValue, quota.currency))
    await tx.save(quota)
    return { objectId: quota.id }
  })
  return { ...answer, replayed }
}
