/** Periods of resources: counted in months by the calendar of Shanghai, whatever the time of day. */
import { addMonths, type Instant, shanghaiDate, startOfDay } from '../../shared/time'
import { RenewalPeriodType } from './resource.enums'

export type Period = { readonly periodType: RenewalPeriodType; readonly periodNum: number }

/** A renewal is for 1–11 months or 1–3 years. */
const mostPeriods: Record<RenewalPeriodType, number> = { MONTH: 11, YEAR: 3 }

export const isPossiblePeriod = ({ periodType, periodNum }: Period): boolean => periodNum >= 1 && periodNum <= mostPeriods[periodType]
export const mostOf = (periodType: RenewalPeriodType): number => mostPeriods[periodType]

export const monthsOf = ({ periodType, periodNum }: Period): number => (periodType === RenewalPeriodType.YEAR ? 12 : 1) * periodNum

const timeOfDay = (instant: Instant): number => Date.parse(instant) - Date.parse(startOfDay(shanghaiDate(instant)))

/** The same time of day so many months later; on the last day of a month that is too short (R-WD-4). */
export const monthsLater = (instant: Instant, months: number): Instant =>
  new Date(Date.parse(startOfDay(addMonths(shanghaiDate(instant), months))) + timeOfDay(instant)).toISOString()

export const endOfPeriod = (start: Instant, period: Period): Instant => monthsLater(start, monthsOf(period))
