/** Makes a role of the partner's own, one of ten at most (R-ROLE-1). */
import { RoleCode } from '../../../access/roles'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { RoleEntity } from '../role.entity'
import type { CreateRoleInput } from '../role.inputs'
import { lockOrganisation } from './organisation'
import { permissionKeysOf, roleDescriptionOf, roleNameOf } from './roleContent'

/** By default; the vendor may allow a partner more one day. */
export const mostCustomRoles = 10

export const createRole = async (tx: Transaction, _ctx: Context, input: CreateRoleInput) => {
  // Of two at once one waits here, and counts the other's.
  const partner = await lockOrganisation(tx)
  const permissionKeys = permissionKeysOf(input.permissionKeys, partner.identities)
  const name = await roleNameOf(tx, partner, input.name, null)
  if ((await tx.rows(RoleEntity).where(equals('partnerId', partner.id)).count()) >= mostCustomRoles)
    throw new UserError('ROLE_LIMIT_REACHED', { most: mostCustomRoles })
  const objectId = await tx.insert(RoleEntity, {
    id: newId('rol'),
    partnerId: partner.id,
    code: RoleCode.CUSTOM,
    name,
    description: roleDescriptionOf(input.description),
    permissionKeys,
    version: 1,
  })
  return { objectId }
}
