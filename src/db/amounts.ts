/** Conditions on amounts: compared as exact units, on both databases. */
import { allOf, type Condition } from '../shared/conditions'
import { badInput } from '../shared/errors'
import type { Filtering } from '../shared/filters'
import { columnUnitsOf, largestAmount } from '../shared/money'
import type { Database } from './database'

type Input = string | null | undefined

type End = readonly [sign: '>=' | '<=', units: bigint]

const endAt = (sign: End[0], name: string, text: Input): End[] => {
  if (!text) return []
  const units = columnUnitsOf(text)
  if (units === null) throw badInput(name, `amounts go up to ±${largestAmount}`)
  return [[sign, units]]
}

/** Both ends included; null filters nothing (class FA). Decimal texts, whatever the row's currency. */
export const amountFromTo = ({ store: { dialect } }: Database, name: string, from: Input, to: Input, property = name): Filtering => {
  const ends = [...endAt('>=', `${name}From`, from), ...endAt('<=', `${name}To`, to)]
  const [least, most] = ends
  if (least && most && least[1] > most[1]) throw badInput(`${name}From`, `must not be more than "${name}To"`)
  const conditions = ends.map(([sign, units]): Condition => ({
    text: `row.${property} ${sign} ${dialect.integer}`,
    values: [units.toString()],
  }))
  return conditions.length ? allOf(...conditions) : null
}
