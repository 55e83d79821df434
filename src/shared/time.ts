/** Instants, dates and months as text, counted in Asia/Shanghai whatever the time zone of the process. */
import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql'
import { invalidInput, requestError } from './errors'

/** UTC with milliseconds, '2026-03-20T15:59:59.999Z': always 24 characters, so that texts sort as the times do. */
export type Instant = string
/** 'yyyy-MM-dd' in Asia/Shanghai. A pattern and not `string`: an instant in the place of a date does not compile. */
export type LocalDate = `${number}-${number}-${number}`
/** 'yyyy-MM' in Asia/Shanghai. */
export type YearMonth = `${number}-${number}`

const dayLength = 86_400_000
/** A constant will do: Shanghai has kept +08:00 all year round since 1992, and nothing in this product is older. */
const shanghaiOffset = 8 * 3_600_000

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const dateForm = /^\d{4}-\d{2}-\d{2}$/
const monthForm = /^\d{4}-\d{2}$/

const millisecondsOf = (instant: Instant): number => {
  // Text of any other form would be read in the time zone of the process.
  if (!instantForm.test(instant)) throw new RangeError(`Not an instant in UTC with milliseconds: ${instant}`)
  return Date.parse(instant)
}
const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString()

/** Days since 1970-01-01, for counting. */
export const epochDayOf = (date: LocalDate): number => millisecondsOf(`${date}T00:00:00.000Z`) / dayLength

/** The first date there is; a Monday. */
export const firstDate: LocalDate = '0001-01-01'
export const lastDate: LocalDate = '9999-12-31'
const firstDay = epochDayOf(firstDate)
const lastDay = epochDayOf(lastDate)

export const dateOfEpochDay = (epochDay: number): LocalDate => {
  if (epochDay < firstDay || epochDay > lastDay) throw invalidInput(`dates go from ${firstDate} to ${lastDate}`)
  return instantAt(epochDay * dayLength).slice(0, 10) as LocalDate
}

/** The date that a calendar in Shanghai shows at this instant. */
export const shanghaiDate = (instant: Instant): LocalDate =>
  dateOfEpochDay(Math.floor((millisecondsOf(instant) + shanghaiOffset) / dayLength))

/** 00:00 in Shanghai. */
export const startOfDay = (date: LocalDate): Instant => instantAt(epochDayOf(date) * dayLength - shanghaiOffset)

/** 23:59:59.999 in Shanghai. */
export const endOfDay = (date: LocalDate): Instant => instantAt((epochDayOf(date) + 1) * dayLength - 1 - shanghaiOffset)

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfEpochDay(epochDayOf(date) + days)

/** The same day of another month, or that month's last day where it is shorter: a month after 31 January is 28 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const day = new Date(startOfMonth(date))
  day.setUTCMonth(day.getUTCMonth() + months + 1, 0)
  day.setUTCDate(Math.min(Number(date.slice(8)), day.getUTCDate()))
  return dateOfEpochDay(day.getTime() / dayLength)
}
const startOfMonth = (date: LocalDate): number => epochDayOf(`${yearMonthOf(date)}-01`) * dayLength

/** So many milliseconds after an instant: for links, codes and leases, which are counted in hours and minutes (api §6). */
export const later = (instant: Instant, milliseconds: number): Instant => instantAt(millisecondsOf(instant) + milliseconds)

/** How many days later `to` is than `from`; negative when it is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => epochDayOf(to) - epochDayOf(from)

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))
export const yearMonthOf = (date: LocalDate): YearMonth => date.slice(0, 7) as YearMonth

/** A date that exists, or null. */
export const parseLocalDate = (text: string): LocalDate | null => {
  if (!dateForm.test(text) || text < firstDate) return null
  const day = Date.parse(`${text}T00:00:00.000Z`)
  // The engine reads 30 February as 2 March: what does not come back unchanged is no date.
  return !Number.isNaN(day) && instantAt(day).startsWith(text) ? (text as LocalDate) : null
}

/** A month that exists, or null. */
export const parseYearMonth = (text: string): YearMonth | null =>
  monthForm.test(text) && parseLocalDate(`${text}-01`) ? (text as YearMonth) : null

const rfc3339 = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/** RFC 3339 text with any offset, as UTC; what is finer than a millisecond is cut off. Null for anything else, a leap second too. */
export const parseInstant = (text: string): Instant | null => {
  const date = rfc3339.exec(text)?.[1]
  if (!date || !parseLocalDate(date)) return null
  const milliseconds = Date.parse(text.toUpperCase())
  const day = Math.floor((milliseconds + shanghaiOffset) / dayLength)
  return day >= firstDay && day <= lastDay ? instantAt(milliseconds) : null
}

/** What time it is. Read once per request; tests fix it. */
export type Clock = () => Instant

let lastSecond = { at: NaN, text: '' }

export const systemClock: Clock = () => {
  const milliseconds = Date.now()
  const second = milliseconds - (milliseconds % 1000)
  // Every request asks, and most within the same second.
  if (second !== lastSecond.at) lastSecond = { at: second, text: instantAt(second).slice(0, -'000Z'.length) }
  return `${lastSecond.text}${String(milliseconds - second).padStart(3, '0')}Z` as Instant
}

/** A clock that stands still: `fixedClock('2026-03-20T10:00:00+08:00')`. */
export const fixedClock = (time: string): Clock => {
  const instant = parseInstant(time)
  if (!instant) throw new RangeError(`Not an RFC 3339 time: ${time}`)
  return () => instant
}

type TextForm<T extends string> = {
  name: string
  description: string
  specifiedByURL: string
  example: T
  form: RegExp
  parse: (text: string) => T | null
}

/** Text in, text out. What is put in is read with care; what we answer was, so only its form is looked at. */
const textScalar = <T extends string>({ name, description, specifiedByURL, example, form, parse }: TextForm<T>) => {
  const read = (value: unknown, nodes?: ValueNode): T => {
    const parsed = typeof value === 'string' ? parse(value) : null
    if (parsed === null) throw requestError('BAD_USER_INPUT', `${name} is text like "${example}".`, { upstreamCode: 'CBC.0100' }, { nodes })
    return parsed
  }
  return new GraphQLScalarType<T, T>({
    name,
    description,
    specifiedByURL,
    parseValue: value => read(value),
    parseLiteral: node => read(valueFromASTUntyped(node), node),
    serialize: value => {
      if (typeof value !== 'string' || !form.test(value)) throw new TypeError(`Not a ${name}: ${String(value)}`)
      return value as T
    },
  })
}

export const DateTimeScalar = textScalar<Instant>({
  name: 'DateTime',
  description:
    'An instant (时间). Answered in UTC with milliseconds; put in with any offset. What is finer is cut off; leap seconds are refused.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  example: '2026-03-20T15:59:59.999Z',
  form: instantForm,
  parse: parseInstant,
})

export const LocalDateScalar = textScalar<LocalDate>({
  name: 'LocalDate',
  description: 'A calendar date (日期) in Asia/Shanghai, the full-date of RFC 3339, from 0001-01-01 to 9999-12-31.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  example: '2026-03-20',
  form: dateForm,
  parse: parseLocalDate,
})

export const YearMonthScalar = textScalar<YearMonth>({
  name: 'YearMonth',
  description: 'A month (月份) in Asia/Shanghai, such as a billing or reconciliation cycle: year and month of ISO 8601.',
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  example: '2026-03',
  form: monthForm,
  parse: parseYearMonth,
})
