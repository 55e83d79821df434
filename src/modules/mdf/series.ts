/** Several events in one application: alike in kind, and held within a quarter (R-MD-11). */
import { invalidInput, UserError } from '../../shared/errors'
import { addMonths, type LocalDate } from '../../shared/time'
import type { MdfActivityType, MdfAudience } from './mdf.enums'

/** One event of a series. What is null is as in the activity. */
export type Occurrence = {
  readonly name: string
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly location: string | null
  readonly audience: MdfAudience | null
  readonly activityType: MdfActivityType | null
  readonly approvingDepartment: string | null
}

type Whole = {
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly audience: MdfAudience | null
  readonly activityType: MdfActivityType | null
  readonly approvingDepartment: string | null
}

const sameThroughout = ['audience', 'activityType', 'approvingDepartment'] as const
const monthsOfASeries = 3

export const refuseUnlikeEvents = (series: readonly Occurrence[], whole: Whole): void => {
  for (const [index, event] of series.entries()) {
    const field = ['series', String(index)]
    const differs = sameThroughout.find(property => event[property] !== null && event[property] !== whole[property])
    if (differs) throw new UserError('SERIES_NOT_HOMOGENEOUS', { differs, event: event.name }, [...field, differs])
    if (event.startDate < whole.startDate || event.endDate > whole.endDate)
      throw invalidInput(`an event of a series lies within the activity, ${whole.startDate} to ${whole.endDate}`, ...field)
  }
}

/** "Within a quarter" is read as three months from the first start. */
export const refuseLongSeries = (series: readonly Occurrence[]): void => {
  const [first] = series.map(({ startDate }) => startDate).sort()
  const last = series
    .map(({ endDate }) => endDate)
    .sort()
    .at(-1)
  if (!first || !last) return
  const latest = addMonths(first, monthsOfASeries)
  if (last > latest) throw new UserError('SERIES_SPAN_EXCEEDED', { latest }, ['series'])
}
