/** The rule of large orders as arithmetic: exact bounds, and a rate that never flatters (R-LOR-1, R-LOR-3). */
import fc from 'fast-check'
import { PeriodType } from '../../../src/modules/orders'
import { isExcluded } from '../../../src/modules/salesTasks/excludedServices'
import { monthAt } from '../../../src/modules/salesTasks/generateRenewalTasks'
import { isLarge, isRenewedEnough, partOf, renewalRate } from '../../../src/modules/salesTasks/largeOrders'
import { type CurrencyCode, Money } from '../../../src/shared/money'

const yuan = (amount: string, currency: CurrencyCode = 'CNY') => Money.of(amount, currency)

describe('a large order', () => {
  it.each([
    ['5000.00', 'CNY', true],
    ['4999.99', 'CNY', false],
    ['4999.99999999', 'CNY', false],
    ['5000.00000001', 'CNY', true],
    ['9000.00', 'USD', false],
  ] as const)('of %s %s: %s; 5000 yuan are in, and nothing but yuan counts (R-LOR-1)', (amount, currency, expected) => {
    expect(isLarge(yuan(amount, currency))).toBe(expected)
  })

  it.each([
    ['5999.00', '10000.00', false, '0.5999'],
    ['6000.00', '10000.00', true, '0.6000'],
    ['5999.99999999', '10000.00', false, '0.5999'],
    ['0.00', '5000.00', false, '0.0000'],
    ['12500.00', '10000.00', true, '1.2500'],
    ['2.00', '3.00', true, '0.6666'],
  ])('renewed by %s of %s is renewed enough: %s, at a rate of %s; 60 % are out (R-LOR-1)', (renewed, paid, enough, rate) => {
    expect(isRenewedEnough(yuan(renewed), yuan(paid))).toBe(enough)
    expect(renewalRate(yuan(renewed), yuan(paid))).toBe(rate)
  })

  it('shows a rate that says the same as the rule, for every amount (R-LOR-3)', () => {
    const units = fc.bigInt({ min: 0n, max: 10n ** 16n })
    fc.assert(
      fc.property(units, fc.bigInt({ min: 1n, max: 10n ** 16n }), (some, all) => {
        const [renewed, paid] = [Money.ofUnits(some, 'CNY'), Money.ofUnits(all, 'CNY')]
        const rate = renewalRate(renewed, paid)
        expect(rate).toMatch(/^\d+\.\d{4}$/)
        expect(BigInt(rate.replace('.', '')) >= 6000n).toBe(isRenewedEnough(renewed, paid))
        // Cut off: never above what it stands for, and less than a ten-thousandth below it.
        const shown = BigInt(rate.replace('.', ''))
        expect(shown * all <= some * 10_000n && some * 10_000n < (shown + 1n) * all).toBe(true)
      }),
    )
  })

  it('has its price divided so that all lines make the whole, and parts never more', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 14n }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), amounts, fc.nat(6), (price, lines, cut) => {
        const [whole, all] = [Money.ofUnits(price, 'CNY'), lines.map(line => Money.ofUnits(line, 'CNY'))]
        const one = partOf(whole, all.slice(0, cut), all)
        const other = partOf(whole, all.slice(cut), all)
        expect(one.plus(other).compare(whole)).toBeLessThanOrEqual(0)
        if (lines.some(line => line > 0n)) expect(partOf(whole, all, all).equals(whole)).toBe(true)
      }),
    )
  })
})

describe('services that make no tasks (R-LOR-2)', () => {
  it.each([
    ['hws.service.type.aad', PeriodType.MONTH, true],
    ['hws.service.type.aad', PeriodType.YEAR, false],
    ['hws.service.type.waf', PeriodType.MONTH, true],
    ['hws.service.type.WAF', PeriodType.MONTH, true],
    ['hws.service.type.waf', PeriodType.YEAR, false],
    ['hws.service.type.welink', PeriodType.YEAR, true],
    ['hws.service.type.meeting', PeriodType.MONTH, true],
    ['hws.service.type.ec2', PeriodType.MONTH, false],
    ['hws.service.type.ec2', PeriodType.ONE_OFF, true],
    [null, PeriodType.YEAR, false],
  ])('%s by %s: %s', (serviceTypeCode, periodType, expected) => {
    expect(isExcluded({ serviceTypeCode, periodType })).toBe(expected)
  })
})

describe('the month (R-LOR-3)', () => {
  it.each([
    ['2026-02-28T15:59:59.999Z', '2026-02', '2026-01-31T16:00:00.000Z', '2026-02-28T15:59:59.999Z'],
    ['2026-02-28T16:00:00.000Z', '2026-03', '2026-02-28T16:00:00.000Z', '2026-03-31T15:59:59.999Z'],
    ['2028-02-15T00:00:00.000Z', '2028-02', '2028-01-31T16:00:00.000Z', '2028-02-29T15:59:59.999Z'],
    ['2026-12-31T15:59:59.999Z', '2026-12', '2026-11-30T16:00:00.000Z', '2026-12-31T15:59:59.999Z'],
  ])('of %s is %s in Shanghai, from %s to %s', (now, name, begin, end) => {
    expect(monthAt(now)).toEqual({ name, begin, end })
  })
})
