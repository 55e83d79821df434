/** Rows of invitations for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { InviteeBy, MemberInvitationEntity, MemberInvitationStatus } from '../../src/modules/members'
import { hashOfLinkCode } from '../../src/shared/linkCode'

type Given = Partial<New<MemberInvitationEntity>> & { id: string; partnerId: string; code?: string }

/** `code`: what stands in the link, if somebody is to follow it. */
export const memberInvitationRow = ({ code, ...given }: Given): New<MemberInvitationEntity> => ({
  inviteeBy: InviteeBy.EMAIL,
  mobilePhone: null,
  email: `${given.id.toLowerCase().replaceAll('_', '-')}@example.com`,
  accountName: null,
  inviteeId: null,
  status: MemberInvitationStatus.INVITED,
  codeHash: code === undefined ? null : hashOfLinkCode(code),
  invitedById: 'mbr_admin',
  sentAt: '2026-03-01T02:00:00.000Z',
  expiresAt: '2026-03-08T02:00:00.000Z',
  memberId: null,
  broughtIn: false,
  boundAt: null,
  unboundAt: null,
  path: null,
  evidence: [],
  appliedAt: null,
  reviewedAt: null,
  reviewComment: null,
  confirmedMonth: null,
  cancellationReason: null,
  cancellationAttachment: null,
  cancellationRequestedAt: null,
  createdAt: '2026-03-01T02:00:00.000Z',
  updatedAt: '2026-03-01T02:00:00.000Z',
  version: 1,
  ...given,
})
