/** The yearly notices of the State Council (国务院办公厅关于部分节假日安排的通知): the data a fresh installation begins with. */
import type { LocalDate } from '../../shared/time'
import { type CalendarDay, daysFromTo, type WorkCalendar, workCalendarOf } from './workCalendar'

type Holiday = {
  readonly name: string
  readonly from: LocalDate
  readonly to: LocalDate
  /** Weekend days that are worked instead (调休上班). */
  readonly makeUpWorkdays?: readonly LocalDate[]
}

export type YearNotice = { readonly year: number; readonly announcedOn: LocalDate; readonly holidays: readonly Holiday[] }

export const stateCouncilNotices: readonly YearNotice[] = [
  {
    year: 2025,
    announcedOn: '2024-11-12',
    holidays: [
      { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
      { name: '春节', from: '2025-01-28', to: '2025-02-04', makeUpWorkdays: ['2025-01-26', '2025-02-08'] },
      { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
      { name: '劳动节', from: '2025-05-01', to: '2025-05-05', makeUpWorkdays: ['2025-04-27'] },
      { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
      { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08', makeUpWorkdays: ['2025-09-28', '2025-10-11'] },
    ],
  },
  {
    year: 2026,
    announcedOn: '2025-11-04',
    holidays: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03', makeUpWorkdays: ['2026-01-04'] },
      { name: '春节', from: '2026-02-15', to: '2026-02-23', makeUpWorkdays: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05', makeUpWorkdays: ['2026-05-09'] },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07', makeUpWorkdays: ['2026-09-20', '2026-10-10'] },
    ],
  },
]

/** The days that a notice names, each with the holiday it belongs to. */
export const daysOf = (notice: YearNotice): CalendarDay[] =>
  notice.holidays.flatMap(({ name, from, to, makeUpWorkdays = [] }) => [
    ...daysFromTo(from, to).map(date => ({ date, kind: 'HOLIDAY', name }) as const),
    ...makeUpWorkdays.map(date => ({ date, kind: 'MAKEUP_WORKDAY', name }) as const),
  ])

/** The calendar that these notices make. */
export const calendarOf = (notices: readonly YearNotice[], version = 1): WorkCalendar =>
  workCalendarOf({ version, years: notices.map(notice => notice.year), days: notices.flatMap(daysOf) })
