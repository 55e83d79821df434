/** However an order was paid, and in however many refunds it comes back: no account gets more than it paid, and nothing is lost (R-2103). */
import fc from 'fast-check'
import { refundParts } from '../../../src/modules/resources/refundParts'
import { Money } from '../../../src/shared/money'

const cents = (amount: number): Money => Money.ofUnits(BigInt(amount) * 1_000_000n, 'CNY')
const some = fc.integer({ min: 1, max: 100_000 })

describe('the parts of refunds', () => {
  it('add up to the refund, and over all refunds of an order to at most what each account paid', () =>
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), fc.array(some, { minLength: 1, maxLength: 6 }), (paid, refunds) => {
        const accounts = paid.map((amount, account) => ({ account, amount: cents(amount) }))
        const back = accounts.map(() => cents(0))
        let before = cents(0)
        let outside = cents(0)
        for (const refund of refunds.map(cents)) {
          const { parts, beyond } = refundParts(accounts, before, refund)
          const sum = parts.reduce((total, { amount }) => total.plus(amount), beyond)
          expect(sum.equals(refund)).toBe(true)
          for (const { account, amount } of parts) back[account] = (back[account] ?? amount).plus(amount)
          before = before.plus(refund)
          outside = outside.plus(beyond)
        }
        for (const { account, amount } of accounts) expect((back[account] ?? amount).compare(amount)).toBeLessThanOrEqual(0)
        // Only what the accounts together had not paid comes from elsewhere.
        const whole = accounts.reduce((total, { amount }) => total.plus(amount), cents(0))
        const missing = before.compare(whole) > 0 ? before.minus(whole) : cents(0)
        expect(outside.equals(missing)).toBe(true)
      }),
    ))

  it('give what was paid last back first', () => {
    const paid = [
      { account: 'cash', amount: cents(500) },
      { account: 'credit', amount: cents(300) },
    ]
    expect(refundParts(paid, cents(0), cents(200)).parts).toMatchObject([{ account: 'credit' }])
    expect(refundParts(paid, cents(200), cents(200)).parts.map(({ account, amount }) => [account, amount.amount])).toEqual([
      ['cash', '1.00'],
      ['credit', '1.00'],
    ])
    expect(refundParts(paid, cents(0), cents(900)).beyond.amount).toBe('1.00')
  })
})
