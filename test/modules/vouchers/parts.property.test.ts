/** The parts that a voucher paid of an order are whole cents and add up, whatever the order looks like (R-2036). */
import fc from 'fast-check'
import { partsOf, partsOfAll } from '../../../src/modules/vouchers/actions/refundVouchers'
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
  expect(partsOf(Money.of('1', 'CNY'), [['a', 0n]]).get('a')).toEqual(Money.zero('CNY'))
})

it('of all vouchers of an order fill what money left of each part, none above it', () => {
  const rests = fc.array(fc.bigInt({ min: 1n, max: 99_999_999n }), { minLength: 1, maxLength: 20 })
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 })
  fc.assert(
    fc.property(rests, cuts, (cents, shares) => {
      const parts = cents.map((each, index) => [`part_${index}`, each * cent] as const)
      let left = cents.reduce((sum, each) => sum + each, 0n)
      const taken = shares.map(share => {
        const part = (left * BigInt(Math.floor(share * 1000))) / 1000n
        left -= part
        return part
      })
      const uses = [...taken, left].map(each => ({ paid: Money.ofUnits(each * cent, 'CNY') }))
      const all = [...partsOfAll(uses, parts).values()]
      for (const [id, weight] of parts) {
        const units = all.map(each => each.get(id)?.units ?? 0n)
        expect(units.every(each => each >= 0n)).toBe(true)
        expect(units.reduce((sum, each) => sum + each, 0n)).toBe(weight)
      }
    }),
  )
})
