/** The record of one attempt to issue a quota to a reseller, or to reclaim it; failures are recorded too (R-2070). */
import type { Context } from '../../../context'
import type { UserErrorCode } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { Money } from '../../../shared/money'
import { VoucherOperationResult } from '../voucher.enums'
import type { VoucherQuotaRecordEntity } from '../voucherQuotaRecord.entity'

type Attempt = Pick<VoucherQuotaRecordEntity, 'partnerId' | 'operationType' | 'quotaId' | 'parentQuotaId' | 'indirectPartnerId'> & {
  readonly amount: Money
  readonly remark: string | null | undefined
  readonly refusal: { readonly code: UserErrorCode } | null
}

export const voucherQuotaRecordOf = (ctx: Context, { amount, remark, refusal, ...attempt }: Attempt): VoucherQuotaRecordEntity => ({
  ...attempt,
  id: newId('vqr'),
  amount,
  currency: amount.currency,
  occurredAt: ctx.now,
  result: refusal ? VoucherOperationResult.FAILURE : VoucherOperationResult.SUCCESS,
  errorCode: refusal?.code ?? null,
  // "" is a remark that says nothing, and is kept as such (R-2068).
  remark: remark ?? null,
  operatorId: ctx.viewer.memberId,
})
