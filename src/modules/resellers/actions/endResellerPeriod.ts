/** Ends the period of a reseller's present manager, if it has one. The reseller is already locked. */
import type { Transaction } from '../../../db'
import { equals, isNull } from '../../../shared/conditions'
import type { Instant } from '../../../shared/time'
import { ResellerManagerAssignmentEntity } from '../resellerManagerAssignment.entity'

/** Answers when it ended: now or, where another request came between our clock and our lock, when that one's period began. */
export const endResellerPeriod = async (tx: Transaction, resellerId: string): Promise<Instant> => {
  const periods = tx.rows(ResellerManagerAssignmentEntity).where(equals('resellerId', resellerId))
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
  const period = await tx.lock(ResellerManagerAssignmentEntity, running.id)
  period.endedAt = at
  await tx.save(period)
  return at
}
