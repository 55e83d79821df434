/** What keeps an application from being handed in: every rule in the order of the form, looked at without writing anything. */
import { compared, cond, equals, isIn, isNull, not } from '../../shared/conditions'
import { UserError, type UserErrorCode, UserErrors } from '../../shared/errors'
import { endOfDay, type Instant, type LocalDate, shanghaiDate } from '../../shared/time'
import { calendarFor } from '../calendar'
import { needsReason, refuseUnreimbursable } from './costs'
import { textOf } from './draftContent'
import { banOf, type Reader } from './eligibility'
import { MdfActivityForm, MdfActivityStatus } from './mdf.enums'
import { draftStates, MdfActivityEntity } from './mdfActivity.entity'
import type { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import type { MdfQuotaEntity } from './mdfQuota.entity'
import { hasStarted, onTimeUntil } from './onTime'
import { refuseExceeded, refuseUnusable } from './reservation'
import { refuseLongSeries, refuseUnlikeEvents } from './series'

/** The activity as it would be handed in, what it costs, and the quota that is to pay. */
export type Application = {
  readonly activity: MdfActivityEntity
  readonly items: readonly Pick<MdfBudgetItemEntity, 'category' | 'limitCheck'>[]
  readonly quota: MdfQuotaEntity
}

/** What the confirm dialog asked. Absent keeps what was said before, null takes it back. */
export type Answers = {
  readonly lateReason?: string | null
  readonly overStandardReason?: string | null
  readonly agreementAccepted: boolean
  readonly confirmDuplicate?: boolean | null
}

export type Assessment = {
  readonly problems: readonly UserError[]
  readonly warningCodes: readonly UserErrorCode[]
  readonly duplicate: MdfActivityEntity | null
  /** What is kept with the submission; null where too much is missing to tell. */
  readonly kept: {
    readonly lateReason: string | null
    readonly overStandardReason: string | null
    readonly onTimeDeadline: LocalDate
    readonly calendarVersion: number
    readonly duplicateConfirmed: boolean
  } | null
}

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
const missingIn = ({ activity, items }: Application): UserError[] => {
  const missing: string[] = needed.filter(property => activity[property] === null)
  if (activity.form !== MdfActivityForm.ONLINE && activity.location === null) missing.push('location')
  if (items.length === 0) missing.push('budgetItems')
  return missing.map(name => new UserError('FIELD_REQUIRED', { name }, [name]))
}

/** R-MD-9: an activity of the same type for the same people at the same place, on overlapping dates. */
const duplicateOf = (reader: Reader, activity: Complete): Promise<MdfActivityEntity | null> =>
  reader
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
    .one(['id', 'applicationNo', 'activityName'])

const duplicateError = ({ applicationNo, activityName }: MdfActivityEntity): UserError =>
  new UserError('POSSIBLE_DUPLICATE', { applicationNo, activityName }, ['confirmDuplicate'])

/** What the dialog said, or what was said before: absent keeps it, null clears it. */
const reasonOf = (given: string | null | undefined, before: string | null, field: string): string | null => {
  const reason = textOf(given, 500, field)
  return reason === undefined ? before : reason
}

const refusalOf = (check: () => void): UserError[] => {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof UserError) return [error]
    throw error
  }
}

const when = (holds: boolean, ...error: ConstructorParameters<typeof UserError>): UserError[] => (holds ? [new UserError(...error)] : [])

export const assess = async (reader: Reader, application: Application, answers: Answers, now: Instant): Promise<Assessment> => {
  const { activity, items, quota } = application
  const barring = banOf(reader, activity.partnerId, now).then(ban => (ban ? [ban] : []))
  const missing = missingIn(application)
  const warningCodes: UserErrorCode[] = activity.mdfAmountInclTax.isZero ? ['MDF_ZERO_NOT_CLAIMABLE'] : []
  if (missing.length) return { problems: [...(await barring), ...missing], warningCodes, duplicate: null, kept: null }

  const complete = activity as Complete
  const { startDate, series } = complete
  // At once: whoever hands in holds the quota meanwhile, and others wait for it.
  const [barred, calendar, duplicate] = await Promise.all([barring, calendarFor(reader), duplicateOf(reader, complete)])
  const onTimeDeadline = onTimeUntil(startDate, calendar)
  const lateReason = reasonOf(answers.lateReason, activity.lateReason, 'lateReason')
  const overStandardReason = reasonOf(answers.overStandardReason, activity.overStandardReason, 'overStandardReason')
  const isLate = now > endOfDay(onTimeDeadline)
  const started = hasStarted(startDate, now)
  const problems = [
    ...barred,
    ...when(started, 'ACTIVITY_ALREADY_STARTED', { startDate }),
    ...when(!started && isLate && !lateReason, 'LATE_REASON_REQUIRED', { onTimeDeadline }, ['lateReason']),
    ...refusalOf(() => refuseUnreimbursable(items)),
    ...when(needsReason(items) && !overStandardReason, 'OVER_STANDARD_REASON_REQUIRED', {}, ['overStandardReason']),
    ...refusalOf(() => series && refuseUnlikeEvents(series, complete)),
    ...refusalOf(() => series && refuseLongSeries(series)),
    ...when(!answers.agreementAccepted, 'AGREEMENT_REQUIRED', {}, ['agreementAccepted']),
    ...(duplicate && !answers.confirmDuplicate ? [duplicateError(duplicate)] : []),
    ...refusalOf(() => refuseUnusable(quota, shanghaiDate(now))),
    ...refusalOf(() => refuseExceeded(quota, activity.mdfAmountInclTax)),
  ]
  const duplicateConfirmed = duplicate !== null
  return {
    problems,
    warningCodes,
    duplicate,
    kept: { lateReason, overStandardReason, onTimeDeadline, calendarVersion: calendar.version, duplicateConfirmed },
  }
}

/** What hands it in: all empty fields at once, or the first thing that is wrong; otherwise what is kept with the submission. */
export const passed = ({ problems, kept }: Assessment): NonNullable<Assessment['kept']> => {
  const [first, ...others] = problems
  if (first) throw first.code === 'FIELD_REQUIRED' ? new UserErrors([first, ...others]) : first
  if (!kept) throw new Error('an application without problems is complete')
  return kept
}
