/** What time brings: vouchers become usable, run out, and what is left of them goes back, exactly once. */
import { VoucherQuotaRecordEntity, VoucherQuotaStatus, VoucherStatus } from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { voucherQuotaRecordRow } from '../../support/resellerQuotaRows'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { brokenVoucherInvariants, freeze, issued, returnsOf, standing, stored } from './voucherLifeWorld'
import { balanceOf, openVoucherWorld, outcomes, reclaim, yuan } from './voucherWorld'

const { INACTIVE, USABLE, EXPIRED } = VoucherStatus
const soon = '2026-03-03T00:00:00.000Z'
const later = '2026-03-04T00:00:00.000Z'
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString()

describe.each(databases)('what time brings to vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
  })
  beforeEach(() => {
    world.now = now
  })
  afterEach(async () => expect(await brokenVoucherInvariants(world)).toEqual({}))
  afterAll(() => world.close())

  it('an inactive voucher becomes usable at the instant that it is effective, not before', async () => {
    const { id } = await issued(world, [{ status: INACTIVE, activatedAt: null, effectiveAt: soon }])
    world.now = justBefore(soon)
    await world.runJob('activateVouchers')
    expect(await standing(world, id)).toEqual([INACTIVE, '100.00'])
    world.now = '2026-03-03T00:03:00.000Z'
    expect(await world.runJob('activateVouchers')).toBe(1)
    expect(await stored(world, id)).toMatchObject({ status: USABLE, activated_at: soon })
    expect(await world.runJob('activateVouchers')).toBe(0)
  })

  it('one whose time ran out expires, used in part, frozen or never active: its value stays with it', async () => {
    const { ids } = await issued(world, [
      { expireAt: soon },
      { expireAt: soon, isFrozen: true },
      { expireAt: soon, status: INACTIVE, activatedAt: null, effectiveAt: '2026-03-02T23:00:00.000Z' },
      { expireAt: later },
    ])
    world.now = soon
    expect(await world.runJob('expireVouchers')).toBe(3)
    expect(await Promise.all(ids.map(id => standing(world, id)))).toEqual([
      [EXPIRED, '100.00'],
      [EXPIRED, '100.00'],
      [EXPIRED, '100.00'],
      [USABLE, '100.00'],
    ])
  })

  it('what an expired voucher still holds goes back to its quota, on record as type 4, and once', async () => {
    const { id, quotaId } = await issued(world, [{ expireAt: soon }])
    world.now = soon
    expect([await world.runJob('reclaimExpiredVouchers'), await balanceOf(world, quotaId)]).toEqual([expect.any(Number), '900.00'])
    await world.runJob('expireVouchers')
    await world.runJob('reclaimExpiredVouchers')
    expect(await standing(world, id)).toEqual(['RECLAIMED', '0.00'])
    expect(await returnsOf(world, id)).toEqual([['EXPIRY_RECLAIM', '100.00', quotaId]])
    expect(await balanceOf(world, quotaId)).toBe('1000.00')
    expect(await world.runJob('reclaimExpiredVouchers')).toBe(0)
  })

  it('what is frozen, or held by an unpaid order, waits until it is free (R-2022)', async () => {
    const { ids, quotaId } = await issued(world, [
      { status: EXPIRED, expireAt: '2026-03-01T00:00:00.000Z', isFrozen: true },
      { status: EXPIRED, expireAt: '2026-03-01T00:00:00.000Z', lockOrderId: 'ord_HOLDS' },
    ])
    expect(await world.runJob('reclaimExpiredVouchers')).toBe(0)
    expect(outcomes(await freeze(world, 'unfreeze', ids.slice(0, 1)))).toEqual(['DONE'])
    expect(await world.runJob('reclaimExpiredVouchers')).toBe(1)
    expect(await balanceOf(world, quotaId)).toBe('900.00')
  })

  it('goes to the nearest ancestor of a quota that was reclaimed itself (R-2063)', async () => {
    await issued(world, [], { id: 'vqt_parent', balance: yuan('900') })
    const cut = {
      id: 'vqt_cut',
      parentQuotaId: 'vqt_parent',
      quotaValue: yuan('100'),
      balance: yuan('0'),
      status: VoucherQuotaStatus.RECLAIMED,
    }
    const { id } = await issued(world, [{ status: EXPIRED, expireAt: '2026-03-01T00:00:00.000Z' }], cut)
    const cutting = { id: 'vqr_cut', partnerId: 'ptn_sp', quotaId: 'vqt_cut', parentQuotaId: 'vqt_parent', amount: yuan('100') }
    await world.add(VoucherQuotaRecordEntity, voucherQuotaRecordRow(cutting))
    await world.runJob('reclaimExpiredVouchers')
    expect(await returnsOf(world, id)).toEqual([['EXPIRY_RECLAIM', '100.00', 'vqt_parent']])
    expect(await balanceOf(world, 'vqt_parent')).toBe('1000.00')
  })

  it('a manual reclaim and two runs of the job at the same moment return the value once (part 2 §18.2)', async () => {
    const { ids, quotaId } = await issued(
      world,
      Array.from({ length: 9 }, () => ({ faceValue: yuan('10'), expireAt: soon })),
    )
    world.now = soon
    await world.runJob('expireVouchers')
    const [answer] = await Promise.all([
      reclaim(world, 'operations', [...ids]),
      world.runJob('reclaimExpiredVouchers'),
      world.runJob('reclaimExpiredVouchers'),
    ])
    expect(outcomes(answer)).toEqual(ids.map(() => 'INVALID_STATE'))
    for (const id of ids) expect(await returnsOf(world, id)).toEqual([['EXPIRY_RECLAIM', '10.00', quotaId]])
    expect(await balanceOf(world, quotaId)).toBe('1000.00')
  })

  it('more than a chunk of them is worked through in one run', async () => {
    const { quotaId } = await issued(
      world,
      Array.from({ length: 120 }, () => ({ faceValue: yuan('1'), expireAt: soon })),
    )
    world.now = soon
    expect(await world.runJob('expireVouchers')).toBe(120)
    expect(await world.runJob('reclaimExpiredVouchers')).toBe(120)
    expect(await balanceOf(world, quotaId)).toBe('1000.00')
  })
})
