/** Codes are forgotten once nobody can use them and no limit counts them. */
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { minute, openVerificationWorld, pass, request } from './verificationWorld'

describe.each(databases)('purgeVerificationCodes on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVerificationWorld(kind)
  })
  afterAll(() => world.close())

  it('deletes codes after two days, and does nothing when it runs again', async () => {
    await request(world, 'spOn', { operation: 'BALANCE_PAYMENT' })
    await request(world, 'spOn', { operation: 'ISSUE_VOUCHER' })
    pass(world, 48 * 60 * minute)
    await request(world, 'masterOn', { operation: 'ISSUE_VOUCHER' })
    expect(await world.runJob('purgeVerificationCodes')).toBe(0)
    pass(world, 1)
    const [first, second] = await Promise.all([world.runJob('purgeVerificationCodes'), world.runJob('purgeVerificationCodes')])
    expect(Math.max(first, second)).toBe(2)
    expect(await world.runJob('purgeVerificationCodes')).toBe(0)
    expect((await world.table('verification_code')).map(({ member_id }) => member_id)).toEqual(['mbr_masterOn'])
  })
})
