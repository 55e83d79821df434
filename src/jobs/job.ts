/** Work that time brings, without anyone asking: what it is called, when it is due, what it does. */
import type { Clock } from '../shared/time'
import type { JobDoor } from './jobDoor'

export type Schedule =
  | { readonly minutes: number }
  /** A time of day in Shanghai, `HH:mm`. */
  | { readonly dailyAt: string }

export type JobContext = {
  /** When this run began. */
  readonly now: string
  readonly clock: Clock
  /** A door of the system: reads everything. Each `write` is one chunk; a runner that has to stop begins no further one. */
  readonly db: JobDoor
}

export type Job = {
  readonly name: string
  readonly description: string
  readonly every: Schedule
  /** Answers how much it did. Safe to repeat, and safe beside another run of itself: it locks rows and looks at their state again. */
  readonly run: (context: JobContext) => Promise<number>
}

const nameForm = /^[a-z][A-Za-z]{2,59}$/
const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/

/** A job that could never be found or never be due is refused when the program starts. */
export const job = (given: Job): Job => {
  const { name, every } = given
  if (!nameForm.test(name)) throw new Error(`"${name}" is no name for a job`)
  if ('minutes' in every ? every.minutes <= 0 : !timeForm.test(every.dailyAt)) throw new Error(`${name}: when is it due?`)
  return given
}

/** In words, for lists. */
export const scheduleInWords = (every: Schedule): string =>
  'minutes' in every ? `every ${every.minutes} min` : `daily at ${every.dailyAt} in Shanghai`
