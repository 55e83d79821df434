/** What hangs on a payment request: it is locked first, then its statements, accounts last. */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { IncentiveEntity } from '../incentives'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import type { IncentivePaymentRequestEntity } from './paymentRequest.entity'

export const systemOf = (tx: Transaction): Transaction => tx.asSystem(systemViewer('paying incentives out'))

export const itemsOf = (system: Transaction, { id }: IncentivePaymentRequestEntity): Promise<IncentivePaymentItemEntity[]> =>
  system.rows(IncentivePaymentItemEntity).where(equals('requestId', id)).many('all')

/** Locked with the rights of the system: who pays need not see statements. */
export const lockStatementsOf = async (system: Transaction, request: IncentivePaymentRequestEntity): Promise<IncentiveEntity[]> => {
  const items = await itemsOf(system, request)
  const locked = await system.lockMany(
    IncentiveEntity,
    items.map(({ incentiveId }) => incentiveId),
  )
  return [...locked.values()]
}
