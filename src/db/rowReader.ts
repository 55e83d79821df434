/** Raw rows become rows of an entity: exact money, secrets, flags; what was not requested can't be read by mistake. */
import { LRUCache } from 'lru-cache'
import { Money } from '../shared/money'
import type { CurrencyCode } from '../shared/money'
import { Secret, type SecretKind } from '../shared/secret'
import { type ColumnKind, columnsOf } from './columns'
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

const wholeRows = new Map<object, readonly string[]>()

/** All columns of an entity. */
export const allColumns = (entity: object): readonly string[] => {
  let all = wholeRows.get(entity)
  if (!all) wholeRows.set(entity, (all = [...columnsOf(entity).keys()].sort()))
  return all
}

const completed = new WeakMap<readonly string[], { readonly entity: object; readonly columns: readonly string[] }>()

/** Money needs its currency: selecting an amount selects the row's currency with it. */
export const withCurrency = (entity: object, columns: readonly string[]): readonly string[] => {
  // A place of a document asks with the same array each time.
  const known = completed.get(columns)
  if (known?.entity === entity) return known.columns
  const kinds = columnsOf(entity)
  const hasMoney = columns.some(column => kinds.get(column) === 'money')
  const all = [...new Set(hasMoney ? [...columns, 'currency'] : columns)].sort()
  completed.set(columns, { entity, columns: all })
  return all
}

type Convert = (stored: unknown, currency: CurrencyCode, canReveal: boolean) => unknown

const money: Convert = (stored, currency) => (stored === null ? null : Money.ofUnits(BigInt(stored as string), currency))
const flag: Convert = stored => Number(stored) === 1
const whole: Convert = stored => (typeof stored === 'string' ? Number(stored) : stored)
const json: Convert = stored => (stored === null ? null : (JSON.parse(stored as string) as unknown))
const secret =
  (kind: SecretKind): Convert =>
  (stored, _currency, canReveal) =>
    stored === null ? null : new Secret(stored as string, kind, canReveal)

const conversionOf = (kind: ColumnKind): Convert | null => {
  if (typeof kind === 'object') return secret(kind.secret)
  return { text: null, hidden: null, money, flag, whole, json }[kind]
}

type RowClass<E> = new (raw: RawRow, door: Database, canReveal: boolean) => E
const rowClasses = new Map<object, LRUCache<string, RowClass<unknown>>>()
/** Clients choose the columns: of each entity so many choices are kept. */
const mostClasses = 200

/**
 * All rows of the same columns are made by one class that is compiled once: they have one shape for good, and what reads them stays fast.
 * Rows whose prototype is changed one by one made every reader behind them several times slower.
 */
const makeRowClass = <E>(entity: EntityClass<E>, columns: readonly string[]): RowClass<E> => {
  const kinds = columnsOf(entity)
  const conversions = Object.fromEntries(columns.map(column => [column, conversionOf(kinds.get(column) ?? 'text')]))
  const value = (column: string) =>
    conversions[column] ? `conversions.${column}(raw.${column}, raw.currency, canReveal)` : `raw.${column}`
  const source = `return class extends Strict {
    [DOOR]
    ${columns.join('\n')}
    constructor(raw, door, canReveal) {
      super()
      this[DOOR] = door
      ${columns.map(column => `this.${column} = ${value(column)}`).join('\n')}
    }
  }`
  const Strict = function () {} as unknown as { prototype: object }
  Strict.prototype = strictPrototypeOf(entity)
  const made = new Function('Strict', 'DOOR', 'conversions', source)(Strict, DOOR, conversions) as RowClass<E>
  // A row says of itself that it is one of its entity.
  Object.defineProperty(made.prototype, 'constructor', { value: entity })
  return made
}

/** How rows of these columns are made. */
export const rowClass = <E>(entity: EntityClass<E>, columns: readonly string[]): RowClass<E> => {
  let classes = rowClasses.get(entity)
  if (!classes) rowClasses.set(entity, (classes = new LRUCache({ max: mostClasses })))
  const key = columns.join()
  let made = classes.get(key)
  if (!made) classes.set(key, (made = makeRowClass(entity, columns)))
  return made as RowClass<E>
}
