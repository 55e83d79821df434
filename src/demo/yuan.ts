/** Made-up amounts are whole cents until they become money: then they add up exactly. */
import { Money } from '../shared/money'

const unitsPerCent = 1_000_000n

export const yuan = (cents: number): Money => Money.ofUnits(BigInt(cents) * unitsPerCent, 'CNY')

/** The text of an amount that stands inside a document. */
export const decimal = (cents: number): string => yuan(cents).amount

/** Parts of a total that add up to it, in these proportions: what rounding leaves goes to the last. */
export const shares = (total: number, proportions: readonly number[]): number[] => {
  const sum = proportions.reduce((left, right) => left + right, 0)
  const parts = proportions.slice(0, -1).map(proportion => Math.round((total * proportion) / sum))
  return [...parts, parts.reduce((left, part) => left - part, total)]
}
