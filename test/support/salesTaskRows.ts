/** Whole rows of tasks and business opportunities for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import {
  type BusinessOpportunityEntity,
  CloudStatus,
  OpportunityStage,
  OpportunityType,
  PrimaryStrategy,
  type RenewalTaskEntity,
  type SalesTaskEntity,
  SecondaryStrategy,
  TaskStatus,
} from '../../src/modules/salesTasks'
import { Money } from '../../src/shared/money'

type Given<E, K extends keyof New<E>> = Partial<New<E>> & Pick<New<E>, K>

/** Waits since 1 February 2026, and is due at the end of March. */
export const salesTaskRow = (given: Given<SalesTaskEntity, 'id' | 'partnerId' | 'customerId'>): New<SalesTaskEntity> => ({
  name: `task ${given.id}`,
  primaryStrategy: PrimaryStrategy.GROWTH,
  secondaryStrategy: SecondaryStrategy.CROSS_PURCHASE,
  last12MonthConsumption: Money.of('12000.00', 'CNY'),
  currency: 'CNY',
  status: TaskStatus.PENDING,
  dueAt: '2026-03-31T10:00:00.000Z',
  handlingCount: 0,
  createdAt: '2026-02-01T02:00:00.000Z',
  updatedAt: '2026-02-01T02:00:00.000Z',
  version: 1,
  ...given,
})

/** 6000 yuan that end on 20 March 2026; nothing of it is renewed. */
export const renewalTaskRow = (given: Given<RenewalTaskEntity, 'id' | 'partnerId' | 'customerId' | 'orderId'>): New<RenewalTaskEntity> => ({
  expiryMonth: '2026-03',
  serviceTypeCode: 'hws.service.type.ec2',
  serviceTypeName: '弹性云服务器',
  paidAmount: Money.of('6000.00', 'CNY'),
  renewedAmount: Money.zero('CNY'),
  currency: 'CNY',
  isRenewed: false,
  orderExpireAt: '2026-03-20T15:59:59.000Z',
  status: TaskStatus.PENDING,
  handlingCount: 0,
  createdAt: '2026-02-28T17:30:00.000Z',
  updatedAt: '2026-02-28T17:30:00.000Z',
  version: 1,
  ...given,
})

export const opportunityRow = (
  given: Given<BusinessOpportunityEntity, 'id' | 'partnerId' | 'ownerId'>,
): New<BusinessOpportunityEntity> => ({
  customerId: null,
  reportedCustomerId: null,
  sourceTaskId: null,
  name: `opportunity ${given.id}`,
  industry: '制造业',
  businessSystem: 'ERP',
  type: OpportunityType.EXPANSION,
  confidence: 60,
  stage: OpportunityStage.DISCOVERY,
  isTestProject: false,
  isTender: false,
  cloudStatus: CloudStatus.NOT_ON_CLOUD,
  operation: null,
  revenueForecast: Money.of('80000.00', 'CNY'),
  currency: 'CNY',
  createdAt: '2026-02-10T02:00:00.000Z',
  ...given,
})
