/** Ends the period of a present manager, if there is one: periods follow one another, of customers as of cloud resellers. */
import type { EntityClass, Transaction } from '../../../db'
import { type Condition, equals, isNull } from '../../../shared/conditions'
import type { Instant } from '../../../shared/time'
import type { CustomerEntity } from '../customer.entity'
import { CustomerManagerAssignmentEntity } from '../customerManagerAssignment.entity'

type Period = { id: string; startedAt: string; endedAt: string | null }

/**
 * Whoever the periods belong to is locked. Answers when the running one ended: now or, where another request came between our clock and our
 * lock, when that one's period began. Periods never overlap, and none ends before it starts (R-AM-8).
 */
export const endRunningPeriod = async <P extends Period>(tx: Transaction, entity: EntityClass<P>, whose: Condition): Promise<Instant> => {
  const periods = tx.rows<Period>(entity).where(whose)
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
  const period = await tx.lock<Period>(entity, running.id)
  period.endedAt = at
  await tx.save(period)
  return at
}

export const endPeriod = (tx: Transaction, { id }: Pick<CustomerEntity, 'id'>): Promise<Instant> =>
  endRunningPeriod(tx, CustomerManagerAssignmentEntity, equals('customerId', id))
