/** Which days are worked in China, and how to count them: pure functions over a calendar that someone else has loaded. */
import { addDays, dateOfEpochDay, daysBetween, epochDayOf, firstDate, type LocalDate, yearOf } from '../../shared/time'

export const DayKind = {
  WORKDAY: 'WORKDAY',
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  MAKEUP_WORKDAY: 'MAKEUP_WORKDAY',
} as const
export type DayKind = keyof typeof DayKind

/** A day that differs from its weekday, with the holiday that is the reason. */
export type CalendarDay = { readonly date: LocalDate; readonly kind: DayKind; readonly name?: string }

export type WorkCalendar = {
  /** Stored beside every deadline that was computed with this calendar (R-WD-5). */
  readonly version: number
  /** The years that are loaded; in any other, Monday to Friday are worked and the result is provisional (R-WD-6). */
  readonly years: ReadonlySet<number>
  /** The version that brought a year, where it was not the first. */
  readonly loadedIn: ReadonlyMap<number, number>
  readonly days: ReadonlyMap<LocalDate, CalendarDay>
  /** How many working days the holidays and make-up days have added or taken away, up to and with each of them. */
  readonly shifts: readonly { readonly epochDay: number; readonly total: number }[]
}

const firstMonday = epochDayOf(firstDate)
const isMondayToFriday = (epochDay: number): boolean => (epochDay - firstMonday) % 7 < 5

/** A notice may reach into the year before (2022-12-31 was a holiday of 2023), so the loaded years are named, not derived from the days. */
export const workCalendarOf = (loaded: {
  version: number
  years: Iterable<number>
  loadedIn?: Iterable<readonly [year: number, version: number]>
  days: Iterable<CalendarDay>
}): WorkCalendar => {
  const exceptions = [...loaded.days].filter(({ kind }) => kind === 'HOLIDAY' || kind === 'MAKEUP_WORKDAY')
  const days = new Map(exceptions.map(day => [day.date, day]))
  let total = 0
  const shifts = [...days.values()]
    .map(({ date, kind }) => ({ epochDay: epochDayOf(date), isWorked: kind === 'MAKEUP_WORKDAY' }))
    .sort((a, b) => a.epochDay - b.epochDay)
    .map(({ epochDay, isWorked }) => {
      total += Number(isWorked) - Number(isMondayToFriday(epochDay))
      return { epochDay, total }
    })
  return { version: loaded.version, years: new Set(loaded.years), loadedIn: new Map(loaded.loadedIn ?? []), days, shifts }
}

/** Every date from one to the other, both included. */
export const daysFromTo = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))

/** What a day is by the week alone. */
export const kindByWeek = (date: LocalDate): 'WORKDAY' | 'WEEKEND' => (isMondayToFriday(epochDayOf(date)) ? 'WORKDAY' : 'WEEKEND')

export const kindOf = (date: LocalDate, calendar: WorkCalendar): DayKind => calendar.days.get(date)?.kind ?? kindByWeek(date)

/** R-WD-1: no holiday, and Monday to Friday or a make-up day. */
export const isWorkingDay = (date: LocalDate, calendar: WorkCalendar): boolean => {
  const kind = kindOf(date, calendar)
  return kind === 'WORKDAY' || kind === 'MAKEUP_WORKDAY'
}

/** Working days since the first Monday, this day included. Counting is then a subtraction, however far apart two dates are. */
const workedThrough = (epochDay: number, calendar: WorkCalendar): number => {
  const days = epochDay - firstMonday + 1
  const shift = calendar.shifts.findLast(candidate => candidate.epochDay <= epochDay)?.total ?? 0
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5) + shift
}

/** Working days after `from`, up to and with `to`; negative when `to` is the earlier. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkCalendar): number =>
  workedThrough(epochDayOf(to), calendar) - workedThrough(epochDayOf(from), calendar)

/** The n-th working day after a date, or before it when n is negative; the date itself, worked or not, when n is 0. */
export const addWorkingDays = (from: LocalDate, n: number, calendar: WorkCalendar): LocalDate => {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`)
  const start = epochDayOf(from)
  return n === 0 ? from : dateOfEpochDay(n > 0 ? after(start, n, calendar) : before(start, -n, calendar))
}

// Days are at least as many as working days, so a step of what is still missing never goes too far.
const after = (start: number, n: number, calendar: WorkCalendar): number => {
  const wanted = workedThrough(start, calendar) + n
  let day = start
  for (let missing = n; missing > 0; missing = wanted - workedThrough(day, calendar)) day += missing
  return day
}

const before = (start: number, n: number, calendar: WorkCalendar): number => {
  const wanted = workedThrough(start - 1, calendar) - n
  let dayBefore = start - 1
  for (let missing = n; missing > 0; missing = workedThrough(dayBefore, calendar) - wanted) dayBefore -= missing
  return dayBefore + 1
}

/** R-WD-3: the n-th working day strictly before a date, the last on which something due "n working days before" is on time. */
export const workingDaysBefore = (date: LocalDate, n: number, calendar: WorkCalendar): LocalDate => addWorkingDays(date, -n, calendar)

/** R-WD-6: whether some year from one date to the other is not loaded. */
export const isProvisional = (from: LocalDate, to: LocalDate, calendar: WorkCalendar): boolean => {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!calendar.years.has(year)) return true
  return false
}

/** R-WD-6: whether it was so for what was counted with an earlier version: some year on the way came later, or has not come yet. */
export const wasProvisional = (from: LocalDate, to: LocalDate, version: number, calendar: WorkCalendar): boolean => {
  for (let year = yearOf(from); year <= yearOf(to); year++)
    if (!calendar.years.has(year) || (calendar.loadedIn.get(year) ?? 0) > version) return true
  return false
}
