/** The jobs of the product: each has its own name, and each can be run, again and at once. */
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'

describe.each(databases)('the jobs of the product on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  it('have a name each', () => {
    const names = world.jobs.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['deliverMessages', 'purgeVerificationCodes', 'purgeIdempotencyKeys']))
  })

  it('can all be run, twice at once, and leave nothing to do for the next run', async () => {
    for (const { name } of world.jobs) {
      await Promise.all([world.runJob(name), world.runJob(name)])
      expect([name, await world.runJob(name)]).toEqual([name, 0])
    }
  })
})
