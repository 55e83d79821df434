/** Gives a member the roles that it holds from now on, and takes the others away (R-ORG-1 … R-ORG-5). */
import { RoleCode } from '../../../access/roles'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import type { MemberEntity } from '../member.entity'
import type { AssignRolesInput } from '../role.inputs'
import { giveRole, keptUnderReview, rolesToGive } from './memberRoles'
import { freeSubordinates, type Held, keepAnAdministrator, lockMember, lockOrganisation, refuseStale, rolesHeldBy } from './organisation'

const refuseUnderReview = (member: MemberEntity, lost: readonly Held[]): void => {
  const kept = lost.find(({ role }) => keptUnderReview.includes(role.code))
  if (member.qualificationUnderReview && kept) throw new UserError('QUALIFICATION_UNDER_REVIEW', { role: kept.role.code }, ['roleIds'])
}

export const assignRoles = async (tx: Transaction, _ctx: Context, input: AssignRolesInput) => {
  const partner = await lockOrganisation(tx)
  const member = await lockMember(tx, partner, input.id, 'id')
  refuseStale(member, input.expectedVersion)
  const roles = await rolesToGive(tx, input.roleIds)
  const held = await rolesHeldBy(tx, member.id)
  const lost = held.filter(({ role }) => !input.roleIds.includes(role.id))
  const gained = roles.filter(({ id }) => !held.some(({ role }) => role.id === id))
  if (lost.length === 0 && gained.length === 0) return { objectId: member.id }

  const loses = (code: RoleCode): boolean => lost.some(({ role }) => role.code === code)
  refuseUnderReview(member, lost)
  if (loses(RoleCode.SYSTEM_ADMIN)) await keepAnAdministrator(tx, partner, member)
  if (loses(RoleCode.CUSTOMER_MANAGER_SUPERVISOR)) await freeSubordinates(tx, member.id)

  await tx.remove(...lost.map(({ link }) => link))
  for (const { id } of gained) await giveRole(tx, member, id)
  // Only customer managers have a supervisor. The roles count as a change of the member: its version goes up.
  await tx.save(Object.assign(member, { updatedAt: tx.now }, loses(RoleCode.CUSTOMER_MANAGER) ? { supervisorId: null } : {}))
  return { objectId: member.id }
}
