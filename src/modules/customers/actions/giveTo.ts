/** One locked customer gets a manager: the running period ends, a new one begins, at one instant (R-AM-5, R-AM-8). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { CustomerEntity } from '../customer.entity'
import { CustomerManagerAssignmentEntity } from '../customerManagerAssignment.entity'
import type { Assignee } from './assignee'
import { endPeriod } from './endPeriod'

export const giveTo = async (tx: Transaction, { viewer }: Context, customer: CustomerEntity, manager: Assignee): Promise<void> => {
  if (customer.managerId === manager.id) throw new UserError('ALREADY_ASSIGNED', {}, ['customerManagerId'])
  const startedAt = await endPeriod(tx, customer)
  customer.managerId = manager.id
  await tx.save(customer)
  await tx.insert(CustomerManagerAssignmentEntity, {
    id: newId('cma'),
    partnerId: manager.partnerId,
    customerId: customer.id,
    memberId: manager.id,
    startedAt,
    endedAt: null,
    assignedById: viewer.memberId,
  })
}
