/** The statements of a partner that are confirmed and not paid out yet, locked: what is negative belongs to every request. */
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { IncentiveEntity } from './incentive.entity'
import { IncentiveStatus } from './incentive.enums'

export const lockOpenStatements = async (system: Transaction, partnerId: string): Promise<IncentiveEntity[]> => {
  const open = await system
    .rows(IncentiveEntity)
    .where(equals('partnerId', partnerId), equals('status', IncentiveStatus.ISSUING))
    .many(['id'])
  const locked = await system.lockMany(
    IncentiveEntity,
    open.map(({ id }) => id),
  )
  // Paid out or moved to another account meanwhile (R-PY-11).
  return [...locked.values()].filter(statement => statement.partnerId === partnerId && statement.status === IncentiveStatus.ISSUING)
}
