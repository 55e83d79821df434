/** Whole rows of quotas, vouchers and their records for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import {
  type VoucherEntity,
  VoucherKind,
  type VoucherOperationRecordEntity,
  VoucherOperationResult,
  VoucherOperationType,
  type VoucherQuotaEntity,
  VoucherQuotaKind,
  VoucherQuotaStatus,
  VoucherStatus,
} from '../../src/modules/vouchers'
import { Money } from '../../src/shared/money'

type Given<E, K extends keyof New<E>> = Partial<New<E>> & Pick<New<E>, K>

/** In force for two years around the clock of the test world; nothing of it is issued. */
export const voucherQuotaRow = (given: Given<VoucherQuotaEntity, 'id' | 'partnerId'>): New<VoucherQuotaEntity> => ({
  parentQuotaId: null,
  kind: VoucherQuotaKind.VOUCHER,
  quotaValue: Money.of('1000.00', 'CNY'),
  balance: given.quotaValue ?? Money.of('1000.00', 'CNY'),
  currency: 'CNY',
  status: VoucherQuotaStatus.NORMAL,
  statusBeforeFreeze: null,
  effectiveAt: '2025-01-01T00:00:00.000Z',
  expireAt: '2027-01-01T00:00:00.000Z',
  limits: [],
  minFaceValue: null,
  maxFaceValue: null,
  maxCount: null,
  maxTotalFaceValue: null,
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2025-01-01T00:00:00.000Z',
  version: 1,
  ...given,
})

/** Usable, and whole. */
export const voucherRow = (given: Given<VoucherEntity, 'id' | 'partnerId' | 'customerId' | 'quotaId'>): New<VoucherEntity> => ({
  kind: VoucherKind.VOUCHER,
  voucherGroup: null,
  status: VoucherStatus.USABLE,
  faceValue: Money.of('100.00', 'CNY'),
  balance: given.faceValue ?? Money.of('100.00', 'CNY'),
  currency: 'CNY',
  effectiveAt: '2025-01-01T00:00:00.000Z',
  expireAt: '2027-01-01T00:00:00.000Z',
  createdAt: '2026-01-10T02:00:00.000Z',
  activatedAt: '2026-01-10T02:00:00.000Z',
  lastUsedAt: null,
  orderId: null,
  lockOrderId: null,
  heldAmount: null,
  isFrozen: false,
  voucherVersion: 2,
  usage: null,
  memo: null,
  useLimits: [],
  reissuedAmount: null,
  updatedAt: '2026-01-10T02:00:00.000Z',
  version: 1,
  ...given,
})

export const voucherOperationRecordRow = (
  given: Given<VoucherOperationRecordEntity, 'id' | 'partnerId' | 'quotaId'>,
): New<VoucherOperationRecordEntity> => ({
  operationType: VoucherOperationType.ISSUE,
  quotaKind: VoucherQuotaKind.VOUCHER,
  voucherId: null,
  customerId: null,
  amount: Money.of('100.00', 'CNY'),
  currency: 'CNY',
  occurredAt: '2026-01-10T02:00:00.000Z',
  result: VoucherOperationResult.SUCCESS,
  errorCode: null,
  remark: null,
  operatorId: 'mbr_operations',
  ...given,
})

/** What left the quota when this voucher was issued. */
export const issueRecordOf = (
  voucher: New<VoucherEntity>,
  given: Partial<New<VoucherOperationRecordEntity>> = {},
): New<VoucherOperationRecordEntity> =>
  voucherOperationRecordRow({
    id: voucher.id.replace('vch_', 'vor_'),
    partnerId: voucher.partnerId,
    quotaId: voucher.quotaId,
    voucherId: voucher.id,
    customerId: voucher.customerId,
    amount: voucher.faceValue,
    currency: voucher.currency,
    occurredAt: voucher.createdAt,
    remark: voucher.memo,
    ...given,
  })
