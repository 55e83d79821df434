/** Counting working days: the worked examples, the notices, and the laws that counting obeys. */
import fc from 'fast-check'
import { calendarOf, daysOf, stateCouncilNotices } from '../../../src/modules/calendar/stateCouncilNotices'
import {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  kindOf,
  type WorkCalendar,
  workCalendarOf,
  workingDaysBefore,
  workingDaysBetween,
} from '../../../src/modules/calendar/workCalendar'
import { UserError } from '../../../src/shared/errors'
import { addDays, dateOfEpochDay, daysBetween, epochDayOf, lastDate, type LocalDate } from '../../../src/shared/time'
import { inTimeZone, zones } from '../../shared/inTimeZone'
import { workedExamples } from './workedExamples'

const calendar = calendarOf(stateCouncilNotices)
const empty = workCalendarOf({ version: 0, years: [], days: [] })
const dates = fc.integer({ min: epochDayOf('2024-06-01'), max: epochDayOf('2027-06-30') }).map(dateOfEpochDay)

const everyDayOf = (year: number): LocalDate[] => {
  const first = `${year}-01-01` as LocalDate
  return Array.from({ length: daysBetween(first, `${year + 1}-01-01` as LocalDate) }, (_, index) => addDays(first, index))
}

/** The plain way: look at one day after the other. */
const walked = (from: LocalDate, n: number, on: WorkCalendar): LocalDate => {
  let date = from
  for (let left = Math.abs(n); left > 0; left -= Number(isWorkingDay(date, on))) date = addDays(date, Math.sign(n))
  return date
}

describe('the worked examples', () => {
  test.each(workedExamples)('$name (R-WD-2, R-WD-3, R-WD-4)', ({ answers, expected }) => {
    answers().forEach(answer => expect(answer).toBe(expected))
  })

  test.each(zones)('come out alike in a process in $zone', ({ zone, localHour }) => {
    const there = inTimeZone(zone, require.resolve('./workedExamples'), 'answers')
    expect(there.localHour).toBe(localHour)
    expect(there.answers).toEqual(workedExamples.map(({ answers, expected }) => answers().map(() => expected)))
  })
})

describe('the notices of the State Council', () => {
  // The law grants 13 days a year and swaps the rest, so a year of 104 weekend days has 365 - 104 - 13 working days: a checksum.
  test.each([
    { year: 2025, holidays: 28, makeUps: 5 },
    { year: 2026, holidays: 33, makeUps: 6 },
  ])('of $year name $holidays holidays and $makeUps make-up days, and leave 248 working days', ({ year, holidays, makeUps }) => {
    const kinds = everyDayOf(year).map(date => kindOf(date, calendar))
    expect(kinds.filter(kind => kind === 'HOLIDAY')).toHaveLength(holidays)
    expect(kinds.filter(kind => kind === 'MAKEUP_WORKDAY')).toHaveLength(makeUps)
    expect(everyDayOf(year).filter(date => isWorkingDay(date, calendar))).toHaveLength(365 - 104 - 13)
  })

  test.each(stateCouncilNotices)('of $year name days of that year once, and make up only on weekends', notice => {
    const days = daysOf(notice)
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length)
    days.forEach(({ date, kind }) => {
      expect(date.startsWith(String(notice.year))).toBe(true)
      if (kind === 'MAKEUP_WORKDAY') expect(kindOf(date, empty)).toBe('WEEKEND')
    })
    expect(notice.announcedOn < `${notice.year}-01-01`).toBe(true)
  })

  test('give each day the name of its holiday', () => {
    expect(calendar.days.get('2026-02-17')).toEqual({ date: '2026-02-17', kind: 'HOLIDAY', name: '春节' })
    expect(calendar.days.get('2026-10-10')).toEqual({ date: '2026-10-10', kind: 'MAKEUP_WORKDAY', name: '国庆节' })
  })
})

describe('a working day (R-WD-1)', () => {
  test.each<[LocalDate, string, boolean]>([
    ['2026-03-19', 'WORKDAY', true],
    ['2026-03-21', 'WEEKEND', false],
    ['2026-03-22', 'WEEKEND', false],
    ['2026-10-01', 'HOLIDAY', false],
    ['2026-10-03', 'HOLIDAY', false],
    ['2026-10-10', 'MAKEUP_WORKDAY', true],
    ['2026-09-20', 'MAKEUP_WORKDAY', true],
  ])('%s is %s', (date, kind, worked) => {
    expect(kindOf(date, calendar)).toBe(kind)
    expect(isWorkingDay(date, calendar)).toBe(worked)
  })

  test('follows the week where no year is loaded, long ago and far ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDayOf('0001-01-01'), max: epochDayOf(lastDate) }), epochDay => {
        const dayOfWeek = new Date(epochDay * 86_400_000).getUTCDay()
        expect(isWorkingDay(dateOfEpochDay(epochDay), empty)).toBe(dayOfWeek >= 1 && dayOfWeek <= 5)
      }),
    )
  })

  test('is what its weekday says when a loaded day is an ordinary one, and a holiday on a weekend takes nothing away', () => {
    const loaded = workCalendarOf({
      version: 2,
      years: [2030],
      days: [
        { date: '2030-01-05', kind: 'HOLIDAY' },
        { date: '2030-01-07', kind: 'MAKEUP_WORKDAY' },
        { date: '2030-01-08', kind: 'WORKDAY' },
        { date: '2030-01-12', kind: 'WEEKEND' },
      ],
    })
    expect(workingDaysBetween('2029-12-31', '2030-01-13', loaded)).toBe(workingDaysBetween('2029-12-31', '2030-01-13', empty))
    expect(kindOf('2030-01-12', loaded)).toBe('WEEKEND')
    expect(loaded.version).toBe(2)
  })

  test('may be taken from the year before by a notice, which does not load that year', () => {
    const loaded = workCalendarOf({ version: 1, years: [2023], days: [{ date: '2022-12-30', kind: 'HOLIDAY' }] })
    expect(isWorkingDay('2022-12-30', loaded)).toBe(false)
    expect(isProvisional('2022-12-30', '2022-12-30', loaded)).toBe(true)
  })
})

