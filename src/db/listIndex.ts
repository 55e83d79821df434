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

/** The statement told to read by this index; without one, the planner chooses. */
export const readingBy = ({ dialect }: Store, sql: string, index: Index | undefined): string =>
  index ? dialect.byIndex(sql, index.name) : sql
