/** Hands an application in: every rule is checked under the locks, then its amount is reserved in the quota. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { compared, cond, equals, isIn, isNull, not } from '../../../shared/conditions'
import { UserError, type UserErrorCode, UserErrors } from '../../../shared/errors'
import { endOfDay, shanghaiDate } from '../../../shared/time'
import { calendarFor } from '../../calendar'
import { needsReason, refuseUnreimbursable } from '../costs'
import { textOf } from '../draftContent'
import { MdfActivityForm, MdfActivityStatus } from '../mdf.enums'
import type { SubmitMdfActivityInput } from '../mdf.inputs'
import { draftStates, MdfActivityEntity } from '../mdfActivity.entity'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import type { MdfBudgetItemEntity } from '../mdfBudgetItem.entity'
import { hasStarted, onTimeUntil } from '../onTime'
import { refuseUnusable, reserve } from '../reservation'
import { refuseLongSeries, refuseUnlikeEvents } from '../series'
import { itemsOf, type Locked, lockWithQuota, refuseStale } from './locks'

const needed = [
  'activityType',
  'audience',
  'form',
  'startDate',
  'endDate',
  'approvingDepartment',
  'expectedAttendees',
  'expectedLeads',
  'expectedOpportunities',
  'purpose',
  'agenda',
] as const
type Complete = MdfActivityEntity & { readonly [K in (typeof needed)[number]]: NonNullable<MdfActivityEntity[K]> }

/** States in which an activity no longer counts as submitted: it may well be applied for again. */
const setAside = [...draftStates, MdfActivityStatus.APPLICATION_REJECTED]

/** One error for each field that is still empty, so that a form can mark them all. */
const completed = (activity: MdfActivityEntity, items: readonly MdfBudgetItemEntity[]): Complete => {
  const missing: string[] = needed.filter(property => activity[property] === null)
  if (activity.form !== MdfActivityForm.ONLINE && activity.location === null) missing.push('location')
  if (items.length === 0) missing.push('budgetItems')
  const [first, ...others] = missing.map(name => new UserError('FIELD_REQUIRED', { name }, [name]))
  if (first) throw new UserErrors([first, ...others])
  return activity as Complete
}

/** R-MD-9: an activity of the same type for the same people at the same place, on overlapping dates. */
const duplicateOf = (tx: Transaction, activity: Complete): Promise<MdfActivityEntity | null> =>
  tx
    .rows(MdfActivityEntity)
    .where(
      equals('partnerId', activity.partnerId),
      equals('activityType', activity.activityType),
      compared('startDate', '<=', activity.endDate),
      compared('endDate', '>=', activity.startDate),
      equals('audience', activity.audience),
      activity.location === null ? isNull('location') : equals('location', activity.location),
      cond`row.id <> ${activity.id}`,
      not(isIn('status', setAside)),
    )
    .one(['applicationNo', 'activityName'])

/** Whether there was something to confirm; what was not confirmed is refused. */
const confirmed = ({ confirmDuplicate }: SubmitMdfActivityInput, twin: MdfActivityEntity | null): boolean => {
  if (!twin) return false
  const { applicationNo, activityName } = twin
  if (!confirmDuplicate) throw new UserError('POSSIBLE_DUPLICATE', { applicationNo, activityName }, ['confirmDuplicate'])
  return true
}

/** What the dialog said, or what was said before: absent keeps it, null clears it. */
const reasonOf = (given: string | null | undefined, before: string | null, field: string): string | null => {
  const reason = textOf(given, 500, field)
  return reason === undefined ? before : reason
}

const submit = async (tx: Transaction, { viewer, now }: Context, input: SubmitMdfActivityInput, locked: Locked) => {
  const { quota } = locked
  refuseStale(locked.activity, input.expectedVersion)
  mdfActivityLifecycle.move(locked.activity, 'submit', viewer)
  const items = await itemsOf(tx, locked.activity.id)
  const activity = completed(locked.activity, items)
  const { startDate, series } = activity

  if (hasStarted(startDate, now)) throw new UserError('ACTIVITY_ALREADY_STARTED', { startDate })
  const calendar = await calendarFor(tx)
  const onTimeDeadline = onTimeUntil(startDate, calendar)
  const lateReason = reasonOf(input.lateReason, activity.lateReason, 'lateReason')
  if (now > endOfDay(onTimeDeadline) && !lateReason) throw new UserError('LATE_REASON_REQUIRED', { onTimeDeadline }, ['lateReason'])

  refuseUnreimbursable(items)
  const overStandardReason = reasonOf(input.overStandardReason, activity.overStandardReason, 'overStandardReason')
  if (needsReason(items) && !overStandardReason) throw new UserError('OVER_STANDARD_REASON_REQUIRED', {}, ['overStandardReason'])
  if (series) {
    refuseUnlikeEvents(series, activity)
    refuseLongSeries(series)
  }
  if (!input.agreementAccepted) throw new UserError('AGREEMENT_REQUIRED', {}, ['agreementAccepted'])

  const duplicateConfirmed = confirmed(input, await duplicateOf(tx, activity))

  refuseUnusable(quota, shanghaiDate(now))
  reserve(quota, activity.mdfAmountInclTax)
  Object.assign(activity, {
    lateReason,
    overStandardReason,
    onTimeDeadline,
    calendarVersion: calendar.version,
    agreementAcceptedAt: now,
    duplicateConfirmed,
    submittedAt: now,
    reviewComment: null,
    reviewedAt: null,
    reviewedById: null,
  })
  await tx.save(quota, activity)
  const warningCodes: UserErrorCode[] = activity.mdfAmountInclTax.isZero ? ['MDF_ZERO_NOT_CLAIMABLE'] : []
  return { objectId: activity.id, warningCodes }
}

export const submitMdfActivity = async (tx: Transaction, ctx: Context, input: SubmitMdfActivityInput) => {
  const locked = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'submitMdfActivity', input, () => submit(tx, ctx, input, locked))
  return { ...answer, replayed }
}
