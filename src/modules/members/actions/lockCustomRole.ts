/** A role that can be changed: the partner's own. Preset ones are the same for all and stay as they are (R-ROLE-2, R-ROLE-3). */
import { RoleCode } from '../../../access/roles'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { RoleEntity } from '../role.entity'
import { refuseStale } from './organisation'

type Asked = { readonly id: string; readonly expectedVersion?: number | null }

export const lockCustomRole = async (tx: Transaction, { id, expectedVersion }: Asked): Promise<RoleEntity> => {
  // Looked at before it is locked: preset rows are everybody's, and nobody shall wait for them.
  const found = await tx.rows(RoleEntity).where(equals('id', id)).one(['code'])
  if (!found) throw notFound('role', 'id')
  if (found.code !== RoleCode.CUSTOM) throw new UserError('ROLE_IMMUTABLE', {}, ['id'])
  const role = await tx.lock(RoleEntity, id, notFound('role', 'id'))
  refuseStale(role, expectedVersion)
  return role
}
