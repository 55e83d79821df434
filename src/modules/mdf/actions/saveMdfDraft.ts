/** Saves a draft: a new one, or what changed in one that is not under review. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shanghaiDate } from '../../../shared/time'
import { totalsOf } from '../costs'
import { contentOf, emptyContent, neededLine, refuseTurnedRound } from '../draftContent'
import { MdfActivityStatus } from '../mdf.enums'
import type { SaveMdfDraftInput } from '../mdf.inputs'
import { MdfActivityEntity } from '../mdfActivity.entity'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { MdfConferenceEntity } from '../mdfConference.entity'
import { MdfQuotaEntity } from '../mdfQuota.entity'
import { refuseTakenName, uniqueNameOf, withFreeName } from './activityName'
import { costsOf, replaceItems } from './budget'
import { activityNotFound, quotaIdOf, refuseMoved, refuseStale } from './locks'

type Saved = { readonly objectId: string }

const nameOf = (name: string | null | undefined): string => neededLine(name, 100, 'activityName')

/** What only submitting and reviewing fill in. */
const neverSubmitted = {
  lateReason: null,
  overStandardReason: null,
  agreementAcceptedAt: null,
  duplicateConfirmed: false,
  submittedAt: null,
  onTimeDeadline: null,
  calendarVersion: null,
  reviewComment: null,
  reviewedAt: null,
  reviewedById: null,
  claimDueOn: null,
  resubmitDueOn: null,
  invoiceDueOn: null,
  paymentDueOn: null,
}

/** A conference bears the name for good (R-ME-2). */
const refuseOtherName = async (tx: Transaction, { id, activityName }: MdfActivityEntity, name: string): Promise<void> => {
  if (name === activityName) return
  const conference = await tx.rows(MdfConferenceEntity).where(equals('activityId', id)).one(['conferenceName'])
  if (conference) throw new UserError('NAME_IMMUTABLE', { name: conference.conferenceName }, ['activityName'])
}

const create = async (tx: Transaction, { viewer, now }: Context, input: SaveMdfDraftInput, quota: MdfQuotaEntity): Promise<Saved> => {
  const { partnerId, year, currency } = quota
  const activityName = nameOf(input.activityName)
  const content = { ...emptyContent, ...contentOf(input) }
  refuseTurnedRound(content.startDate, content.endDate, 'endDate')
  const costs = costsOf(input.budgetItems, currency)
  const id = newId('mdf')
  await refuseTakenName(tx, quota, activityName, id)

  const row = {
    ...neverSubmitted,
    ...content,
    ...totalsOf(costs, currency),
    id,
    partnerId,
    quotaId: quota.id,
    year,
    currency,
    applicationNo: `MDF${shanghaiDate(now).replaceAll('-', '')}-${id.slice(-10)}`,
    revision: 1,
    activityName,
    uniqueName: uniqueNameOf(activityName),
    budgetRevision: 1,
    status: MdfActivityStatus.DRAFT,
    deletedAt: null,
    createdById: viewer.memberId,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
  await withFreeName(quota, () => tx.insert(MdfActivityEntity, row))
  await replaceItems(tx, row, costs)
  return { objectId: id }
}

const edit = async (tx: Transaction, { viewer }: Context, input: SaveMdfDraftInput, quota: MdfQuotaEntity, id: string): Promise<Saved> => {
  const activity = await tx.lock(MdfActivityEntity, id, activityNotFound())
  if (input.quotaId === undefined) refuseMoved(activity, quota)
  refuseStale(activity, input.expectedVersion)
  mdfActivityLifecycle.move(activity, 'edit', viewer)
  if (quota.currency !== activity.currency) throw invalidInput(`the activity is planned in ${activity.currency}`, 'quotaId')
  const activityName = input.activityName === undefined ? activity.activityName : nameOf(input.activityName)
  await refuseOtherName(tx, activity, activityName)
  await refuseTakenName(tx, quota, activityName, id)

  Object.assign(activity, contentOf(input), { activityName, uniqueName: uniqueNameOf(activityName), quotaId: quota.id, year: quota.year })
  refuseTurnedRound(activity.startDate, activity.endDate, 'endDate')
  if (input.budgetItems !== undefined) {
    const costs = costsOf(input.budgetItems, quota.currency)
    await replaceItems(tx, activity, costs)
    Object.assign(activity, totalsOf(costs, quota.currency), { budgetRevision: activity.budgetRevision + 1 })
  }
  await withFreeName(quota, () => tx.save(activity))
  return { objectId: id }
}

const needed = (name: string): UserError => new UserError('FIELD_REQUIRED', { name }, [name])

/** The quota that is named or, in an edit that names none, the one that is stored. */
const quotaToDrawOn = ({ id, quotaId }: SaveMdfDraftInput, tx: Transaction): string | Promise<string> => {
  if (typeof quotaId === 'string') return quotaId
  if (quotaId === undefined && typeof id === 'string') return quotaIdOf(tx, id)
  throw needed('quotaId')
}

export const saveMdfDraft = async (tx: Transaction, ctx: Context, input: SaveMdfDraftInput) => {
  const { id, idempotencyKey } = input
  const quota = await tx.lock(MdfQuotaEntity, await quotaToDrawOn(input, tx), notFound('MdfQuota', 'quotaId'))
  const save = () => (typeof id === 'string' ? edit(tx, ctx, input, quota, id) : create(tx, ctx, input, quota))
  if (typeof idempotencyKey === 'string') {
    const { answer, replayed } = await once(tx, ctx, 'saveMdfDraft', { ...input, idempotencyKey }, save)
    return { ...answer, replayed }
  }
  // Editing twice is one edit; creating twice would be two activities.
  if (typeof id !== 'string') throw needed('idempotencyKey')
  return save()
}
