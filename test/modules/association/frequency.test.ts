/** How often an association may be asked to change (R-ASC-1, R-WD-4). */
import { blockedUntil, frequencyOf } from '../../../src/modules/association/frequency'

describe('requests within three months', () => {
  const requested = '2026-03-02T02:00:00.000Z'
  /** 2 June 2026, the last millisecond of the day in Shanghai. */
  const last = '2026-06-02T15:59:59.999Z'

  it('block until the end of the day, in Shanghai, that lies three months later (R-WD-4)', () => {
    expect(blockedUntil([requested], requested)).toBe(last)
    expect(blockedUntil([requested], last)).toBe(last)
    expect(blockedUntil([requested], '2026-06-02T16:00:00.000Z')).toBeNull()
  })

  it.each([
    ['2025-11-30T02:00:00.000Z', '2026-02-28T15:59:59.999Z'],
    ['2026-03-31T15:59:59.999Z', '2026-06-30T15:59:59.999Z'],
    ['2026-03-31T16:00:00.000Z', '2026-07-01T15:59:59.999Z'],
  ])('made at %s block until %s, however long the months are', (at, until) => {
    expect(blockedUntil([at], at)).toBe(until)
  })

  it('are none', () => {
    expect(blockedUntil([], requested)).toBeNull()
  })

  it('may be three on the international site; the oldest of them decides', () => {
    const two = [requested, '2026-03-10T02:00:00.000Z']
    expect(blockedUntil(two, requested, frequencyOf.INTL)).toBeNull()
    expect(blockedUntil([...two, '2026-04-01T02:00:00.000Z'], requested, frequencyOf.INTL)).toBe(last)
    expect(blockedUntil([...two, '2026-04-01T02:00:00.000Z', '2026-04-02T02:00:00.000Z'], requested, frequencyOf.INTL)).toBe(
      '2026-06-10T15:59:59.999Z',
    )
  })
})
