/** The vendor loads a year, or corrects days of it. Deadlines that are open follow in a job of their own (R-WD-5, R-WD-6). */
import type { Context } from '../../../context'
import { isDuplicate, Overtaken, type Transaction } from '../../../db'
import { checkItems, once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { invalidInput, UserError } from '../../../shared/errors'
import { firstDate, lastDate, yearOf } from '../../../shared/time'
import type { UpsertWorkCalendarInput, WorkCalendarDayInput } from '../calendar.inputs'
import { type DayKind, kindByWeek } from '../workCalendar'
import { WorkCalendarDayEntity } from '../workCalendarDay.entity'
import { WorkCalendarYearEntity } from '../workCalendarYear.entity'

const [longestName, longestSource] = [64, 128]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** A holiday may fall on any day; everything else says what the week says, or works on a weekend. */
const isPossible = ({ date, kind }: WorkCalendarDayInput): boolean => {
  const byWeek: DayKind = kindByWeek(date)
  return kind === 'HOLIDAY' || kind === byWeek || (kind === 'MAKEUP_WORKDAY' && byWeek === 'WEEKEND')
}

const isException = ({ kind }: { readonly kind: DayKind }): boolean => kind === 'HOLIDAY' || kind === 'MAKEUP_WORKDAY'

const weekdayOf = (date: string): string => weekdays[(new Date(`${date}T00:00:00.000Z`).getUTCDay() + 6) % 7] ?? ''

const checkDays = ({ year, days }: UpsertWorkCalendarInput): void => {
  if (year <= yearOf(firstDate) || year > yearOf(lastDate)) throw invalidInput('no year of a notice', 'year')
  checkItems(
    'days',
    days.map(({ date }) => date),
    ['a day', 'days'],
  )
  for (const [position, day] of days.entries()) {
    const field = ['days', String(position)]
    const { date, kind, name } = day
    // 2022-12-31 was a holiday of 2023: a notice reaches into the December before.
    if (yearOf(date) !== year && !date.startsWith(`${String(year - 1).padStart(4, '0')}-12-`))
      throw invalidInput(`a day of ${year} or of the December before`, ...field, 'date')
    if (!isPossible(day)) throw new UserError('DAY_KIND_IMPOSSIBLE', { date, kind, weekday: weekdayOf(date) }, [...field, 'kind'])
    if (name && [...name].length > longestName) throw invalidInput(`at most ${longestName} characters`, ...field, 'name')
  }
}

const checkSource = (source: string | null | undefined): string | null => {
  const text = source?.trim() ?? null
  if (text !== null && (text === '' || text.length > longestSource)) throw invalidInput(`1 to ${longestSource} characters`, 'source')
  return text
}

/** Writes what differs; answers whether anything did. */
const writeDays = async (tx: Transaction, { year, replacesYear, days }: UpsertWorkCalendarInput): Promise<boolean> => {
  const dates = days.map(({ date }) => date)
  const stored = tx.rows(WorkCalendarDayEntity).where(equals('region', 'CN'))
  const [named, ofYear] = [await stored.where(isIn('date', dates)).many(['id']), await stored.where(equals('year', year)).many(['id'])]
  const ids = [...named, ...(replacesYear ? ofYear : [])].map(({ id }) => id)
  const before = new Map([...(await tx.lockMany(WorkCalendarDayEntity, ids)).values()].map(day => [day.date, day]))
  const wanted = new Map(days.filter(isException).map(day => [day.date, day]))
  let isChanged = false
  for (const [date, day] of before) {
    if (wanted.has(date)) continue
    await tx.remove(day)
    isChanged = true
  }
  for (const { date, kind, name = null } of wanted.values()) {
    const day = before.get(date)
    if (day && day.kind === kind && day.name === name && day.year === year) continue
    isChanged = true
    if (day) {
      Object.assign(day, { kind, name, year })
      await tx.save(day)
    } else {
      await tx.insert(WorkCalendarDayEntity, { id: `wcd_${date}`, region: 'CN', date, year, kind, name })
    }
  }
  return isChanged
}

const loadYear = async (tx: Transaction, input: UpsertWorkCalendarInput, source: string | null, version: number): Promise<void> => {
  const { year } = input
  if (!input.replacesYear) throw new UserError('CALENDAR_YEAR_NOT_LOADED', { year }, ['year'])
  if (input.expectedVersion) throw new UserError('CONFLICT_STALE_VERSION', { current: 0 }, ['expectedVersion'])
  if (source === null) throw new UserError('FIELD_REQUIRED', { name: 'source' }, ['source'])
  const row = { id: `wcy_${year}`, year, source, loadedInVersion: version + 1, daysRevision: 0, version: 1 }
  // Two who load the same year at once meet only here.
  await tx.insert(WorkCalendarYearEntity, row).catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })
  await writeDays(tx, input)
}

export const upsertWorkCalendar = async (tx: Transaction, ctx: Context, input: UpsertWorkCalendarInput) => {
  checkDays(input)
  const source = checkSource(input.source)
  const all = await tx.rows(WorkCalendarYearEntity).many(['id'])
  // All of them: the version of the whole calendar is their sum, and says what was counted before (R-WD-6).
  const years = [
    ...(
      await tx.lockMany(
        WorkCalendarYearEntity,
        all.map(({ id }) => id),
      )
    ).values(),
  ]
  const { answer, replayed } = await once(tx, ctx, 'upsertWorkCalendar', input, async () => {
    const stored = years.find(({ year }) => year === input.year)
    if (!stored) {
      await loadYear(
        tx,
        input,
        source,
        years.reduce((total, { version }) => total + version, 0),
      )
      return { year: input.year }
    }
    const { expectedVersion } = input
    if (typeof expectedVersion === 'number' && expectedVersion !== stored.version)
      throw new UserError('CONFLICT_STALE_VERSION', { current: stored.version }, ['expectedVersion'])
    if (await writeDays(tx, input)) stored.daysRevision += 1
    stored.source = source ?? stored.source
    await tx.save(stored)
    return { year: input.year }
  })
  return { ...answer, replayed }
}
