/** The invited person, signed in, gives the code of the link: its account is linked to the partner (R-INV-2). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { hashOfLinkCode } from '../../../shared/linkCode'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { MemberEntity } from '../member.entity'
import { MemberKind, MemberStatus } from '../member.enums'
import { MemberInvitationEntity } from '../memberInvitation.entity'
import { MemberInvitationStatus } from '../memberInvitation.enums'
import type { AcceptMemberInvitationInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { isInvited, isLinkedBy } from './invitee'
import { giveRole, specialistRoleId } from './memberRoles'

/** Unknown codes, those meant for others and those of a partner that has left are answered alike. */
const missing = (): UserError => notFound('memberInvitation', 'code')

/** Who works for another partner, for the vendor, or is a customer, can't be linked. */
const canBeLinked = ({ kind, partnerId, status }: MemberEntity, invitation: MemberInvitationEntity): boolean =>
  status === MemberStatus.ACTIVE && (kind === MemberKind.PERSON || (kind === MemberKind.PARTNER && partnerId === invitation.partnerId))

/** A person without a partner becomes a member, with the role that opens nothing but itself: R-ORG-1 wants one. */
const bringIn = async (system: Transaction, member: MemberEntity, { partnerId }: MemberInvitationEntity): Promise<void> => {
  await system.save(Object.assign(member, { kind: MemberKind.PARTNER, partnerId }))
  await giveRole(system, member, specialistRoleId)
}

export const acceptMemberInvitation = async (tx: Transaction, { viewer, now }: Context, { code }: AcceptMemberInvitationInput) => {
  const system = tx.asSystem(systemViewer('a link that was followed'))
  const codeHash = hashOfLinkCode(code)
  const found = await system.rows(MemberInvitationEntity).where(equals('codeHash', codeHash)).one(['id'])
  if (!found) throw missing()
  const invitation = await system.lock(MemberInvitationEntity, found.id, missing())
  const member = await system.lock(MemberEntity, viewer.memberId, missing())
  const partner = await system.rows(PartnerEntity).where(equals('id', invitation.partnerId)).one(['companyName', 'status'])
  // Sent again meanwhile, or used: that code is nobody's any more.
  if (invitation.codeHash !== codeHash || !partner || partner.status === PartnerStatus.EXITED) throw missing()
  if (!canBeLinked(member, invitation) || !(await isInvited(system, invitation, member.id))) throw missing()

  const isOver = invitation.status === MemberInvitationStatus.INVITED && invitation.expiresAt <= now
  if (isOver || invitation.status === MemberInvitationStatus.EXPIRED) throw new UserError('LINK_EXPIRED', {}, ['code'])
  memberInvitationLifecycle.move(invitation, 'accept', viewer)
  if (await isLinkedBy(system, invitation.partnerId, member.id, invitation.id)) throw new UserError('ALREADY_LINKED', {}, ['code'])

  const broughtIn = member.kind === MemberKind.PERSON
  if (broughtIn) await bringIn(system, member, invitation)
  await system.save(Object.assign(invitation, { memberId: member.id, codeHash: null, broughtIn, boundAt: now }))
  return { objectId: invitation.id, companyName: partner.companyName }
}
