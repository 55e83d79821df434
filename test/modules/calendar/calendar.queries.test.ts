/** The stored work calendar, asked through GraphQL. */
import { systemViewer } from '../../../src/access/viewer'
import { Database } from '../../../src/db'
import { calendarFor, WorkCalendarYearEntity } from '../../../src/modules/calendar'
import { calendarOf, stateCouncilNotices } from '../../../src/modules/calendar/stateCouncilNotices'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const yearQuery = `query($year: Int!, $kinds: [WorkCalendarDayKind!]) {
  workCalendar(year: $year) { year provisional version days(kinds: $kinds) { date kind name } }
}`
const countQuery = 'query($from: LocalDate!, $days: Int!) { addWorkingDays(from: $from, days: $days) { date provisional } }'

type Day = { date: string; kind: string; name: string | null }
type Year = { year: number; provisional: boolean; version: number; days: Day[] }

describe.each(databases)('the stored work calendar on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const yearSeenBy = async (persona: string, year: number, kinds?: string[] | null): Promise<Year> => {
    const { data, errors } = await world.ask(persona, yearQuery, { year, ...(kinds === undefined ? {} : { kinds }) })
    expect(errors).toEqual([])
    return (data as { workCalendar: Year }).workCalendar
  }
  const counted = async (from: string, days: number) => {
    const { data, errors } = await world.ask('manager', countQuery, { from, days })
    expect(errors).toEqual([])
    return (data as { addWorkingDays: { date: string; provisional: boolean } }).addWorkingDays
  }
  const newDoor = async (persona: string | null) =>
    new Database(world.store, persona === null ? systemViewer('a test') : await world.viewer(persona), {
      now: world.now,
      subscriptions: [],
    })

  it('is the one that the notices make, from the migration on (R-WD-1)', async () => {
    const stored = await calendarFor(await newDoor(null))
    const { version: _, ...published } = calendarOf(stateCouncilNotices)
    expect(stored).toMatchObject(published)
  })

  it.each([2025, 2026])('has every day of %i in order, 248 of them worked', async year => {
    const { days, provisional } = await yearSeenBy('manager', year)
    expect(provisional).toBe(false)
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort())
    expect([days.length, days[0]?.date, days.at(-1)?.date]).toEqual([365, `${year}-01-01`, `${year}-12-31`])
    expect(days.filter(({ kind: dayKind }) => ['WORKDAY', 'MAKEUP_WORKDAY'].includes(dayKind))).toHaveLength(248)
  })

  it('names the holiday of a day, and why a Saturday is worked', async () => {
    const { days } = await yearSeenBy('manager', 2026)
    expect(days.find(({ date }) => date === '2026-02-17')).toEqual({ date: '2026-02-17', kind: 'HOLIDAY', name: '春节' })
    expect(days.find(({ date }) => date === '2026-10-10')).toEqual({ date: '2026-10-10', kind: 'MAKEUP_WORKDAY', name: '国庆节' })
    expect(days.find(({ date }) => date === '2026-10-12')).toEqual({ date: '2026-10-12', kind: 'WORKDAY', name: null })
  })

  it('shows some kinds only; absent, null and an empty list filter nothing', async () => {
    expect((await yearSeenBy('manager', 2026, ['HOLIDAY', 'MAKEUP_WORKDAY'])).days).toHaveLength(39)
    expect((await yearSeenBy('manager', 2026, ['MAKEUP_WORKDAY'])).days.map(({ date }) => date)).toEqual(
      ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map(day => `2026-${day}`),
    )
    for (const none of [undefined, null, []]) expect((await yearSeenBy('manager', 2026, none)).days).toHaveLength(365)
  })

  it('follows the week in a year that is not loaded, and says so (R-WD-6)', async () => {
    const { days, provisional } = await yearSeenBy('manager', 2028)
    expect(provisional).toBe(true)
    expect(days).toHaveLength(366)
    expect(days.filter(({ kind: dayKind }) => dayKind === 'HOLIDAY')).toEqual([])
    expect((await yearSeenBy('manager', 1)).days[0]?.date).toBe('0001-01-01')
    expect((await yearSeenBy('manager', 9999)).days.at(-1)?.date).toBe('9999-12-31')
  })

  it.each([
    ['2026-02-02', 30, '2026-03-20'],
    ['2026-02-02', 14, '2026-02-27'],
    ['2026-02-02', 40, '2026-04-03'],
    ['2026-02-14', 10, '2026-03-06'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-18', 3, '2026-09-22'],
    ['2026-04-30', 10, '2026-05-18'],
    ['2026-10-16', -10, '2026-09-28'],
    ['2026-03-02', -10, '2026-02-10'],
    ['2026-10-03', 0, '2026-10-03'],
  ])('counts from %s by %i working days to %s (R-WD-2, R-WD-3)', async (from, days, date) => {
    expect(await counted(from, days)).toEqual({ date, provisional: false })
  })

  it('calls a date provisional when a year on the way is not loaded (R-WD-6)', async () => {
    expect(await counted('2026-12-31', 1)).toEqual({ date: '2027-01-01', provisional: true })
    expect(await counted('2025-01-02', -1)).toEqual({ date: '2024-12-31', provisional: true })
    expect(await counted('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false })
  })

  it.each([401, -401, 2_147_483_647, -2_147_483_648])('refuses to count %i days', async days => {
    expect(await world.ask('manager', countQuery, { from: '2026-01-01', days })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'days' } }],
    })
  })

  it.each([
    ['0001-01-03', -5],
    ['9999-12-31', 1],
  ])('refuses to count from %s by %i, beyond all dates', async (from, days) => {
    expect(await world.ask('manager', countQuery, { from, days })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', upstreamCode: 'CBC.0100' } }],
    })
  })

  it.each(['2026-02-29', '2026-1-1', '', 'today', 20260101, null])('refuses %j as a date', async from => {
    const { errors } = await world.ask('manager', countQuery, { from, days: 1 })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it.each([0, -1, 10_000, 2_147_483_647])('refuses the year %i', async year => {
    expect(await world.ask('manager', yearQuery, { year })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }],
    })
  })

  it.each(['admin', 'supervisor', 'specialist', 'resellerManager', 'vendorAdmin', 'ecosystemManager', 'mdfReviewer', 'customer'])(
    'is seen alike by %s',
    async persona => {
      expect(await yearSeenBy(persona, 2026)).toEqual(await yearSeenBy('manager', 2026))
    },
  )

  it('is closed to those who hold no role, and to the anonymous', async () => {
    for (const [persona, code] of [['nobody', 'FORBIDDEN'] as const, [null, 'UNAUTHENTICATED'] as const]) {
      for (const [query, variables] of [[yearQuery, { year: 2026 }] as const, [countQuery, { from: '2026-01-01', days: 1 }] as const]) {
        expect(await world.ask(persona, query, variables)).toMatchObject({ data: null, errors: [{ extensions: { code } }] })
      }
    }
  })

  it('counts alike for someone who may not look at it: deadlines do not depend on who asks', async () => {
    expect(await calendarFor(await newDoor('nobody'))).toEqual(await calendarFor(await newDoor('manager')))
  })

  it('is loaded once per request, however often it is counted on', async () => {
    const query = `{ a: workCalendar(year: 2026) { version } b: workCalendar(year: 2025) { version }
      c: addWorkingDays(from: "2026-01-01", days: 1) { date } d: addWorkingDays(from: "2026-01-01", days: 2) { date } }`
    await world.viewer('manager')
    const { statements } = await world.counting(() => world.ask('manager', query))
    expect(statements.filter(sql => sql.includes('work_calendar'))).toHaveLength(2)
  })

  it('is read inside a transaction too, and a correction of a year gives it a new version (R-WD-5)', async () => {
    const before = await calendarFor(await newDoor(null))
    const door = await newDoor(null)
    await door.write(async tx => {
      expect(await calendarFor(tx)).toEqual(before)
      const year = await tx.lock(WorkCalendarYearEntity, 'wcy_2026')
      year.source = 'a correction'
      await tx.save(year)
    })
    expect((await yearSeenBy('manager', 2026)).version).toBe(before.version + 1)
  })
})
