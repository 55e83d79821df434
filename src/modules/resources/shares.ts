/** What each part of an order paid of an amount: its share of what was paid up to it, less the share up to the one before. */
import { Money } from '../../shared/money'

/** Whole cents that add up to all of it, and none above its weight where the weights are whole cents of no less. */
export const sharesOf = (paid: Money, weights: readonly bigint[]): Money[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  let reached = 0n
  let before = Money.zero(paid.currency)
  return weights.map(weight => {
    reached += weight
    const upTo =
      whole === 0n ? before : reached === whole ? paid : Money.ofUnits((paid.units * reached) / whole, paid.currency).truncateToCents()
    const share = upTo.minus(before)
    before = upTo
    return share
  })
}
