/** The vouchers of the demo world: possible ones, to the cent, in every state. */
import { VoucherEntity, voucherInvariants, VoucherStatus, VoucherUsageRecordEntity } from '../../src/modules/vouchers'
import { demoSize } from '../../src/demo/sizes'
import { brokenVoucherInvariants } from '../modules/vouchers/voucherLifeWorld'
import { type Demo, openDemo } from '../support/demo'
import { now } from '../support/rows'
import { collect } from './collected'

const world = collect(demoSize, now)

describe('the vouchers of the demo world', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo('sqlite')
  })
  afterAll(() => demo.close())

  it('keep every invariant of vouchers (I-2)', async () => {
    expect(await brokenVoucherInvariants(demo, [...voucherInvariants])).toEqual({})
  })

  it('are in every state; some are frozen, and some held by an order that waits, for what it needs (R-2034)', () => {
    const vouchers = world.of(VoucherEntity)
    expect(new Set(vouchers.map(({ status }) => status))).toEqual(new Set(Object.values(VoucherStatus)))
    expect(vouchers.some(({ isFrozen }) => isFrozen)).toBe(true)
    const held = vouchers.filter(({ lockOrderId }) => lockOrderId !== null)
    expect(held.length).toBeGreaterThan(0)
    expect(held.every(({ heldAmount }) => heldAmount !== null)).toBe(true)
  })

  it('tell after each use what was left (S2-09)', () => {
    const faces = new Map(world.of(VoucherEntity).map(({ id, faceValue }) => [id, faceValue]))
    const uses = world.of(VoucherUsageRecordEntity)
    expect(uses.length).toBeGreaterThan(50)
    for (const { voucherId, amount, balanceAfter } of uses)
      expect(balanceAfter.plus(amount).compare(faces.get(voucherId) ?? amount)).toBeLessThanOrEqual(0)
  })
})
