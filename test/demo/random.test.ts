/** Chance that repeats itself. */
import { oneOf, Random } from '../../src/demo/random'
import { prefixOf } from '../../src/shared/ids'

const drawn = (random: Random, count = 1000): number[] => Array.from({ length: count }, () => random.next())

describe('a stream of chance', () => {
  it('repeats itself for the same seed, and for no other', () => {
    expect(drawn(new Random('a'))).toEqual(drawn(new Random('a')))
    expect(drawn(new Random('a'))).not.toEqual(drawn(new Random('b')))
  })

  it('is not changed by what another stream draws', () => {
    const [alone, beside] = [new Random('a'), new Random('a')]
    drawn(beside.stream('other'))
    expect(drawn(alone.stream('mine'))).toEqual(drawn(beside.stream('mine')))
    expect(drawn(alone.stream('mine'))).not.toEqual(drawn(alone.stream('other')))
  })

  it('draws evenly, from 0 up to but not with 1', () => {
    const numbers = drawn(new Random('even'), 20_000)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    const tenths = numbers.reduce(
      (counts, number) => counts.with(Math.floor(number * 10), (counts[Math.floor(number * 10)] ?? 0) + 1),
      Array<number>(10).fill(0),
    )
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  it('draws whole numbers with both ends', () => {
    const random = new Random('dice')
    const rolled = new Set(Array.from({ length: 300 }, () => random.whole(1, 6)))
    expect([...rolled].sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('keeps to odds, and never draws what has none', () => {
    const random = new Random('odds')
    const draw = oneOf({ often: 9, seldom: 1, never: 0 })
    const results = Array.from({ length: 5000 }, () => draw(random))
    expect(results).not.toContain('never')
    const seldom = results.filter(result => result === 'seldom').length
    expect(seldom).toBeGreaterThan(400)
    expect(seldom).toBeLessThan(600)
  })

  it('makes well-formed ids that sort by their time and repeat', () => {
    const ids = (): string[] => {
      const random = new Random('ids')
      return ['2025-01-01', '2025-06-01', '2026-01-01'].map(date => random.id('vch', `${date}T00:00:00.000Z`))
    }
    expect(ids().map(prefixOf)).toEqual(['vch', 'vch', 'vch'])
    expect(ids().toSorted()).toEqual(ids())
    expect(new Set(ids()).size).toBe(3)
  })
})
