/** Gives a customer to a manager: the running period ends, a new one begins, at one instant (R-AM-5, R-AM-8). */
import { RoleCode } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import { type Context } from '../../../context'
import { type Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { customerNotFound, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { MemberEntity, MemberRoleEntity, MemberStatus, RoleEntity } from '../../members'
import { CustomerEntity } from '../customer.entity'
import type { AssignCustomerManagerInput } from '../customer.inputs'
import { CustomerManagerAssignmentEntity } from '../customerManagerAssignment.entity'
import { endPeriod } from './endPeriod'

/** The assignee is an active member of my partner that holds the customer manager role (R-AM-11). */
const assignee = async (tx: Transaction, memberId: string): Promise<MemberEntity> => {
  const member = await tx.rows(MemberEntity).where(equals('id', memberId)).one(['id', 'status', 'partnerId'])
  if (!member || member.partnerId !== tx.viewer.partnerId || member.status !== MemberStatus.ACTIVE)
    throw notFound('member', 'customerManagerId')
  const system = tx.asSystem(systemViewer('roles of an assignee'))
  const held = await system.rows(MemberRoleEntity).where(equals('memberId', member.id)).many(['roleId'])
  const roles = await system
    .rows(RoleEntity)
    .where(
      isIn(
        'id',
        held.map(({ roleId }) => roleId),
      ),
    )
    .many(['code'])
  if (!roles.some(({ code }) => code === RoleCode.CUSTOMER_MANAGER))
    throw new UserError('ASSIGNEE_NOT_CUSTOMER_MANAGER', {}, ['customerManagerId'])
  return member
}

export const assignCustomerManager = async (tx: Transaction, ctx: Context, input: AssignCustomerManagerInput) => {
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  const { answer, replayed } = await once(tx, ctx, 'assignCustomerManager', input, async () => {
    const manager = await assignee(tx, input.customerManagerId)
    if (customer.managerId === manager.id) throw new UserError('ALREADY_ASSIGNED', {}, ['customerManagerId'])
    const startedAt = await endPeriod(tx, customer)
    customer.managerId = manager.id
    await tx.save(customer)
    await tx.insert(CustomerManagerAssignmentEntity, {
      id: newId('cma'),
      partnerId: customer.partnerId,
      customerId: customer.id,
      memberId: manager.id,
      startedAt,
      endedAt: null,
      assignedById: ctx.viewer.memberId,
    })
    return { objectId: customer.id }
  })
  return { ...answer, replayed }
}
