/** Lets a disabled member sign in again, with the roles that it still holds. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { EnableMemberInput } from '../member.inputs'
import { memberLifecycle } from '../member.lifecycle'
import { lockMember, lockOrganisation, refuseStale } from './organisation'

export const enableMember = async (tx: Transaction, { viewer }: Context, input: EnableMemberInput) => {
  const partner = await lockOrganisation(tx)
  const member = await lockMember(tx, partner, input.id, 'id')
  refuseStale(member, input.expectedVersion)
  memberLifecycle.move(member, 'enable', viewer)
  await tx.save(member)
  return { objectId: member.id }
}
