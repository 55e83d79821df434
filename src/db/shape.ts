/** What a list is, as far as it decides about the text of its statement, and the values beside it. */
import type { Narrowing } from '../access/visibility'
import { type Condition, equals, type SqlValue } from '../shared/conditions'
import type { EntityClass } from './rowReader'

export type Direction = 'ASC' | 'DESC'
export type Sorting = readonly (readonly [property: string, direction: Direction])[]

/** Everything that decides a statement's text, and the values beside it. */
export type Shape = {
  readonly entity: EntityClass<unknown>
  readonly select: readonly string[] | 'count' | { readonly sum: string; readonly per?: string } | { readonly countPer: string }
  readonly narrowing: NonNullable<Narrowing>
  readonly where: readonly Condition[]
  readonly sorting?: Sorting
  readonly limit?: number
  readonly offset?: number
  /** The property that names the parent, where each of many has a list of its own. */
  readonly each?: string
}
export type Statement = { readonly sql: string; readonly values: readonly SqlValue[] }

export const conditionsOf = ({ narrowing, each, where }: Shape): Condition[] => [
  ...(narrowing.where ? [narrowing.where] : []),
  ...(each ? [equals(each, null)] : []),
  ...where,
]

/** In the order in which they stand in the text. */
export const valuesOf = (shape: Shape): SqlValue[] => {
  const values = [...(shape.narrowing.visible?.on.values ?? [])]
  for (const condition of conditionsOf(shape)) values.push(...condition.values)
  return values
}

export const keyOf = ({ entity, select, narrowing, where, sorting = [], limit, offset, each }: Shape): string =>
  [
    entity.name,
    typeof select === 'string' ? select : Array.isArray(select) ? select.join() : JSON.stringify(select),
    narrowing.visible?.of,
    narrowing.visible?.on.text,
    narrowing.where?.text,
    ...where.map(condition => condition.text),
    sorting.join(),
    limit,
    offset,
    each,
  ].join('|')
