/** Who may be whose supervisor: an active supervisor of the same partner, for a customer manager (part 1 §2.1). */
import { RoleCode } from '../../../access/roles'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import type { PartnerEntity } from '../../partners'
import { MemberEntity } from '../member.entity'
import { MemberStatus } from '../member.enums'
import { holdsRole } from './organisation'

/** `isManager`: whether the member whose supervisor it shall be holds the role of a customer manager. */
export const supervisorOf = async (tx: Transaction, partner: PartnerEntity, id: string, isManager: boolean): Promise<string> => {
  const supervisor = await tx
    .rows(MemberEntity)
    .where(equals('id', id), equals('partnerId', partner.id), equals('status', MemberStatus.ACTIVE))
    .one(['id'])
  if (!supervisor) throw notFound('member', 'supervisorId')
  if (!(await holdsRole(tx, supervisor.id, RoleCode.CUSTOMER_MANAGER_SUPERVISOR)))
    throw new UserError('NOT_A_SUPERVISOR', {}, ['supervisorId'])
  if (!isManager) throw new UserError('ASSIGNEE_NOT_CUSTOMER_MANAGER', {}, ['supervisorId'])
  return supervisor.id
}
