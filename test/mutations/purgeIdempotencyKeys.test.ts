/** Keys are forgotten after 30 days, and not before. */
import { Database } from '../../src/db'
import { IdempotencyKeyEntity } from '../../src/mutations'
import { later } from '../../src/shared/time'
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'

const day = 24 * 3_600_000

describe.each(databases)('purgeIdempotencyKeys on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const keyRow = (name: string, createdAt: string) => ({
    id: `idk_${name}`,
    partnerId: 'ptn_sp',
    memberId: 'mbr_admin',
    operation: 'op',
    key: name,
    inputHash: '',
    answer: {},
    createdAt,
  })

  it('deletes keys after 30 days (api §7), in chunks, and does nothing when it runs again', async () => {
    const old = Array.from({ length: 250 }, (_, n) => keyRow(`old-${n}`, later(world.now, -30 * day - 1)))
    await world.add(IdempotencyKeyEntity, ...old, keyRow('young', later(world.now, -30 * day)))
    expect(await world.runJob('purgeIdempotencyKeys')).toBe(250)
    expect(await world.runJob('purgeIdempotencyKeys')).toBe(0)
    expect((await world.table('idempotency_key')).map(({ id }) => id)).toEqual(['idk_young'])
  })

  it('is the only way that they are deleted: nobody but the system may', async () => {
    const db = new Database(world.store, await world.viewer('admin'), { now: world.now, subscriptions: [] })
    await expect(db.write(tx => tx.purge(IdempotencyKeyEntity, ['idk_young']))).rejects.toThrow('only the system deletes rows')
  })
})
