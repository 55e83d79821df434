/** What comes back of a paid period: all of it within five days, afterwards less what was used and a fee. */
import 'reflect-metadata'
import fc from 'fast-check'
import { OrderType } from '../../../src/modules/orders'
import { type PaidPeriod, refundOf } from '../../../src/modules/resources/refundTerms'
import { RenewalPeriodType } from '../../../src/modules/resources/resource.enums'
import { Money } from '../../../src/shared/money'

const { MONTH, YEAR } = RenewalPeriodType
const period = (given: Partial<PaidPeriod> = {}): PaidPeriod => ({
  periodType: MONTH,
  periodNum: 1,
  orderType: OrderType.PURCHASE,
  startsAt: '2026-03-01T02:00:00.000Z',
  endsAt: '2026-03-31T15:59:59.000Z',
  paidAmount: Money.of('300.00', 'CNY'),
  ...given,
})
const terms = (given: Partial<PaidPeriod>, now: string): string[] | null => {
  const refund = refundOf(period(given), now)
  return refund && [refund.paid, refund.consumed, refund.handlingFee].map(({ amount }) => amount)
}

describe('a purchase', () => {
  it('comes back whole until the end of the fifth day in Shanghai (5天无理由)', () => {
    expect(terms({}, '2026-03-06T15:59:59.999Z')).toEqual(['300.00', '0.00', '0.00'])
    expect(terms({}, '2026-03-06T16:00:00.000Z')).toEqual(['300.00', '60.00', '30.00'])
  })

  it('afterwards pays for each day that has begun, and a tenth as a handling fee', () => {
    expect(terms({}, '2026-03-16T02:00:00.000Z')).toEqual(['300.00', '150.00', '30.00'])
  })

  it('takes no more than was paid: the fee is what is left', () => {
    expect(terms({}, '2026-03-30T02:00:00.000Z')).toEqual(['300.00', '290.00', '10.00'])
    expect(terms({}, '2026-03-31T02:00:00.000Z')).toEqual(['300.00', '300.00', '0.00'])
  })

  it('that is over brings nothing back', () => {
    expect(terms({}, '2026-03-31T15:59:59.000Z')).toBeNull()
  })

  it('cuts what is kept to cents, never rounds it (R-2152)', () => {
    expect(terms({ paidAmount: Money.of('99.99', 'CNY') }, '2026-03-08T02:00:00.000Z')).toEqual(['99.99', '23.33', '9.99'])
  })
})

describe('a renewal', () => {
  const renewal = { orderType: OrderType.RENEWAL }
  it('knows no five days: its fee is due from the first day on (INFERRED)', () => {
    expect(terms(renewal, '2026-03-01T03:00:00.000Z')).toEqual(['300.00', '0.00', '30.00'])
  })

  it('that has not begun comes back whole', () => {
    expect(terms(renewal, '2026-03-01T01:59:59.999Z')).toEqual(['300.00', '0.00', '0.00'])
  })
})

describe('the handling fee of long terms falls from year to year', () => {
  const long = (periodNum: number) => ({
    periodType: YEAR,
    periodNum,
    startsAt: '2026-03-01T02:00:00.000Z',
    endsAt: `${2026 + periodNum}-03-01T02:00:00.000Z`,
    paidAmount: Money.of('30000.00', 'CNY'),
  })
  it.each([
    [1, '2026-06-01T02:00:00.000Z', '3000.00'],
    [2, '2026-06-01T02:00:00.000Z', '4500.00'],
    [2, '2027-03-01T02:00:00.000Z', '4500.00'],
    [2, '2027-03-02T02:00:00.000Z', '3000.00'],
    [3, '2026-06-01T02:00:00.000Z', '4500.00'],
    [3, '2027-06-01T02:00:00.000Z', '3000.00'],
    [3, '2028-06-01T02:00:00.000Z', '1500.00'],
  ])('%i years, at %s: %s', (years, now, fee) => expect(terms(long(years), now)?.[2]).toBe(fee))
})

it('never keeps more than was paid, and nothing is negative, whenever and whatever it is', () => {
  const times = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-04-30'), noInvalidDate: true }).map(date => date.toISOString())
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 10n }).map(cents => Money.ofUnits(cents * 1_000_000n, 'CNY'))
  fc.assert(
    fc.property(times, amounts, fc.constantFrom(OrderType.PURCHASE, OrderType.RENEWAL), (now, paidAmount, orderType) => {
      const refund = refundOf(period({ paidAmount, orderType }), now)
      if (!refund) return
      const { paid, consumed, handlingFee } = refund
      expect([consumed, handlingFee, paid.minus(consumed).minus(handlingFee)].some(({ isNegative }) => isNegative)).toBe(false)
    }),
  )
})
