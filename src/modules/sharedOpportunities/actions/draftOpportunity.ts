/** The partner drafts an opportunity, changes it, throws it away, hands it in. */
import type { Context } from '../../../context'
import type { New, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError, UserErrors } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shanghaiDate } from '../../../shared/time'
import { contentOf, currency, emptyContent, missingIn, refuseLocked } from '../opportunityContent'
import { pceStanding } from '../pceStanding'
import { SharedOpportunityEntity } from '../sharedOpportunity.entity'
import { OpportunityDirection, SharedOpportunityStatus } from '../sharedOpportunity.enums'
import type {
  CreateSharedOpportunityInput,
  DeleteSharedOpportunityInput,
  SubmitSharedOpportunityInput,
  UpdateSharedOpportunityInput,
} from '../sharedOpportunity.inputs'
import { sharedOpportunityLifecycle } from '../sharedOpportunity.lifecycle'
import { lockOpportunity } from './lockOpportunity'

type Row = New<SharedOpportunityEntity>

/** What only later steps fill in. */
export const untouched = {
  marketplaceTagged: false,
  awaitedStage: null,
  rejectReason: null,
  autoDeclined: false,
  submittedAt: null,
  reviewedAt: null,
  verifiedAt: null,
  acceptedAt: null,
  dueAt: null,
  calendarVersion: null,
  deletedAt: null,
} as const

export const numberOf = (direction: OpportunityDirection, id: string, now: string): string =>
  `${direction}${shanghaiDate(now).replaceAll('-', '')}-${id.slice(-10)}`

export const createSharedOpportunity = async (tx: Transaction, ctx: Context, input: CreateSharedOpportunityInput) => {
  const { viewer, now } = ctx
  const partnerId = viewer.partnerId ?? ''
  const { answer, replayed } = await once(tx, ctx, 'createSharedOpportunity', input, async () => {
    await pceStanding(tx, partnerId)
    const id = newId('sho')
    const row = {
      ...untouched,
      ...emptyContent,
      ...(await contentOf(tx, input)),
      id,
      partnerId,
      ownerId: viewer.memberId,
      opportunityNo: numberOf(OpportunityDirection.PO, id, now),
      direction: OpportunityDirection.PO,
      currency,
      status: SharedOpportunityStatus.DRAFT,
      createdById: viewer.memberId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    }
    await tx.insert(SharedOpportunityEntity, row as Row)
    return { objectId: id }
  })
  return { ...answer, replayed }
}

export const updateSharedOpportunity = async (tx: Transaction, { viewer }: Context, input: UpdateSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  const isVerified = sharedOpportunityLifecycle.isPossible(opportunity.status, 'update')
  sharedOpportunityLifecycle.move(opportunity, isVerified ? 'update' : 'edit', viewer)
  if (isVerified) refuseLocked(input)
  await tx.save(Object.assign(opportunity, await contentOf(tx, input)))
  return { objectId: opportunity.id }
}

/** R-OP-5: only a draft goes; what was handed in is the vendor's to reject. */
export const deleteSharedOpportunity = async (tx: Transaction, { viewer, now }: Context, input: DeleteSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  if (opportunity.direction === OpportunityDirection.PO && opportunity.status !== SharedOpportunityStatus.DRAFT) {
    throw new UserError('PO_NOT_WITHDRAWABLE', {}, ['id'])
  }
  sharedOpportunityLifecycle.move(opportunity, 'delete', viewer)
  await tx.handOver(Object.assign(opportunity, { deletedAt: now }))
  return { deletedId: opportunity.id }
}

/** R-OP-3, R-OP-7. What was rejected keeps its reason in the audit trail; the row is clean for the next review. */
export const submitSharedOpportunity = async (tx: Transaction, { viewer, now }: Context, input: SubmitSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  sharedOpportunityLifecycle.move(opportunity, 'submit', viewer)
  await pceStanding(tx, opportunity.partnerId)
  const [missing, ...others] = missingIn(opportunity)
  if (missing) throw new UserErrors([missing, ...others])
  if (!opportunity.customerConsent) throw new UserError('CONSENT_REQUIRED', {}, ['customerConsent'])
  await tx.save(Object.assign(opportunity, { submittedAt: now, reviewedAt: null, rejectReason: null }))
  return { objectId: opportunity.id }
}
