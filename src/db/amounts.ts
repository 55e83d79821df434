/** Conditions on amounts: compared as exact units, on both databases. */
import { allOf, type Condition } from '../shared/conditions'
import { badInput } from '../shared/errors'
import type { Filtering } from '../shared/filters'
import { Money } from '../shared/money'
import type { Database } from './database'

type Input = string | null | undefined

/** Both ends included; null filters nothing (class FA). Decimal texts, whatever the row's currency. */
export const amountFromTo = ({ store: { dialect } }: Database, name: string, from: Input, to: Input, property = name): Filtering => {
  const [least, most] = [from, to].map(text => (text ? Money.of(text, 'CNY').units : null))
  if (least != null && most != null && least > most) throw badInput(`${name}From`, `must not be more than "${name}To"`)
  const bound = (sign: string, units: bigint | null | undefined): Condition[] =>
    units == null ? [] : [{ text: `row.${property} ${sign} ${dialect.integer}`, values: [units.toString()] }]
  const ends = [...bound('>=', least), ...bound('<=', most)]
  return ends.length ? allOf(...ends) : null
}
