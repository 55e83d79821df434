/** The index that holds a list in its order, for statements that name theirs instead of leaving the choice to the planner. */
import type { Condition } from '../shared/conditions'
import type { Shape } from './shape'
import type { Store } from './store'

export type Index = { readonly name: string; readonly properties: readonly string[] }

const indicesOf = (store: Store, { entity }: Shape): Index[] =>
  store.writer
    .getMetadata(entity)
    .indices.map(({ name, columns }) => ({ name, properties: columns.map(({ propertyName }) => propertyName) }))

/** Whether the index tells all that these conditions look at. */
export const tells = ({ properties }: Index, conditions: readonly Condition[]): boolean =>
  conditions.every(({ text }) => [...text.matchAll(/\brow\.(\w+)/g)].every(([, property = '']) => properties.includes(property)))

/** The one that begins with this property and goes on in the order of the list. A filter on anything else may be better served otherwise. */
export const indexOfList = (store: Store, shape: Shape, begins: string): Index | undefined => {
  const wanted = [begins, ...(shape.sorting ?? []).map(([property]) => property)]
  const isInOrder = ({ properties }: Index) => wanted.every((property, position) => properties[position] === property)
  return indicesOf(store, shape).find(index => isInOrder(index) && tells(index, shape.where))
}

/** Whose rows alone are listed: the properties that name one partner, customer or member. */
const ownersIn = ({ narrowing }: Shape): string[] => {
  const { text = '' } = narrowing.where ?? {}
  return / OR |\bNOT /.test(text) ? [] : [...text.matchAll(/\brow\.(\w+Id) = \$/g)].map(([, property = '']) => property)
}

/** Those that hold everybody's rows in the order of the list, where another holds the owner's rows alone. */
const indicesOfEverybody = (store: Store, shape: Shape): Index[] => {
  const [first] = shape.sorting ?? []
  if (!first || !ownersIn(shape).some(owner => indexOfList(store, { ...shape, where: [] }, owner))) return []
  return indicesOf(store, shape).filter(({ properties }) => properties[0] === first[0])
}

/**
 * The statement told to read by this index. Without one, the planner chooses, but never walks past everybody's rows to find those of one
 * owner: as its estimates of the numbers of rows change, MariaDB at times would, which takes ten times as long.
 */
export const readingBy = (store: Store, shape: Shape, sql: string, index: Index | undefined): string =>
  index
    ? store.dialect.byIndex(sql, index.name)
    : store.dialect.notByIndices(
        sql,
        indicesOfEverybody(store, shape).map(({ name }) => name),
      )
