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

const region = 'CN'
const loaded = new WeakMap<Transaction, Promise<WorkCalendar>>()
const counting = systemViewer('counting working days')

/** Read with the rights of the system: a deadline must be the same for a custom role that lacks `calendar.view`. */
const load = async (reader: Reader): Promise<WorkCalendar> => {
  const system = reader instanceof Transaction ? reader.asSystem(counting) : reader.as(counting)
  const [years, days] = await Promise.all([
    system.rows(WorkCalendarYearEntity).many(['year', 'version', 'loadedInVersion']),
    system.rows(WorkCalendarDayEntity).where(equals('region', region)).many(['date', 'kind', 'name']),
  ])
  return workCalendarOf({
    // Grows with every correction of any year, so that a deadline can tell that it was computed before (R-WD-5).
    version: years.reduce((total, { version }) => total + version, 0),
    years: years.map(({ year }) => year),
    loadedIn: years.filter(({ loadedInVersion }) => loadedInVersion > 0).map(({ year, loadedInVersion }) => [year, loadedInVersion]),
    days: days.map(({ date, kind, name }) => ({ date, kind, ...(name === null ? {} : { name }) })),
  })
}

const byRegion = async (db: Database): Promise<Map<string, WorkCalendar>> => new Map([[region, await load(db)]])

const loadOnce = (tx: Transaction): Promise<WorkCalendar> => {
  let calendar = loaded.get(tx)
  if (!calendar) loaded.set(tx, (calendar = load(tx)))
  return calendar
}

/** The whole calendar, for pure counting. Inside a transaction give the transaction, elsewhere the door, which forgets it when something is written. */
export const calendarFor = async (reader: Reader): Promise<WorkCalendar> => {
  if (reader instanceof Transaction) return loadOnce(reader)
  return (await reader.batch(byRegion, region)) ?? load(reader)
}

/** R-WD-7, for field resolvers: how near this deadline is. */
export const deadlineAt = async (db: Database, at: Instant, now: Instant): Promise<Deadline> => deadlineOf(at, now, await calendarFor(db))
