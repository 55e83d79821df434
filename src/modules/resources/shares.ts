/** What each line of an order paid in money: its part of the whole, cut to cents; the last takes what is left over, so that they add up. */
import { Money } from '../../shared/money'

export const sharesOf = (cash: Money, weights: readonly bigint[]): Money[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const parts = weights.map(weight =>
    whole === 0n ? Money.zero(cash.currency) : Money.ofUnits((cash.units * weight) / whole, cash.currency).truncateToCents(),
  )
  const rest = parts.reduce((left, part) => left.minus(part), cash)
  return parts.map((part, index) => (index === parts.length - 1 ? part.plus(rest) : part))
}
