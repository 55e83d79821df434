/** What was done to a quota as a whole, kept beside it, and told to the partner. */
import type { Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { notify } from '../../notifications'
import type { MdfQuotaChangeKind } from '../claim.enums'
import type { MdfQuotaEntity } from '../mdfQuota.entity'
import { MdfQuotaChangeEntity } from '../mdfQuotaChange.entity'

type Change = {
  readonly kind: MdfQuotaChangeKind
  readonly before: Money
  readonly reason: string | null
  readonly changedById: string | null
}

export const recordChange = async (tx: Transaction, quota: MdfQuotaEntity, change: Change): Promise<void> => {
  const { id: quotaId, partnerId, totalAmount, currency, year, status } = quota
  const { kind, before, reason, changedById } = change
  await tx.append(MdfQuotaChangeEntity, {
    id: newId('mqc'),
    partnerId,
    quotaId,
    kind,
    difference: totalAmount.minus(before),
    totalAfter: totalAmount,
    currency,
    reason,
    changedById,
    createdAt: tx.now,
  })
  const params = { year, amount: totalAmount.amount, status }
  await notify(tx, { type: 'MDF_QUOTA_CHANGED', partnerId, target: { type: 'MdfQuota', id: quotaId }, to: 'OPERATIONS', params })
}
