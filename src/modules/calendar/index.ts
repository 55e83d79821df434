/** The work calendar: which days are worked in China, and when something is due. */
import { may } from '../../access/rules'
import type { Job } from '../../jobs'
import type { Module } from '../module'
import { WorkCalendarResolver } from './calendar.resolver'
import { UpsertWorkCalendarPayloadResolver, WorkCalendarMutationsResolver } from './calendarMutations.resolver'
import type { DeadlineSource } from './deadlineSource'
import { recountDeadlines } from './recountDeadlines'
import { WorkCalendarDayEntity } from './workCalendarDay.entity'
import { WorkCalendarYearEntity } from './workCalendarYear.entity'

export { DeadlineType } from './calendar.type'
export { calendarFor, deadlineAt } from './calendarFor'
export { calendarDeadline, correctedDeadline, type Deadline, DeadlineLevel, deadlineOf, deadlineWithin } from './deadline'
export { DeadlineKind, DeadlineParty } from './deadlineKinds'
export { type DeadlineSource, deadlineSource } from './deadlineSource'
export { deadlinesResolverFor } from './openDeadlines.resolver'
export { addWorkingDays, isProvisional, type WorkCalendar, workingDaysBefore, workingDaysBetween } from './workCalendar'
export { WorkCalendarDayEntity } from './workCalendarDay.entity'
export { WorkCalendarYearEntity } from './workCalendarYear.entity'

/** It needs to know what is due, which the modules below say. */
export const deadlineJobs = (sources: readonly DeadlineSource[]): readonly Job[] => [recountDeadlines(sources)]

export const calendar: Module = {
  name: 'calendar',
  entities: [WorkCalendarYearEntity, WorkCalendarDayEntity],
  resolvers: [WorkCalendarResolver, WorkCalendarMutationsResolver, UpsertWorkCalendarPayloadResolver],
  rules: {
    Query: { workCalendar: may('calendar.view'), addWorkingDays: may('calendar.view'), deadlines: may('calendar.view') },
    Mutation: { upsertWorkCalendar: may('calendar.manage') },
  },
}
