/** A shared opportunity, locked, as it was read. */
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { SharedOpportunityEntity } from '../sharedOpportunity.entity'

type Asked = { readonly id: string; readonly expectedVersion?: number | null }

export const lockOpportunity = async (tx: Transaction, { id, expectedVersion }: Asked): Promise<SharedOpportunityEntity> => {
  const opportunity = await tx.lock(SharedOpportunityEntity, id, notFound('SharedOpportunity', 'id'))
  if (typeof expectedVersion === 'number' && expectedVersion !== opportunity.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: opportunity.version }, ['expectedVersion'])
  return opportunity
}
