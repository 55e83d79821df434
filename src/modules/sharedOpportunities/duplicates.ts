/** One opportunity is in force once: the one that was there first wins (R-OP-4). */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { cond } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { SharedOpportunityEntity } from './sharedOpportunity.entity'
import { OpportunityDirection, SharedOpportunityStatus } from './sharedOpportunity.enums'
import { verifiedStates } from './sharedOpportunity.lifecycle'

type Opportunity = Pick<SharedOpportunityEntity, 'id' | 'name' | 'offeringIds' | 'direction' | 'status' | 'createdAt' | 'reviewedAt'>

/** The same company with the same project or a common offering (INFERRED). */
const isAlike = (one: Opportunity, other: Opportunity): boolean =>
  one.name === other.name || one.offeringIds.some(id => other.offeringIds.includes(id))

/** Of two that partners share, the verified one is there first; one of the vendor's counts from its making, against the review of the partner's. */
const wasFirst = (other: Opportunity, { reviewedAt }: Opportunity): boolean => {
  if (other.direction === OpportunityDirection.PO) return verifiedStates.some(state => state === other.status)
  const isOpen = [SharedOpportunityStatus.PENDING_ACCEPTANCE, ...verifiedStates].some(state => state === other.status)
  return isOpen && (reviewedAt === null || other.createdAt <= reviewedAt)
}

/** All of the company are locked, in id order, so that of two that are verified at once one sees the other. Whose the other is, is not told. */
export const refuseDuplicate = async (tx: Transaction, opportunity: SharedOpportunityEntity): Promise<void> => {
  const system = tx.beside(systemViewer('finding duplicates'))
  const same = await system
    .rows(SharedOpportunityEntity)
    .where(cond`row.companyKey IN ( SELECT company_key FROM shared_opportunity WHERE id = ${opportunity.id} )`)
    .many(['id'])
  const others = await system.lockMany(
    SharedOpportunityEntity,
    same.map(({ id }) => id),
  )
  others.delete(opportunity.id)
  if ([...others.values()].some(other => isAlike(other, opportunity) && wasFirst(other, opportunity)))
    throw new UserError('DUPLICATE_OPPORTUNITY')
}
