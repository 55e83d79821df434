/** The work calendar: which days of a year are worked, and counting on it. */
import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import type { Database } from '../../db'
import { equals } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { firstDate, lastDate, type LocalDate, LocalDateScalar, yearOf } from '../../shared/time'
import { DayKind } from './calendar.enums'
import { CountedDate, WorkCalendarDay, WorkCalendarYear } from './calendar.type'
import { calendarFor } from './calendarFor'
import { addWorkingDays, daysFromTo, isProvisional, kindOf } from './workCalendar'
import { WorkCalendarYearEntity } from './workCalendarYear.entity'

const mostDays = 400
const [firstYear, lastYear] = [yearOf(firstDate), yearOf(lastDate)]

const daysOfYear = (year: number): LocalDate[] => {
  const digits = String(year).padStart(4, '0')
  return daysFromTo(`${digits}-01-01` as LocalDate, `${digits}-12-31` as LocalDate)
}

export const yearOfCalendar = async (db: Database, year: number): Promise<WorkCalendarYear> => {
  const calendar = await calendarFor(db)
  return { year, provisional: !calendar.years.has(year), version: calendar.version, calendar }
}

@Resolver(() => WorkCalendarYear)
export class WorkCalendarResolver {
  @Query(() => WorkCalendarYear, { description: 'The work calendar (工作日历) of a year, loaded or not.' })
  async workCalendar(
    @Arg('year', () => Int, { description: 'The year, such as 2026.' }) year: number,
    @Ctx() { db }: Context,
  ): Promise<WorkCalendarYear> {
    if (year < firstYear || year > lastYear) throw badInput('year', `must be between ${firstYear} and ${lastYear}`)
    return yearOfCalendar(db, year)
  }

  @Query(() => CountedDate, {
    description: 'The n-th working day after a date, or before it (R-WD-2, R-WD-3): 0 is the date itself, worked or not.',
  })
  async addWorkingDays(
    @Arg('from', () => LocalDateScalar, { description: 'The date to count from; it is not counted itself.' }) from: LocalDate,
    @Arg('days', () => Int, { description: `How many working days, −${mostDays} to ${mostDays}; negative counts backwards.` }) days: number,
    @Ctx() { db }: Context,
  ): Promise<CountedDate> {
    if (Math.abs(days) > mostDays) throw badInput('days', `must be between -${mostDays} and ${mostDays}`)
    const calendar = await calendarFor(db)
    const date = addWorkingDays(from, days, calendar)
    return { date, provisional: days < 0 ? isProvisional(date, from, calendar) : isProvisional(from, date, calendar) }
  }

  @FieldResolver(() => Int, { description: 'Version of this year alone: give it as `expectedVersion`; 0 while it is not loaded.' })
  async yearVersion(@Root() { year }: WorkCalendarYear, @Ctx() { db }: Context): Promise<number> {
    return (await db.rows(WorkCalendarYearEntity).where(equals('year', year)).one(['version']))?.version ?? 0
  }

  @Extensions({ expectedSize: 366 })
  @FieldResolver(() => [WorkCalendarDay], { description: 'Every day of the year, in order.' })
  days(
    @Root() { year, calendar }: WorkCalendarYear,
    @Arg('kinds', () => [DayKind], { nullable: true, description: 'Only these kinds; absent, null and an empty list filter nothing.' })
    kinds: DayKind[] | null,
  ): WorkCalendarDay[] {
    const days = daysOfYear(year).map(date => ({ date, kind: kindOf(date, calendar), name: calendar.days.get(date)?.name ?? null }))
    return kinds?.length ? days.filter(({ kind }) => kinds.includes(kind)) : days
  }
}
