/** Refuses long lists, deep nesting and text that no database keeps, in literals and in variables, before the schema coerces them. */
import { visit, valueFromASTUntyped } from 'graphql'
import { badInput } from '../../shared/errors'
import { limits } from './limits'
import type { SelectedField } from './selectedFields'
import { holdsStorableText } from './storableText'
import type { Variables } from './variables'

/** Items of the longest list inside a value; endless for what nests deeper than any input of ours, so that nobody walks on. */
export const longestList = (value: unknown, room: number = limits.inputDepth): number => {
  if (typeof value !== 'object' || value === null) return 0
  if (room === 0) return Infinity
  const own = Array.isArray(value) ? value.length : 0
  return own > limits.inputList
    ? own
    : Object.values(value).reduce<number>((longest, item) => Math.max(longest, longestList(item, room - 1)), own)
}

const check = (argument: string, value: unknown): void => {
  if (longestList(value) > limits.inputList)
    throw badInput(argument, `a list may hold at most ${limits.inputList} items, and input may nest ${limits.inputDepth} levels`)
  if (!holdsStorableText(value)) throw badInput(argument, 'text may hold neither NUL nor half of a character')
}

/** Literals are measured once per document, and each variable once per request however often it is used, under the first argument that takes it. */
export const inputListCheck = (fields: readonly SelectedField[]): ((variables: Variables) => void) => {
  const given = fields.flatMap(field => [...field.given])
  const literals = given.map(([argument, node]) => ({ argument, value: valueFromASTUntyped(node) }))
  const takers = new Map<string, string>()
  for (const [argument, node] of given)
    visit(node, { Variable: ({ name }) => void (takers.has(name.value) || takers.set(name.value, argument)) })

  return variables => {
    for (const { argument, value } of literals) check(argument, value)
    for (const [variable, argument] of takers) check(argument, variables[variable])
  }
}
