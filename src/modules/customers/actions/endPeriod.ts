/** Ends the period of a customer's present manager, if it has one. The customer is already locked. */
import type { Transaction } from '../../../db'
import { equals, isNull } from '../../../shared/conditions'
import type { Instant } from '../../../shared/time'
import type { CustomerEntity } from '../customer.entity'
import { CustomerManagerAssignmentEntity } from '../customerManagerAssignment.entity'

/**
 * Answers when it ended: now or, where another request came between our clock and our lock, when that one's period began.
 * Periods never overlap, and none ends before it starts (R-AM-8).
 */
export const endPeriod = async (tx: Transaction, customer: CustomerEntity): Promise<Instant> => {
  const periods = tx.rows(CustomerManagerAssignmentEntity).where(equals('customerId', customer.id))
  const [last] = await periods.many(['startedAt', 'endedAt'], {
    sorting: [
      ['startedAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: 1,
  })
  const running = await periods.where(isNull('endedAt')).one(['id'])
  const at = [tx.now, last?.startedAt ?? '', last?.endedAt ?? ''].reduce((left, right) => (left > right ? left : right))
  if (!running) return at
  const period = await tx.lock(CustomerManagerAssignmentEntity, running.id)
  period.endedAt = at
  await tx.save(period)
  return at
}
