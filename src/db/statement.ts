/** Statement texts: made once per shape by a repository's query builder, kept, and run with new values. */
import { allOf, type Condition, equals, type SqlValue } from '../shared/conditions'
import type { Narrowing } from '../access/visibility'
import { columnsOf } from './columns'
import type { EntityClass } from './rowReader'
import type { Store } from './store'

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

type Kept = { readonly sql: string; readonly slots: readonly number[] }
const kept = new WeakMap<Store, Map<string, Kept>>()
const mostKept = 5000

/** Numbers of parents that statements are made for: a few texts serve all, and what is prepared is met again. */
const sizes = [1, 2, 3, 5, 8, 12, 20, 30, 50, 75, 100]

/** Conditions write `$`; the query builder wants names: `:v0`, `:v1` … in order over the whole statement. */
const numbered = () => {
  let next = 0
  return (text: string): string => text.replace(/\$/g, () => `:v${next++}`)
}

const build = (store: Store, shape: Shape): Kept => {
  const { entity, select, narrowing, sorting = [], limit, offset } = shape
  const builder = store.reader.getRepository(entity as never).createQueryBuilder('row')
  const name = numbered()
  const kinds = columnsOf(entity)

  if (select === 'count') builder.select('COUNT(*)', 'n')
  else if ('countPer' in select)
    builder.select(`row.${select.countPer}`, 'parent').addSelect('COUNT(*)', 'n').groupBy(`row.${select.countPer}`)
  else if ('sum' in select) {
    builder
      .select('row.currency', 'currency')
      .addSelect(store.dialect.exact(`SUM( row.${select.sum} )`), 'total')
      .groupBy('row.currency')
      .orderBy('row.currency')
    if (select.per) builder.addSelect(`row.${select.per}`, 'parent').addGroupBy(`row.${select.per}`)
  } else {
    builder.select([])
    for (const column of select)
      builder.addSelect(kinds.get(column) === 'money' ? store.dialect.exact(`row.${column}`) : `row.${column}`, column)
  }

  if (narrowing.visible) builder.innerJoin(narrowing.visible.entity, 'visible', name(narrowing.visible.on.text))
  builder.where(name(allOf(...conditionsOf(shape)).text))
  for (const [property, direction] of sorting) builder.addOrderBy(`row.${property}`, direction)
  if (limit !== undefined) builder.limit(limit)
  if (offset) builder.offset(offset)

  const count = valuesOf(shape).length
  builder.setParameters(Object.fromEntries(Array.from({ length: count }, (_, slot) => [`v${slot}`, `v${slot}`])))
  const [sql, names] = builder.getQueryAndParameters() as [string, string[]]
  const index = indexOfEach(store, shape)
  return { sql: index ? store.dialect.byIndex(sql, index) : sql, slots: names.map(slot => Number(slot.slice(1))) }
}

/**
 * The index that holds just this list of a parent, in its order. Untold, MariaDB weighs all indices for every parent anew, which
 * takes longer than reading the rows, and SQLite may walk a list of the partner instead. A filter may be better served otherwise.
 */
const indexOfEach = (store: Store, { entity, each, where, sorting = [] }: Shape): string | undefined => {
  if (!each || where.length > 0) return undefined
  const wanted = [each, ...sorting.map(([property]) => property)]
  const { indices } = store.reader.getMetadata(entity as never)
  return indices.find(({ columns }) => wanted.every((property, position) => columns[position]?.propertyName === property))?.name
}

const conditionsOf = ({ narrowing, each, where }: Shape): Condition[] => [
  ...(narrowing.where ? [narrowing.where] : []),
  ...(each ? [equals(each, null)] : []),
  ...where,
]

const valuesOf = (shape: Shape): SqlValue[] => [
  ...(shape.narrowing.visible?.on.values ?? []),
  ...conditionsOf(shape).flatMap(condition => condition.values),
]

/** Where the parent stands among the values. */
const parentsSlot = ({ narrowing }: Shape): number => (narrowing.visible?.on.values.length ?? 0) + (narrowing.where?.values.length ?? 0)

const keyOf = ({ entity, select, narrowing, where, sorting = [], limit, offset, each }: Shape): string =>
  [
    entity.name,
    typeof select === 'string' ? select : Array.isArray(select) ? select.join() : JSON.stringify(select),
    narrowing.visible?.on.text,
    narrowing.where?.text,
    ...where.map(condition => condition.text),
    sorting.join(),
    limit,
    offset,
    each,
  ].join('|')

const keptOf = (store: Store, key: string, make: () => Kept): Kept => {
  let statements = kept.get(store)
  if (!statements) kept.set(store, (statements = new Map()))
  let statement = statements.get(key)
  if (!statement) {
    statement = make()
    if (statements.size >= mostKept) statements.delete(statements.keys().next().value ?? '')
    statements.set(key, statement)
  }
  return statement
}

export const statementOf = (store: Store, shape: Shape): Statement => {
  const { sql, slots } = keptOf(store, keyOf(shape), () => build(store, shape))
  const values = valuesOf(shape)
  return { sql, values: slots.map(slot => values[slot] ?? null) }
}

/** The list of each parent, as one statement of as many branches. */
export const statementOfEach = (store: Store, shape: Shape, parents: readonly string[]): Statement => {
  const size = sizes.find(candidate => candidate >= parents.length) ?? parents.length
  const { sql, slots } = keptOf(store, `${keyOf(shape)}|${size}`, () => {
    const branch = build(store, shape)
    return { sql: size === 1 ? branch.sql : store.dialect.union(Array<string>(size).fill(branch.sql)), slots: branch.slots }
  })
  const values = valuesOf(shape)
  const ofParent = parentsSlot(shape)
  // Nothing is a child of NULL: what is too many finds nothing, at no cost.
  const branches = [...parents, ...Array<null>(size - parents.length).fill(null)]
  return { sql, values: branches.flatMap(parent => slots.map(slot => (slot === ofParent ? parent : (values[slot] ?? null)))) }
}
