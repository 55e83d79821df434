/** Takes a role of the partner's own away, once nobody holds it (R-ROLE-2). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { MemberRoleEntity } from '../role.entity'
import type { DeleteRoleInput } from '../role.inputs'
import { lockCustomRole } from './lockCustomRole'
import { lockOrganisation } from './organisation'

export const deleteRole = async (tx: Transaction, _ctx: Context, input: DeleteRoleInput) => {
  // Roles are given under the same lock: nobody gets it while it goes.
  await lockOrganisation(tx)
  const role = await lockCustomRole(tx, input)
  const members = await tx.asSystem(systemViewer('holders of a role')).rows(MemberRoleEntity).where(equals('roleId', role.id)).count()
  if (members > 0) throw new UserError('ROLE_IN_USE', { members }, ['id'])
  await tx.remove(role)
  return { deletedId: role.id }
}
