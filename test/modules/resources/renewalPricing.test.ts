/** Pricing a renewal: exact to eight decimals, and one best offer. */
import 'reflect-metadata'
import fc from 'fast-check'
import { OrderDiscountType } from '../../../src/modules/orders'
import { endOfPeriod, isPossiblePeriod, type Period } from '../../../src/modules/resources/period'
import { type Discount, listPrice, priceRenewal, type Renewable } from '../../../src/modules/resources/renewalPricing'
import { RenewalPeriodType } from '../../../src/modules/resources/resource.enums'
import { Money } from '../../../src/shared/money'

const { MONTH, YEAR } = RenewalPeriodType
const { COMMERCIAL_CONTRACT, CHANNEL_COMMERCIAL_CONTRACT, PARTNER_GRANTED, PROMOTION, DISCOUNT_COUPON } = OrderDiscountType
const cny = (amount: string): Money => Money.of(amount, 'CNY')
const month: Period = { periodType: MONTH, periodNum: 1 }

const server = (given: Partial<Renewable> & { id: string }): Renewable => ({
  serviceTypeCode: 'hws.service.type.ec2',
  parentResourceId: null,
  monthlyPrice: cny('100'),
  yearlyPrice: cny('1000'),
  ...given,
})
const discount = (id: string, type: OrderDiscountType, rate: string, serviceTypeCode: string | null = null): Discount => ({
  id,
  type,
  rate,
  serviceTypeCode,
})
const price = (resources: Renewable[], discounts: Discount[], period = month) => priceRenewal(resources, period, discounts, 'CNY')
const best = (...discounts: Discount[]): string[] =>
  price([server({ id: 'res_1' })], discounts)
    .optionalDiscounts.filter(({ bestOffer }) => bestOffer)
    .map(({ discountId }) => discountId)

describe('the price of a renewal', () => {
  it('is so many months or so many years, each at its own list price', () => {
    expect(listPrice(server({ id: 'res_1' }), { periodType: MONTH, periodNum: 11 })?.amount).toBe('1100.00')
    expect(listPrice(server({ id: 'res_1' }), { periodType: YEAR, periodNum: 3 })?.amount).toBe('3000.00')
    expect(listPrice(server({ id: 'res_1', yearlyPrice: null }), { periodType: YEAR, periodNum: 1 })).toBeNull()
  })

  it('of a main resource contains what is attached to it (R-PR-1)', () => {
    const disk = server({ id: 'res_disk', parentResourceId: 'res_1', monthlyPrice: cny('30.12345678') })
    const { officialAmount, resources } = price([server({ id: 'res_1' }), disk, server({ id: 'res_2' })], [])
    expect(officialAmount.amount).toBe('230.12345678')
    expect(resources.map(({ resourceId, amount }) => [resourceId, amount.amount])).toEqual([
      ['res_1', '130.12345678'],
      ['res_2', '100.00'],
    ])
  })

  it('less a discount keeps eight decimals: the ninth is dropped, never rounded (R-2151)', () => {
    const [offer] = price(
      [server({ id: 'res_1', monthlyPrice: cny('0.00000009') })],
      [discount('a', PARTNER_GRANTED, '0.9')],
    ).optionalDiscounts
    expect([offer?.discountAmount.amount, offer?.amount.amount]).toEqual(['0.00', '0.00000009'])
    const [other] = price(
      [server({ id: 'res_1', monthlyPrice: cny('33.33333333') })],
      [discount('a', PARTNER_GRANTED, '0.85')],
    ).optionalDiscounts
    expect([other?.discountAmount.amount, other?.amount.amount]).toEqual(['4.99999999', '28.33333334'])
    expect(other?.amount.truncateToCents().amount).toBe('28.33')
  })

  it('is taken off only where the discount is for that service', () => {
    const disk = server({ id: 'res_disk', serviceTypeCode: 'hws.service.type.ebs' })
    const [offer] = price(
      [server({ id: 'res_1' }), disk],
      [discount('a', PARTNER_GRANTED, '0.5', 'hws.service.type.ebs')],
    ).optionalDiscounts
    expect(offer?.discountAmount.amount).toBe('50.00')
  })
})

describe('the best offer', () => {
  it('saves most (R-PR-2)', () => {
    expect(best(discount('a', COMMERCIAL_CONTRACT, '0.9'), discount('b', PARTNER_GRANTED, '0.8'))).toEqual(['b'])
  })

  it('among equals is commercial, then channel, then granted by the partner (R-PR-2)', () => {
    const all = [
      discount('c', PARTNER_GRANTED, '0.9'),
      discount('b', CHANNEL_COMMERCIAL_CONTRACT, '0.9'),
      discount('a', COMMERCIAL_CONTRACT, '0.9'),
    ]
    expect(best(...all)).toEqual(['a'])
    expect(best(...all.slice(0, 2))).toEqual(['b'])
    expect(best(discount('y', PARTNER_GRANTED, '0.9'), discount('x', PARTNER_GRANTED, '0.9'))).toEqual(['x'])
  })

  it('is no promotion and no coupon: they never compete (R-PR-2)', () => {
    const offers = price([server({ id: 'res_1' })], [discount('p', PROMOTION, '0.1'), discount('q', DISCOUNT_COUPON, '0.1')])
    expect(offers.optionalDiscounts).toEqual([])
  })

  it('is none where nothing is saved', () => {
    expect(best(discount('a', COMMERCIAL_CONTRACT, '1'))).toEqual([])
    expect(best()).toEqual([])
  })
})

