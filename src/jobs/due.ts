/** When a job is due: by what is recorded of its last run, so that any number of runners share one timetable. */
import { type Instant, later, shanghaiDate, startOfDay } from '../shared/time'
import type { Schedule } from './job'
import type { JobRunEntity } from './jobRun.entity'

const minute = 60_000
/** A run that failed or was stopped is not left until tomorrow. */
const secondTry = 5 * minute

type LastRun = Pick<JobRunEntity, 'lastStartedAt' | 'lastResult'>

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The latest time at or before now that the clock in Shanghai showed this time of day. */
const latest = (dailyAt: string, now: Instant): Instant => {
  const today = later(startOfDay(shanghaiDate(now)), minutesOf(dailyAt) * minute)
  return today <= now ? today : later(today, -24 * 60 * minute)
}

/** A job that never ran is due: what it would have done last night is still to be done. */
export const isDue = (every: Schedule, { lastStartedAt, lastResult }: LastRun, now: Instant): boolean => {
  if (lastStartedAt === null) return true
  const regular = 'minutes' in every ? later(lastStartedAt, every.minutes * minute) <= now : lastStartedAt < latest(every.dailyAt, now)
  return regular || (lastResult !== 'DONE' && later(lastStartedAt, secondTry) <= now)
}
