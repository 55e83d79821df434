/** Periods of resources: counted in months by the calendar of Shanghai, whatever the time of day. */
import { addDays, addMonths, daysBetween, type Instant, later, type LocalDate, shanghaiDate, startOfDay } from '../../shared/time'
import { RenewalPeriodType } from './resource.enums'

export type Period = {
  readonly periodType: RenewalPeriodType
  readonly periodNum: number
  /** The day of a month that it goes on to, beyond its end (统一到期日): 1–28, or -1 for the last. */
  readonly commonDay?: number | null
}

/** A renewal is for 1–11 months or 1–3 years. */
const mostPeriods: Record<RenewalPeriodType, number> = { MONTH: 11, YEAR: 3 }

export const isPossiblePeriod = ({ periodType, periodNum }: Period): boolean => periodNum >= 1 && periodNum <= mostPeriods[periodType]
export const mostOf = (periodType: RenewalPeriodType): number => mostPeriods[periodType]

/** Every month has these days. */
export const lastCommonDay = 28
/** The last of each month, whichever that is. */
export const endOfMonth = -1

export const isCommonDay = (day: number): boolean => day === endOfMonth || (day >= 1 && day <= lastCommonDay)

export const monthsOf = ({ periodType, periodNum }: Period): number => (periodType === RenewalPeriodType.YEAR ? 12 : 1) * periodNum

const timeOfDay = (instant: Instant): number => Date.parse(instant) - Date.parse(startOfDay(shanghaiDate(instant)))

/** The same time of day so many months later; on the last day of a month that is too short (R-WD-4). */
export const monthsLater = (instant: Instant, months: number): Instant =>
  later(startOfDay(addMonths(shanghaiDate(instant), months)), timeOfDay(instant))

const firstOf = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01` as LocalDate
const dayIn = (date: LocalDate, day: number): LocalDate =>
  day === endOfMonth ? addDays(addMonths(firstOf(date), 1), -1) : addDays(firstOf(date), day - 1)

/** The common day that comes next, today included. */
const commonDate = (date: LocalDate, day: number): LocalDate => {
  const thisMonth = dayIn(date, day)
  return thisMonth >= date ? thisMonth : dayIn(addMonths(firstOf(date), 1), day)
}

const plainEnd = (start: Instant, period: Period): LocalDate => shanghaiDate(monthsLater(start, monthsOf(period)))

/** What a common expiry day adds to a period, in days. */
export const extraDays = (start: Instant, period: Period): number => {
  const end = plainEnd(start, period)
  return period.commonDay ? daysBetween(end, commonDate(end, period.commonDay)) : 0
}

/** On a common day it ends with the last second of that day, as the vendor tells it. */
export const endOfPeriod = (start: Instant, period: Period): Instant =>
  period.commonDay
    ? later(startOfDay(addDays(commonDate(plainEnd(start, period), period.commonDay), 1)), -1000)
    : monthsLater(start, monthsOf(period))
