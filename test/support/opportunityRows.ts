/** Shared opportunities, applications on them, and delivery projects for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { DeliveryProjectEntity, DeliveryProjectStatus } from '../../src/modules/deliveryProjects'
import { OpportunityIncentiveApplicationEntity, OpportunityIncentiveStatus } from '../../src/modules/opportunityIncentives'
import { ProgrammeCode, type ProgrammeEntity, ProgrammeStatus } from '../../src/modules/partners'
import {
  OfferingEntity,
  OfferingKind,
  OpportunityDirection,
  PceMembershipEntity,
  SharedOpportunityEntity,
  SharedOpportunityStatus,
  SupportRequest,
} from '../../src/modules/sharedOpportunities'
import { Money } from '../../src/shared/money'

const cny = (amount: string): Money => Money.of(amount, 'CNY')
const stamps = { createdAt: '2026-01-10T00:00:00.000Z', updatedAt: '2026-01-10T00:00:00.000Z', version: 1 }

type Given<E> = Partial<New<E>> & { id: string; partnerId: string }

/** Joined in 2025. */
export const pceProgrammeRow = (partnerId: string): New<ProgrammeEntity> => ({
  id: `prg_pce-${partnerId.slice(4)}`,
  partnerId,
  code: ProgrammeCode.PCE,
  appliedLevel: null,
  status: ProgrammeStatus.ACTIVE,
  joinedAt: '2025-01-10T00:00:00.000Z',
  expiresAt: null,
  certificateNo: null,
  contacts: [],
  ...stamps,
})

/** On the core map, and entitled to what the vendor shares. */
export const pceMembershipRow = (given: Given<PceMembershipEntity>): New<PceMembershipEntity> => ({
  isHoEligible: true,
  isOnCoreMap: true,
  bannedYear: null,
  ...stamps,
  ...given,
})

export const offeringRow = (given: Partial<New<OfferingEntity>> & { id: string }): New<OfferingEntity> => ({
  name: `Offering ${given.id}`,
  kind: OfferingKind.BASELINE,
  isActive: true,
  createdAt: stamps.createdAt,
  ...given,
})

/** Complete, shared with the vendor, and verified on 9 February 2026 in Shanghai, about the company of `cus_1`. */
export const sharedOpportunityRow = (given: Given<SharedOpportunityEntity>): New<SharedOpportunityEntity> => ({
  ownerId: 'mbr_manager',
  opportunityNo: `PO-${given.id}`,
  direction: OpportunityDirection.PO,
  name: `opportunity ${given.id}`,
  customerCompanyName: '客户cus_1',
  companyKey: '客户cus_1',
  customerCloudAccount: 'account-cus_1',
  customerContactName: '李雷',
  customerContactTitle: 'CIO',
  customerContactPhone: '13700000021',
  customerContactEmail: 'cio@example.com',
  customerConsent: true,
  industry: '制造业',
  province: '上海',
  city: '上海',
  budgetAmount: cny('500000.00'),
  decisionMaker: '韩梅梅',
  need: 'Move the ERP to the cloud',
  purchasePlan: 'In the third quarter',
  description: 'Migration of the ERP, with a data platform after it',
  expectedCloudRevenue: cny('300000.00'),
  expectedSignDate: '2026-06-30',
  currency: 'CNY',
  offeringIds: ['ofr_erp'],
  supportRequests: [SupportRequest.TECH_CONSULTING],
  marketplaceTagged: false,
  status: SharedOpportunityStatus.VERIFIED,
  awaitedStage: null,
  rejectReason: null,
  autoDeclined: false,
  submittedAt: '2026-02-02T02:00:00.000Z',
  reviewedAt: '2026-02-04T02:00:00.000Z',
  verifiedAt: '2026-02-09T02:00:00.000Z',
  acceptedAt: null,
  dueAt: null,
  calendarVersion: null,
  deletedAt: null,
  createdById: 'mbr_manager',
  ...stamps,
  ...given,
})

/** A draft that can be handed in. */
export const opportunityIncentiveRow = (
  given: Given<OpportunityIncentiveApplicationEntity>,
): New<OpportunityIncentiveApplicationEntity> => ({
  ownerId: 'mbr_manager',
  incentiveNo: `OI-${given.id}`,
  sharedOpportunityId: 'sho_1',
  offeringIds: ['ofr_erp'],
  customerCloudAccount: 'account-cus_1',
  customerId: null,
  projectStartDate: '2026-02-10',
  projectEndDate: '2026-08-31',
  newCustomerFinding: null,
  projectCloudScale: cny('300000.00'),
  estimatedAmount: cny('9000.00'),
  approvedAmount: null,
  clawedBackAmount: null,
  currency: 'CNY',
  status: OpportunityIncentiveStatus.DRAFT,
  reviewComment: null,
  submittedAt: null,
  reviewDueAt: null,
  calendarVersion: null,
  reviewOverdue: false,
  reviewedAt: null,
  reviewedById: null,
  incentiveId: null,
  statementNo: null,
  paymentRequestNo: null,
  createdById: 'mbr_manager',
  ...stamps,
  ...given,
})

/** Planned for April 2026, with a SOW that adds up, by one specialist. */
export const deliveryProjectRow = (given: Given<DeliveryProjectEntity>): New<DeliveryProjectEntity> => ({
  ownerId: 'mbr_manager',
  projectNo: `DP-${given.id}`,
  sharedOpportunityId: 'sho_1',
  source: OpportunityDirection.PO,
  customerCompanyName: `客户${given.id}`,
  companyKey: `客户${given.id}`,
  customerCloudAccount: 'account-cus_1',
  plannedStart: '2026-04-01',
  plannedEnd: '2026-04-30',
  actualEnd: null,
  members: [{ specialistId: 'mbr_specialist', role: 'Architect', personDays: '12.5' }],
  sow: {
    projectStart: '2026-04-01',
    projectEnd: '2026-04-30',
    estimatedManpower: '12.5',
    migrationItems: [{ name: '40 servers', personDays: '12.5' }],
    workItems: [
      { name: 'Plan', description: null, personDays: '2.5' },
      { name: 'Move', description: null, personDays: '10.0' },
    ],
  },
  periodRemark: null,
  status: DeliveryProjectStatus.DRAFT,
  score: null,
  reviewComment: null,
  registeredAt: null,
  approvedAt: null,
  acceptedAt: null,
  createdById: 'mbr_manager',
  ...stamps,
  ...given,
})
