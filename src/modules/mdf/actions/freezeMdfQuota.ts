/** The vendor freezes a quota, and sets it free: meanwhile nothing is applied for, and what was applied for goes on. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { MdfQuotaChangeKind } from '../claim.enums'
import { neededText, textOf } from '../draftContent'
import { mdfQuotaLifecycle } from '../mdfQuota.lifecycle'
import type { FreezeMdfQuotaInput, UnfreezeMdfQuotaInput } from '../mdfQuota.inputs'
import { lockQuota, refuseStale } from './locks'
import { recordChange } from './quotaChange'

export const freezeMdfQuota = async (tx: Transaction, { viewer }: Context, input: FreezeMdfQuotaInput) => {
  const quota = await lockQuota(tx, input.id)
  refuseStale(quota, input.expectedVersion)
  mdfQuotaLifecycle.move(quota, 'freeze', viewer)
  quota.frozenReason = neededText(input.reason, 256, 'reason')
  await tx.save(quota)
  const kind = MdfQuotaChangeKind.FREEZE
  await recordChange(tx, quota, { kind, before: quota.totalAmount, reason: quota.frozenReason, changedById: viewer.memberId })
  return { objectId: quota.id }
}

export const unfreezeMdfQuota = async (tx: Transaction, { viewer }: Context, input: UnfreezeMdfQuotaInput) => {
  const quota = await lockQuota(tx, input.id)
  refuseStale(quota, input.expectedVersion)
  mdfQuotaLifecycle.move(quota, 'unfreeze', viewer)
  quota.frozenReason = null
  const reason = textOf(input.reason, 256, 'reason') ?? null
  await tx.save(quota)
  await recordChange(tx, quota, { kind: MdfQuotaChangeKind.UNFREEZE, before: quota.totalAmount, reason, changedById: viewer.memberId })
  return { objectId: quota.id }
}
