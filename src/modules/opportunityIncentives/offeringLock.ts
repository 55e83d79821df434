/** The offering lock: an offering is in one running application of a partner at a time (R-OI-1). */
import { systemViewer } from '../../access/viewer'
import { isDuplicate, Overtaken, type Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { OfferingEntity } from '../sharedOpportunities'
import type { OpportunityIncentiveApplicationEntity } from './application.entity'
import { OfferingUseEntity } from './offeringUse.entity'

type Holder = Pick<OpportunityIncentiveApplicationEntity, 'id' | 'partnerId' | 'incentiveNo' | 'offeringIds'>

const system = (tx: Transaction): Transaction => tx.beside(systemViewer('the offering lock'))

const refuseTaken = async (tx: Transaction, { partnerId, offeringIds }: Holder): Promise<void> => {
  const taken = await tx
    .rows(OfferingUseEntity)
    .where(equals('partnerId', partnerId), isIn('offeringId', offeringIds))
    .one(['offeringId', 'incentiveNo'])
  if (!taken) return
  const offering = await tx.rows(OfferingEntity).where(equals('id', taken.offeringId)).one(['name'])
  const position = String(offeringIds.indexOf(taken.offeringId))
  throw new UserError('OFFERING_IN_USE', { offering: offering?.name ?? taken.offeringId, incentiveNo: taken.incentiveNo }, [
    'offeringIds',
    position,
  ])
}

/** Of two at once that both found none, the index lets one through; the other looks again, and is told which one it was. */
export const holdOfferings = async (tx: Transaction, application: Holder): Promise<void> => {
  const beside = system(tx)
  await refuseTaken(beside, application)
  const { id, partnerId, incentiveNo, offeringIds } = application
  const uses = [...offeringIds].sort().map(offeringId => ({
    id: newId('ofu'),
    partnerId,
    offeringId,
    opportunityIncentiveApplicationId: id,
    incentiveNo,
    createdAt: tx.now,
  }))
  await beside.append(OfferingUseEntity, ...uses).catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })
}

/** What has ended, or was sent back, keeps nobody waiting. */
export const releaseOfferings = async (tx: Transaction, { id }: Pick<Holder, 'id'>): Promise<void> => {
  const beside = system(tx)
  const uses = await beside.rows(OfferingUseEntity).where(equals('opportunityIncentiveApplicationId', id)).many(['id'])
  await beside.purge(
    OfferingUseEntity,
    uses.map(use => use.id),
  )
}
