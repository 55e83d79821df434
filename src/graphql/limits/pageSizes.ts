/** How many rows a page asks for, by literal, variable or default; anything outside the bounds is refused, naming the argument. */
import { badInput } from '../../shared/errors'
import { type PageArgs, windowOf } from '../../shared/pages'
import { argumentOf, type SelectedField } from './selectedFields'
import type { Variables } from './variables'

/** Variables arrive here before the schema has checked them, so their types are ours to check. */
const typed =
  <T>(is: (value: unknown) => boolean, reason: string) =>
  (field: SelectedField, name: keyof PageArgs, variables: Variables): T | null => {
    const value = argumentOf(field, name, variables) ?? null
    if (value !== null && !is(value)) throw badInput(name, reason)
    return value as T | null
  }
const wholeNumber = typed<number>(Number.isInteger, 'must be a whole number')
const cursor = typed<string>(value => typeof value === 'string', 'must be a cursor')

export const isPage = ({ definition }: SelectedField): boolean => definition.args.some(({ name }) => name === 'first' || name === 'last')

/** The size of a page; the bounds and what goes with what are said once, where lists are read. */
export const pageSize = (field: SelectedField, variables: Variables): number =>
  windowOf({
    first: wholeNumber(field, 'first', variables),
    last: wholeNumber(field, 'last', variables),
    offset: wholeNumber(field, 'offset', variables),
    after: cursor(field, 'after', variables),
    before: cursor(field, 'before', variables),
  }).size
