/** Which partner voucher pays how much of which line, and what comes back: tables first, then properties of any bill. */
import fc from 'fast-check'
import {
  type BillLine,
  type BillVoucher,
  deduct,
  type Deduction,
  type Refund,
  returnsOf,
  UnsubscriptionScene,
} from '../../../src/modules/partnerVouchers'
import { Money } from '../../../src/shared/money'

const yuan = (amount: string): Money => Money.of(amount, 'CNY')
const line = (id: string, amount: string, given: Partial<BillLine> = {}): BillLine => ({
  id,
  customerId: 'cus_1',
  transactedAt: '2026-02-10T00:00:00.000Z',
  settledAmount: yuan(amount),
  ...given,
})
const voucher = (id: string, balance: string, given: Partial<BillVoucher> = {}): BillVoucher => ({
  id,
  balance: yuan(balance),
  effectiveAt: '2026-01-01T00:00:00.000Z',
  expireAt: '2026-12-31T00:00:00.000Z',
  specifiedCustomerIds: [],
  useLimits: [],
  ...given,
})
const told = (deductions: readonly Deduction[]): string[] =>
  deductions.map(({ lineId, voucherId, amount }) => `${lineId} ${voucherId} ${amount.amount}`)
const deducted = (lines: BillLine[], vouchers: BillVoucher[]): string[] => told(deduct(lines, vouchers))

describe('deducting partner vouchers from a bill', () => {
  it('goes by the time of the transaction, whatever the order of the lines (R-2080)', () => {
    const lines = [
      line('l1', '60', { transactedAt: '2026-02-20T00:00:00.000Z' }),
      line('l2', '60', { transactedAt: '2026-02-01T00:00:00.000Z' }),
    ]
    expect(deducted(lines, [voucher('v1', '100')])).toEqual(['l2 v1 60.00', 'l1 v1 40.00'])
  })

  it('uses what is for that customer only before what is for any, even if that expires sooner (R-2081)', () => {
    const vouchers = [
      voucher('v1', '30', { expireAt: '2026-03-01T00:00:00.000Z' }),
      voucher('v2', '30', { specifiedCustomerIds: ['cus_1'] }),
      voucher('v3', '30', { specifiedCustomerIds: ['cus_2'] }),
    ]
    expect(deducted([line('l1', '50')], vouchers)).toEqual(['l1 v2 30.00', 'l1 v1 20.00'])
  })

  it.each([
    [
      'what expires sooner',
      [voucher('v1', '10'), voucher('v2', '10', { expireAt: '2026-06-01T00:00:00.000Z' })],
      ['l1 v2 10.00', 'l2 v1 10.00'],
    ],
    ['the smaller id', [voucher('v2', '10'), voucher('v1', '10')], ['l1 v1 10.00', 'l2 v2 10.00']],
  ])('breaks ties by %s, and of lines of one moment by their ids (R-2082)', (_, vouchers, wanted) => {
    expect(deducted([line('l2', '10'), line('l1', '10')], vouchers)).toEqual(wanted)
  })

  it.each([
    ['before it is effective', '2025-12-31T23:59:59.999Z', []],
    ['at the moment it becomes effective', '2026-01-01T00:00:00.000Z', ['l1 v1 10.00']],
    ['in the last moment', '2026-12-30T23:59:59.999Z', ['l1 v1 10.00']],
    ['when it has expired', '2026-12-31T00:00:00.000Z', []],
  ])('looks at whether the charge was made %s, not at when the bill is produced (R-2083)', (_, transactedAt, wanted) => {
    expect(deducted([line('l1', '10', { transactedAt })], [voucher('v1', '10')])).toEqual(wanted)
  })

  it.each([
    ['cloudServiceType', ['ec2'], { serviceTypeCode: 'ec2' }, { serviceTypeCode: 'rds' }],
    ['serviceTypeBlackList', ['ec2'], { serviceTypeCode: 'rds' }, { serviceTypeCode: 'ec2' }],
    ['productId', ['p1'], { productId: 'p1' }, { productId: null }],
    ['productBlackList', ['p1'], { productId: null }, { productId: 'p1' }],
    ['chargeScene', ['2', '5'], { chargeScene: '5' }, { chargeScene: '1' }],
    ['generalProductsOnly', ['1'], { serviceTypeCode: 'ec2' }, { serviceTypeCode: 'hws.service.type.marketplace' }],
  ])('keeps to the limit %s (R-2083, R-2092)', (key, values, fitting, other) => {
    const limited = [voucher('v1', '10', { useLimits: [{ key, values }] })]
    expect(deducted([line('l1', '10', fitting)], limited)).toEqual(['l1 v1 10.00'])
    expect(deducted([line('l1', '10', other)], limited)).toEqual([])
  })

  it('does not pay with a voucher whose limit nobody here knows, nor in another currency', () => {
    expect(deducted([line('l1', '10')], [voucher('v1', '10', { useLimits: [{ key: 'moonPhase', values: ['full'] }] })])).toEqual([])
    expect(deducted([line('l1', '10')], [voucher('v1', '10', { balance: Money.of('10', 'USD') })])).toEqual([])
    expect(deducted([line('l1', '10')], [voucher('v1', '10', { useLimits: [{ key: 'moonPhase', values: [] }] })])).toEqual(['l1 v1 10.00'])
  })

  it('pays only lines above zero, in whole cents, by as many vouchers as it takes (R-2084, R-2151)', () => {
    const lines = [line('l1', '0'), line('l2', '-5'), line('l3', '0.009'), line('l4', '25.019')]
    expect(deducted(lines, [voucher('v1', '10'), voucher('v2', '0'), voucher('v3', '100')])).toEqual(['l4 v1 10.00', 'l4 v3 15.01'])
  })
})

