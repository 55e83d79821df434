/** Changes what is known of a member; its account name never changes (part 1 §2.1). */
import { RoleCode } from '../../../access/roles'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import { contactsOf } from '../contacts'
import type { MemberEntity } from '../member.entity'
import type { UpdateMemberInput } from '../member.inputs'
import { memberLifecycle } from '../member.lifecycle'
import { isBound, signInSubjectOf } from '../signInSubject'
import { refuseTakenSubject, unlessOvertaken } from './freeIdentity'
import { holdsRole, lockMember, lockOrganisation, refuseStale } from './organisation'
import { supervisorOf } from './supervisor'

/** A sign-in is bound once: what a member did stays one person's doing. */
const bindSignIn = async (tx: Transaction, member: MemberEntity, given: string | null): Promise<void> => {
  const subject = given === null ? null : signInSubjectOf(given, 'signInSubject')
  if (subject === (isBound(member.subject) ? member.subject : null)) return
  if (subject === null || isBound(member.subject)) throw new UserError('SIGN_IN_ALREADY_BOUND', {}, ['signInSubject'])
  await refuseTakenSubject(tx, member.issuer, subject)
  member.subject = subject
}

export const updateMember = async (tx: Transaction, { viewer }: Context, input: UpdateMemberInput) => {
  const partner = await lockOrganisation(tx)
  const member = await lockMember(tx, partner, input.id, 'id')
  refuseStale(member, input.expectedVersion)
  memberLifecycle.move(member, 'edit', viewer)
  Object.assign(member, contactsOf(input))
  if (input.supervisorId === null) member.supervisorId = null
  else if (input.supervisorId !== undefined) {
    const isManager = await holdsRole(tx, member.id, RoleCode.CUSTOMER_MANAGER)
    member.supervisorId = await supervisorOf(tx, partner, input.supervisorId, isManager)
  }
  if (input.signInSubject !== undefined) await bindSignIn(tx, member, input.signInSubject)
  await unlessOvertaken(tx.save(member))
  return { objectId: member.id }
}
