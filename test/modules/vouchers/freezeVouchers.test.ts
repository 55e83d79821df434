/** Freezing is the vendor's, an attribute beside the state: a frozen voucher pays nothing and is not taken back. */
import { VoucherStatus } from '../../../src/modules/vouchers'
import { refusals } from '../../support/answers'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { brokenVoucherInvariants, freeze, freezing, issued, returnsOf, standing, stored } from './voucherLifeWorld'
import { balanceOf, newKey, openVoucherWorld, outcomes, reclaim } from './voucherWorld'

const { INACTIVE, USABLE, EXPIRED, RECLAIMED } = VoucherStatus

describe.each(databases)('freezing vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
  })
  afterEach(async () => expect(await brokenVoucherInvariants(world)).toEqual({}))
  afterAll(() => world.close())

  it('leaves the state as it is; nobody reclaims a frozen voucher until it is set free (R-2022)', async () => {
    const { id } = await issued(world, [{}])
    expect(await freeze(world, 'freeze', [id])).toMatchObject({
      userErrors: [],
      results: [{ id, voucher: { status: USABLE, isFrozen: true, availableActions: ['unfreeze'] }, userErrors: [] }],
    })
    const before = await world.contents()
    expect(outcomes(await reclaim(world, 'operations', [id]))).toEqual(['VOUCHER_FROZEN'])
    const { voucher_operation_record: _failed, ...rest } = before
    expect(await world.contents()).toMatchObject(rest)
    expect(await freeze(world, 'unfreeze', [id])).toMatchObject({
      results: [{ voucher: { isFrozen: false, availableActions: ['freeze'] } }],
    })
    expect(outcomes(await reclaim(world, 'operations', [id]))).toEqual(['DONE'])
  })

  it('is possible in every state but the last, and not twice; each voucher is answered on its own', async () => {
    const { ids } = await issued(world, [
      { status: INACTIVE, effectiveAt: '2026-06-01T00:00:00.000Z' },
      { status: EXPIRED, expireAt: '2026-03-01T00:00:00.000Z' },
      { isFrozen: true },
      {},
    ])
    const gone = ids[3] ?? ''
    expect(outcomes(await reclaim(world, 'operations', [gone]))).toEqual(['DONE'])
    const answer = await freeze(world, 'freeze', [...ids, 'vch_none', 'vch_x1'])
    expect(outcomes(answer)).toEqual(['DONE', 'DONE', 'INVALID_STATE', 'INVALID_STATE', 'NOT_FOUND', 'DONE'])
    expect(answer.results[2]?.userErrors[0]?.params).toEqual([
      { name: 'current', value: 'FROZEN' },
      { name: 'allowed', value: 'unfreeze' },
    ])
    expect(answer.results[3]?.userErrors[0]?.params[0]).toEqual({ name: 'current', value: RECLAIMED })
    expect((await stored(world, gone))?.is_frozen).toBe(0)
    expect(outcomes(await freeze(world, 'unfreeze', ids.slice(0, 2)))).toEqual(['DONE', 'DONE'])
    expect(outcomes(await freeze(world, 'unfreeze', ids.slice(0, 1)))).toEqual(['INVALID_STATE'])
  })

  it('is done once for one key (R-2290)', async () => {
    const { id } = await issued(world, [{}])
    const key = { idempotencyKey: newKey() }
    expect((await freeze(world, 'freeze', [id], key)).replayed).toBe(false)
    expect(await freeze(world, 'freeze', [id], key)).toMatchObject({ replayed: true, results: [{ id, userErrors: [] }] })
    expect((await freeze(world, 'freeze', [id, 'vch_a1'], key)).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  it('is refused to everyone but the finance of the vendor, and leaves all as it was', async () => {
    const { id } = await issued(world, [{}])
    const before = await world.contents()
    for (const persona of ['operations', 'finance', 'admin', 'manager', 'customer', 'vendorAdmin', 'strangerAdmin', 'masterAdmin'])
      for (const name of ['freeze', 'unfreeze'] as const)
        expect(refusals(await world.ask(persona, freezing(name), { input: { idempotencyKey: newKey(), ids: [id] } }))).toEqual([
          'FORBIDDEN',
        ])
    for (const ids of [[], [id, id]]) expect((await freeze(world, 'freeze', ids)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
    expect(await world.contents()).toEqual(before)
  })

  it('one whose customer left meanwhile goes back to its quota as soon as it is set free', async () => {
    const { ids, quotaId } = await issued(world, [
      { isFrozen: true, customerId: 'cus_x1' },
      { isFrozen: true, customerId: 'cus_4' },
      { isFrozen: true, customerId: 'cus_4', lockOrderId: 'ord_HOLDS' },
    ])
    const [left = '', switched = '', held = ''] = ids
    expect(outcomes(await freeze(world, 'unfreeze', ids))).toEqual(['DONE', 'DONE', 'DONE'])
    expect(await returnsOf(world, left)).toEqual([['DISASSOCIATION_RECLAIM', '100.00', quotaId]])
    expect(await returnsOf(world, switched)).toEqual([['MODE_SWITCH_RECLAIM', '100.00', quotaId]])
    expect(await standing(world, held)).toEqual([USABLE, '100.00'])
    expect(await balanceOf(world, quotaId)).toBe('900.00')
  })
})
