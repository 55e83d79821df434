/** Statement texts: made once per shape by a repository's query builder, kept, and run with new values. */
import { allOf, type Condition, equals, type SqlValue } from '../shared/conditions'
import { LRUCache } from 'lru-cache'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Narrowing, Visible } from '../access/visibility'
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

type Kept = {
  readonly sql: string
  /** Which of its values stands where; in branches, those of each. */
  readonly slots: readonly number[]
  /** The values of the join come behind those of all branches. */
  readonly joinsOutside?: boolean
}
const kept = new WeakMap<Store, LRUCache<string, Kept>>()
const mostKept = 5000

/** Numbers of parents that statements are made for: a few texts serve all, and what is prepared is met again. */
const sizes = [1, 2, 3, 5, 8, 12, 20, 30, 50, 75, 100]

/** Conditions write `$`; the query builder wants names: `:v0`, `:v1` … in order over the whole statement. */
const numbered = () => {
  let next = 0
  return (text: string): string => text.replace(/\$/g, () => `:v${next++}`)
}

type Builder = SelectQueryBuilder<ObjectLiteral>

const rowsOf = (store: Store, { entity }: Shape): Builder => store.reader.getRepository<ObjectLiteral>(entity).createQueryBuilder('row')

const selecting = (store: Store, shape: Shape): Builder => {
  const { entity, select } = shape
  const builder = rowsOf(store, shape)
  const kinds = columnsOf(entity)
  if (select === 'count') return builder.select('COUNT(*)', 'n')
  if ('countPer' in select)
    return builder.select(`row.${select.countPer}`, 'parent').addSelect('COUNT(*)', 'n').groupBy(`row.${select.countPer}`)
  if ('sum' in select) {
    builder
      .select('row.currency', 'currency')
      .addSelect(store.dialect.exact(`SUM( row.${select.sum} )`), 'total')
      .groupBy('row.currency')
      .orderBy('row.currency')
    return select.per ? builder.addSelect(`row.${select.per}`, 'parent').addGroupBy(`row.${select.per}`) : builder
  }
  builder.select([])
  for (const column of select)
    builder.addSelect(kinds.get(column) === 'money' ? store.dialect.exact(`row.${column}`) : `row.${column}`, column)
  return builder
}

const sorted = (builder: Builder, { sorting = [] }: Shape): Builder => {
  for (const [property, direction] of sorting) builder.addOrderBy(`row.${property}`, direction)
  return builder
}

const amongVisible = (builder: Builder, { entity, of, on }: Visible, name = numbered()): Builder =>
  builder.innerJoin(entity, 'visible', name(`visible.id = row.${of} AND ${on.text}`))

const narrowed = (builder: Builder, shape: Shape): Builder => {
  const { narrowing, limit, offset } = shape
  const name = numbered()
  if (narrowing.visible) amongVisible(builder, narrowing.visible, name)
  builder.where(name(allOf(...conditionsOf(shape)).text))
  sorted(builder, shape)
  if (limit !== undefined) builder.limit(limit)
  if (offset) builder.offset(offset)
  return builder
}

/** The text, and which of its values stands where. */
const finished = (builder: Builder, count: number): Kept => {
  builder.setParameters(Object.fromEntries(Array.from({ length: count }, (_, slot) => [`v${slot}`, `v${slot}`])))
  const [sql, names] = builder.getQueryAndParameters() as [string, string[]]
  return { sql, slots: names.map(slot => Number(slot.slice(1))) }
}

const direct = (store: Store, shape: Shape): Kept => finished(narrowed(selecting(store, shape), shape), valuesOf(shape).length)

/** The ids of rows alone, for a list that is found before its rows are read. */
const idsOf = (store: Store, shape: Shape): Kept =>
  finished(narrowed(rowsOf(store, shape).select('row.id', 'id'), shape), valuesOf(shape).length)

const withIds = (store: Store, shape: Shape, ids: string): Builder =>
  selecting(store, shape).innerJoin(`( ${ids} )`, 'few', 'few.id = row.id')

/** A page that a join narrows: all that the viewer looks after has to be sorted for it, which takes long for wide rows. */
const isSortedWhole = ({ narrowing: { visible }, sorting = [], limit }: Shape): boolean =>
  visible !== undefined && sorting.length > 0 && limit !== undefined

