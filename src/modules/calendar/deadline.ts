/** When something is due, and how near that is: deadlines counted in working days and in plain days. */
import { addDays, daysBetween, endOfDay, type Instant, type LocalDate, shanghaiDate } from '../../shared/time'
import { addWorkingDays, isProvisional, type WorkCalendar, workingDaysBetween } from './workCalendar'

export const DeadlineLevel = { OVERDUE: 'OVERDUE', URGENT: 'URGENT', SOON: 'SOON', NORMAL: 'NORMAL' } as const
export type DeadlineLevel = keyof typeof DeadlineLevel

export type Deadline = {
  readonly at: Instant
  readonly workingDaysLeft: number
  readonly calendarDaysLeft: number
  readonly level: DeadlineLevel
  readonly provisional: boolean
}

/** R-WD-2, "within n working days after": the trigger's own date is day 0, worked or not; due at the end of the n-th working day. */
export const deadlineWithin = (n: number, after: Instant, calendar: WorkCalendar): Instant =>
  endOfDay(addWorkingDays(shanghaiDate(after), n, calendar))

/** R-WD-4, "n days": due at the end of that day, be it a holiday. */
export const calendarDeadline = (date: LocalDate, n: number): Instant => endOfDay(addDays(date, n))

/** R-WD-5: a corrected calendar moves the deadline of an open item only later; R-WD-6: a provisional one moves either way. */
export const correctedDeadline = (stored: { at: Instant; provisional: boolean }, recomputed: Instant): Instant =>
  stored.provisional || recomputed > stored.at ? recomputed : stored.at

/** R-WD-7: what the holder of a deadline sees. Today is not counted, the day it is due is; nothing is left of a date gone by. */
export const deadlineOf = (at: Instant, now: Instant, calendar: WorkCalendar): Deadline => {
  const today = shanghaiDate(now)
  const due = shanghaiDate(at)
  const workingDaysLeft = Math.max(0, workingDaysBetween(today, due, calendar))
  return {
    at,
    workingDaysLeft,
    calendarDaysLeft: Math.max(0, daysBetween(today, due)),
    level: now > at ? 'OVERDUE' : levelOf(workingDaysLeft),
    provisional: isProvisional(today < due ? today : due, due, calendar),
  }
}

const levelOf = (workingDaysLeft: number): DeadlineLevel => (workingDaysLeft <= 2 ? 'URGENT' : workingDaysLeft <= 5 ? 'SOON' : 'NORMAL')
