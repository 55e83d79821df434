/** The work calendar: which days are worked in China, and when something is due. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { WorkCalendarResolver } from './calendar.resolver'
import { WorkCalendarDayEntity } from './workCalendarDay.entity'
import { WorkCalendarYearEntity } from './workCalendarYear.entity'

export { DeadlineType } from './calendar.type'
export { calendarFor, deadlineAt } from './calendarFor'
export { calendarDeadline, correctedDeadline, type Deadline, DeadlineLevel, deadlineOf, deadlineWithin } from './deadline'
export { addWorkingDays, isProvisional, type WorkCalendar, workingDaysBefore, workingDaysBetween } from './workCalendar'
export { WorkCalendarDayEntity } from './workCalendarDay.entity'
export { WorkCalendarYearEntity } from './workCalendarYear.entity'

export const calendar: Module = {
  name: 'calendar',
  entities: [WorkCalendarYearEntity, WorkCalendarDayEntity],
  resolvers: [WorkCalendarResolver],
  rules: { Query: { workCalendar: may('calendar.view'), addWorkingDays: may('calendar.view') } },
}
