/** The parts that a voucher paid of an order are whole cents and add up, whatever the order looks like (R-2036). */
import fc from 'fast-check'
import { partsOf } from '../../../src/modules/vouchers/actions/refundVouchers'
import { Money } from '../../../src/shared/money'

const cent = 1_000_000n
const paid = fc.bigInt({ min: 1n, max: 99_999_999_999n }).map(cents => Money.ofUnits(cents * cent, 'CNY'))
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 17n }), { minLength: 1, maxLength: 40 })
  .filter(all => all.some(weight => weight > 0n))
  .map(all => all.map((weight, index) => [`part_${index}`, weight] as const))

it('add up to what was paid, in whole cents, none below zero', () => {
  fc.assert(
    fc.property(paid, weights, (amount, parts) => {
      const shares = [...partsOf(amount, parts).values()]
      expect(shares.reduce((sum, share) => sum.plus(share), Money.zero('CNY'))).toEqual(amount)
      for (const share of shares) expect([share.units >= 0n, share.units % cent]).toEqual([true, 0n])
    }),
  )
})

it('are within a cent of their share', () => {
  fc.assert(
    fc.property(paid, weights, (amount, parts) => {
      const whole = parts.reduce((sum, [, weight]) => sum + weight, 0n)
      const shares = partsOf(amount, parts)
      for (const [id, weight] of parts) {
        const off = (shares.get(id)?.units ?? 0n) * whole - amount.units * weight
        expect((off < 0n ? -off : off) <= cent * whole).toBe(true)
      }
    }),
  )
})

it('of one cent over three lines are one cent and nothing twice', () => {
  const shares = partsOf(Money.of('0.01', 'CNY'), [
    ['a', 1n],
    ['b', 1n],
    ['c', 1n],
  ])
  expect([...shares.values()].map(({ amount }) => amount)).toEqual(['0.00', '0.00', '0.01'])
})

it('of an order that cost nothing are none', () => {
  expect(partsOf(Money.of('1', 'CNY'), [['a', 0n]]).size).toBe(0)
})
