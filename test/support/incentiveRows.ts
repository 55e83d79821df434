/** Statements and their lines for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { AssociationType } from '../../src/modules/customers'
import {
  CyclePeriod,
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentivePlanType,
  IncentiveStatus,
  RebateBasis,
} from '../../src/modules/incentives'
import { ChargingMode } from '../../src/modules/orders'
import { Money } from '../../src/shared/money'

type Given<E> = Partial<New<E>> & { id: string; partnerId: string }

/** Pending, and public until 2026-03-06 in Shanghai: four days after the clock of the test world. */
export const incentiveRow = (given: Given<IncentiveEntity>): New<IncentiveEntity> => ({
  statementNo: `NO-${given.id}`,
  cycle: '2026-02',
  cyclePeriod: CyclePeriod.MONTH,
  planName: '解决方案伙伴销售激励',
  planType: IncentivePlanType.SALES,
  associationType: AssociationType.RESALE,
  performanceAmount: Money.of('1000.00', 'CNY'),
  incentiveAmount: Money.of('80.00', 'CNY'),
  currency: 'CNY',
  policySnapshot: {
    policyName: '2026 销售激励政策',
    policyMonth: '2026-02',
    steps: [{ name: '激励金额', formula: '业绩 × 激励比例', result: '80.00' }],
  },
  publicityStartAt: '2026-03-01T16:00:00.000Z',
  publicityDeadlineAt: '2026-03-06T15:59:59.999Z',
  status: IncentiveStatus.PENDING_CONFIRMATION,
  feedbackStatus: FeedbackStatus.NONE,
  confirmedAt: null,
  confirmedById: null,
  confirmedMode: null,
  publicityWorkingDays: 5,
  calendarVersion: 1,
  replacedById: null,
  earnedById: null,
  offsetAmount: Money.of('0.00', 'CNY'),
  expiresAt: null,
  createdAt: '2026-03-02T00:00:00.000Z',
  updatedAt: '2026-03-02T00:00:00.000Z',
  version: 1,
  ...given,
})

export const incentiveDetailRow = (
  given: Given<IncentiveDetailEntity> & { customerId: string; incentiveId: string },
): New<IncentiveDetailEntity> => ({
  managerId: null,
  statementNo: `NO-${given.incentiveId}`,
  year: 2026,
  cycle: '2026-02',
  planName: '解决方案伙伴销售激励',
  orderId: null,
  productType: '弹性云服务器',
  productName: '通用计算型 s7',
  associationType: AssociationType.RESALE,
  chargingMode: ChargingMode.PAY_PER_USE,
  performanceAmount: Money.of('100.00', 'CNY'),
  listPrice: Money.of('125.00', 'CNY'),
  incentiveAmount: Money.of('8.00', 'CNY'),
  rate: '0.0800',
  rebateBasis: RebateBasis.DISCOUNTED_PRICE,
  currency: 'CNY',
  consumptionCycle: '2026-02',
  status: IncentiveDetailStatus.PENDING_CONFIRMATION,
  frozenReason: null,
  feedbackStatus: FeedbackStatus.NONE,
  zeroReason: null,
  paymentRequestId: null,
  createdAt: '2026-03-02T00:00:00.000Z',
  ...given,
})
