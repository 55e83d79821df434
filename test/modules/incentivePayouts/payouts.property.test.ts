/** Whatever is earned, frozen, asked for, paid and rejected, in whatever order: no cent is paid twice, and none is lost. */
import fc from 'fast-check'
import { offsetsOf } from '../../../src/modules/incentives/offsetting'
import { netOf, withNegatives, worth } from '../../../src/modules/incentivePayouts/share'
import { withoutTax } from '../../../src/modules/incentivePayouts/invoiceList'
import { Money } from '../../../src/shared/money'
import type { World } from '../../support/world'
import { broken, call, openPayoutWorld, resetPayouts } from './payoutWorld'

const money = (units: bigint) => Money.ofUnits(units, 'CNY')
const sum = (amounts: readonly Money[]) => amounts.reduce((total, amount) => total.plus(amount), Money.zero('CNY'))
const units = fc.bigInt(-(10n ** 13n), 10n ** 13n)
const positive = fc.bigInt(1n, 10n ** 13n)

describe('the arithmetic of what is negative (R-PY-9)', () => {
  const parts = (amounts: readonly bigint[]) => amounts.map((amount, n) => ({ id: String(n), amount: money(amount) }))

  it('takes no more from what expires than there is, and makes good no more than is owed', () => {
    fc.assert(
      fc.property(fc.array(positive, { maxLength: 8 }), fc.array(positive, { maxLength: 8 }), (expiring, debts) => {
        const offsets = offsetsOf(parts(expiring), parts(debts.map(debt => -debt)))
        const given = (id: string) => sum(offsets.filter(({ fromId }) => fromId === id).map(({ amount }) => amount))
        const got = (id: string) => sum(offsets.filter(({ toId }) => toId === id).map(({ amount }) => amount))
        for (const { id, amount } of parts(expiring)) expect(given(id).compare(amount)).toBeLessThanOrEqual(0)
        for (const { id, amount } of parts(debts)) expect(got(id).compare(amount)).toBeLessThanOrEqual(0)
        const [all, owed] = [sum(parts(expiring).map(({ amount }) => amount)), sum(parts(debts).map(({ amount }) => amount))]
        expect(sum(offsets.map(({ amount }) => amount))).toEqual(all.compare(owed) < 0 ? all : owed)
      }),
    )
  })

  it('of 200 against −600 leaves −400', () => {
    const [only, ...others] = offsetsOf(parts([20_000_000_000n]), parts([-60_000_000_000n]))
    expect([only?.amount.amount, others]).toEqual(['200.00', []])
  })

  it('leaves out of a request nothing that is negative, and nothing that was chosen; its total is rounded once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(units, fc.boolean()), { maxLength: 10 }), made => {
        const shares = made.map(([lines], n) => ({ incentiveId: String(n), lines: money(lines), offset: money(0n) }))
        const taken = withNegatives(shares, ({ incentiveId }) => made[Number(incentiveId)]?.[1] ?? false)
        for (const share of shares)
          expect(taken.includes(share)).toBe(worth(share).isNegative || worth(share).isZero || made[Number(share.incentiveId)]?.[1])
        expect(netOf(taken, 'CNY')).toEqual(sum(taken.map(worth)).roundHalfUpToCents())
      }),
    )
  })

  it('splits a total into tax and what is without it, to the cent (R-IV-4)', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 9n), cents => {
        const total = money(cents * 1_000_000n)
        const excluded = withoutTax(total, '0.0600')
        const back = Number(excluded.units) * 1.06
        expect(Math.abs(back - Number(total.units))).toBeLessThanOrEqual(530_001)
        expect(excluded.compare(total)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('whatever finance and the vendor do', () => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld('sqlite')
  })
  afterAll(() => world.close())

  const amounts = fc.array(fc.integer({ min: -5_000_000, max: 9_000_000 }), { minLength: 1, maxLength: 3 })
  const deeds = fc.array(
    fc.record({
      deed: fc.constantFrom('apply', 'applyAll', 'advance', 'pay', 'reject', 'freeze', 'twice'),
      which: fc.nat(3),
      mode: fc.constantFrom('TO_VOUCHER_QUOTA', 'TO_ACCOUNT_OWED_INVOICE', 'BANK_TRANSFER'),
    }),
    { minLength: 3, maxLength: 9 },
  )
  const text = (thousandths: number) => (thousandths / 1000).toFixed(3)

  const doOne = async ({ deed, which, mode }: { deed: string; which: number; mode: string }): Promise<void> => {
    const requests = await world.table('incentive_payment_request')
    const id = String(requests[which % Math.max(1, requests.length)]?.id ?? 'ipr_NONE')
    const one = { incentiveIds: [`inc_Q${which}`], issueMode: mode }
    if (deed === 'apply') await call(world, 'finance', 'applyIncentivePayout', one)
    if (deed === 'twice') await Promise.all([1, 2].map(() => call(world, 'finance', 'applyIncentivePayout', one)))
    if (deed === 'applyAll') await call(world, 'admin', 'applyIncentivePayout', { issueMode: mode })
    if (deed === 'advance') await call(world, 'incentiveOps', 'advanceIncentivePayout', { id, step: 'REQUEST_INVOICE' })
    if (deed === 'pay') await call(world, 'vendorFinance', 'advanceIncentivePayout', { id, step: 'CONFIRM_PAYMENT', paymentReference: id })
    if (deed === 'reject') await call(world, 'incentiveOps', 'rejectIncentivePayout', { id, reason: 'x' })
    if (deed === 'freeze') {
      await call(world, 'vendorFinance', 'placeIncentiveHold', {
        partnerId: 'ptn_sp',
        reason: 'POSTPAID_NOT_REPAID',
        consumptionCycle: '2026-02',
        customerId: 'cus_1',
      })
      await world.runJob('freezeIncentives')
    }
  }

  it('money is conserved: all invariants hold after every deed, and what was paid is what the lines say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(amounts, amounts, amounts, amounts), deeds, async (lines, done) => {
        await resetPayouts(
          world,
          lines.map((each, n) => ({
            id: `inc_Q${n}`,
            cycle: `2025-0${n + 1}`,
            associationType: (n % 2 ? 'REFERRAL' : 'RESALE') as never,
            lines: each.map((amount, k) => ({ amount: text(amount), customerId: k % 2 ? 'cus_2' : 'cus_1' })),
          })),
        )
        for (const deed of done) {
          await doOne(deed)
          expect(await broken(world)).toEqual({})
        }
        const rows = await world.table('incentive_detail')
        expect(rows).toHaveLength(lines.flat().length)
        const issued = sum(
          rows.filter(({ status }) => status === 'ISSUED').map(({ incentive_amount }) => money(BigInt(String(incentive_amount)))),
        )
        const paid = sum(
          (await world.table('incentive_payment_request'))
            .filter(({ paid_at }) => paid_at !== null)
            .map(({ amount }) => money(BigInt(String(amount)))),
        )
        const requests = (await world.table('incentive_payment_request')).length
        expect(Math.abs(Number(paid.minus(issued).units))).toBeLessThanOrEqual(500_000 * Math.max(1, requests))
      }),
      { numRuns: 20 },
    )
  })
})
