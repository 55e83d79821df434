/** Whole rows of partner vouchers and applications for test coupons, for tests: give what matters, the rest is ordinary. */
import { PartnerIdentity } from '../../src/access/roles'
import type { New } from '../../src/db'
import {
  type PartnerVoucherEntity,
  PartnerVoucherSource,
  PartnerVoucherUsageKind,
  type PartnerVoucherUsageRecordEntity,
  type TestCouponApplicationEntity,
  TestCouponStatus,
} from '../../src/modules/partnerVouchers'
import { VoucherStatus } from '../../src/modules/vouchers'
import { Money } from '../../src/shared/money'

type Given<E, K extends keyof New<E>> = Partial<New<E>> & Pick<New<E>, K>

const stamps = { createdAt: '2026-01-10T02:00:00.000Z', updatedAt: '2026-01-10T02:00:00.000Z', version: 1 }

/** Usable for two years around the clock of the test world, by anyone for anything, and whole. */
export const partnerVoucherRow = (given: Given<PartnerVoucherEntity, 'id' | 'partnerId'>): New<PartnerVoucherEntity> => ({
  name: '新伙伴测试券',
  source: PartnerVoucherSource.INCENTIVE_PAYOUT,
  sourceId: null,
  status: VoucherStatus.USABLE,
  faceValue: Money.of('100.00', 'CNY'),
  balance: given.faceValue ?? Money.of('100.00', 'CNY'),
  currency: 'CNY',
  effectiveAt: '2025-01-01T00:00:00.000Z',
  expireAt: '2027-01-01T00:00:00.000Z',
  specifiedCustomerIds: [],
  useLimits: [],
  ...stamps,
  ...given,
})

export const partnerVoucherUsageRow = (
  given: Given<PartnerVoucherUsageRecordEntity, 'id' | 'partnerId' | 'voucherId' | 'lineId'>,
): New<PartnerVoucherUsageRecordEntity> => ({
  customerId: 'cus_1',
  paidLineId: given.lineId,
  kind: PartnerVoucherUsageKind.DEDUCTION,
  billingMonth: '2026-02',
  amount: Money.of('10.00', 'CNY'),
  balanceAfter: Money.of('90.00', 'CNY'),
  currency: 'CNY',
  transactedAt: '2026-02-10T02:00:00.000Z',
  bookedAt: '2026-03-01T02:00:00.000Z',
  ...given,
})

/** A complete draft. */
export const testCouponRow = (given: Given<TestCouponApplicationEntity, 'id' | 'partnerId'>): New<TestCouponApplicationEntity> => ({
  status: TestCouponStatus.DRAFT,
  name: '测试券申请',
  developmentPath: PartnerIdentity.SOLUTION_PROVIDER,
  amount: Money.of('5000.00', 'CNY'),
  currency: 'CNY',
  resourceListUrl: 'https://calculator.example.com/share/abc',
  solutionName: null,
  purpose: null,
  applicantId: 'mbr_operations',
  submittedAt: null,
  reviewedById: null,
  reviewedAt: null,
  reviewComment: null,
  partnerVoucherId: null,
  pendingPartnerId: null,
  ...stamps,
  ...given,
})
