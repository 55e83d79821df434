/** Time: text forms, Shanghai's calendar and the three scalars. */
import fc from 'fast-check'
import { GraphQLError, parseValue } from 'graphql'
import { UserError } from '../../src/shared/errors'
import {
  addDays,
  addMonths,
  dateOfEpochDay,
  DateTimeScalar,
  daysBetween,
  endOfDay,
  epochDayOf,
  firstDate,
  fixedClock,
  lastDate,
  type LocalDate,
  LocalDateScalar,
  parseInstant,
  parseLocalDate,
  shanghaiDate,
  startOfDay,
  systemClock,
  yearMonthOf,
  YearMonthScalar,
} from '../../src/shared/time'
import { inTimeZone, zones } from './inTimeZone'
import { timeExamples } from './timeExamples'

const dates = fc.integer({ min: epochDayOf('1970-01-01'), max: epochDayOf('2100-12-31') }).map(dateOfEpochDay)

describe('the arithmetic of dates', () => {
  test.each(timeExamples)('knows $name', ({ answer, expected }) => {
    expect(answer()).toBe(expected)
  })

  test.each(zones)('gives the same answers in a process in $zone', ({ zone, localHour }) => {
    const there = inTimeZone(zone, require.resolve('./timeExamples'), 'answers')
    expect(there.localHour).toBe(localHour)
    expect(there.answers).toEqual(timeExamples.map(example => example.expected))
  })

  test('starts and ends every day of Shanghai on that day, and leaves no gap', () => {
    fc.assert(
      fc.property(dates, date => {
        expect(shanghaiDate(startOfDay(date))).toBe(date)
        expect(shanghaiDate(endOfDay(date))).toBe(date)
        expect(Date.parse(startOfDay(addDays(date, 1))) - Date.parse(endOfDay(date))).toBe(1)
      }),
    )
  })

  test('takes back what it added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  test('adds months without leaving the month meant, whatever the day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months)
        const [year, month] = yearMonthOf(date).split('-').map(Number)
        const [movedYear, movedMonth] = yearMonthOf(moved).split('-').map(Number)
        expect(Number(movedYear) * 12 + Number(movedMonth)).toBe(Number(year) * 12 + Number(month) + months)
        expect(parseLocalDate(moved)).toBe(moved)
        expect(moved.slice(8) <= date.slice(8)).toBe(true)
      }),
    )
  })

  test('refuses to leave the years that four digits can write', () => {
    expect(() => addDays(lastDate, 1)).toThrow(UserError)
    expect(() => addDays(firstDate, -1)).toThrow(UserError)
    expect(addDays(lastDate, 0)).toBe(lastDate)
    expect(() => addMonths('9999-12-01', 1)).toThrow(UserError)
    expect(startOfDay(firstDate)).toHaveLength(24)
  })

  test('reads no text that the engine would take for local time', () => {
    expect(() => shanghaiDate('2026-03-20T10:00:00')).toThrow(RangeError)
    expect(() => shanghaiDate('2026-03-20')).toThrow(RangeError)
    expect(() => fixedClock('2026-03-20 10:00')).toThrow(RangeError)
  })

  test('begins on a Monday', () => {
    expect(new Date(`${firstDate}T00:00:00.000Z`).getUTCDay()).toBe(1)
  })

  test('tells the time of the system in the form that rows keep', () => {
    const clock = jest.spyOn(Date, 'now')
    for (const time of ['2026-03-20T10:00:00.000Z', '2026-03-20T10:00:00.007Z', '2026-03-20T10:00:00.999Z', '2026-03-20T10:00:01.000Z']) {
      clock.mockReturnValue(Date.parse(time))
      expect(systemClock()).toBe(time)
    }
    clock.mockRestore()
    expect(parseInstant(systemClock())).not.toBeNull()
  })
})

const literal = (text: string) => parseValue(text)

