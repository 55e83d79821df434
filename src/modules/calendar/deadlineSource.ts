/** Where deadlines come from: a module says which of its rows are due when, and how a date is counted anew. */
import type { Database, EntityClass, Transaction } from '../../db'
import { allOf, compared, type Condition, isIn, isNull, not } from '../../shared/conditions'
import { endOfDay, type Instant, type LocalDate, shanghaiDate } from '../../shared/time'
import { calendarFor } from './calendarFor'
import { correctedDeadline } from './deadline'
import { type DeadlineKind } from './deadlineKinds'
import { wasProvisional, type WorkCalendar } from './workCalendar'

type Identified = { id: string }
type Column<E> = Extract<keyof E, string>
/** Due at an instant, or by the end of a date. */
type Due = Instant | LocalDate

export type Declared<E extends Identified> = {
  readonly kind: DeadlineKind
  readonly entity: EntityClass<E>
  /** The GraphQL type of what is due. */
  readonly target: string
  /** The column that holds the deadline. Where it is counted on every look (`at`), the one in whose order they come. */
  readonly due: Column<E>
  readonly at?: (row: E, calendar: WorkCalendar) => Due
  /** Open are rows with one of these values; null: with none. What is settled is neither shown nor counted anew. */
  readonly open: { readonly [K in Column<E>]?: readonly string[] | null }
  /** What else must hold while it is open; time decides it. */
  readonly while?: (now: Instant) => Condition
  /** What tells this one from others, such as a number or a name; no personal data. */
  readonly title: (row: E) => string
  /** What `title`, `at` and `recount` read. */
  readonly columns: readonly Column<E>[]
  /** For deadlines in working days that are kept on the row, beside the version of the calendar; absent: plain days, never counted again. */
  readonly recount?: {
    /** The date from which it was counted. */
    readonly since: (row: E) => LocalDate
    readonly again: (row: E, calendar: WorkCalendar) => Due
    /** Where the version of the calendar is kept, when one row has several deadlines; else `calendarVersion`. */
    readonly countedWith?: Column<E>
  }
}

export type OpenItem = {
  readonly kind: DeadlineKind
  readonly targetType: string
  readonly targetId: string
  readonly title: string
  readonly at: Instant
}

export type DeadlineSource = {
  readonly kind: DeadlineKind
  /** The open ones that this door shows, the nearest first. */
  readonly open: (db: Database, most: number) => Promise<OpenItem[]>
  readonly count: (db: Database) => Promise<number>
  /** Counts up to so many anew that were counted with an older calendar; answers how many it looked at and how many moved. */
  readonly recount: (db: Database, most: number) => Promise<Recounted>
}

export type Recounted = { readonly seen: number; readonly moved: number }

const dateLength = 10
const instantOf = (due: Due): Instant => (due.length === dateLength ? endOfDay(due as LocalDate) : due)

/** Rows as they are stored, whatever their entity: columns are texts and numbers here. */
type Stored = Record<string, string | number | null>

const conditionOf = (open: Record<string, readonly string[] | null | undefined>): Condition =>
  allOf(...Object.entries(open).map(([property, values]) => (values ? isIn(property, values) : isNull(property))))

const isOpen = (row: Stored, open: Record<string, readonly string[] | null | undefined>): boolean =>
  Object.entries(open).every(([property, values]) => (values ? values.includes(String(row[property])) : row[property] === null))

const versionOf = ({ countedWith }: { readonly countedWith?: string }): string => countedWith ?? 'calendarVersion'

/** One row under its lock; answers whether its deadline moved. It is settled for this version of the calendar either way (R-WD-5). */
const recountOne = async <E extends Identified>(
  tx: Transaction,
  row: E,
  { due, recount }: Declared<E>,
  calendar: WorkCalendar,
): Promise<boolean> => {
  const stored = row as unknown as Stored
  const before = stored[due]
  if (!recount || typeof before !== 'string') return false
  const version = Number(stored[versionOf(recount)] ?? 0)
  const again = recount.again(row, calendar)
  const [since, until] = [recount.since(row), shanghaiDate(instantOf(before))].sort() as [LocalDate, LocalDate]
  const provisional = wasProvisional(since, until, version, calendar)
  const corrected = correctedDeadline({ at: instantOf(before), provisional }, instantOf(again))
  const hasMoved = corrected !== instantOf(before)
  if (hasMoved) stored[due] = again
  stored[versionOf(recount)] = calendar.version
  await tx.save(row)
  return hasMoved
}

export const deadlineSource = <E extends Identified>(declared: Declared<E>): DeadlineSource => {
  const { kind, entity, target, due, at, open, while: stays, title, columns, recount } = declared
  const isKnown = not(isNull(due))
  const isDue = (now: Instant): Condition => allOf(conditionOf(open), isKnown, ...(stays ? [stays(now)] : []))
  return {
    kind,
    open: async (db, most) => {
      const rows = await db
        .rows(entity)
        .where(isDue(db.now))
        .many([...new Set(['id', due, ...columns])], { sorting: [[due, 'ASC']], limit: most })
      const calendar = await calendarFor(db)
      return rows.map(row => ({
        kind,
        targetType: target,
        targetId: row.id,
        title: title(row),
        at: instantOf(at ? at(row, calendar) : (row[due] as Due)),
      }))
    },
    count: db => db.rows(entity).where(isDue(db.now)).count(),
    recount: async (db, most) => {
      if (!recount) return { seen: 0, moved: 0 }
      const { version } = await calendarFor(db)
      const stale = await db
        .rows(entity)
        .where(isDue(db.now), compared(versionOf(recount), '<', version))
        .many(['id'], { sorting: [['id', 'ASC']], limit: most })
      if (stale.length === 0) return { seen: 0, moved: 0 }
      return db.write(async tx => {
        const calendar = await calendarFor(tx)
        let moved = 0
        const rows = await tx.lockMany(
          entity,
          stale.map(({ id }) => id),
        )
        // Settled between our look and our lock: what it was decided by stays.
        for (const row of rows.values())
          if (isOpen(row as unknown as Stored, open) && (await recountOne(tx, row, declared, calendar))) moved += 1
        return { seen: stale.length, moved }
      })
    },
  }
}
