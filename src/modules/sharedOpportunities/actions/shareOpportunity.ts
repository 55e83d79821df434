/** The vendor shares an opportunity of its own with a partner that is entitled to it (R-OP-10). */
import type { Context } from '../../../context'
import type { New, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { calendarFor, deadlineWithin } from '../../calendar'
import { notify } from '../../notifications'
import { PartnerEntity } from '../../partners'
import { acceptanceWorkingDays } from '../deadlines'
import { contentOf, currency, emptyContent } from '../opportunityContent'
import { pceStanding } from '../pceStanding'
import { SharedOpportunityEntity } from '../sharedOpportunity.entity'
import { OpportunityDirection, SharedOpportunityStatus } from '../sharedOpportunity.enums'
import type { ShareOpportunityInput } from '../sharedOpportunity.inputs'
import { numberOf, untouched } from './draftOpportunity'

export const shareOpportunity = async (tx: Transaction, ctx: Context, input: ShareOpportunityInput) => {
  const { viewer, now } = ctx
  const { partnerId, marketplaceTagged } = input
  if (!(await tx.rows(PartnerEntity).where(equals('id', partnerId)).count())) throw notFound('Partner', 'partnerId')
  const { answer, replayed } = await once(tx, ctx, 'shareOpportunity', input, async () => {
    const standing = await pceStanding(tx, partnerId)
    if (!standing.isHoEligible) throw new UserError('NOT_HO_ELIGIBLE', {}, ['partnerId'])
    const calendar = await calendarFor(tx)
    const dueAt = deadlineWithin(acceptanceWorkingDays, now, calendar)
    const id = newId('sho')
    const row = {
      ...untouched,
      ...emptyContent,
      ...(await contentOf(tx, input)),
      id,
      partnerId,
      ownerId: null,
      opportunityNo: numberOf(OpportunityDirection.HO, id, now),
      direction: OpportunityDirection.HO,
      currency,
      marketplaceTagged,
      status: SharedOpportunityStatus.PENDING_ACCEPTANCE,
      submittedAt: now,
      dueAt,
      calendarVersion: calendar.version,
      createdById: viewer.memberId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    }
    await tx.insert(SharedOpportunityEntity, row as New<SharedOpportunityEntity>)
    await notify(tx, {
      type: 'OPPORTUNITY_SHARED',
      partnerId,
      target: { type: 'SharedOpportunity', id },
      to: 'ADMINISTRATORS',
      params: { opportunityNo: row.opportunityNo, deadline: dueAt },
    })
    return { objectId: id }
  })
  return { ...answer, replayed }
}
