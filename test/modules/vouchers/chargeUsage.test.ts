/** What is used is paid by vouchers first, by themselves, then in money; what is missing is owed (R-2035, R-2037, R-2106). */
import fc from 'fast-check'
import type { New } from '../../../src/db'
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { chargeUsage, type UsageCharge, VoucherEntity, VoucherKind, VoucherStatus } from '../../../src/modules/vouchers'
import { checkedMoney } from '../../../src/checkMoney'
import { asSystem, fund, held } from '../../support/accountRows'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { allocate } from '../accounts/adjustmentWorld'
import { cashOf, limitOf } from '../accounts/adjustmentWorld'
import { newCustomer } from '../association/associationWorld'
import { issued, standing, usesOf, yuanOf } from './voucherLifeWorld'
import { openVoucherWorld, yuan } from './voucherWorld'

const { USABLE, USED, EXPIRED } = VoucherStatus
const yesterday = '2026-03-01T02:00:00.000Z'

describe.each(databases)('charging usage on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
    await fund(world, cashOf('ptn_sp'), '100000')
    await fund(world, limitOf('ptn_sp'), '100000')
  })
  afterEach(async () => expect((await checkedMoney(world.store)).filter(each => each.broken.length)).toEqual([]))
  afterAll(() => world.close())

  let charges = 0
  const charge = (customerId: string, amount: string, more: Partial<UsageCharge> = {}) =>
    asSystem(world, tx =>
      chargeUsage(tx, {
        id: `usc_${++charges}`,
        customerId,
        serviceTypeCode: 'hws.service.type.obs',
        productId: null,
        amount: yuan(amount),
        consumedAt: yesterday,
        hasGrantedDiscount: false,
        ...more,
      }),
    )
  const inShort = ({ voucherAmount, cashAmount, owedAmount }: Awaited<ReturnType<typeof charge>>) =>
    [voucherAmount, cashAmount, owedAmount].map(({ amount }) => amount)
  const purse = (customerId: string, type = AccountType.BALANCE) => ofCustomer(customerId, 'ptn_sp', type, 'CNY')
  /** A resale customer with so much cash and these vouchers of 100.00. */
  const customer = async (cash: string, ...vouchers: Partial<New<VoucherEntity>>[]) => {
    const { id } = await newCustomer(world)
    if (!yuan(cash).isZero) await fund(world, purse(id), cash)
    const { ids } = vouchers.length
      ? await issued(
          world,
          vouchers.map(each => ({ ...each, customerId: id })),
        )
      : { ids: [] }
    return { id, ids }
  }
  const debtOf = async (customerId: string) =>
    yuanOf((await world.table('account')).find(row => row.customer_id === customerId && row.type === 'BALANCE')?.debt_amount)
  const limited = (key: string, ...values: string[]) => ({ useLimits: [{ key, values }] })

  it('takes vouchers before cash, cash before credit, and leaves the rest as debt, which an allocation clears (R-2035, R-PAY-3, R-2106)', async () => {
    const { id, ids } = await customer('30', {})
    await fund(world, purse(id, AccountType.CREDIT), '20')
    expect(inShort(await charge(id, '80'))).toEqual(['80.00', '0.00', '0.00'])
    expect(inShort(await charge(id, '60'))).toEqual(['20.00', '40.00', '0.00'])
    expect([await held(world, purse(id)), await held(world, purse(id, AccountType.CREDIT))]).toEqual(['0.00', '10.00'])
    expect(inShort(await charge(id, '25.50'))).toEqual(['0.00', '10.00', '15.50'])
    expect(await standing(world, ids[0] ?? '')).toEqual([USED, '0.00'])
    expect(await debtOf(id)).toBe('15.50')
    const { results } = await allocate(world, 'admin', [{ customerId: id, amount: '100.00' }])
    expect(results[0]?.userErrors).toEqual([])
    expect([await debtOf(id), await held(world, purse(id))]).toEqual(['0.00', '84.50'])
  })

  it('takes those with limits first, then those that expire sooner (R-2035)', async () => {
    const { id, ids } = await customer(
      '0',
      { expireAt: '2026-05-01T00:00:00.000Z' },
      { expireAt: '2026-09-01T00:00:00.000Z', ...limited('cloudServiceType', 'hws.service.type.obs') },
      { expireAt: '2026-04-01T00:00:00.000Z' },
      { expireAt: '2026-03-15T00:00:00.000Z', ...limited('cloudServiceType', 'hws.service.type.ec2') },
    )
    expect(inShort(await charge(id, '250'))).toEqual(['250.00', '0.00', '0.00'])
    expect(await Promise.all(ids.map(each => standing(world, each)))).toEqual([
      [USABLE, '50.00'],
      [USED, '0.00'],
      [USED, '0.00'],
      [USABLE, '100.00'],
    ])
  })

  it('asks whether the voucher was in force when it was used: expired since it still pays, effective since it does not (R-2037)', async () => {
    const { id, ids } = await customer(
      '200',
      { expireAt: '2026-03-02T00:00:00.000Z' },
      { effectiveAt: '2026-03-01T12:00:00.000Z' },
      { expireAt: yesterday },
    )
    expect(inShort(await charge(id, '150'))).toEqual(['100.00', '50.00', '0.00'])
    expect(await Promise.all(ids.map(each => standing(world, each)))).toEqual([
      [EXPIRED, '0.00'],
      [USABLE, '100.00'],
      [USABLE, '100.00'],
    ])
  })

  it('leaves those alone that exclude the granted discount, are frozen, held, for orders of one type, or used whole or not at all (R-2035)', async () => {
    const { id, ids } = await customer(
      '500',
      limited('simultaneousUseWithEmpowerDiscount', '0'),
      { isFrozen: true },
      { lockOrderId: 'ord_HOLDS' },
      limited('subscribeType', 'new'),
      { voucherVersion: 1 },
      { lockOrderId: 'ord_HOLDS', heldAmount: yuan('90') },
    )
    expect(inShort(await charge(id, '60', { hasGrantedDiscount: true }))).toEqual(['10.00', '50.00', '0.00'])
    expect((await Promise.all(ids.map(each => standing(world, each)))).map(([, balance]) => balance)).toEqual([
      '100.00',
      '100.00',
      '100.00',
      '100.00',
      '100.00',
      '90.00',
    ])
    // Without the discount the first of them pays.
    expect(inShort(await charge(id, '60'))).toEqual(['60.00', '0.00', '0.00'])
    // One for a single use pays what it is worth.
    expect(inShort(await charge(id, '140'))).toEqual(['140.00', '0.00', '0.00'])
    expect(await standing(world, ids[4] ?? '')).toEqual([USED, '0.00'])
  })

  it('knows no share for cash coupons (R-2041)', async () => {
    const { id } = await customer('0', { kind: VoucherKind.CASH_COUPON, ...limited('maxDeductionRatio', '0.5') })
    expect(inShort(await charge(id, '80'))).toEqual(['80.00', '0.00', '0.00'])
  })

  it('is made once, whoever repeats it and however many at once, with one record of each use', async () => {
    const { id, ids } = await customer('100', {})
    const one = { id: `usc_once${kind}` }
    const all = await Promise.all([charge(id, '130', one), charge(id, '130', one), charge(id, '130', one)])
    for (const each of all) expect(inShort(each)).toEqual(['100.00', '30.00', '0.00'])
    const after = await world.contents()
    expect(inShort(await charge(id, '130', one))).toEqual(['100.00', '30.00', '0.00'])
    expect(await world.contents()).toEqual(after)
    expect(await usesOf(world, ids[0] ?? '')).toEqual([['PAYMENT', '100.00', '0.00', one.id]])
    expect(await held(world, purse(id))).toBe('70.00')
  })

  it.each(['0', '-1', '0.005'])('%s is no settled charge', async amount => {
    const { id } = await customer('10')
    const before = await world.contents()
    await expect(charge(id, amount)).rejects.toThrow(RangeError)
    expect(await world.contents()).toEqual(before)
  })

  it('whatever is used and paid with, every charge is paid or owed to the cent, and nothing goes below zero (I-2, I-5)', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 20_000 }), amounts, async (vouchers, cash, used) => {
        const { id, ids } = await customer(yuanOf(cash * 1_000_000), ...Array.from({ length: vouchers }, () => ({})))
        let [worth, money, owed] = [vouchers * 10_000, cash, 0]
        for (const cents of used) {
          const byVoucher = Math.min(worth, cents)
          const inCash = Math.min(money, cents - byVoucher)
          worth -= byVoucher
          money -= inCash
          owed += cents - byVoucher - inCash
          const told = inShort(await charge(id, yuanOf(cents * 1_000_000)))
          expect(told).toEqual([byVoucher, inCash, cents - byVoucher - inCash].map(each => yuanOf(each * 1_000_000)))
        }
        const left = (await Promise.all(ids.map(each => standing(world, each)))).reduce((sum, [, balance]) => sum + Number(balance), 0)
        expect(left.toFixed(2)).toBe(yuanOf(worth * 1_000_000))
        expect(await held(world, purse(id))).toBe(yuanOf(money * 1_000_000))
        if (owed) expect(await debtOf(id)).toBe(yuanOf(owed * 1_000_000))
      }),
      { numRuns: 8 },
    )
  })
})
