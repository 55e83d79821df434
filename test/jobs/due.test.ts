/** When a job is due. */
import { job, type Schedule, scheduleInWords } from '../../src/jobs'
import { isDue } from '../../src/jobs/due'

type Result = 'DONE' | 'FAILED' | 'STOPPED'
const due = (every: Schedule, lastStartedAt: string | null, now: string, lastResult: Result | null = 'DONE') =>
  isDue(every, { lastStartedAt, lastResult }, now)

describe('a job', () => {
  it('that never ran is due', () => {
    expect(due({ minutes: 60 }, null, '2026-03-02T00:00:00.000Z', null)).toBe(true)
    expect(due({ dailyAt: '02:00' }, null, '2026-03-02T17:59:00.000Z', null)).toBe(true)
  })

  it.each([
    ['2026-03-02T00:59:59.999Z', false],
    ['2026-03-02T01:00:00.000Z', true],
  ])('every hour is due an hour after its last start: at %s %s', (now, expected) => {
    expect(due({ minutes: 60 }, '2026-03-02T00:00:00.000Z', now)).toBe(expected)
  })

  // 02:00 in Shanghai is 18:00 UTC of the day before.
  it.each([
    ['2026-03-01T18:00:00.000Z', '2026-03-02T17:59:59.999Z', false],
    ['2026-03-01T18:00:00.000Z', '2026-03-02T18:00:00.000Z', true],
    ['2026-03-01T17:59:59.999Z', '2026-03-01T18:00:00.000Z', true],
    ['2026-03-02T03:00:00.000Z', '2026-03-02T17:00:00.000Z', false],
    ['2026-02-20T18:00:00.000Z', '2026-03-02T03:00:00.000Z', true],
  ])('daily at 02:00 in Shanghai, last started %s, is due at %s: %s', (started, now, expected) => {
    expect(due({ dailyAt: '02:00' }, started, now)).toBe(expected)
  })

  it.each(['FAILED', 'STOPPED'] as const)('that %s is tried again after five minutes, not only tomorrow', result => {
    expect(due({ dailyAt: '02:00' }, '2026-03-01T18:00:00.000Z', '2026-03-01T18:04:59.999Z', result)).toBe(false)
    expect(due({ dailyAt: '02:00' }, '2026-03-01T18:00:00.000Z', '2026-03-01T18:05:00.000Z', result)).toBe(true)
  })

  const run = () => Promise.resolve(0)
  it.each([
    ['no name', { name: 'no name', every: { minutes: 1 } }],
    ['x', { name: 'x', every: { minutes: 1 } }],
    ['never', { name: 'never', every: { minutes: 0 } }],
    ['noTime', { name: 'noTime', every: { dailyAt: '24:00' } }],
    ['noTime', { name: 'noTime', every: { dailyAt: '2:00' } }],
  ])('that could never be found or never be due is refused: %s', (_, given) => {
    expect(() => job({ ...given, description: 'x', run })).toThrow()
  })

  it('says in words when it is due', () => {
    expect([scheduleInWords({ minutes: 1 }), scheduleInWords({ dailyAt: '02:00' })]).toEqual(['every 1 min', 'daily at 02:00 in Shanghai'])
  })
})
