/** Makes the people that partners invited: every state of an invitation where there is a path, and somebody who works for nobody yet. */
import { PartnerIdentity, RoleCode } from '../access/roles'
import type { New } from '../db'
import { InviteeBy, isLinked, isSpecialist, MemberInvitationEntity, MemberInvitationStatus, SpecialistPath } from '../modules/members'
import type { Instant } from '../shared/time'
import { shanghaiDate, yearMonthOf } from '../shared/time'
import type { DemoMember, Staff } from './members'
import { day, earlier, later } from './moments'
import { type DemoPartner, is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { emailOf } from './words'

const { INVITED, EXPIRED, BOUND, UNBOUND, APPLYING, APPLY_REJECTED, SPECIALIST } = MemberInvitationStatus
const { CANCELLING, CANCEL_REJECTED, CANCELLED, CANCELLED_BY_VENDOR } = MemberInvitationStatus

type Story = { readonly status: MemberInvitationStatus; readonly daysAgo: number; readonly by?: InviteeBy }

/** Where there are no specialists: who was invited, who did not answer, who did, who left. */
const links: readonly Story[] = [
  { status: INVITED, daysAgo: 2 },
  { status: EXPIRED, daysAgo: 20, by: InviteeBy.MOBILE },
  { status: BOUND, daysAgo: 60 },
  { status: UNBOUND, daysAgo: 120 },
]

const specialists: readonly Story[] = [
  { status: SPECIALIST, daysAgo: 300 },
  { status: APPLYING, daysAgo: 15 },
  { status: APPLY_REJECTED, daysAgo: 45 },
  { status: CANCELLING, daysAgo: 200 },
  { status: CANCEL_REJECTED, daysAgo: 220 },
  { status: CANCELLED, daysAgo: 260 },
  { status: CANCELLED_BY_VENDOR, daysAgo: 240 },
]

const validForDays = 7

/** Who is linked: the persona that is a specialist first, then colleagues, never an administrator. */
const peopleToLink = ({ all }: Staff): DemoMember[] => {
  const candidates = all.filter(({ roles, isDisabled }) => !isDisabled && !roles.includes(RoleCode.SYSTEM_ADMIN))
  const isSpecialist = ({ roles }: DemoMember): number => Number(roles.includes(RoleCode.SPECIALIST))
  return candidates.toSorted((a, b) => isSpecialist(b) - isSpecialist(a))
}

const pathOf = (partner: DemoPartner): SpecialistPath | null => {
  if (is(partner, PartnerIdentity.SERVICE)) return SpecialistPath.SERVICE
  return is(partner, PartnerIdentity.LEARNING) ? SpecialistPath.LEARNING : null
}

/** What was put forward to the vendor, as far as the story has come. */
const specialistPart = (status: MemberInvitationStatus, path: SpecialistPath | null, sentAt: Instant, now: Instant) => {
  const wasCancelled = [CANCELLING, CANCEL_REJECTED, CANCELLED].includes(status)
  const wasApplied = ![INVITED, EXPIRED, BOUND, UNBOUND].includes(status)
  const isDecided = wasApplied && status !== APPLYING && status !== CANCELLING
  const comments: Partial<Record<MemberInvitationStatus, string>> = {
    [APPLY_REJECTED]: '证书已过期，请更新后重新申请。',
    [CANCEL_REJECTED]: '项目尚未结束，暂不能取消。',
    [CANCELLED_BY_VENDOR]: '连续三个月未维护专员信息。',
  }
  return {
    path: wasApplied ? path : null,
    evidence: wasApplied ? ['att_certificate', 'att_project-letter'] : [],
    appliedAt: wasApplied ? later(sentAt, 3 * day) : null,
    reviewedAt: isDecided ? later(sentAt, (wasCancelled ? 12 : 6) * day) : null,
    reviewComment: comments[status] ?? null,
    confirmedMonth: isSpecialist(status) ? yearMonthOf(shanghaiDate(earlier(now, 31 * day))) : null,
    cancellationReason: wasCancelled ? '人员调离项目。' : null,
    cancellationAttachment: wasCancelled ? 'att_release-note' : null,
    cancellationRequestedAt: wasCancelled ? later(sentAt, 10 * day) : null,
  }
}

export const memberInvitationRows = (partner: DemoPartner, staff: Staff, random: Random, now: Instant): Row[] => {
  const path = pathOf(partner)
  if (!path && !is(partner, PartnerIdentity.SOLUTION_PROVIDER) && !is(partner, PartnerIdentity.MASTER_RESELLER)) return []
  const people = peopleToLink(staff)
  return [...(path ? specialists : []), ...links].map(({ status, daysAgo, by = InviteeBy.EMAIL }, n) => {
    const sentAt = earlier(now, daysAgo * day)
    const member = isLinked(status) ? (people.shift() ?? null) : null
    const isByEmail = by === InviteeBy.EMAIL
    const row: New<MemberInvitationEntity> = {
      ...specialistPart(status, path, sentAt, now),
      id: random.id('miv', sentAt),
      partnerId: partner.id,
      inviteeBy: by,
      mobilePhone: isByEmail ? null : `139${random.whole(10_000_000, 99_999_999)}`,
      email: isByEmail ? emailOf(member?.subject ?? `${partner.login}_guest${n}`) : null,
      accountName: null,
      inviteeId: member?.id ?? null,
      status,
      codeHash: null,
      invitedById: staff.admin.id,
      sentAt,
      expiresAt: later(sentAt, validForDays * day),
      memberId: member?.id ?? null,
      broughtIn: false,
      boundAt: status === INVITED || status === EXPIRED ? null : later(sentAt, day),
      unboundAt: status === UNBOUND ? later(sentAt, 40 * day) : null,
      createdAt: sentAt,
      updatedAt: sentAt,
      version: 1,
    }
    return rowOf(MemberInvitationEntity, row)
  })
}
