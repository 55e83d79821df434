/** Hands an application in: every rule is looked at under the lock, then its offerings are held (S3-24 … S3-28). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserErrors } from '../../../shared/errors'
import { calendarFor, deadlineWithin } from '../../calendar'
import { SharedOpportunityEntity } from '../../sharedOpportunities'
import type { SubmitOpportunityIncentiveInput } from '../application.inputs'
import { opportunityIncentiveLifecycle } from '../application.lifecycle'
import { missingIn, offeringsAmong } from '../applicationContent'
import { accountHolder, findingOn, refuseEarlyStart, refuseUnclaimable, refuseUnentitled } from '../eligibility'
import { holdOfferings } from '../offeringLock'
import { reviewWorkingDays } from '../reviewDeadline'
import { lockApplication } from './lockApplication'

export const submitOpportunityIncentive = async (tx: Transaction, { viewer, now }: Context, input: SubmitOpportunityIncentiveInput) => {
  const application = await lockApplication(tx, input)
  opportunityIncentiveLifecycle.move(application, 'submit', viewer)
  const [missing, ...others] = missingIn(application)
  if (missing) throw new UserErrors([missing, ...others])

  // Locked, so that it is not closed or changed meanwhile; with the rights of the system, because not every administrator sees it (R-ROLE-4).
  const opportunity = await tx
    .asSystem(systemViewer('handing an application in'))
    .lock(SharedOpportunityEntity, application.sharedOpportunityId)
  refuseUnclaimable(opportunity)
  await refuseUnentitled(tx, application.partnerId)
  offeringsAmong(application.offeringIds, opportunity)
  if (application.projectStartDate) refuseEarlyStart(opportunity, application.projectStartDate)
  const customerId = await accountHolder(tx, application)
  // A finding stays what it was, whatever the company is called by then; another account is another finding (R-OI-9).
  if (application.customerId !== customerId || application.newCustomerFinding === null)
    application.newCustomerFinding = await findingOn(tx, customerId, opportunity)
  await holdOfferings(tx, application)

  const calendar = await calendarFor(tx)
  Object.assign(application, {
    customerId,
    submittedAt: now,
    reviewDueAt: deadlineWithin(reviewWorkingDays, now, calendar),
    calendarVersion: calendar.version,
    reviewOverdue: false,
    reviewComment: null,
    reviewedAt: null,
    reviewedById: null,
  })
  await tx.save(application)
  return { objectId: application.id }
}
