/** Upkeep of the work calendar by the vendor, and what a correction does to deadlines that are open. */
import { systemViewer } from '../../../src/access/viewer'
import { Database } from '../../../src/db'
import { WorkCalendarDayEntity, WorkCalendarYearEntity } from '../../../src/modules/calendar'
import { IncentiveEntity, IncentiveStatus } from '../../../src/modules/incentives'
import { endOfDay, startOfDay } from '../../../src/shared/time'
import { incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const upsertMutation = `mutation($input: UpsertWorkCalendarInput!) {
  upsertWorkCalendar(input: $input) {
    replayed userErrors { code field params { name value } }
    workCalendar { year provisional version yearVersion days(kinds: [HOLIDAY, MAKEUP_WORKDAY]) { date kind name } }
  }
}`
type Day = { date: string; kind: string; name?: string | null }
type Answer = {
  replayed: boolean
  userErrors: { code: string; field: string[] | null; params: { name: string; value: string }[] }[]
  workCalendar: { year: number; provisional: boolean; version: number; yearVersion: number; days: Day[] } | null
}

const holiday = (date: string, name = '测试节'): Day => ({ date, kind: 'HOLIDAY', name })
const makeUp = (date: string): Day => ({ date, kind: 'MAKEUP_WORKDAY', name: '元旦' })
const notice2027 = {
  year: 2027,
  replacesYear: true,
  source: '国务院办公厅关于2027年部分节假日安排的通知',
  days: [holiday('2027-01-01', '元旦'), holiday('2027-01-02', '元旦'), holiday('2027-01-03', '元旦')],
}

describe.each(databases)('the work calendar on %s', kind => {
  let world: World
  let keys = 0
  let days: WorkCalendarDayEntity[]
  let years: WorkCalendarYearEntity[]
  beforeAll(async () => {
    world = await openWorld(kind)
    const system = new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions: [] })
    days = await system.rows(WorkCalendarDayEntity).many('all')
    years = await system.rows(WorkCalendarYearEntity).many('all')
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    for (const table of ['incentive', 'audit_event', 'work_calendar_day', 'work_calendar_year'])
      await world.store.writer.query(`DELETE FROM ${table}`)
    await world.store.writer.manager.insert(
      WorkCalendarDayEntity,
      days.map(day => ({ ...day })),
    )
    await world.store.writer.manager.insert(
      WorkCalendarYearEntity,
      years.map(year => ({ ...year })),
    )
  })

  const upsert = async (input: object, persona = 'vendorAdmin'): Promise<Answer> => {
    const { data, errors } = await world.ask(persona, upsertMutation, { input: { idempotencyKey: `k${keys++}`, year: 2026, ...input } })
    expect(errors).toEqual([])
    return (data as { upsertWorkCalendar: Answer }).upsertWorkCalendar
  }
  const calendarOf = async (year: number) =>
    (await world.ask('manager', `{ workCalendar(year: ${year}) { provisional version yearVersion } }`)).data

  /** Public for five working days. */
  const statement = (id: string, since: `${number}-${number}-${number}`, due: `${number}-${number}-${number}`, given = {}) =>
    world.add(
      IncentiveEntity,
      incentiveRow({
        id: `inc_${id}`,
        partnerId: 'ptn_sp',
        publicityStartAt: startOfDay(since),
        publicityDeadlineAt: endOfDay(due),
        publicityWorkingDays: 5,
        calendarVersion: 2,
        ...given,
      }),
    )
  const deadlines = async () =>
    Object.fromEntries((await world.table('incentive')).map(row => [row.id, [row.publicity_deadline_at, row.calendar_version]]))

  it('is corrected day by day: what is named changes, the rest stays, and its version grows (R-WD-5)', async () => {
    const before = await upsert({ days: [holiday('2026-03-05')] })
    expect(before.userErrors).toEqual([])
    expect(before.workCalendar).toMatchObject({ year: 2026, provisional: false, version: 3, yearVersion: 2 })
    expect(before.workCalendar?.days).toContainEqual(holiday('2026-03-05'))
    expect(before.workCalendar?.days).toContainEqual({ date: '2026-02-17', kind: 'HOLIDAY', name: '春节' })
    const after = await upsert({
      days: [{ date: '2026-03-05', kind: 'WORKDAY' }, { date: '2026-02-28', kind: 'WEEKEND' }, holiday('2026-02-17', '除夕')],
    })
    expect(after.workCalendar?.days.filter(({ date }) => ['2026-03-05', '2026-02-28', '2026-02-17'].includes(date))).toEqual([
      { date: '2026-02-17', kind: 'HOLIDAY', name: '除夕' },
    ])
    expect(after.workCalendar).toMatchObject({ version: 4, yearVersion: 3 })
  })

  it('stays as it is, in its version too, when a correction says what is stored', async () => {
    const same = await upsert({
      days: [
        { date: '2026-02-17', kind: 'HOLIDAY', name: '春节' },
        { date: '2026-03-05', kind: 'WORKDAY' },
      ],
    })
    expect(same.workCalendar).toMatchObject({ version: 2, yearVersion: 1 })
  })

  it('is loaded with a whole notice, which may name days of the December before (R-WD-6)', async () => {
    expect(await calendarOf(2027)).toEqual({ workCalendar: { provisional: true, version: 2, yearVersion: 0 } })
    const loaded = await upsert({ ...notice2027, days: [...notice2027.days, holiday('2026-12-31', '元旦')] })
    expect(loaded.workCalendar).toMatchObject({ year: 2027, provisional: false, version: 3, yearVersion: 1 })
    const counted = await world.ask('manager', '{ addWorkingDays(from: "2026-12-30", days: 1) { date provisional } }')
    expect(counted.data).toEqual({ addWorkingDays: { date: '2027-01-04', provisional: false } })
  })

  it('of a year is replaced by a new notice: days that it does not name follow the week again', async () => {
    await upsert({ ...notice2027, days: [...notice2027.days, makeUp('2027-01-09')] })
    const replaced = await upsert({ ...notice2027, days: [holiday('2027-01-01', '元旦')], source: null })
    expect(replaced.workCalendar?.days).toEqual([{ date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }])
    expect((await world.table('work_calendar_year')).find(({ year }) => Number(year) === 2027)?.source).toBe(notice2027.source)
  })

  it.each([
    ['a year that is not loaded, by single days', { year: 2027, days: [holiday('2027-01-01')] }, 'CALENDAR_YEAR_NOT_LOADED', ['year']],
    ['a year without its source', { ...notice2027, source: null }, 'FIELD_REQUIRED', ['source']],
    ['a blank source', { ...notice2027, source: ' ' }, 'INVALID_INPUT', ['source']],
    ['a source without end', { ...notice2027, source: 'x'.repeat(129) }, 'INVALID_INPUT', ['source']],
    ['no days', { days: [] }, 'INVALID_INPUT', ['days']],
    ['a day twice', { days: [holiday('2026-03-05'), holiday('2026-03-05')] }, 'INVALID_INPUT', ['days', '1']],
    ['a year beyond all calendars', { year: 99999, days: [holiday('2026-03-05')] }, 'INVALID_INPUT', ['year']],
    ['a year before all calendars', { year: -1, days: [holiday('2026-03-05')] }, 'INVALID_INPUT', ['year']],
    ['a day of another year', { days: [holiday('2027-01-01')] }, 'INVALID_INPUT', ['days', '0', 'date']],
    ['a day of the November before', { days: [holiday('2025-11-30')] }, 'INVALID_INPUT', ['days', '0', 'date']],
    ['a make-up day on a Thursday', { days: [makeUp('2026-03-05')] }, 'DAY_KIND_IMPOSSIBLE', ['days', '0', 'kind']],
    ['a weekend on a Thursday', { days: [{ date: '2026-03-05', kind: 'WEEKEND' }] }, 'DAY_KIND_IMPOSSIBLE', ['days', '0', 'kind']],
    ['a working day on a Saturday', { days: [{ date: '2026-03-07', kind: 'WORKDAY' }] }, 'DAY_KIND_IMPOSSIBLE', ['days', '0', 'kind']],
    ['a name without end', { days: [holiday('2026-03-05', 'x'.repeat(65))] }, 'INVALID_INPUT', ['days', '0', 'name']],
    ['another version', { days: [holiday('2026-03-05')], expectedVersion: 7 }, 'CONFLICT_STALE_VERSION', ['expectedVersion']],
    ['a version of a year that is not loaded', { ...notice2027, expectedVersion: 1 }, 'CONFLICT_STALE_VERSION', ['expectedVersion']],
  ])('refuses %s, and nothing changes', async (_, input, code, field) => {
    const before = await world.contents()
    const { userErrors, workCalendar } = await upsert(input)
    expect({ errors: userErrors.map(error => [error.code, error.field]), workCalendar }).toEqual({
      errors: [[code, field]],
      workCalendar: null,
    })
    expect(await world.contents()).toEqual(before)
  })

  it.each([
    ['none at all', [], '1 to 100 days'],
    ['one twice', [holiday('2026-03-05'), holiday('2026-03-05')], 'a day is named twice'],
  ])('speaks of days when it is given %s', async (_, days, reason) => {
    const { userErrors } = await upsert({ days })
    expect(userErrors[0]?.params).toContainEqual({ name: 'reason', value: reason })
  })

  it('names the weekday that does not fit', async () => {
    const { userErrors } = await upsert({ days: [makeUp('2026-03-05')] })
    expect(userErrors[0]?.params).toContainEqual({ name: 'weekday', value: 'Thursday' })
  })

  it('is changed once under one key, and with the right version (R-2290)', async () => {
    const input = { idempotencyKey: 'once', days: [holiday('2026-03-05')], expectedVersion: 1 }
    const first = await upsert(input)
    expect(await upsert(input)).toEqual({ ...first, replayed: true })
    expect((await upsert({ ...input, days: [holiday('2026-03-06')] })).userErrors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('is loaded once when two load the same year at the same time', async () => {
    const both = await Promise.all([upsert(notice2027), upsert(notice2027)])
    expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect((await world.table('work_calendar_year')).map(({ id }) => id)).toEqual(['wcy_2025', 'wcy_2026', 'wcy_2027'])
  })

  it('is kept by the administrator of the vendor alone, with an audit row of every day', async () => {
    for (const persona of ['admin', 'operations', 'incentiveOps', 'vendorFinance', 'customer']) {
      const { errors } = await world.ask(persona, upsertMutation, {
        input: { idempotencyKey: 'k', year: 2026, days: [holiday('2026-03-05')] },
      })
      expect({ persona, code: errors[0]?.extensions.code }).toEqual({ persona, code: 'FORBIDDEN' })
    }
    await upsert({ days: [holiday('2026-03-05')] })
    const audit = (await world.table('audit_event')).find(row => row.operation === 'upsertWorkCalendar' && row.result === 'DONE')
    expect(audit).toMatchObject({ member_id: 'mbr_vendorAdmin' })
    expect(String(audit?.changes)).toContain('2026-03-05')
  })

  it('moves open deadlines later and never earlier when it is corrected (R-WD-5)', async () => {
    await statement('later', '2026-03-02', '2026-03-09')
    await statement('settled', '2026-03-02', '2026-03-09', { status: IncentiveStatus.VOIDED })
    await statement('elsewhere', '2026-04-07', '2026-04-14')
    await upsert({ days: [holiday('2026-03-05')] })
    expect(await world.runJob('recountDeadlines')).toBe(1)
    expect(await deadlines()).toEqual({
      inc_later: [endOfDay('2026-03-10'), 3],
      inc_settled: [endOfDay('2026-03-09'), 2],
      inc_elsewhere: [endOfDay('2026-04-14'), 3],
    })
    await upsert({ days: [makeUp('2026-03-07')] })
    expect(await world.runJob('recountDeadlines')).toBe(0)
    expect(await deadlines()).toMatchObject({ inc_later: [endOfDay('2026-03-10'), 4], inc_elsewhere: [endOfDay('2026-04-14'), 4] })
    expect(await world.runJob('recountDeadlines')).toBe(0)
  })

  it('moves provisional deadlines either way when their year is loaded (R-WD-6)', async () => {
    await statement('provisional', '2026-12-25', '2027-01-01')
    await statement('within', '2026-12-21', '2026-12-28')
    await upsert({ ...notice2027, days: [...notice2027.days, makeUp('2026-12-26')] })
    expect(await world.runJob('recountDeadlines')).toBe(1)
    // Saturday the 26th is worked now: one day earlier for what was provisional, and for nothing else.
    expect(await deadlines()).toEqual({ inc_provisional: [endOfDay('2026-12-31'), 3], inc_within: [endOfDay('2026-12-28'), 3] })
    // From here on it was counted with the year: no earlier any more.
    await statement('provisional2', '2026-12-25', '2027-01-01', { calendarVersion: 3 })
    await upsert({ year: 2027, days: [holiday('2027-01-04')] })
    await world.runJob('recountDeadlines')
    expect((await deadlines()).inc_provisional2).toEqual([endOfDay('2027-01-01'), 4])
  })

  it('moves more deadlines than one chunk holds, and leaves what was confirmed meanwhile', async () => {
    const rows = Array.from({ length: 130 }, (_, n) => `many${String(n).padStart(3, '0')}`)
    for (const id of rows) await statement(id, '2026-03-02', '2026-03-09', { cycle: '2026-01' })
    await upsert({ days: [holiday('2026-03-05')] })
    expect(await world.runJob('recountDeadlines')).toBe(130)
  })
})