const build = (store: Store, shape: Shape): Kept => {
  if (!isSortedWhole(shape)) return direct(store, shape)
  const few = idsOf(store, shape)
  return { ...few, sql: sorted(withIds(store, shape, few.sql), shape).getQuery() }
}

type Index = { readonly name: string; readonly properties: readonly string[] }

/**
 * The index that holds just this list of a parent, in its order. Untold, MariaDB weighs all indices for every parent anew, which
 * takes longer than reading the rows, and SQLite may walk a list of the partner instead. A filter may be better served otherwise.
 */
const indexOfEach = (store: Store, { entity, each = '', where, sorting = [] }: Shape): Index | undefined => {
  if (where.length > 0) return undefined
  const wanted = [each, ...sorting.map(([property]) => property)]
  const indices = store.reader.getMetadata(entity).indices.map(({ name, columns }) => ({
    name,
    properties: columns.map(({ propertyName }) => propertyName),
  }))
  return indices.find(({ properties }) => wanted.every((property, position) => properties[position] === property))
}

/** Whether the index tells all that decides about a row. */
const tellsAll = ({ properties }: Index, { narrowing: { where } }: Shape): boolean =>
  [...(where?.text ?? '').matchAll(/\brow\.(\w+)/g)].every(([, property = '']) => properties.includes(property))

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
    narrowing.visible?.of,
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
  if (!statements) kept.set(store, (statements = new LRUCache({ max: mostKept })))
  let statement = statements.get(key)
  if (!statement) {
    statement = make()
    statements.set(key, statement)
  }
  return statement
}

export const statementOf = (store: Store, shape: Shape): Statement => {
  const { sql, slots } = keptOf(store, keyOf(shape), () => build(store, shape))
  const values = valuesOf(shape)
  return { sql, values: slots.map(slot => values[slot] ?? null) }
}

const unionOf = (store: Store, size: number, branch: string, index: Index | undefined): string => {
  const sql = index ? store.dialect.byIndex(branch, index.name) : branch
  return size === 1 ? sql : store.dialect.union(Array<string>(size).fill(sql))
}

const withoutJoin = (shape: Shape): Shape => ({ ...shape, narrowing: { where: shape.narrowing.where } })

/**
 * As many branches as there are parents. Where the index tells all, they find ids in it, and only the rows of the pages are read; a join
 * that looks at the parent itself then stands outside, for all rows of a parent are visible or none.
 */
const buildEach = (store: Store, shape: Shape, size: number): Kept => {
  const index = indexOfEach(store, shape)
  const ofBranches = (branch: Kept): Kept => ({ ...branch, sql: unionOf(store, size, branch.sql, index) })
  if (!index || !tellsAll(index, shape)) return ofBranches(direct(store, shape))
  const { visible } = shape.narrowing
  const outside = visible?.of === shape.each ? visible : undefined
  const few = ofBranches(idsOf(store, outside ? withoutJoin(shape) : shape))
  const rows = withIds(store, shape, few.sql)
  if (!outside) return { ...few, sql: rows.getQuery() }
  return { ...few, sql: finished(amongVisible(rows, outside), outside.on.values.length).sql, joinsOutside: true }
}

/** The list of each parent. */
export const statementOfEach = (store: Store, shape: Shape, parents: readonly string[]): Statement => {
  const size = sizes.find(candidate => candidate >= parents.length) ?? parents.length
  const { sql, slots, joinsOutside = false } = keptOf(store, `${keyOf(shape)}|${size}`, () => buildEach(store, shape, size))
  const branch = joinsOutside ? withoutJoin(shape) : shape
  const values = valuesOf(branch)
  const ofParent = parentsSlot(branch)
  // Nothing is a child of NULL: what is too many finds nothing, at no cost.
  const branches = [...parents, ...Array<null>(size - parents.length).fill(null)]
  const inside = branches.flatMap(parent => slots.map(slot => (slot === ofParent ? parent : (values[slot] ?? null))))
  return { sql, values: joinsOutside ? [...inside, ...(shape.narrowing.visible?.on.values ?? [])] : inside }
}
