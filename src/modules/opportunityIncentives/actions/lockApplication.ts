/** An application, locked, as it was read. */
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { OpportunityIncentiveApplicationEntity } from '../application.entity'

type Asked = { readonly id: string; readonly expectedVersion?: number | null }

export const lockApplication = async (tx: Transaction, { id, expectedVersion }: Asked): Promise<OpportunityIncentiveApplicationEntity> => {
  const application = await tx.lock(OpportunityIncentiveApplicationEntity, id, notFound('OpportunityIncentiveApplication', 'id'))
  if (typeof expectedVersion === 'number' && expectedVersion !== application.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: application.version }, ['expectedVersion'])
  return application
}
