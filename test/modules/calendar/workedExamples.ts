/** The worked examples of the working-day rules (calendar of 2026) as a table, so that they can be worked out in several time zones. */
import { calendarDeadline, deadlineWithin } from '../../../src/modules/calendar/deadline'
import { calendarOf, stateCouncilNotices } from '../../../src/modules/calendar/stateCouncilNotices'
import { workingDaysBefore } from '../../../src/modules/calendar/workCalendar'
import { endOfDay, type Instant, type LocalDate, shanghaiDate, startOfDay } from '../../../src/shared/time'

const calendar = calendarOf(stateCouncilNotices)

type Example = { name: string; answers: () => LocalDate[]; expected: LocalDate }

/** The trigger's date decides, not its hour: the first and the last millisecond of that day in Shanghai give the same deadline. */
const within = (n: number, trigger: LocalDate): LocalDate[] =>
  [startOfDay(trigger), endOfDay(trigger)].map(instant => lastDateOf(deadlineWithin(n, instant, calendar)))

/** The date that ends with this deadline; a deadline that is not the end of a day has none. */
const lastDateOf = (deadline: Instant): LocalDate => {
  const date = shanghaiDate(deadline)
  if (deadline !== endOfDay(date)) throw new Error(`Not the end of a day: ${deadline}`)
  return date
}

export const workedExamples: Example[] = [
  {
    name: 'a statement of 2026-02-02 is confirmed within 30 working days',
    answers: () => within(30, '2026-02-02'),
    expected: '2026-03-20',
  },
  { name: 'the same within 14', answers: () => within(14, '2026-02-02'), expected: '2026-02-27' },
  { name: 'the same within 40', answers: () => within(40, '2026-02-02'), expected: '2026-04-03' },
  {
    name: 'an event that starts on 2026-10-16 is applied for 10 working days before',
    answers: () => [workingDaysBefore('2026-10-16', 10, calendar)],
    expected: '2026-09-28',
  },
  {
    name: 'an event that starts on 2026-03-02 is applied for 10 working days before',
    answers: () => [workingDaysBefore('2026-03-02', 10, calendar)],
    expected: '2026-02-10',
  },
  {
    name: 'an opportunity shared on 2026-09-30 is accepted until a Saturday, a make-up day',
    answers: () => within(3, '2026-09-30'),
    expected: '2026-10-10',
  },
  { name: 'a first review of 2026-09-18 counts the Sunday 09-20', answers: () => within(3, '2026-09-18'), expected: '2026-09-22' },
  {
    name: 'an order verified from 2026-04-30 is rejected after 10 working days',
    answers: () => within(10, '2026-04-30'),
    expected: '2026-05-18',
  },
  { name: 'a trigger on a make-up Saturday', answers: () => within(10, '2026-02-14'), expected: '2026-03-06' },
  {
    name: 'an activity that ended on 2026-07-03 is claimed until a holiday, not moved',
    answers: () => [lastDateOf(calendarDeadline('2026-07-03', 90))],
    expected: '2026-10-01',
  },
]

export const answers = (): LocalDate[][] => workedExamples.map(example => example.answers())
