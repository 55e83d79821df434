/** The work calendar as it is stored, loaded once per request and door. */
import { systemViewer } from '../../access/viewer'
import { type Database, Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import type { Instant } from '../../shared/time'
import { type Deadline, deadlineOf } from './deadline'
import { type WorkCalendar, workCalendarOf } from './workCalendar'
import { WorkCalendarDayEntity } from './workCalendarDay.entity'
import { WorkCalendarYearEntity } from './workCalendarYear.entity'

type Reader = Database | Transaction

const loaded = new WeakMap<Reader, Promise<WorkCalendar>>()
const counting = systemViewer('counting working days')

/** Read with the rights of the system: a deadline must be the same for a custom role that lacks `calendar.view`. */
const load = async (reader: Reader): Promise<WorkCalendar> => {
  const system = reader instanceof Transaction ? reader.asSystem(counting) : reader.as(counting)
  const years = await system.rows(WorkCalendarYearEntity).many(['year', 'version'])
  const days = await system.rows(WorkCalendarDayEntity).where(equals('region', 'CN')).many(['date', 'kind', 'name'])
  return workCalendarOf({
    // Grows with every correction of any year, so that a deadline can tell that it was computed before (R-WD-5).
    version: years.reduce((total, { version }) => total + version, 0),
    years: years.map(({ year }) => year),
    days: days.map(({ date, kind, name }) => ({ date, kind, ...(name === null ? {} : { name }) })),
  })
}

/** The whole calendar, for pure counting. Inside a transaction give the transaction, elsewhere the door. */
export const calendarFor = (reader: Reader): Promise<WorkCalendar> => {
  let calendar = loaded.get(reader)
  if (!calendar) loaded.set(reader, (calendar = load(reader)))
  return calendar
}

/** R-WD-7, for field resolvers: how near this deadline is. */
export const deadlineAt = async (db: Database, at: Instant, now: Instant): Promise<Deadline> => deadlineOf(at, now, await calendarFor(db))
