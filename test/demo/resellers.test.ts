/** The resellers of the demo world came to their masters as the rules say (R-RES-1, R-RES-2, R-RES-4, R-PAR-1). */
import { demoSize } from '../../src/demo/sizes'
import { MemberEntity } from '../../src/modules/members'
import { PartnerEntity, ProgrammeEntity, ProgrammeStatus, VendorContactEntity } from '../../src/modules/partners'
import {
  IndirectPartnerStatus,
  ResellerApplicationEntity,
  ResellerInvitationEntity,
  ResellerInvitationStatus,
  ResellerManagerAssignmentEntity,
} from '../../src/modules/resellers'
import { now } from '../support/rows'
import { collect, grouped } from './collected'

const world = collect(demoSize, now)
const partners = new Map(world.of(PartnerEntity).map(partner => [partner.id, partner]))
const applications = world.of(ResellerApplicationEntity)
const invitations = new Map(world.of(ResellerInvitationEntity).map(invitation => [invitation.id, invitation]))

it('each reseller was approved by its master, in the same region', () => {
  const approved = applications.filter(({ status }) => status === IndirectPartnerStatus.ASSOCIATED)
  const resellers = [...partners.values()].filter(({ masterId }) => masterId)
  expect(approved.map(({ candidateId, partnerId }) => [candidateId, partnerId]).sort()).toEqual(
    resellers.map(({ id, masterId }) => [id, masterId]).sort(),
  )
  for (const { masterId, businessRegion } of resellers) expect(partners.get(masterId ?? '')?.businessRegion).toBe(businessRegion)
})

it('each application followed a link in time', () => {
  for (const { invitationId, appliedAt, partnerId } of applications) {
    const invitation = invitations.get(invitationId)
    expect(invitation).toMatchObject({ status: ResellerInvitationStatus.APPLIED, partnerId })
    expect(String(invitation?.sentAt) < appliedAt && appliedAt < String(invitation?.expiresAt)).toBe(true)
  }
})

it('there are invitations in every state, and programmes too', () => {
  expect(new Set([...invitations.values()].map(({ status }) => status)).size).toBe(3)
  expect(new Set(world.of(ProgrammeEntity).map(({ status }) => status)).size).toBe(Object.keys(ProgrammeStatus).length)
})

it('each reseller has one running period, with the manager that it has, and none that overlap', () => {
  for (const [resellerId, periods] of grouped(world.of(ResellerManagerAssignmentEntity), row => row.resellerId)) {
    const running = periods.filter(({ endedAt }) => endedAt === null)
    expect(running.map(({ memberId }) => memberId)).toEqual([partners.get(resellerId)?.managerId])
    const sorted = periods.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    for (const [index, { endedAt }] of sorted.slice(0, -1).entries()) expect(endedAt).toBe(sorted[index + 1]?.startedAt)
  }
})

it('a company has one main account, and every ecosystem manager can be called', () => {
  for (const accounts of grouped([...partners.values()], ({ companyId }) => companyId).values())
    expect(accounts.filter(({ isMainAccount }) => isMainAccount)).toHaveLength(1)
  const reachable = new Set(world.of(VendorContactEntity).map(({ memberId }) => memberId))
  for (const { ecosystemManagerId } of partners.values()) expect(reachable.has(ecosystemManagerId ?? '')).toBe(true)
  for (const memberId of reachable) expect(world.of(MemberEntity).some(({ id }) => id === memberId)).toBe(true)
})
