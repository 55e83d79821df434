/** Both kinds of tasks as files: as in the list, masked, and renewal tasks by the end of their orders (R-LOR-5, R-EXP-2). */
import { databases } from '../../support/databases'
import { asked, begun, taskOf } from '../exports/exportWorld'
import type { World } from '../../support/world'
import { openTaskWorld } from './taskWorld'

describe.each(databases)('exporting tasks on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openTaskWorld(kind)
  })
  afterAll(() => world.close())
  afterEach(() => world.store.writer.query('DELETE FROM export_task'))

  it.each([
    ['SALES_TASKS', {}],
    [
      'RENEWAL_TASKS',
      { renewalTaskFilter: { orderExpireAtBegin: '2026-01-31T00:00:00+08:00', orderExpireAtEnd: '2026-07-31T23:59:59+08:00' } },
    ],
  ])('%s writes what its requester sees', async (kindOf, filter) => {
    for (const [persona, rowCount] of [
      ['manager', 1],
      ['admin', 3],
    ] as const) {
      const id = await begun(world, persona, { kind: kindOf, ...filter })
      await world.runJob('runExports')
      expect(await taskOf(world, persona, id)).toMatchObject({ status: 'COMPLETED', rowCount })
    }
  })

  it.each([
    [null],
    [{}],
    [{ orderExpireAtBegin: '2026-03-01T00:00:00Z' }],
    [{ orderExpireAtEnd: '2026-03-01T00:00:00Z' }],
    [{ orderExpireAtBegin: '2026-01-31T00:00:00+08:00', orderExpireAtEnd: '2026-08-01T00:00:00+08:00' }],
  ])('of renewal tasks wants both ends of a range, six months apart at most: not %o (R-LOR-5)', async renewalTaskFilter => {
    const { errors } = await asked(world, 'admin', { kind: 'RENEWAL_TASKS', renewalTaskFilter })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it('is for those who see tasks', async () => {
    const { errors } = await asked(world, 'finance', { kind: 'SALES_TASKS' })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})