const units = fc.bigInt({ min: 0n, max: 10n ** 15n }).map(value => Money.ofUnits(value, 'CNY'))
const rates = fc.integer({ min: 0, max: 10_000 }).map(value => (value / 10_000).toFixed(4))
const types = fc.constantFrom(COMMERCIAL_CONTRACT, CHANNEL_COMMERCIAL_CONTRACT, PARTNER_GRANTED, PROMOTION)
const renewables = fc
  .array(fc.record({ monthly: units, isAttached: fc.boolean() }), { minLength: 1, maxLength: 10 })
  .map(given =>
    given.map(({ monthly, isAttached }, index) =>
      server({ id: `res_${index}`, parentResourceId: isAttached && index > 0 ? 'res_0' : null, monthlyPrice: monthly }),
    ),
  )
const discounts = fc
  .array(fc.record({ rate: rates, type: types }), { maxLength: 6 })
  .map(given => given.map(({ rate, type }, index) => discount(`rds_${index}`, type, rate)))

describe('for whatever resources and discounts', () => {
  it('amount = list price − discount, and none is negative (R-PR-2)', () => {
    fc.assert(
      fc.property(renewables, discounts, fc.integer({ min: 1, max: 11 }), (resources, offers, periodNum) => {
        const { officialAmount, optionalDiscounts } = price(resources, offers, { periodType: MONTH, periodNum })
        for (const { amount, discountAmount } of optionalDiscounts) {
          expect(amount.plus(discountAmount).equals(officialAmount)).toBe(true)
          expect(amount.isNegative || discountAmount.isNegative).toBe(false)
        }
      }),
    )
  })

  it('the main resources add up to the list price (R-PR-1)', () => {
    fc.assert(
      fc.property(renewables, resources => {
        const { officialAmount, resources: priced } = price(resources, [])
        expect(priced.reduce((sum, { amount }) => sum.plus(amount), cny('0')).equals(officialAmount)).toBe(true)
      }),
    )
  })

  it('at most one offer is best, and none saves more (R-PR-2)', () => {
    fc.assert(
      fc.property(renewables, discounts, (resources, offers) => {
        const { optionalDiscounts } = price(resources, offers)
        const bests = optionalDiscounts.filter(({ bestOffer }) => bestOffer)
        const most = optionalDiscounts.reduce(
          (least, { discountAmount }) => (discountAmount.compare(least) > 0 ? discountAmount : least),
          cny('0'),
        )
        expect(bests.length).toBe(most.isZero ? 0 : 1)
        for (const { discountAmount } of bests) expect(discountAmount.equals(most)).toBe(true)
      }),
    )
  })

  it('what is charged is never above the exact amount, and less than a cent below (R-2152)', () => {
    fc.assert(
      fc.property(renewables, discounts, (resources, offers) => {
        for (const { amount } of price(resources, offers).optionalDiscounts) {
          const cut = amount.minus(amount.truncateToCents())
          expect(cut.isNegative).toBe(false)
          expect(cut.compare(cny('0.01'))).toBeLessThan(0)
        }
      }),
    )
  })
})

describe('a period', () => {
  it.each([
    [MONTH, 0, false],
    [MONTH, 1, true],
    [MONTH, 11, true],
    [MONTH, 12, false],
    [YEAR, 0, false],
    [YEAR, 1, true],
    [YEAR, 3, true],
    [YEAR, 4, false],
  ])('%s × %i is possible: %s', (periodType, periodNum, possible) => {
    expect(isPossiblePeriod({ periodType, periodNum })).toBe(possible)
  })

  it.each([
    ['2026-01-31T15:59:59.000Z', MONTH, 1, '2026-02-28T15:59:59.000Z'],
    ['2028-01-31T15:59:59.000Z', MONTH, 1, '2028-02-29T15:59:59.000Z'],
    ['2026-01-31T15:59:59.000Z', MONTH, 2, '2026-03-31T15:59:59.000Z'],
    ['2028-02-29T15:59:59.000Z', YEAR, 1, '2029-02-28T15:59:59.000Z'],
    ['2026-12-31T15:59:59.000Z', MONTH, 2, '2027-02-28T15:59:59.000Z'],
    ['2026-01-30T16:00:00.000Z', MONTH, 1, '2026-02-27T16:00:00.000Z'],
  ])('from %s for %s × %i ends at %s, by the calendar of Shanghai (R-WD-4)', (start, periodType, periodNum, end) => {
    expect(endOfPeriod(start, { periodType, periodNum })).toBe(end)
  })

  it('never ends earlier than a shorter one, and keeps its time of day', () => {
    const starts = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map(date => date.toISOString())
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 10 }), (start, periodNum) => {
        const [one, more] = [periodNum, periodNum + 1].map(num => endOfPeriod(start, { periodType: MONTH, periodNum: num }))
        expect(String(one) < String(more)).toBe(true)
        expect(one?.slice(11)).toBe(start.slice(11))
      }),
    )
  })
})
