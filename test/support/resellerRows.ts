/** Programmes, invitations and applications for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { ProgrammeCode, ProgrammeEntity, ProgrammeStatus } from '../../src/modules/partners'
import {
  IndirectPartnerStatus,
  ResellerApplicationEntity,
  ResellerInvitationEntity,
  ResellerInvitationStatus,
  ResellerManagerAssignmentEntity,
} from '../../src/modules/resellers'
import { hashOfLinkCode } from '../../src/shared/linkCode'

type Given<E> = Partial<New<E>> & { id: string; partnerId: string }

const stamps = { createdAt: '2026-02-20T00:00:00.000Z', updatedAt: '2026-02-20T00:00:00.000Z', version: 1 }

export const programmeRow = (given: Given<ProgrammeEntity>): New<ProgrammeEntity> => ({
  code: ProgrammeCode.SOLUTION_PROVIDER,
  appliedLevel: null,
  status: ProgrammeStatus.ACTIVE,
  joinedAt: '2025-02-01T00:00:00.000Z',
  expiresAt: null,
  certificateNo: null,
  contacts: [],
  ...stamps,
  ...given,
})

/** Its link carries the code `code-<id>`; sent a week before it ends. */
export const invitationRow = (given: Given<ResellerInvitationEntity>): New<ResellerInvitationEntity> => ({
  name: null,
  email: `${given.id}@example.com`,
  codeHash: hashOfLinkCode(`code-${given.id}`),
  status: ResellerInvitationStatus.INVITED,
  invitedById: 'mbr_masterAdmin',
  sentAt: '2026-03-01T00:00:00.000Z',
  expiresAt: '2026-03-08T00:00:00.000Z',
  ...stamps,
  ...given,
})

export const applicationRow = (given: Given<ResellerApplicationEntity> & { candidateId: string }): New<ResellerApplicationEntity> => ({
  invitationId: 'rin_before',
  masterName: `Company ${given.partnerId}`,
  companyName: `Company ${given.candidateId}`,
  contactName: '李雷',
  mobilePhone: '13600000021',
  email: 'candidate@example.com',
  remark: null,
  status: IndirectPartnerStatus.PENDING_REVIEW,
  reviewComment: null,
  reviewedById: null,
  reviewedAt: null,
  appliedAt: '2026-03-01T00:00:00.000Z',
  ...stamps,
  ...given,
})

export const resellerPeriodRow = (
  given: Given<ResellerManagerAssignmentEntity> & { resellerId: string; memberId: string },
): New<ResellerManagerAssignmentEntity> => ({
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  assignedById: 'mbr_masterAdmin',
  ...given,
})
