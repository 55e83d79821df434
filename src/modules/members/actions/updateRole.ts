/** Changes a role that the partner made; whoever holds it feels it within sixty seconds (R-ROLE-2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { UpdateRoleInput } from '../role.inputs'
import { lockCustomRole } from './lockCustomRole'
import { lockOrganisation } from './organisation'
import { permissionKeysOf, roleDescriptionOf, roleNameOf } from './roleContent'

export const updateRole = async (tx: Transaction, _ctx: Context, input: UpdateRoleInput) => {
  const partner = await lockOrganisation(tx)
  const role = await lockCustomRole(tx, input)
  if (typeof input.name === 'string') role.name = await roleNameOf(tx, partner, input.name, role.id)
  if (input.description !== undefined) role.description = roleDescriptionOf(input.description)
  if (input.permissionKeys) role.permissionKeys = permissionKeysOf(input.permissionKeys, partner.identities)
  await tx.save(role)
  return { objectId: role.id }
}