const { NOT_YET_EFFECTIVE, PROVISIONING_FAILED, RENEWAL_NOT_YET_EFFECTIVE, IN_USE, DOWNGRADE } = UnsubscriptionScene

describe('giving partner vouchers back', () => {
  const refund = (amount: string, scene: UnsubscriptionScene, given: Partial<Refund> = {}): Refund => ({
    id: 'r1',
    paidLineId: 'l1',
    scene,
    transactedAt: '2026-03-01T00:00:00.000Z',
    amount: yuan(amount),
    ...given,
  })
  const paid = [
    { lineId: 'l1', voucherId: 'v1', amount: yuan('30') },
    { lineId: 'l1', voucherId: 'v2', amount: yuan('20') },
    { lineId: 'l2', voucherId: 'v1', amount: yuan('5') },
  ]
  const vouchers = [voucher('v1', '0'), voucher('v2', '0', { specifiedCustomerIds: ['cus_1'] })]

  it.each([NOT_YET_EFFECTIVE, PROVISIONING_FAILED, RENEWAL_NOT_YET_EFFECTIVE])('happens in the scene %s (R-2086)', scene => {
    expect(told(returnsOf([refund('50', scene)], paid, vouchers))).toEqual(['r1 v2 20.00', 'r1 v1 30.00'])
  })

  it.each([IN_USE, DOWNGRADE])('does not happen in the scene %s (R-2085)', scene => {
    expect(returnsOf([refund('50', scene)], paid, vouchers)).toEqual([])
  })

  it('goes to the vouchers that paid, never more than they paid (R-2087)', () => {
    const refunds = [refund('35', NOT_YET_EFFECTIVE), refund('900', NOT_YET_EFFECTIVE, { id: 'r2' })]
    expect(told(returnsOf(refunds, paid, vouchers))).toEqual(['r1 v2 20.00', 'r1 v1 15.00', 'r2 v1 15.00'])
    expect(returnsOf([refund('5', NOT_YET_EFFECTIVE, { paidLineId: 'l9' })], paid, vouchers)).toEqual([])
  })
})

