/** The record of one attempt to take value back from a voucher, on the quota that it came back to, or would have (R-2070). */
import type { UserErrorCode } from '../../../shared/errors'
import { Money } from '../../../shared/money'
import type { VoucherEntity } from '../voucher.entity'
import type { VoucherOperationType } from '../voucher.enums'
import type { VoucherOperationRecordEntity } from '../voucherOperationRecord.entity'
import { type Quotas, receiving } from './receivers'
import { type Occasion, recordOf } from './recordOf'

export type Asked = Pick<VoucherEntity, 'id' | 'partnerId' | 'quotaId' | 'customerId' | 'currency'>

type Outcome = {
  /** What came back; null where it was refused. */
  readonly done: Money | null
  readonly refusal: { readonly code: UserErrorCode } | null
  readonly remark: string | null | undefined
}

export const attemptOf = (
  occasion: Occasion,
  operationType: VoucherOperationType,
  voucher: Asked,
  quotas: Quotas,
  { done, refusal, remark }: Outcome,
): VoucherOperationRecordEntity => {
  const { id: voucherId, partnerId, customerId, currency } = voucher
  const amount = done ?? Money.zero(currency)
  return recordOf(occasion, { operationType, partnerId, quota: receiving(quotas, voucher), voucherId, customerId, amount, remark, refusal })
}
