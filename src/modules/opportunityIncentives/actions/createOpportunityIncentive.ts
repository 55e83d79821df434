/** Begins an application for one opportunity: a draft, which holds no offering yet (S3-24, R-OI-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { notFound } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shanghaiDate } from '../../../shared/time'
import { keepAttached } from '../../attachments'
import { SharedOpportunityEntity } from '../../sharedOpportunities'
import { OpportunityIncentiveApplicationEntity } from '../application.entity'
import { OpportunityIncentiveStatus } from '../application.enums'
import type { CreateOpportunityIncentiveInput } from '../application.inputs'
import { contentOf, emptyContent, offeringsAmong, refuseTurnedRound } from '../applicationContent'
import { refuseUnclaimable, refuseUnentitled } from '../eligibility'

/** What only handing in, reviewing and paying fill in. */
const neverSubmitted = {
  customerId: null,
  newCustomerFinding: null,
  approvedAmount: null,
  clawedBackAmount: null,
  reviewComment: null,
  submittedAt: null,
  reviewDueAt: null,
  calendarVersion: null,
  reviewOverdue: false,
  reviewedAt: null,
  reviewedById: null,
  incentiveId: null,
  statementNo: null,
  paymentRequestNo: null,
} as const

const opportunityOf = async (tx: Transaction, id: string): Promise<SharedOpportunityEntity> => {
  const found = await tx.rows(SharedOpportunityEntity).where(equals('id', id)).one('all')
  if (!found) throw notFound('SharedOpportunity', 'sharedOpportunityId')
  return found
}

export const createOpportunityIncentive = async (tx: Transaction, ctx: Context, input: CreateOpportunityIncentiveInput) => {
  const { viewer, now } = ctx
  const opportunity = await opportunityOf(tx, input.sharedOpportunityId)
  const { answer, replayed } = await once(tx, ctx, 'createOpportunityIncentive', input, async () => {
    refuseUnclaimable(opportunity)
    await refuseUnentitled(tx, opportunity.partnerId)
    const content = { ...emptyContent, ...contentOf(input, opportunity.currency) }
    refuseTurnedRound(content)
    const id = newId('oia')
    await tx.insert(OpportunityIncentiveApplicationEntity, {
      ...neverSubmitted,
      ...content,
      id,
      partnerId: opportunity.partnerId,
      // It follows the opportunity: its manager sees what becomes of it, whoever drafts it.
      ownerId: opportunity.ownerId ?? viewer.memberId,
      incentiveNo: `OI${shanghaiDate(now).replaceAll('-', '')}-${id.slice(-10)}`,
      sharedOpportunityId: opportunity.id,
      offeringIds: offeringsAmong(input.offeringIds, opportunity),
      currency: opportunity.currency,
      status: OpportunityIncentiveStatus.DRAFT,
      createdById: viewer.memberId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    })
    await keepAttached(tx, ctx, input.materialIds ?? [], { type: 'OpportunityIncentiveApplication', id }, 'materialIds')
    return { objectId: id }
  })
  return { ...answer, replayed }
}