describe('any bill', () => {
  const cents = (count: number): string => `${Math.trunc(count / 100)}.${String(count % 100).padStart(2, '0')}`
  const times = fc.constantFrom('2026-02-01T00:00:00.000Z', '2026-02-10T00:00:00.000Z', '2026-02-20T00:00:00.000Z')
  const lines = fc.uniqueArray(
    fc.record({ n: fc.nat(99), amount: fc.nat(5_000), transactedAt: times, customerId: fc.constantFrom('cus_1', 'cus_2') }),
    { selector: ({ n }) => n, maxLength: 12 },
  )
  const vouchers = fc.uniqueArray(
    fc.record({
      n: fc.nat(99),
      balance: fc.nat(5_000),
      effectiveAt: times,
      expireAt: times,
      specified: fc.constantFrom([], ['cus_1'], ['cus_2'], ['cus_1', 'cus_2']),
    }),
    { selector: ({ n }) => n, maxLength: 8 },
  )
  const bill = fc.record({ lines, vouchers }).map(given => ({
    lines: given.lines.map(({ n, amount, ...rest }) => line(`l${n}`, cents(amount), rest)),
    vouchers: given.vouchers.map(({ n, balance, specified, effectiveAt, expireAt }) =>
      voucher(`v${n}`, cents(balance), { effectiveAt, expireAt, specifiedCustomerIds: specified }),
    ),
  }))
  const sumOf = (deductions: readonly Deduction[], of: (deduction: Deduction) => boolean): Money =>
    deductions.filter(of).reduce((total, { amount }) => total.plus(amount), yuan('0'))

  it('gives the same answer again, in whatever order lines and vouchers come (R-2082)', () => {
    fc.assert(
      fc.property(bill, given => {
        const wanted = told(deduct(given.lines, given.vouchers))
        expect(told(deduct(given.lines, given.vouchers))).toEqual(wanted)
        expect(told(deduct(given.lines.toReversed(), given.vouchers.toReversed()))).toEqual(wanted)
      }),
    )
  })

  it('takes no more of a line than it costs, and no more of a voucher than it holds (R-2084)', () => {
    fc.assert(
      fc.property(bill, given => {
        const deductions = deduct(given.lines, given.vouchers)
        for (const { id, settledAmount } of given.lines)
          expect(sumOf(deductions, ({ lineId }) => lineId === id).compare(settledAmount)).toBeLessThanOrEqual(0)
        for (const { id, balance } of given.vouchers)
          expect(sumOf(deductions, ({ voucherId }) => voucherId === id).compare(balance)).toBeLessThanOrEqual(0)
        expect(deductions.every(({ amount }) => !amount.isZero && !amount.isNegative)).toBe(true)
        expect(new Set(deductions.map(({ lineId, voucherId }) => `${lineId} ${voucherId}`)).size).toBe(deductions.length)
      }),
    )
  })

  it('leaves nothing for a second run over the lines that got nothing', () => {
    fc.assert(
      fc.property(bill, given => {
        const first = deduct(given.lines, given.vouchers)
        const left = given.vouchers.map(each => ({
          ...each,
          balance: each.balance.minus(sumOf(first, ({ voucherId }) => voucherId === each.id)),
        }))
        const unpaid = given.lines.filter(({ id }) => !first.some(({ lineId }) => lineId === id))
        expect(deduct(unpaid, left)).toEqual([])
      }),
    )
  })

  it('gives back no more of a line than was paid of it (R-2087)', () => {
    fc.assert(
      fc.property(bill, fc.array(fc.tuple(fc.nat(11), fc.nat(5_000)), { maxLength: 6 }), (given, asked) => {
        const paid = deduct(given.lines, given.vouchers)
        const refunds = asked.flatMap(([position, amount], n): Refund[] => {
          const paidLineId = given.lines[position]?.id
          const transactedAt = '2026-03-01T00:00:00.000Z'
          return paidLineId ? [{ id: `r${n}`, paidLineId, scene: NOT_YET_EFFECTIVE, transactedAt, amount: yuan(cents(amount)) }] : []
        })
        const returns = returnsOf(refunds, paid, given.vouchers)
        for (const { lineId, voucherId, amount } of paid) {
          const back = returns.filter(each => each.paidLineId === lineId && each.voucherId === voucherId)
          expect(sumOf(back, () => true).compare(amount)).toBeLessThanOrEqual(0)
        }
        for (const { id, amount } of refunds) expect(sumOf(returns, ({ lineId }) => lineId === id).compare(amount)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
