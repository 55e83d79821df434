/** The arithmetic of MDF: sums of costs, what a quota still has, a series, and being on time; all without a database. */
import fc from 'fast-check'
import { calendarOf, stateCouncilNotices } from '../../../src/modules/calendar/stateCouncilNotices'
import { MdfActivityStatus, MdfCostCategory, MdfQuotaStatus } from '../../../src/modules/mdf'
import { costOf, totalsOf } from '../../../src/modules/mdf/costs'
import { hasStarted, isLate, onTimeDateOf } from '../../../src/modules/mdf/onTime'
import { availableIn, refuseUnusable, release, reserve } from '../../../src/modules/mdf/reservation'
import { type Occurrence, refuseLongSeries } from '../../../src/modules/mdf/series'
import { UserError } from '../../../src/shared/errors'
import { Money } from '../../../src/shared/money'
import type { LocalDate } from '../../../src/shared/time'

const cny = (amount: string): Money => Money.of(amount, 'CNY')
const cents = fc.integer({ min: 1, max: 10_000_000 })
const yuan = (amount: number): string => (amount / 100).toFixed(2)

describe('costs (R-MD-6)', () => {
  const items = fc.array(fc.record({ price: cents, quantity: fc.integer({ min: 1, max: 400 }), share: fc.integer({ min: 0, max: 100 }) }), {
    maxLength: 20,
  })

  it('add up to the cent, and the parts of MDF and partner add up to the whole', () => {
    fc.assert(
      fc.property(items, given => {
        const costs = given.map(({ price, quantity, share }) => {
          const mdf = Math.floor((price * quantity * share) / 100)
          const item = {
            category: MdfCostCategory.VENUE,
            description: 'x',
            unitPrice: yuan(price),
            quantity,
            mdfAmount: mdf > 0 ? yuan(mdf) : null,
          }
          return costOf(item, 'CNY', 'budgetItems')
        })
        const { totalBudget, mdfAmountInclTax, partnerShare } = totalsOf(costs, 'CNY')
        expect(totalBudget.units).toBe(
          given.reduce((total, { price, quantity }) => total + BigInt(price) * BigInt(quantity) * 1_000_000n, 0n),
        )
        expect(mdfAmountInclTax.plus(partnerShare).equals(totalBudget)).toBe(true)
        expect(partnerShare.isNegative).toBe(false)
      }),
    )
  })

  it('have no standard in a currency that none was given for', () => {
    const gift = { category: MdfCostCategory.GIFT, description: 'A watch', unitPrice: '900.00', quantity: 1 }
    expect([costOf(gift, 'CNY').limitCheck, costOf(gift, 'USD').limitCheck]).toEqual(['OVER_LIMIT', 'OK'])
  })

  it('are nothing when there are none', () => {
    expect(totalsOf([], 'USD').totalBudget.toString()).toBe('0.00 USD')
  })
})

describe('a quota (R-MD-7)', () => {
  const quotaOf = (total: number, used: number, reserved: number) => ({
    totalAmount: cny(yuan(total)),
    usedAmount: cny(yuan(used)),
    reservedAmount: cny(yuan(reserved)),
  })

  it('gives what it has, refuses what it has not, and is as before when a reservation is released', () => {
    fc.assert(
      fc.property(cents, cents, (total, asked) => {
        const quota = quotaOf(total, 0, 0)
        const amount = cny(yuan(asked))
        if (asked > total) expect(() => reserve(quota, amount)).toThrow(UserError)
        else {
          reserve(quota, amount)
          expect(availableIn(quota).amount).toBe(yuan(total - asked))
          release(quota, amount)
        }
        expect(availableIn(quota).amount).toBe(yuan(total))
      }),
    )
  })

  it('never releases more than it holds back', () => {
    expect(() => release(quotaOf(100, 0, 1), cny('0.02'))).toThrow(RangeError)
  })

  it('is used from its first to its last day', () => {
    const active = { status: MdfQuotaStatus.ACTIVE, validFrom: '2026-01-01', validTo: '2026-12-31' } as const
    for (const day of ['2026-01-01', '2026-12-31'] as const) expect(() => refuseUnusable(active, day)).not.toThrow()
    for (const day of ['2025-12-31', '2027-01-01'] as const) expect(() => refuseUnusable(active, day)).toThrow('MDF_QUOTA_NOT_USABLE')
  })
})

describe('a series (R-MD-11)', () => {
  const event = (startDate: LocalDate, endDate: LocalDate): Occurrence => ({
    ...{ name: 'x', startDate, endDate, location: null, audience: null, activityType: null, approvingDepartment: null },
  })

  it.each<[LocalDate, LocalDate, boolean]>([
    ['2026-01-31', '2026-04-30', true],
    ['2026-01-31', '2026-05-01', false],
    ['2026-11-30', '2027-02-28', true],
    ['2026-11-30', '2027-03-01', false],
  ])('from %s to %s is within three months: %s', (from, to, fits) => {
    const check = () => refuseLongSeries([event(to, to), event(from, from)])
    if (fits) expect(check).not.toThrow()
    else expect(check).toThrow('SERIES_SPAN_EXCEEDED')
  })

  it('of no events is none', () => {
    expect(() => refuseLongSeries([])).not.toThrow()
  })
})

describe('being on time (R-MD-3)', () => {
  const calendar = calendarOf(stateCouncilNotices)
  const draft = { status: MdfActivityStatus.DRAFT, startDate: '2026-10-16', submittedAt: null, onTimeDeadline: null } as const
  const kept = { status: MdfActivityStatus.APPLICATION_REVIEWING, startDate: '2026-10-16', onTimeDeadline: '2026-09-27' } as const

  it('is counted anew for a draft, and kept for what was submitted (R-WD-5)', () => {
    expect(onTimeDateOf(draft, calendar)).toBe('2026-09-28')
    expect(onTimeDateOf(kept, calendar)).toBe('2026-09-27')
    expect(onTimeDateOf({ ...draft, onTimeDeadline: '2026-09-27' }, calendar)).toBe('2026-09-28')
  })

  it('ends with the day in Shanghai', () => {
    const [last, first] = ['2026-09-28T15:59:59.999Z', '2026-09-28T16:00:00.000Z']
    expect([isLate(draft, calendar, last), isLate(draft, calendar, first)]).toEqual([false, true])
    const submittedAt = (instant: string) => ({ ...kept, onTimeDeadline: '2026-09-28', submittedAt: instant }) as const
    expect(isLate(submittedAt(last), calendar, '2027-01-01T00:00:00.000Z')).toBe(false)
    expect(isLate(submittedAt(first), calendar, '2026-01-01T00:00:00.000Z')).toBe(true)
  })

  it('is over when the first day begins in Shanghai', () => {
    expect(hasStarted('2026-10-16', '2026-10-15T15:59:59.999Z')).toBe(false)
    expect(hasStarted('2026-10-16', '2026-10-15T16:00:00.000Z')).toBe(true)
  })
})
