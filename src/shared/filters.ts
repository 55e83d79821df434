/** Filters say what absent, null, "" and [] each mean: four inputs that are never merged (R-FLT-1, R-2003). */
import { allOf, compared, type Condition, contains, equals, isIn, isNull, type SqlValue } from './conditions'
import { badInput } from './errors'

/** `none`: no filter. `match`: rows that have just this (null: IS NULL, "": equal to "", []: no rows; R-FLT-2, R-2004). `error`: CBC.0100 (R-FLT-3). */
type Meaning = 'none' | 'match' | 'error'
export type Empties = { null: Meaning; empty: Meaning }

/** The classes of filters: what null and the empty value mean. Absent is never a filter. */
export const FA: Empties = { null: 'none', empty: 'none' }
export const FB: Empties = { null: 'match', empty: 'match' }
export const FC: Empties = { null: 'none', empty: 'error' }
export const FD: Empties = { null: 'match', empty: 'match' }
export const FE: Empties = { null: 'match', empty: 'error' }
export const FF: Empties = { null: 'error', empty: 'error' }
export const FG: Empties = { null: 'error', empty: 'none' }

type Input<T> = T | null | undefined
/** A filter's condition, or null where it filters nothing. */
export type Filtering = Condition | null

/** One filter argument: its name in the input (for errors), its value, and its class. */
const filtering = <T>(
  name: string,
  value: Input<T>,
  empties: Empties,
  property: string,
  isEmpty: (value: T) => boolean,
  matching: (value: T) => Condition,
): Filtering => {
  const meaning = value === undefined ? 'none' : value === null ? empties.null : isEmpty(value) ? empties.empty : 'value'
  if (meaning === 'none') return null
  if (meaning === 'error') throw badInput(name, `${value === null ? 'null' : 'an empty value'} is not allowed; leave it out for no filter`)
  return value === null || value === undefined ? isNull(property) : matching(value)
}

const isEmptyText = (value: SqlValue): boolean => value === ''
const checkedLength = (name: string, value: string, most: number): string => {
  if (value.length > most) throw badInput(name, `at most ${most} characters`)
  return value
}

/** Exactly this id, code or text. */
export const exactly = (name: string, value: Input<string>, empties: Empties, property = name, most = 80): Filtering =>
  filtering(name, value, empties, property, isEmptyText, text => equals(property, checkedLength(name, text, most)))

/** One of these. An empty list is a filter, no filter or an error, by its class. */
export const oneOf = (name: string, values: Input<readonly string[]>, empties: Empties, property: string, most = 100): Filtering =>
  filtering(
    name,
    values,
    empties,
    property,
    list => list.length === 0,
    list => {
      if (list.length > most) throw badInput(name, `at most ${most} values`)
      return isIn(property, list)
    },
  )

/** Infix text search (R-FLT-4): outer spaces are trimmed, an inner space is refused unless `spaces` allows it, at least two characters. */
export const containing = (
  name: string,
  value: Input<string>,
  empties: Empties,
  property = name,
  { caseSensitive = false, most = 64, spaces = false } = {},
): Filtering =>
  filtering(name, typeof value === 'string' ? value.trim() : value, empties, property, isEmptyText, text => {
    if (!spaces && /\s/.test(text)) throw badInput(name, 'a search term has no spaces inside')
    if ([...text].length < 2) throw badInput(name, 'at least two characters')
    return contains(property, checkedLength(name, text, most), { caseSensitive })
  })

/** Instants: both ends excluded (R-2001). A range turned round is an error. */
export const between = (name: string, begin: Input<string>, end: Input<string>, empties: Empties, property: string): Filtering =>
  range(`${name}Begin`, begin, `${name}End`, end, empties, property, '>', '<')

/** Dates and months: both ends included. */
export const fromTo = (name: string, from: Input<string>, to: Input<string>, empties: Empties, property: string): Filtering =>
  range(`${name}From`, from, `${name}To`, to, empties, property, '>=', '<=')

const range = (
  beginName: string,
  begin: Input<string>,
  endName: string,
  end: Input<string>,
  empties: Empties,
  property: string,
  above: '>' | '>=',
  below: '<' | '<=',
): Filtering => {
  if (begin && end && begin > end) throw badInput(beginName, `must not be later than "${endName}"`)
  const ends = [
    filtering(beginName, begin, empties, property, isEmptyText, value => compared(property, above, value)),
    filtering(endName, end, empties, property, isEmptyText, value => compared(property, below, value)),
  ].filter(condition => condition !== null)
  return ends.length ? allOf(...ends) : null
}
