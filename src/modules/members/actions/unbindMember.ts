/** Ends the link of a personal account; who came in by it is out again, and its data is shared no longer (R-INV-5). */
import { RoleCode } from '../../../access/roles'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import type { PartnerEntity } from '../../partners'
import { MemberKind } from '../member.enums'
import type { UnbindMemberInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { lockInvitation } from './lockInvitation'
import { freeSubordinates, keepAnAdministrator, lockMember, lockOrganisation, rolesHeldBy } from './organisation'

/** The account stays, as the personal one that it was: without roles, supervisor or partner. */
const takeOut = async (tx: Transaction, partner: PartnerEntity, memberId: string): Promise<void> => {
  const member = await lockMember(tx, partner, memberId, 'id')
  const held = await rolesHeldBy(tx, member.id)
  const was = (code: RoleCode): boolean => held.some(({ role }) => role.code === code)
  if (was(RoleCode.SYSTEM_ADMIN)) await keepAnAdministrator(tx, partner, member)
  if (was(RoleCode.CUSTOMER_MANAGER_SUPERVISOR)) await freeSubordinates(tx, member.id)
  await tx.remove(...held.map(({ link }) => link))
  await tx.handOver(Object.assign(member, { kind: MemberKind.PERSON, partnerId: null, supervisorId: null }))
}

export const unbindMember = async (tx: Transaction, { viewer, now }: Context, input: UnbindMemberInput) => {
  const partner = await lockOrganisation(tx)
  const invitation = await lockInvitation(tx, input)
  const { memberId, broughtIn } = invitation
  if (memberId === viewer.memberId) throw new UserError('NOT_ON_ONESELF', {}, ['id'])
  memberInvitationLifecycle.move(invitation, 'unbind', viewer)
  if (memberId && broughtIn) await takeOut(tx, partner, memberId)
  await tx.save(Object.assign(invitation, { memberId: null, broughtIn: false, unboundAt: now, evidence: [] }))
  return { objectId: invitation.id }
}