describe('counting', () => {
  test('finds the day that walking day by day finds, forwards and backwards', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (from, n) => {
        expect(addWorkingDays(from, n, calendar)).toBe(walked(from, n, calendar))
      }),
    )
  })

  test('finds it on any calendar', () => {
    const days = fc.uniqueArray(fc.record({ date: dates, kind: fc.constantFrom('HOLIDAY' as const, 'MAKEUP_WORKDAY' as const) }), {
      selector: day => day.date,
      maxLength: 60,
    })
    fc.assert(
      fc.property(days, dates, fc.integer({ min: -60, max: 60 }), (listed, from, n) => {
        const loaded = workCalendarOf({ version: 1, years: [2025], days: listed })
        expect(addWorkingDays(from, n, loaded)).toBe(walked(from, n, loaded))
      }),
    )
  })

  test('arrives on a working day, n working days away', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 400 }), (from, n) => {
        const arrived = addWorkingDays(from, n, calendar)
        expect(isWorkingDay(arrived, calendar)).toBe(true)
        expect(workingDaysBetween(from, arrived, calendar)).toBe(n)
        expect(workingDaysBetween(arrived, from, calendar)).toBe(-n)
      }),
    )
  })

  test('goes back the way it came, from any working day', () => {
    const workingDays = dates.filter(date => isWorkingDay(date, calendar))
    fc.assert(
      fc.property(workingDays, fc.integer({ min: -400, max: 400 }), (from, n) => {
        expect(addWorkingDays(addWorkingDays(from, n, calendar), -n, calendar)).toBe(from)
      }),
    )
  })

  test('never arrives earlier by starting later or by counting more', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 1, max: 200 }), (a, b, n) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        expect(addWorkingDays(earlier, n, calendar) <= addWorkingDays(later, n, calendar)).toBe(true)
        expect(addWorkingDays(a, n, calendar) < addWorkingDays(a, n + 1, calendar)).toBe(true)
        expect(workingDaysBefore(earlier, n, calendar) <= workingDaysBefore(later, n, calendar)).toBe(true)
      }),
    )
  })

  test('adds up over a date in between', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar)).toBe(workingDaysBetween(a, c, calendar))
      }),
    )
  })

  test('no working days from a date stay there, even on a holiday (R-WD-2: day 0)', () => {
    expect(addWorkingDays('2026-10-01', 0, calendar)).toBe('2026-10-01')
    expect(workingDaysBetween('2026-10-01', '2026-10-01', calendar)).toBe(0)
  })

  test('looks strictly before the date, worked or not (R-WD-3)', () => {
    expect(workingDaysBefore('2026-10-09', 1, calendar)).toBe('2026-10-08')
    expect(workingDaysBefore('2026-10-08', 1, calendar)).toBe('2026-09-30')
    expect(workingDaysBefore('2026-10-04', 1, calendar)).toBe('2026-09-30')
  })

  test('refuses part of a day, and what lies beyond all dates', () => {
    expect(() => addWorkingDays('2026-01-01', 0.5, calendar)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-01-01', Number.MAX_SAFE_INTEGER, calendar)).toThrow(UserError)
    expect(() => addWorkingDays('2026-01-01', -2_147_483_648, calendar)).toThrow(UserError)
    expect(() => addWorkingDays(lastDate, 1, calendar)).toThrow(UserError)
  })
})

describe('a year that is not loaded (R-WD-6)', () => {
  test('is counted Monday to Friday', () => {
    expect(addWorkingDays('2027-09-30', 1, calendar)).toBe('2027-10-01')
  })

  test('makes every span that touches it provisional', () => {
    expect(isProvisional('2025-01-01', '2026-12-31', calendar)).toBe(false)
    expect(isProvisional('2026-12-31', '2027-01-01', calendar)).toBe(true)
    expect(isProvisional('2024-12-31', '2025-01-01', calendar)).toBe(true)
    expect(isProvisional('2024-12-31', '2027-01-01', calendar)).toBe(true)
  })
})
