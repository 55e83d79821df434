/** Reconciliation cycles (对账期次): the months that one spans, and when it is over. */
import { type Instant, shanghaiDate, type YearMonth, yearMonthOf } from '../../shared/time'

const monthOfYear = (year: string, month: number): YearMonth => `${year}-${String(month).padStart(2, '0')}` as YearMonth

/** `2026-02`, `2026-Q1` or `2026`. */
export const monthsOf = (cycle: string): YearMonth[] => {
  const [year = '', part] = cycle.split('-')
  if (part === undefined) return Array.from({ length: 12 }, (_, month) => monthOfYear(year, month + 1))
  if (!part.startsWith('Q')) return [cycle as YearMonth]
  const first = Number(part.slice(1)) * 3 - 2
  return [first, first + 1, first + 2].map(month => monthOfYear(year, month))
}

/** Over with the last day of its last month; months sort as they read. */
export const isOver = (cycle: string, now: Instant): boolean => monthsOf(cycle).every(month => month < yearMonthOf(shanghaiDate(now)))
