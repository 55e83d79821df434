/** Whole rows of records of reseller quotas for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { VoucherOperationResult, VoucherQuotaOperationType, type VoucherQuotaRecordEntity } from '../../src/modules/vouchers'
import { Money } from '../../src/shared/money'

type Given<E, K extends keyof New<E>> = Partial<New<E>> & Pick<New<E>, K>

export const voucherQuotaRecordRow = (
  given: Given<VoucherQuotaRecordEntity, 'id' | 'partnerId' | 'parentQuotaId'>,
): New<VoucherQuotaRecordEntity> => ({
  operationType: VoucherQuotaOperationType.ISSUE,
  quotaId: null,
  indirectPartnerId: 'ptn_reseller',
  amount: Money.of('100.00', 'CNY'),
  currency: 'CNY',
  occurredAt: '2026-01-10T02:00:00.000Z',
  result: VoucherOperationResult.SUCCESS,
  errorCode: null,
  remark: null,
  operatorId: 'mbr_masterOps',
  ...given,
})
