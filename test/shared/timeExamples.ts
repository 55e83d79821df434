/** Examples of time arithmetic as a table, so that they can be worked out in several time zones. */
import * as time from '../../src/shared/time'

type Example = { name: string; answer: () => unknown; expected: unknown }

export const timeExamples: Example[] = [
  {
    name: 'the last millisecond of a day in Shanghai',
    answer: () => time.shanghaiDate('2026-03-20T15:59:59.999Z'),
    expected: '2026-03-20',
  },
  { name: 'midnight in Shanghai', answer: () => time.shanghaiDate('2026-03-20T16:00:00.000Z'), expected: '2026-03-21' },
  { name: 'New Year in Shanghai', answer: () => time.shanghaiDate('2025-12-31T16:00:00.000Z'), expected: '2026-01-01' },
  { name: 'an hour that American clocks skip', answer: () => time.shanghaiDate('2026-03-08T07:30:00.000Z'), expected: '2026-03-08' },
  { name: 'the start of a day', answer: () => time.startOfDay('2026-03-20'), expected: '2026-03-19T16:00:00.000Z' },
  { name: 'the end of a day', answer: () => time.endOfDay('2026-03-20'), expected: '2026-03-20T15:59:59.999Z' },
  { name: 'a day more, over the change of American clocks', answer: () => time.addDays('2026-03-07', 2), expected: '2026-03-09' },
  { name: 'a day less, over a year', answer: () => time.addDays('2026-01-01', -1), expected: '2025-12-31' },
  { name: 'a leap day', answer: () => time.addDays('2028-02-28', 1), expected: '2028-02-29' },
  { name: 'a month after 31 January', answer: () => time.addMonths('2026-01-31', 1), expected: '2026-02-28' },
  { name: 'a month after 31 January of a leap year', answer: () => time.addMonths('2028-01-31', 1), expected: '2028-02-29' },
  { name: 'a year after a leap day', answer: () => time.addMonths('2028-02-29', 12), expected: '2029-02-28' },
  { name: 'three months before 31 May', answer: () => time.addMonths('2026-05-31', -3), expected: '2026-02-28' },
  { name: 'a month over the year', answer: () => time.addMonths('2026-12-15', 1), expected: '2027-01-15' },
  { name: 'days between', answer: () => time.daysBetween('2026-02-28', '2026-03-01'), expected: 1 },
  { name: 'days between, backwards', answer: () => time.daysBetween('2027-01-01', '2026-01-01'), expected: -365 },
  { name: 'the month of a date', answer: () => time.yearMonthOf('2026-03-20'), expected: '2026-03' },
  { name: 'another offset', answer: () => time.parseInstant('2026-03-20T23:59:59.999+08:00'), expected: '2026-03-20T15:59:59.999Z' },
  { name: 'a negative offset', answer: () => time.parseInstant('2026-03-20T20:30:00-03:30'), expected: '2026-03-21T00:00:00.000Z' },
  { name: 'no milliseconds', answer: () => time.parseInstant('2026-03-20T10:00:00Z'), expected: '2026-03-20T10:00:00.000Z' },
  { name: 'nanoseconds', answer: () => time.parseInstant('2026-03-20T10:00:00.123999999Z'), expected: '2026-03-20T10:00:00.123Z' },
  { name: 'small letters', answer: () => time.parseInstant('2026-03-20t10:00:00z'), expected: '2026-03-20T10:00:00.000Z' },
  { name: 'a clock that stands still', answer: () => time.fixedClock('2026-03-20T10:00:00+08:00')(), expected: '2026-03-20T02:00:00.000Z' },
]

export const answers = (): unknown[] => timeExamples.map(example => example.answer())
