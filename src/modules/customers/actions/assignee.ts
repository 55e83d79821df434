/** Who may be given a customer: an active customer manager of the own partner (R-AM-11). */
import { RoleCode } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { MemberEntity, MemberRoleEntity, MemberStatus, RoleEntity } from '../../members'

export type Assignee = { readonly id: string; readonly partnerId: string }

/** A foreign, a disabled and a missing member are one answer (api §8). */
export const assignee = async (tx: Transaction, memberId: string): Promise<Assignee> => {
  const member = await tx.rows(MemberEntity).where(equals('id', memberId)).one(['id', 'status', 'partnerId'])
  if (!member?.partnerId || member.partnerId !== tx.viewer.partnerId || member.status !== MemberStatus.ACTIVE)
    throw notFound('member', 'customerManagerId')
  const system = tx.asSystem(systemViewer('roles of an assignee'))
  const held = await system.rows(MemberRoleEntity).where(equals('memberId', member.id)).many(['roleId'])
  const ids = held.map(({ roleId }) => roleId)
  const roles = await system.rows(RoleEntity).where(isIn('id', ids)).many(['code'])
  if (!roles.some(({ code }) => code === RoleCode.CUSTOMER_MANAGER))
    throw new UserError('ASSIGNEE_NOT_CUSTOMER_MANAGER', {}, ['customerManagerId'])
  return { id: member.id, partnerId: member.partnerId }
}
