/** Changes a draft, or what was rejected, by the reason that was given (R-OI-6). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { keepAttached } from '../../attachments'
import { SharedOpportunityEntity } from '../../sharedOpportunities'
import type { UpdateOpportunityIncentiveInput } from '../application.inputs'
import { opportunityIncentiveLifecycle } from '../application.lifecycle'
import { contentOf, offeringsAmong, refuseTurnedRound } from '../applicationContent'
import { lockApplication } from './lockApplication'

export const updateOpportunityIncentive = async (tx: Transaction, ctx: Context, input: UpdateOpportunityIncentiveInput) => {
  const application = await lockApplication(tx, input)
  opportunityIncentiveLifecycle.move(application, 'edit', ctx.viewer)
  Object.assign(application, contentOf(input, application.currency))
  refuseTurnedRound(application)
  if (input.offeringIds !== undefined) application.offeringIds = await newOfferings(tx, application.sharedOpportunityId, input.offeringIds)
  await tx.save(application)
  if (input.materialIds !== undefined) {
    const target = { type: 'OpportunityIncentiveApplication', id: application.id }
    await keepAttached(tx, ctx, input.materialIds ?? [], target, 'materialIds')
  }
  return { objectId: application.id }
}

/** Whoever may change the application need not be able to see its opportunity (R-ROLE-4). */
const newOfferings = async (tx: Transaction, opportunityId: string, ids: readonly string[] | null): Promise<readonly string[]> => {
  const system = tx.asSystem(systemViewer('the offerings of an opportunity'))
  const opportunity = await system.rows(SharedOpportunityEntity).where(equals('id', opportunityId)).one(['offeringIds'])
  if (!opportunity) throw new UserError('FIELD_REQUIRED', { name: 'offeringIds' }, ['offeringIds'])
  return offeringsAmong(ids ?? [], opportunity)
}
