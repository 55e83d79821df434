/** Raw rows become rows of an entity: exact money, secrets, flags; what was not requested can't be read by mistake. */
import { Money } from '../shared/money'
import type { CurrencyCode } from '../shared/money'
import { Secret } from '../shared/secret'
import { columnsOf } from './columns'
import type { Database } from './database'
import type { RawRow } from './store'

export type EntityClass<E> = abstract new () => E

const DOOR = Symbol('the door that a row came through')

/** The door that a row came through: nested reads go on through the same one (a master's look into a reseller stays there). */
export const doorOf = (row: object): Database => {
  const door = (row as { [DOOR]?: Database })[DOOR]
  if (!door) throw new Error('this row came through no door')
  return door
}

const strict = new Map<object, object>()

/** A prototype whose columns throw: a forgotten column is a loud error, not a silent null. */
const strictPrototypeOf = <E>(entity: EntityClass<E>): object => {
  const known = strict.get(entity)
  if (known) return known
  const prototype = Object.create(entity.prototype as object) as object
  for (const property of columnsOf(entity).keys()) {
    const refuse = () => {
      throw new Error(`${entity.name}.${property} was not requested`)
    }
    Object.defineProperty(prototype, property, { get: refuse, set: refuse })
  }
  strict.set(entity, prototype)
  return prototype
}

/** The prototype of rows of this entity that came through this door. */
export const rowPrototype = <E>(entity: EntityClass<E>, door: Database): object =>
  Object.create(strictPrototypeOf(entity), { [DOOR]: { value: door } }) as object

/** Money needs its currency: selecting an amount selects the row's currency with it. */
export const withCurrency = (entity: object, columns: readonly string[]): string[] => {
  const kinds = columnsOf(entity)
  const hasMoney = columns.some(column => kinds.get(column) === 'money')
  return [...new Set(hasMoney ? [...columns, 'currency'] : columns)].sort()
}

type Reading = (raw: RawRow) => void

/** What has to be done to each raw row of these columns; most columns need nothing. */
export const readingOf = (entity: object, columns: readonly string[], canReveal: boolean): Reading => {
  const kinds = columnsOf(entity)
  const steps: Reading[] = columns.flatMap((column): Reading[] => {
    const kind = kinds.get(column)
    if (kind === 'money')
      return [
        raw =>
          raw[column] === null ? undefined : (raw[column] = Money.ofUnits(BigInt(raw[column] as string), raw.currency as CurrencyCode)),
      ]
    if (kind === 'flag') return [raw => (raw[column] = Number(raw[column]) === 1)]
    if (kind === 'whole') return [raw => (typeof raw[column] === 'string' ? (raw[column] = Number(raw[column])) : undefined)]
    if (kind === 'json') return [raw => (raw[column] === null ? undefined : (raw[column] = JSON.parse(raw[column] as string)))]
    if (typeof kind === 'object')
      return [raw => (raw[column] === null ? undefined : (raw[column] = new Secret(raw[column] as string, kind.secret, canReveal)))]
    return []
  })
  return raw => {
    for (const step of steps) step(raw)
  }
}
