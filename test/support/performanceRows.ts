/** Performance, policies and indicators for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { AssociationType } from '../../src/modules/customers'
import { FeedbackStatus } from '../../src/modules/feedback'
import {
  IncentiveIndicatorDetailLineEntity,
  IncentiveIndicatorEntity,
  IncentivePolicyKind,
  IndicatorDimension,
  IndicatorPeriod,
  IndicatorUnit,
  PolicyDocumentEntity,
  PolicyDocumentFormat,
  ProductIncentivePolicyEntity,
} from '../../src/modules/incentivePolicies'
import { ChargingMode, OrderType } from '../../src/modules/orders'
import {
  PerformanceDetailEntity,
  PerformanceStatementEntity,
  PerformanceStatus,
  PerformanceTransferEntity,
} from '../../src/modules/performance'
import { Money } from '../../src/shared/money'

type Given<E> = Partial<New<E>> & { id: string; partnerId: string }

/** Of February, which is over at the clock of the test world, and not yet reviewed. */
export const performanceStatementRow = (given: Given<PerformanceStatementEntity>): New<PerformanceStatementEntity> => ({
  statementNo: `PS-${given.id}`,
  cycle: '2026-02',
  associationType: AssociationType.RESALE,
  eligibleAmount: Money.of('0.00', 'CNY'),
  totalAmount: Money.of('0.00', 'CNY'),
  currency: 'CNY',
  status: PerformanceStatus.DRAFT,
  feedbackStatus: FeedbackStatus.NONE,
  reviewedAt: null,
  reviewedById: null,
  createdAt: '2026-02-01T00:00:00.000Z',
  updatedAt: '2026-02-01T00:00:00.000Z',
  version: 1,
  ...given,
})

export const performanceDetailRow = (
  given: Given<PerformanceDetailEntity> & { customerId: string; statementId: string },
): New<PerformanceDetailEntity> => ({
  managerId: null,
  resellerId: null,
  statementNo: `PS-${given.statementId}`,
  generatedAt: '2026-02-10T00:00:00.000Z',
  performanceCycle: '2026-02',
  consumptionCycle: '2026-02',
  orderId: null,
  transactionNo: null,
  orderType: OrderType.PURCHASE,
  associationType: AssociationType.RESALE,
  productTypeCode: 'hws.service.type.ec2',
  productType: '弹性云服务器',
  productName: '通用计算型 s7',
  chargingMode: ChargingMode.YEARLY_MONTHLY,
  consumptionAmount: Money.of('120.00', 'CNY'),
  cashAmount: Money.of('100.00', 'CNY'),
  couponAmount: Money.of('20.00', 'CNY'),
  performanceAmount: Money.of('100.00', 'CNY'),
  currency: 'CNY',
  incentivePolicy: IncentivePolicyKind.NON_SPECIFIC,
  countsForIncentive: true,
  zeroReason: null,
  feedbackStatus: FeedbackStatus.NONE,
  ...given,
})

export const performanceTransferRow = (given: Given<PerformanceTransferEntity> & { takerId: string }): New<PerformanceTransferEntity> => ({
  fromPartnerAccount: given.partnerId,
  toPartnerAccount: given.takerId,
  transferredAt: '2026-02-20T00:00:00.000Z',
  cycle: '2026-02',
  amount: Money.of('50.00', 'CNY'),
  currency: 'CNY',
  reason: '同一企业账号调整',
  ...given,
})

export const policyRow = (given: Partial<New<ProductIncentivePolicyEntity>> & { id: string }): New<ProductIncentivePolicyEntity> => ({
  serviceTypeCode: `hws.service.type.${given.id.slice(4).toLowerCase()}`,
  serviceTypeName: '弹性云服务器',
  policy: IncentivePolicyKind.NON_SPECIFIC,
  allowPartnerDiscount: true,
  effectiveFrom: '2025-12-31T16:00:00.000Z',
  effectiveUntil: null,
  ...given,
})

export const policyDocumentRow = (given: Partial<New<PolicyDocumentEntity>> & { id: string }): New<PolicyDocumentEntity> => ({
  title: '2026 年解决方案提供商激励政策',
  format: PolicyDocumentFormat.PDF,
  url: `https://docs.example.com/${given.id}.pdf`,
  updatedAt: '2026-01-05T00:00:00.000Z',
  ...given,
})

export const indicatorRow = (given: Given<IncentiveIndicatorEntity>): New<IncentiveIndicatorEntity> => ({
  customerId: null,
  managerId: null,
  name: '季度代售业绩',
  scope: '解决方案提供商 代售',
  statMethod: '统计周期内可激励业绩之和',
  statPeriod: IndicatorPeriod.QUARTER,
  cycle: '2026-Q1',
  dimension: given.customerId ? IndicatorDimension.CUSTOMER : IndicatorDimension.PARTNER,
  value: '125000.50',
  unit: IndicatorUnit.CNY,
  feedbackStatus: FeedbackStatus.NONE,
  createdAt: '2026-02-01T00:00:00.000Z',
  updatedAt: '2026-02-01T00:00:00.000Z',
  version: 1,
  ...given,
})

export const indicatorLineRow = (
  given: Given<IncentiveIndicatorDetailLineEntity> & { indicatorId: string; customerId: string },
): New<IncentiveIndicatorDetailLineEntity> => ({
  managerId: null,
  performanceNo: `PN-${given.id}`,
  orderId: null,
  productName: '通用计算型 s7',
  contribution: '100.00',
  generatedAt: '2026-02-10T00:00:00.000Z',
  ...given,
})
