/** Which account gets how much of a refund: what was paid last comes back first, and to none more than it paid (R-2103). Pure arithmetic. */
import { Money } from '../../shared/money'

/** What one account paid of an order. */
export type PaidPart<A> = { readonly account: A; readonly amount: Money }

type Parts<A> = {
  readonly parts: readonly PaidPart<A>[]
  /** What none of these accounts paid. */
  readonly beyond: Money
}

const least = (one: Money, other: Money): Money => (one.compare(other) < 0 ? one : other)

/** Of all that has come back of an order so far, what each account got. */
const returned = <A>(paid: readonly PaidPart<A>[], total: Money): Money[] => {
  let left = total
  const shares = [...paid].reverse().map(({ amount }) => {
    const share = least(amount, left)
    left = left.minus(share)
    return share
  })
  return [...shares.reverse(), left]
}

/** `paid` in the order in which it was paid: cash, then credit (R-PAY-3). `before`: what of the same order came back by earlier refunds. */
export const refundParts = <A>(paid: readonly PaidPart<A>[], before: Money, refund: Money): Parts<A> => {
  const earlier = returned(paid, before)
  const now = returned(paid, before.plus(refund)).map((share, index) => share.minus(earlier[index] ?? Money.zero(share.currency)))
  return {
    parts: paid.flatMap(({ account }, index) => {
      const amount = now[index]
      return amount && !amount.isZero ? [{ account, amount }] : []
    }),
    beyond: now[paid.length] ?? Money.zero(refund.currency),
  }
}
