/** What a draft says about the activity: checked, trimmed, and only the fields that were given. */
import { textOf as lineOf } from '../../shared/contacts'
import { invalidInput } from '../../shared/errors'
import { shownOf } from '../../shared/shown'
import type { LocalDate } from '../../shared/time'
import type { MdfContentInput, MdfOccurrenceInput } from './mdf.inputs'
import type { MdfActivityEntity } from './mdfActivity.entity'
import type { Occurrence } from './series'

/** The columns that a draft may fill. */
export type Content = Pick<
  MdfActivityEntity,
  | 'activityType'
  | 'audience'
  | 'audienceText'
  | 'form'
  | 'location'
  | 'startDate'
  | 'endDate'
  | 'series'
  | 'approvingDepartment'
  | 'expectedAttendees'
  | 'expectedLeads'
  | 'expectedOpportunities'
  | 'purpose'
  | 'agenda'
>

type Given<T> = T | null | undefined

const mostEvents = 50
/** Far enough for every plan, near enough for every calendar to count on. */
const [earliest, latest]: LocalDate[] = ['2000-01-01', '2099-12-31']

/** Absent stays absent; null and blank are nothing. */
export const textOf = (text: Given<string>, most: number, ...field: string[]): Given<string> => {
  const trimmed = shownOf(text ?? '')
  if (trimmed === '') return text === undefined ? undefined : null
  if ([...trimmed].length > most) throw invalidInput(`at most ${most} characters`, ...field)
  return trimmed
}

/** A text that may not be missing. */
export const neededText = (text: Given<string>, most: number, ...field: string[]): string => {
  const given = textOf(text, most, ...field)
  if (!given) throw invalidInput(`needs 1 to ${most} characters`, ...field)
  return given
}

/** A text on one line, shown among others in lists and on invoices: no control characters, none that turn the direction. */
export const oneLineOf = (text: Given<string>, most: number, ...field: string[]): Given<string> =>
  text && shownOf(text) ? lineOf(text, most, ...field) : textOf(text, most, ...field)

export const neededLine = (text: Given<string>, most: number, ...field: string[]): string => lineOf(text ?? '', most, ...field)

const countOf = (count: Given<number>, field: string): Given<number> => {
  if (typeof count === 'number' && count < 0) throw invalidInput('a number of people or leads is not negative', field)
  return count
}

const dateOf = (date: Given<LocalDate>, ...field: string[]): Given<LocalDate> => {
  if (date && earliest && latest && (date < earliest || date > latest))
    throw invalidInput(`dates go from ${earliest} to ${latest}`, ...field)
  return date
}

/** Whole or in part unknown is no error in a draft. */
export const refuseTurnedRound = (from: LocalDate | null, to: LocalDate | null, ...field: string[]): void => {
  if (from && to && to < from) throw invalidInput('the last day is not before the first', ...field)
}

const occurrenceOf = (event: MdfOccurrenceInput, index: number): Occurrence => {
  const field = ['series', String(index)]
  const { startDate, endDate } = event
  dateOf(startDate, ...field, 'startDate')
  dateOf(endDate, ...field, 'endDate')
  refuseTurnedRound(startDate, endDate, ...field, 'endDate')
  return {
    name: neededLine(event.name, 100, ...field, 'name'),
    startDate,
    endDate,
    location: oneLineOf(event.location, 200, ...field, 'location') ?? null,
    audience: event.audience ?? null,
    activityType: event.activityType ?? null,
    approvingDepartment: oneLineOf(event.approvingDepartment, 100, ...field, 'approvingDepartment') ?? null,
  }
}

const seriesOf = (series: Given<readonly MdfOccurrenceInput[]>): Given<readonly Occurrence[]> => {
  if (series === undefined) return undefined
  if (series && series.length > mostEvents) throw invalidInput(`at most ${mostEvents} events`, 'series')
  return series?.length ? series.map(occurrenceOf) : null
}

const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

export const contentOf = (input: MdfContentInput): Partial<Content> =>
  present<Content>({
    activityType: input.activityType,
    audience: input.audience,
    audienceText: oneLineOf(input.audienceText, 200, 'audienceText'),
    form: input.form,
    location: oneLineOf(input.location, 200, 'location'),
    startDate: dateOf(input.startDate, 'startDate'),
    endDate: dateOf(input.endDate, 'endDate'),
    series: seriesOf(input.series),
    approvingDepartment: oneLineOf(input.approvingDepartment, 100, 'approvingDepartment'),
    expectedAttendees: countOf(input.expectedAttendees, 'expectedAttendees'),
    expectedLeads: countOf(input.expectedLeads, 'expectedLeads'),
    expectedOpportunities: countOf(input.expectedOpportunities, 'expectedOpportunities'),
    purpose: textOf(input.purpose, 2000, 'purpose'),
    agenda: textOf(input.agenda, 5000, 'agenda'),
  })

export const emptyContent: Content = {
  activityType: null,
  audience: null,
  audienceText: null,
  form: null,
  location: null,
  startDate: null,
  endDate: null,
  series: null,
  approvingDepartment: null,
  expectedAttendees: null,
  expectedLeads: null,
  expectedOpportunities: null,
  purpose: null,
  agenda: null,
}
