/** The record of one attempt to issue or reclaim; failures are recorded too (R-2070). */
import type { UserErrorCode } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { Money } from '../../../shared/money'
import { VoucherOperationResult, type VoucherOperationType } from '../voucher.enums'
import type { VoucherOperationRecordEntity } from '../voucherOperationRecord.entity'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'

type Attempt = {
  readonly operationType: VoucherOperationType
  readonly partnerId: string
  readonly quota: Pick<VoucherQuotaEntity, 'id' | 'kind'>
  readonly voucherId: string | null
  readonly customerId: string | null
  readonly amount: Money
  readonly remark: string | null | undefined
  readonly refusal: { readonly code: UserErrorCode } | null
}

/** When, and by whom: a request, or what the system does in its course. */
export type Occasion = { readonly now: string; readonly viewer: { readonly memberId: string } }

export const recordOf = (ctx: Occasion, { quota, amount, remark, refusal, ...attempt }: Attempt): VoucherOperationRecordEntity => ({
  ...attempt,
  id: newId('vor'),
  quotaId: quota.id,
  quotaKind: quota.kind,
  amount,
  currency: amount.currency,
  occurredAt: ctx.now,
  result: refusal ? VoucherOperationResult.FAILURE : VoucherOperationResult.SUCCESS,
  errorCode: refusal?.code ?? null,
  remark: remark ?? null,
  operatorId: ctx.viewer.memberId,
})
