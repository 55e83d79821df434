/** Ends the period of a customer's present manager, if it has one. The customer is already locked. */
import type { Transaction } from '../../../db'
import { equals, isNull } from '../../../shared/conditions'
import type { CustomerEntity } from '../customer.entity'
import { CustomerManagerAssignmentEntity } from '../customerManagerAssignment.entity'

export const endPeriod = async (tx: Transaction, customer: CustomerEntity): Promise<void> => {
  const running = await tx.rows(CustomerManagerAssignmentEntity).where(equals('customerId', customer.id), isNull('endedAt')).one(['id'])
  if (!running) return
  const period = await tx.lock(CustomerManagerAssignmentEntity, running.id)
  period.endedAt = tx.now
  await tx.save(period)
}
