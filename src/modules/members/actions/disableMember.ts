/** Keeps a member from signing in: not oneself, and not the last administrator. Its customers stay with it until they are given to another. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import type { DisableMemberInput } from '../member.inputs'
import { memberLifecycle } from '../member.lifecycle'
import { keepAnAdministrator, lockMember, lockOrganisation, refuseStale } from './organisation'

export const disableMember = async (tx: Transaction, { viewer }: Context, input: DisableMemberInput) => {
  const partner = await lockOrganisation(tx)
  const member = await lockMember(tx, partner, input.id, 'id')
  refuseStale(member, input.expectedVersion)
  memberLifecycle.move(member, 'disable', viewer)
  if (member.id === viewer.memberId) throw new UserError('NOT_ON_ONESELF', {}, ['id'])
  // Of two administrators that disable each other at once, the second is an administrator no longer.
  await keepAnAdministrator(tx, partner, member)
  await tx.save(member)
  return { objectId: member.id }
}
