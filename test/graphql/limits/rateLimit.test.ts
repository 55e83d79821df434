/** The bucket of a member: what fits in a minute, and what is said when it is empty (G5). */
import { limited } from './limitedServer'

const page = (size: number): string => `{ customers(first: ${size}) { nodes { id } } }`

describe('a member', () => {
  it('may spend the budget of a minute to the last point, and no more', async () => {
    const { ask, executed } = limited({ costPerMinute: 104 })
    for (const status of [200, 200, 429]) expect(await ask(page(50))).toMatchObject({ status })
    expect(executed()).toBe(2)
  })

  it('is told when to come back, and what the request would have cost', async () => {
    const { ask } = limited({ costPerMinute: 10 })
    const answer = await ask(page(50))
    expect(answer).toMatchObject({ status: 429, code: 'RATE_LIMITED', extensions: { cost: { requested: 52 } } })
    expect(answer.headers.get('retry-after')).toMatch(/^([1-9]|[1-5]\d|60)$/)
    expect(answer.refusal.retryAfter).toBe(Number(answer.headers.get('retry-after')))
  })

  it('is not charged for what was refused', async () => {
    const { ask } = limited({ costPerMinute: 60 })
    for (const [size, status] of [
      [50, 200],
      [50, 429],
      [5, 200],
      [5, 429],
    ] as const)
      expect(await ask(page(size))).toMatchObject({ status })
  })

  it('does not spend what belongs to another', async () => {
    const { ask } = limited({ costPerMinute: 60 })
    expect(await ask(page(50), { member: 'mem_1' })).toMatchObject({ status: 200 })
    expect(await ask(page(50), { member: 'mem_1' })).toMatchObject({ status: 429 })
    expect(await ask(page(50), { member: 'mem_2' })).toMatchObject({ status: 200 })
  })

  it('pays at least one point for a query and five for a mutation', async () => {
    for (const [query, price] of [
      ['{ word }', 1],
      ['mutation { ping }', 5],
    ] as const) {
      const { ask, executed } = limited({ costPerMinute: 3 * price })
      for (const status of [200, 200, 200, 429]) expect(await ask(query)).toMatchObject({ status })
      expect(executed()).toBe(3)
    }
  })
})

it('leaves strangers who ask for __typename out of every bucket', async () => {
  const { ask } = limited({ costPerMinute: 1 })
  for (const _ of [1, 2, 3]) expect(await ask('{ __typename }', { member: null })).toMatchObject({ status: 200 })
})
