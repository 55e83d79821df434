/** When an application is on time: ten working days before the event (R-MD-3). */
import { endOfDay, type Instant, type LocalDate, shanghaiDate } from '../../shared/time'
import { type WorkCalendar, workingDaysBefore } from '../calendar'
import type { MdfActivityStatus } from './mdf.enums'
import { mdfActivityLifecycle } from './mdfActivity.lifecycle'

const workingDaysAhead = 10

type Applied = {
  readonly status: MdfActivityStatus
  readonly startDate: LocalDate | null
  readonly submittedAt: Instant | null
  readonly onTimeDeadline: LocalDate | null
}

/** Whether it still has to be handed in, so that a deadline means something. */
export const awaitsSubmission = ({ status }: Pick<Applied, 'status'>): boolean => mdfActivityLifecycle.isPossible(status, 'submit')

export const onTimeUntil = (startDate: LocalDate, calendar: WorkCalendar): LocalDate =>
  workingDaysBefore(startDate, workingDaysAhead, calendar)

/** Counted anew while it can be submitted; then the date that was kept with the submission (R-WD-5). */
export const onTimeDateOf = (activity: Omit<Applied, 'submittedAt'>, calendar: WorkCalendar): LocalDate | null =>
  awaitsSubmission(activity) ? activity.startDate && onTimeUntil(activity.startDate, calendar) : activity.onTimeDeadline

/** Submitted after its date or, while it waits, too late already now. */
export const isLate = (activity: Applied, calendar: WorkCalendar, now: Instant): boolean => {
  const until = onTimeDateOf(activity, calendar)
  const decisive = awaitsSubmission(activity) ? now : activity.submittedAt
  return until !== null && decisive !== null && decisive > endOfDay(until)
}

/** From its first day on, an activity can be neither applied for nor approved (R-MD-3, R-MD-4). */
export const hasStarted = (startDate: LocalDate, now: Instant): boolean => shanghaiDate(now) >= startDate

/** Once its last day is over, its event is opened no more, and can be claimed (R-ME-1, R-MC-1). */
export const hasEnded = (endDate: LocalDate, now: Instant): boolean => shanghaiDate(now) > endDate
