/** Takes an application back for good, before it is decided; its offerings are free again (R-OI-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { CancelOpportunityIncentiveInput } from '../application.inputs'
import { opportunityIncentiveLifecycle } from '../application.lifecycle'
import { releaseOfferings } from '../offeringLock'
import { lockApplication } from './lockApplication'

export const cancelOpportunityIncentive = async (tx: Transaction, { viewer }: Context, input: CancelOpportunityIncentiveInput) => {
  const application = await lockApplication(tx, input)
  opportunityIncentiveLifecycle.move(application, 'cancel', viewer)
  await releaseOfferings(tx, application)
  await tx.save(application)
  return { objectId: application.id }
}
