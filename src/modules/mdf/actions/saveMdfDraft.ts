/** Saves a draft: a new one, or what changed in one that is not under review. */
import type { Context } from '../../../context'
import { isDuplicate, type Transaction } from '../../../db'
import { once } from '../../../mutations'
import { cond, equals } from '../../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shanghaiDate } from '../../../shared/time'
import { type Cost, costOf, totalsOf } from '../costs'
import { contentOf, emptyContent, neededText, refuseTurnedRound } from '../draftContent'
import { MdfActivityStatus } from '../mdf.enums'
import type { MdfBudgetItemInput, SaveMdfDraftInput } from '../mdf.inputs'
import { MdfActivityEntity } from '../mdfActivity.entity'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { MdfBudgetItemEntity } from '../mdfBudgetItem.entity'
import { MdfQuotaEntity } from '../mdfQuota.entity'
import { activityNotFound, lockItems, quotaIdOf, refuseStale } from './locks'

const mostItems = 100

type Saved = { readonly objectId: string }

const needed = (name: string): UserError => new UserError('FIELD_REQUIRED', { name }, [name])

const nameOf = (name: string | null | undefined): string => neededText(name, 100, 'activityName')

const nameTaken = ({ year }: MdfQuotaEntity): UserError => new UserError('ACTIVITY_NAME_TAKEN', { year }, ['activityName'])

const refuseTakenName = async (tx: Transaction, quota: MdfQuotaEntity, name: string, ownId: string): Promise<void> => {
  const others = tx
    .rows(MdfActivityEntity)
    .where(equals('partnerId', quota.partnerId), equals('year', quota.year), equals('uniqueName', name))
  if ((await others.where(cond`row.id <> ${ownId}`).count()) > 0) throw nameTaken(quota)
}

/** Two drafts on different quotas of a year hold no common lock: there the index refuses the second name. */
const withFreeName = async <T>(quota: MdfQuotaEntity, write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    throw isDuplicate(error) ? nameTaken(quota) : error
  }
}

const costsOf = (items: readonly MdfBudgetItemInput[] | null, { currency }: MdfQuotaEntity): Cost[] => {
  if (items && items.length > mostItems) throw invalidInput(`at most ${mostItems} cost items`, 'budgetItems')
  return (items ?? []).map((item, index) => {
    const field = ['budgetItems', String(index)]
    return costOf({ ...item, description: neededText(item.description, 200, ...field, 'description') }, currency, ...field)
  })
}

/** Items keep their ids by position: the first stays the first, whatever it says now. */
const replaceItems = async (
  tx: Transaction,
  activity: Pick<MdfActivityEntity, 'id' | 'partnerId' | 'currency'>,
  costs: readonly Cost[],
) => {
  const stored = await lockItems(tx, activity.id)
  for (const [index, cost] of costs.entries()) {
    const item = stored[index]
    if (item) await tx.save(Object.assign(item, cost))
    else {
      const { id, partnerId, currency } = activity
      const place = { id: newId('mbi'), activityId: id, partnerId, currency, position: index + 1 }
      await tx.insert(MdfBudgetItemEntity, { ...place, ...cost, deletedAt: null, version: 1 })
    }
  }
  for (const item of stored.slice(costs.length)) await tx.handOver(Object.assign(item, { deletedAt: tx.now }))
}

const create = async (tx: Transaction, { viewer, now }: Context, input: SaveMdfDraftInput, quota: MdfQuotaEntity): Promise<Saved> => {
  const activityName = nameOf(input.activityName)
  const content = { ...emptyContent, ...contentOf(input) }
  refuseTurnedRound(content.startDate, content.endDate, 'endDate')
  const costs = costsOf(input.budgetItems ?? null, quota)
  const id = newId('mdf')
  await refuseTakenName(tx, quota, activityName, id)

  const { partnerId, year, currency } = quota
  const row = {
    ...{ id, partnerId, year, currency, quotaId: quota.id, activityName, uniqueName: activityName, revision: 1, budgetRevision: 1 },
    applicationNo: `MDF${shanghaiDate(now).replaceAll('-', '')}-${id.slice(-10)}`,
    ...content,
    ...totalsOf(costs, currency),
    ...{ lateReason: null, overStandardReason: null, agreementAcceptedAt: null, duplicateConfirmed: false },
    status: MdfActivityStatus.DRAFT,
    ...{ reviewComment: null, submittedAt: null, reviewedAt: null, reviewedById: null, onTimeDeadline: null, calendarVersion: null },
    ...{ deletedAt: null, createdById: viewer.memberId, createdAt: now, updatedAt: now, version: 1 },
  }
  await withFreeName(quota, () => tx.insert(MdfActivityEntity, row))
  await replaceItems(tx, row, costs)
  return { objectId: id }
}

const edit = async (tx: Transaction, { viewer }: Context, input: SaveMdfDraftInput, quota: MdfQuotaEntity, id: string): Promise<Saved> => {
  const activity = await tx.lock(MdfActivityEntity, id, activityNotFound())
  refuseStale(activity, input.expectedVersion)
  mdfActivityLifecycle.move(activity, 'edit', viewer)
  if (quota.currency !== activity.currency) throw invalidInput(`the activity is planned in ${activity.currency}`, 'quotaId')
  const activityName = input.activityName === undefined ? activity.activityName : nameOf(input.activityName)
  await refuseTakenName(tx, quota, activityName, id)

  Object.assign(activity, contentOf(input), { activityName, uniqueName: activityName, quotaId: quota.id, year: quota.year })
  refuseTurnedRound(activity.startDate, activity.endDate, 'endDate')
  if (input.budgetItems !== undefined) {
    const costs = costsOf(input.budgetItems, quota)
    await replaceItems(tx, activity, costs)
    Object.assign(activity, totalsOf(costs, quota.currency), { budgetRevision: activity.budgetRevision + 1 })
  }
  await withFreeName(quota, () => tx.save(activity))
  return { objectId: id }
}

export const saveMdfDraft = async (tx: Transaction, ctx: Context, input: SaveMdfDraftInput) => {
  const { id, quotaId, idempotencyKey } = input
  const isNew = typeof id !== 'string'
  const hasKey = typeof idempotencyKey === 'string'
  if (quotaId === null || (isNew && quotaId === undefined)) throw needed('quotaId')
  // Creating twice would be two activities; editing twice is one.
  if (isNew && !hasKey) throw needed('idempotencyKey')

  const quota = await tx.lock(MdfQuotaEntity, quotaId ?? (await quotaIdOf(tx, id ?? '')), notFound('MdfQuota', 'quotaId'))
  const save = () => (isNew ? create(tx, ctx, input, quota) : edit(tx, ctx, input, quota, id))
  if (!hasKey) return save()
  const { answer, replayed } = await once(tx, ctx, 'saveMdfDraft', { ...input, idempotencyKey }, save)
  return { ...answer, replayed }
}