describe('the scalars', () => {
  test('DateTime takes any offset and answers UTC with milliseconds', () => {
    expect(DateTimeScalar.parseValue('2026-03-20T10:00:00+08:00')).toBe('2026-03-20T02:00:00.000Z')
    expect(DateTimeScalar.parseLiteral(literal('"2026-03-20T10:00:00Z"'))).toBe('2026-03-20T10:00:00.000Z')
    expect(DateTimeScalar.serialize('2026-03-20T10:00:00.000Z')).toBe('2026-03-20T10:00:00.000Z')
    expect(DateTimeScalar.parseValue('9999-12-31T23:59:59.999+08:00')).toBe(endOfDay(lastDate))
    expect(DateTimeScalar.parseValue('0001-01-01T00:00:00+08:00')).toBe(startOfDay(firstDate))
  })

  test('LocalDate and YearMonth pass what exists', () => {
    expect(LocalDateScalar.parseValue('2028-02-29')).toBe('2028-02-29')
    expect(LocalDateScalar.parseLiteral(literal('"2026-12-31"'))).toBe('2026-12-31')
    expect(YearMonthScalar.parseValue('2026-12')).toBe('2026-12')
    expect(YearMonthScalar.serialize('2026-01')).toBe('2026-01')
  })

  test.each([
    ...['2026-03-20', '2026-03-20T10:00:00', '2026-03-20 10:00:00Z', '2026-03-20T10:00Z', '2026-03-20T24:00:00Z', '2026-03-20T10:60:00Z'],
    ...['2026-06-30T23:59:60Z', '2026-02-29T10:00:00Z', '2026-02-30T10:00:00Z', '2026-03-20T10:00:00+8', '2026-03-20T10:00:00+0800'],
    ...[
      '2026-03-20T10:00:00+24:00',
      '2026-03-20T10:00:00.Z',
      '2026-03-20T10:00:00.1234567890Z',
      '26-03-20T10:00:00Z',
      '+012026-03-20T10:00:00Z',
    ],
    ...[
      '9999-12-31T16:00:00Z',
      '0000-12-31T10:00:00Z',
      ' 2026-03-20T10:00:00Z',
      '2026-03-20T10:00:00Z\n',
      '２０２６-03-20T10:00:00Z',
      '',
      'now',
    ],
    ...[1774000000000, 1.5, true, null, {}, [], ['2026-03-20T10:00:00Z'], new Date(0)],
  ])('DateTime refuses %p', value => {
    expect(refusal(() => DateTimeScalar.parseValue(value))).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test.each([
    ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '20260101', '2026-01-01T00:00:00Z'],
    ...['0000-01-01', '10000-01-01', '-2026-01-01', ' 2026-01-01', '2026-01-01\n', '２０２６-01-01', '', 20260101, null, {}],
  ])('LocalDate refuses %p', value => {
    expect(refusal(() => LocalDateScalar.parseValue(value))).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test.each(['2026-13', '2026-00', '2026-1', '202601', '2026-01-01', '0000-01', '2026-Q1', '2026', '', 202601, null])(
    'YearMonth refuses %p',
    value => {
      expect(refusal(() => YearMonthScalar.parseValue(value))).toMatchObject({ code: 'BAD_USER_INPUT' })
    },
  )

  test('refuse literals that are no text, and point at them', () => {
    const node = literal('[2026]')
    const error = thrownBy(() => LocalDateScalar.parseLiteral(node))
    expect(error).toBeInstanceOf(GraphQLError)
    expect((error as GraphQLError).nodes).toEqual([node])
  })

  test('answer nothing that they would not store', () => {
    expect(() => DateTimeScalar.serialize('2026-03-20T10:00:00Z')).toThrow(TypeError)
    expect(() => DateTimeScalar.serialize(new Date(0))).toThrow(TypeError)
    expect(() => LocalDateScalar.serialize('2026-2-3')).toThrow(TypeError)
    expect(() => YearMonthScalar.serialize(202601)).toThrow(TypeError)
  })

  test.each([DateTimeScalar, LocalDateScalar, YearMonthScalar])('%s says where it is specified', scalar => {
    expect(scalar.specifiedByURL).toMatch(/^https:\/\//)
    expect(scalar.description).toBeTruthy()
  })

  test('read every date they write', () => {
    fc.assert(fc.property(dates, (date: LocalDate) => LocalDateScalar.parseValue(LocalDateScalar.serialize(date)) === date))
  })
})

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  return null
}

const refusal = (work: () => unknown): unknown => {
  const error = thrownBy(work)
  return error instanceof GraphQLError ? error.extensions : error
}
