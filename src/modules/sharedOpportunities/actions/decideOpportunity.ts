/** The vendor reviews, verifies, confirms and cancels what partners share; who drafted it is told (R-XC-2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import { reasonGiven, reasonOf } from '../../../shared/reason'
import { calendarFor, deadlineWithin } from '../../calendar'
import { type NotificationType, notify } from '../../notifications'
import { refuseLate, verificationWorkingDays } from '../deadlines'
import { refuseDuplicate } from '../duplicates'
import type { SharedOpportunityEntity } from '../sharedOpportunity.entity'
import { OpportunityDecision, OpportunityProgressStage } from '../sharedOpportunity.enums'
import type {
  CancelSharedOpportunityInput,
  ConfirmOpportunityStageInput,
  ReviewSharedOpportunityInput,
  VerifySharedOpportunityInput,
} from '../sharedOpportunity.inputs'
import { sharedOpportunityLifecycle } from '../sharedOpportunity.lifecycle'
import { lockOpportunity } from './lockOpportunity'

const tell = (tx: Transaction, opportunity: SharedOpportunityEntity, type: NotificationType): Promise<void> => {
  const { id, partnerId, opportunityNo, rejectReason, createdById } = opportunity
  return notify(tx, {
    type,
    partnerId,
    target: { type: 'SharedOpportunity', id },
    to: [createdById],
    params: { opportunityNo, comment: rejectReason ?? '–' },
  })
}

export const reviewSharedOpportunity = async (tx: Transaction, { viewer, now }: Context, input: ReviewSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  const passes = input.decision === OpportunityDecision.PASS
  sharedOpportunityLifecycle.move(opportunity, passes ? 'passReview' : 'failReview', viewer)
  Object.assign(opportunity, { reviewedAt: now, rejectReason: passes ? reasonOf(input.reason) : reasonGiven(input.reason) })
  if (passes) {
    const calendar = await calendarFor(tx)
    Object.assign(opportunity, { dueAt: deadlineWithin(verificationWorkingDays, now, calendar), calendarVersion: calendar.version })
  }
  await tx.save(opportunity)
  if (!passes) await tell(tx, opportunity, 'OPPORTUNITY_REJECTED')
  return { objectId: opportunity.id }
}

export const verifySharedOpportunity = async (tx: Transaction, { viewer, now }: Context, input: VerifySharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  const passes = input.decision === OpportunityDecision.PASS
  sharedOpportunityLifecycle.move(opportunity, passes ? 'verify' : 'failVerification', viewer)
  refuseLate(opportunity, now)
  if (passes) await refuseDuplicate(tx, opportunity)
  Object.assign(opportunity, passes ? { verifiedAt: now, rejectReason: null } : { rejectReason: reasonGiven(input.reason) })
  await tx.save(Object.assign(opportunity, { dueAt: null }))
  await tell(tx, opportunity, passes ? 'OPPORTUNITY_VERIFIED' : 'OPPORTUNITY_REJECTED')
  return { objectId: opportunity.id }
}

/** What the partner reported as signed or delivered is so once the vendor says so. */
export const confirmOpportunityStage = async (tx: Transaction, { viewer }: Context, input: ConfirmOpportunityStageInput) => {
  const opportunity = await lockOpportunity(tx, input)
  const isDelivery = opportunity.awaitedStage === OpportunityProgressStage.DELIVERED
  const passes = input.decision === OpportunityDecision.PASS
  const verb = isDelivery ? 'confirmDelivery' : 'confirmSigning'
  // What was reported wrongly leaves it where it is.
  if (passes || !sharedOpportunityLifecycle.isPossible(opportunity.status, verb)) sharedOpportunityLifecycle.move(opportunity, verb, viewer)
  if (opportunity.awaitedStage === null) throw new UserError('NOTHING_REPORTED', {}, ['id'])
  await tx.save(Object.assign(opportunity, { awaitedStage: null, rejectReason: passes ? null : reasonGiven(input.reason) }))
  return { objectId: opportunity.id }
}

export const cancelSharedOpportunity = async (tx: Transaction, { viewer }: Context, input: CancelSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  sharedOpportunityLifecycle.move(opportunity, 'cancel', viewer)
  await tx.save(Object.assign(opportunity, { rejectReason: reasonGiven(input.reason), awaitedStage: null }))
  await tell(tx, opportunity, 'OPPORTUNITY_CANCELLED')
  return { objectId: opportunity.id }
}
