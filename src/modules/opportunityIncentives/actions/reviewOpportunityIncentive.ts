/** The vendor decides about an application; the partner is told (R-OI-4, R-OI-6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { shownOf } from '../../../shared/shown'
import { notify } from '../../notifications'
import { OpportunityIncentiveDecision } from '../application.enums'
import type { ReviewOpportunityIncentiveInput } from '../application.inputs'
import { opportunityIncentiveLifecycle } from '../application.lifecycle'
import { releaseOfferings } from '../offeringLock'
import { isOverdue } from '../overdue'
import { lockApplication } from './lockApplication'

const longest = 500

const commentOf = ({ comment }: ReviewOpportunityIncentiveInput): string | null => {
  const text = shownOf(comment ?? '')
  if ([...text].length > longest) throw invalidInput(`at most ${longest} characters`, 'comment')
  return text === '' ? null : text
}

export const reviewOpportunityIncentive = async (tx: Transaction, ctx: Context, input: ReviewOpportunityIncentiveInput) => {
  const { viewer, now } = ctx
  const application = await lockApplication(tx, { id: input.id })
  const { answer, replayed } = await once(tx, ctx, 'reviewOpportunityIncentive', input, async () => {
    await lockApplication(tx, input)
    const reviewComment = commentOf(input)
    const passes = input.decision === OpportunityIncentiveDecision.PASS
    // Looked at before the state moves: a late review is known as such, and stands (R-OI-4).
    const reviewOverdue = application.reviewOverdue || isOverdue(application, now)
    opportunityIncentiveLifecycle.move(application, passes ? 'pass' : 'reject', viewer)
    if (!passes && !reviewComment) throw new UserError('REASON_REQUIRED', {}, ['comment'])
    if (!passes) await releaseOfferings(tx, application)
    await tx.save(Object.assign(application, { reviewComment, reviewOverdue, reviewedAt: now, reviewedById: viewer.memberId }))
    await notify(tx, {
      type: passes ? 'OPPORTUNITY_INCENTIVE_PASSED' : 'OPPORTUNITY_INCENTIVE_REJECTED',
      partnerId: application.partnerId,
      target: { type: 'OpportunityIncentiveApplication', id: application.id },
      to: 'ADMINISTRATORS',
      params: { incentiveNo: application.incentiveNo, comment: reviewComment ?? '–' },
    })
    return { objectId: application.id }
  })
  return { ...answer, replayed }
}
