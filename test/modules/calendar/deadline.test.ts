/** Deadlines: what their holder sees, and what a corrected calendar does to them. */
import { calendarDeadline, correctedDeadline, deadlineOf, deadlineWithin } from '../../../src/modules/calendar/deadline'
import { calendarOf, stateCouncilNotices } from '../../../src/modules/calendar/stateCouncilNotices'
import { endOfDay, type Instant, parseInstant, startOfDay } from '../../../src/shared/time'

const calendar = calendarOf(stateCouncilNotices)
const shanghai = (time: string): Instant => parseInstant(`${time}+08:00`) ?? ''

describe('what the holder of a deadline sees (R-WD-7)', () => {
  // Due Friday 2026-03-20, at the end of the day.
  const due = endOfDay('2026-03-20')

  test.each([
    ['2026-03-20T00:00:00', 0, 0, 'URGENT'],
    ['2026-03-20T23:59:59.999', 0, 0, 'URGENT'],
    ['2026-03-21T00:00:00', 0, 0, 'OVERDUE'],
    ['2026-04-20T00:00:00', 0, 0, 'OVERDUE'],
    ['2026-03-19T12:00:00', 1, 1, 'URGENT'],
    ['2026-03-18T23:59:59.999', 2, 2, 'URGENT'],
    ['2026-03-17T23:59:59.999', 3, 3, 'SOON'],
    ['2026-03-15T12:00:00', 5, 5, 'SOON'],
    ['2026-03-14T12:00:00', 5, 6, 'SOON'],
    ['2026-03-13T23:59:59.999', 5, 7, 'SOON'],
    ['2026-03-12T23:59:59.999', 6, 8, 'NORMAL'],
  ])('at %s Shanghai time: %i working days and %i days left, %s', (now, workingDaysLeft, calendarDaysLeft, level) => {
    expect(deadlineOf(due, shanghai(now), calendar)).toEqual({ at: due, workingDaysLeft, calendarDaysLeft, level, provisional: false })
  })

  test('counts no holiday: before the National Day a deadline after it is near', () => {
    const seen = deadlineOf(endOfDay('2026-10-09'), shanghai('2026-09-30T09:00:00'), calendar)
    expect(seen).toMatchObject({ workingDaysLeft: 2, calendarDaysLeft: 9, level: 'URGENT' })
  })

  test('counts a make-up day', () => {
    const seen = deadlineOf(endOfDay('2026-10-10'), shanghai('2026-09-30T09:00:00'), calendar)
    expect(seen).toMatchObject({ workingDaysLeft: 3, calendarDaysLeft: 10, level: 'SOON' })
  })

  test('is overdue just after `at`, and not yet at it (R-WD-8)', () => {
    const at = shanghai('2026-03-20T12:00:00')
    expect(deadlineOf(at, at, calendar).level).toBe('URGENT')
    expect(deadlineOf(at, shanghai('2026-03-20T12:00:00.001'), calendar).level).toBe('OVERDUE')
  })

  test('is provisional when it lies in a year that is not loaded (R-WD-6), overdue or not', () => {
    expect(deadlineOf(endOfDay('2027-01-04'), startOfDay('2026-12-25'), calendar).provisional).toBe(true)
    expect(deadlineOf(endOfDay('2027-01-04'), startOfDay('2027-02-25'), calendar).provisional).toBe(true)
    expect(deadlineOf(endOfDay('2027-01-04'), startOfDay('2028-02-25'), calendar).provisional).toBe(true)
    expect(deadlineOf(endOfDay('2026-12-31'), startOfDay('2027-02-25'), calendar).provisional).toBe(false)
  })

  test('has all its working days left at the trigger', () => {
    const now = shanghai('2026-02-02T18:00:00')
    expect(deadlineOf(deadlineWithin(30, now, calendar), now, calendar)).toMatchObject({ workingDaysLeft: 30, level: 'NORMAL' })
  })
})

describe('a trigger', () => {
  test('counts from the date in Shanghai, not in UTC (R-WD-2)', () => {
    expect(deadlineWithin(1, '2026-03-18T15:59:59.999Z', calendar)).toBe('2026-03-19T15:59:59.999Z')
    expect(deadlineWithin(1, '2026-03-18T16:00:00.000Z', calendar)).toBe('2026-03-20T15:59:59.999Z')
  })

  test('on a holiday counts from the next working day as the first (R-WD-2)', () => {
    expect(deadlineWithin(1, shanghai('2026-10-03T12:00:00'), calendar)).toBe(endOfDay('2026-10-08'))
  })

  test('with plain days ignores weekends and holidays (R-WD-4)', () => {
    expect(calendarDeadline('2026-09-01', 30)).toBe(endOfDay('2026-10-01'))
    expect(calendarDeadline('2026-09-01', 0)).toBe(endOfDay('2026-09-01'))
  })
})

describe('a corrected calendar', () => {
  const [earlier, stored, later] = [endOfDay('2026-03-19'), endOfDay('2026-03-20'), endOfDay('2026-03-21')]

  test('moves a deadline later and never earlier (R-WD-5)', () => {
    expect(correctedDeadline({ at: stored, provisional: false }, later)).toBe(later)
    expect(correctedDeadline({ at: stored, provisional: false }, earlier)).toBe(stored)
    expect(correctedDeadline({ at: stored, provisional: false }, stored)).toBe(stored)
  })

  test('moves a provisional deadline either way (R-WD-6)', () => {
    expect(correctedDeadline({ at: stored, provisional: true }, later)).toBe(later)
    expect(correctedDeadline({ at: stored, provisional: true }, earlier)).toBe(earlier)
  })
})
