/** Whole MDF rows for tests: give what matters, the rest is ordinary. */
import { createHash } from 'node:crypto'
import {
  MdfActivityEntity,
  MdfActivityForm,
  MdfActivityStatus,
  MdfActivityType,
  MdfAudience,
  MdfBudgetItemEntity,
  MdfClaimEntity,
  MdfClaimLineEntity,
  MdfCostCategory,
  MdfLimitCheck,
  MdfParticipantEntity,
  MdfQuotaEntity,
  MdfQuotaStatus,
} from '../../src/modules/mdf'
import { AttachmentEntity, AttachmentStatus, VirusScan } from '../../src/modules/attachments'
import { PartnerLevel } from '../../src/modules/partners'
import type { New } from '../../src/db'
import { Money } from '../../src/shared/money'
import { spellingOf } from '../../src/shared/spelling'
import { newStorageKey } from '../../src/storage'

const cny = (amount: string): Money => Money.of(amount, 'CNY')
const stamps = { createdAt: '2026-01-10T00:00:00.000Z', updatedAt: '2026-01-10T00:00:00.000Z', version: 1 }

type Given<E> = Partial<New<E>> & { id: string; partnerId: string }

/** CNY 150,000 for 2026, the ceiling of a leading partner. */
export const mdfQuotaRow = (given: Given<MdfQuotaEntity>): New<MdfQuotaEntity> => ({
  benefitName: 'MDF 2026',
  partnerLevel: PartnerLevel.LEADING,
  year: 2026,
  totalAmount: cny('150000.00'),
  usedAmount: cny('0.00'),
  reservedAmount: cny('0.00'),
  currency: 'CNY',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  status: MdfQuotaStatus.ACTIVE,
  frozenReason: null,
  ...stamps,
  ...given,
})

/** A draft that can be submitted: an event in Shanghai on 20 and 21 May 2026, of CNY 10,000, 6,000 of them from MDF. */
export const mdfActivityRow = (given: Given<MdfActivityEntity> & { quotaId: string }): New<MdfActivityEntity> => {
  const activityName = given.activityName ?? `Activity ${given.id}`
  return {
    year: 2026,
    applicationNo: `MDF-${given.id}`,
    revision: 1,
    activityName,
    uniqueName: given.deletedAt ? null : spellingOf(activityName),
    activityType: MdfActivityType.CUSTOMER_COMMUNICATION,
    audience: MdfAudience.END_CUSTOMER,
    audienceText: 'Manufacturing customers',
    form: MdfActivityForm.OFFLINE,
    location: `Shanghai, hall ${given.id}`,
    startDate: '2026-05-20',
    endDate: '2026-05-21',
    series: null,
    approvingDepartment: 'East China marketing',
    expectedAttendees: 80,
    expectedLeads: 20,
    expectedOpportunities: 5,
    purpose: 'Winning customers',
    agenda: 'Talks, then lunch',
    budgetRevision: 1,
    totalBudget: cny('10000.00'),
    mdfAmountInclTax: cny('6000.00'),
    partnerShare: cny('4000.00'),
    currency: 'CNY',
    lateReason: null,
    overStandardReason: null,
    agreementAcceptedAt: null,
    duplicateConfirmed: false,
    status: MdfActivityStatus.DRAFT,
    reviewComment: null,
    submittedAt: null,
    reviewedAt: null,
    reviewedById: null,
    onTimeDeadline: null,
    calendarVersion: null,
    claimDueOn: null,
    resubmitDueOn: null,
    invoiceDueOn: null,
    paymentDueOn: null,
    deletedAt: null,
    createdById: 'mbr_operations',
    ...stamps,
    ...given,
  }
}

export const mdfBudgetItemRow = (given: Given<MdfBudgetItemEntity> & { activityId: string }): New<MdfBudgetItemEntity> => ({
  position: 1,
  category: MdfCostCategory.VENUE,
  description: 'Hall for a day',
  unitPrice: cny('5000.00'),
  quantity: 2,
  amountInclTax: cny('10000.00'),
  mdfAmount: cny('6000.00'),
  currency: 'CNY',
  limitCheck: MdfLimitCheck.OK,
  deletedAt: null,
  version: 1,
  ...given,
})

/** A claim of CNY 5,500 that was handed in the day after the event, in time. */
export const mdfClaimRow = (given: Given<MdfClaimEntity> & { activityId: string }): New<MdfClaimEntity> => ({
  round: 1,
  actualStart: '2026-05-20',
  actualEnd: '2026-05-21',
  actualAttendees: 76,
  summary: 'Well attended',
  heldEvents: null,
  claimedAmount: cny('5500.00'),
  currency: 'CNY',
  shiftReason: null,
  overStandardReason: null,
  attendanceListReason: null,
  isLate: false,
  delayApprovedBy: null,
  complianceAcceptedAt: '2026-05-22T02:00:00.000Z',
  complianceAcceptedById: 'mbr_finance',
  submittedAt: '2026-05-22T02:00:00.000Z',
  submittedById: 'mbr_finance',
  reviewComment: null,
  reviewedAt: null,
  reviewedById: null,
  invoiceNo: null,
  invoiceTitle: null,
  invoiceAmount: null,
  invoiceIssuedOn: null,
  trackingNo: null,
  invoiceRegisteredAt: null,
  invoiceComment: null,
  invoiceReviewedAt: null,
  invoiceRemindedAt: null,
  paidAt: null,
  paymentReference: null,
  ...stamps,
  ...given,
})

export const mdfClaimLineRow = (given: Given<MdfClaimLineEntity> & { claimId: string; budgetItemId: string }): New<MdfClaimLineEntity> => ({
  position: 1,
  receiptCategory: MdfCostCategory.VENUE,
  mismatchReason: null,
  actualAmount: cny('9500.00'),
  mdfAmount: cny('5500.00'),
  currency: 'CNY',
  version: 1,
  ...given,
})

export const mdfParticipantRow = (given: Given<MdfParticipantEntity> & { activityId: string }): New<MdfParticipantEntity> => ({
  conferenceId: 'mcf_1',
  participantKey: given.id,
  name: '李四',
  company: '李四制造',
  signedInAt: '2026-05-20T01:00:00.000Z',
  version: 1,
  ...given,
})

/** A file that a member has uploaded and attached to nothing. */
export const uploadedFileRow = (id: string, memberId = 'mbr_finance', partnerId = 'ptn_sp'): New<AttachmentEntity> => ({
  id,
  partnerId,
  uploadedById: memberId,
  name: 'proof.pdf',
  size: 100,
  mime: 'application/pdf',
  sha256: createHash('sha256').update(id).digest('hex'),
  status: AttachmentStatus.UPLOADED,
  virusScan: VirusScan.CLEAN,
  requestedAt: '2026-05-22T00:00:00.000Z',
  uploadUntil: '2026-05-22T00:15:00.000Z',
  uploadedAt: '2026-05-22T00:01:00.000Z',
  fileKey: newStorageKey(),
  linkSecret: 'secret',
  targetType: null,
  targetId: null,
  slot: null,
  attachedAt: null,
  version: 1,
})
