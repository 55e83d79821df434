/** Statement texts: made once per shape by a repository's query builder, kept, and run with new values. */
import { LRUCache } from 'lru-cache'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Visible } from '../access/visibility'
import { allOf, type Condition } from '../shared/conditions'
import { columnsOf } from './columns'
import { type Index, indexOfList, readingBy } from './listIndex'
import { conditionsOf, keyOf, type Shape, type Statement, valuesOf } from './shape'
import type { Store } from './store'

export type Kept = {
  readonly sql: string
  /** Which of its values stands where; in branches, those of each. */
  readonly slots: readonly number[]
  /** The values of the join come behind those of all branches. */
  readonly joinsOutside?: boolean
}
const kept = new WeakMap<Store, LRUCache<string, Kept>>()
const mostKept = 5000
const mostCharacters = 20_000_000
const sizeOf = ({ sql }: Kept, key: string): number => sql.length + key.length

/** Conditions write `$`; the query builder wants names: `:v0`, `:v1` … in order over the whole statement. */
const numbered = () => {
  let next = 0
  return (text: string): string => text.replace(/\$/g, () => `:v${next++}`)
}

type Builder = SelectQueryBuilder<ObjectLiteral>

const rowsOf = (store: Store, { entity }: Shape): Builder => store.writer.getRepository<ObjectLiteral>(entity).createQueryBuilder('row')

const selecting = (builder: Builder, { dialect }: Store, { entity, select }: Shape): Builder => {
  const kinds = columnsOf(entity)
  if (select === 'count') return builder.select('COUNT(*)', 'n')
  if ('countPer' in select)
    return builder.select(`row.${select.countPer}`, 'parent').addSelect('COUNT(*)', 'n').groupBy(`row.${select.countPer}`)
  if ('sum' in select) {
    builder
      .select('row.currency', 'currency')
      .addSelect(dialect.exact(`SUM( row.${select.sum} )`), 'total')
      .groupBy('row.currency')
      .orderBy('row.currency')
    return select.per ? builder.addSelect(`row.${select.per}`, 'parent').addGroupBy(`row.${select.per}`) : builder
  }
  builder.select([])
  for (const column of select) builder.addSelect(kinds.get(column) === 'money' ? dialect.exact(`row.${column}`) : `row.${column}`, column)
  return builder
}

const sorted = (builder: Builder, { sorting = [] }: Shape): Builder => {
  for (const [property, direction] of sorting) builder.addOrderBy(`row.${property}`, direction)
  return builder
}

export const amongVisible = (builder: Builder, { entity, of, on }: Visible, name = numbered()): Builder =>
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
export const finished = (builder: Builder, count: number): Kept => {
  builder.setParameters(Object.fromEntries(Array.from({ length: count }, (_, slot) => [`v${slot}`, `v${slot}`])))
  const [sql, names] = builder.getQueryAndParameters() as [string, string[]]
  return { sql, slots: names.map(slot => Number(slot.slice(1))) }
}

export const direct = (store: Store, shape: Shape): Kept =>
  finished(narrowed(selecting(rowsOf(store, shape), store, shape), shape), valuesOf(shape).length)

/** The ids of rows alone, for a list that is found before its rows are read. */
export const idsOf = (store: Store, shape: Shape): Kept =>
  finished(narrowed(rowsOf(store, shape).select('row.id', 'id'), shape), valuesOf(shape).length)

/** The rows that have these ids; planners that began with the rows would read all there are. */
export const withIds = (store: Store, shape: Shape, ids: string): Builder => {
  const few = store.writer.createQueryBuilder().select([]).from<ObjectLiteral>(`( ${ids} )`, 'few')
  return selecting(few.innerJoin(shape.entity, 'row', 'row.id = few.id'), store, shape)
}

/** A page that a join narrows: all that the viewer looks after has to be sorted for it, which takes long for wide rows. */
const isSortedWhole = ({ narrowing: { visible }, sorting = [], limit }: Shape): boolean =>
  visible !== undefined && sorting.length > 0 && limit !== undefined

/** Untold, MariaDB at times walks the list of the partner and looks up whose each row is, which takes three times as long. */
const indexOfVisible = (store: Store, shape: Shape): Index | undefined => {
  const { visible } = shape.narrowing
  return visible && visible.listedBy === visible.of ? indexOfList(store, shape, visible.of) : undefined
}

/** A filter by ids, which finds few rows sooner than any list. */
const namesRows = ({ text }: Condition): boolean => /\brow\.(id|\w+Id) (=|IN) /.test(text)

/** What is listed by a value of its own comes in the order of the list: the first rows that are found are the page. */
const indexInOrder = (store: Store, shape: Shape): Index | undefined => {
  const { of, listedBy } = shape.narrowing.visible ?? {}
  if (!listedBy || listedBy === of || shape.where.some(namesRows)) return undefined
  return indexOfList(store, { ...shape, where: [] }, listedBy)
}

const buildPage = (store: Store, shape: Shape, index?: Index): Kept => {
  const page = direct(store, shape)
  return { ...page, sql: readingBy(store, shape, page.sql, index) }
}

const buildInOrder = (store: Store, shape: Shape, index: Index): Kept => {
  const page = buildPage(store, shape, index)
  return { ...page, sql: store.dialect.inThisOrder(page.sql) }
}

const buildSorted = (store: Store, shape: Shape): Kept => {
  const few = idsOf(store, shape)
  const ids = readingBy(store, shape, few.sql, indexOfVisible(store, shape))
  return { ...few, sql: store.dialect.inThisOrder(sorted(withIds(store, shape, ids), shape).getQuery()) }
}

const build = (store: Store, shape: Shape): Kept => {
  if (!isSortedWhole(shape)) return buildPage(store, shape)
  const index = indexInOrder(store, shape)
  return index ? buildInOrder(store, shape, index) : buildSorted(store, shape)
}

export const keptOf = (store: Store, key: string, make: () => Kept): Kept => {
  let statements = kept.get(store)
  if (!statements) kept.set(store, (statements = new LRUCache({ max: mostKept, maxSize: mostCharacters, sizeCalculation: sizeOf })))
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
