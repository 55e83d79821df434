/** Statement texts: made once per shape by a repository's query builder, kept, and run with new values. */
import { allOf, type Condition, type SqlValue } from '../shared/conditions'
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
}
export type Statement = { readonly sql: string; readonly values: readonly SqlValue[] }

type Kept = { readonly sql: string; readonly slots: readonly number[] }
const kept = new WeakMap<Store, Map<string, Kept>>()
const mostKept = 5000

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
  builder.where(name(allOf(...(narrowing.where ? [narrowing.where] : []), ...shape.where).text))
  for (const [property, direction] of sorting) builder.addOrderBy(`row.${property}`, direction)
  if (limit !== undefined) builder.limit(limit)
  if (offset) builder.offset(offset)

  const count = valuesOf(shape).length
  builder.setParameters(Object.fromEntries(Array.from({ length: count }, (_, slot) => [`v${slot}`, `v${slot}`])))
  const [sql, names] = builder.getQueryAndParameters() as [string, string[]]
  return { sql, slots: names.map(slot => Number(slot.slice(1))) }
}

const valuesOf = ({ narrowing, where }: Shape): SqlValue[] => [
  ...(narrowing.visible?.on.values ?? []),
  ...(narrowing.where?.values ?? []),
  ...where.flatMap(condition => condition.values),
]

const keyOf = ({ entity, select, narrowing, where, sorting = [], limit, offset }: Shape): string =>
  [
    entity.name,
    typeof select === 'string' ? select : Array.isArray(select) ? select.join() : JSON.stringify(select),
    narrowing.visible?.on.text,
    narrowing.where?.text,
    ...where.map(condition => condition.text),
    sorting.join(),
    limit,
    offset,
  ].join('|')

export const statementOf = (store: Store, shape: Shape): Statement => {
  let statements = kept.get(store)
  if (!statements) kept.set(store, (statements = new Map()))
  const key = keyOf(shape)
  let statement = statements.get(key)
  if (!statement) {
    statement = build(store, shape)
    if (statements.size >= mostKept) statements.delete(statements.keys().next().value ?? '')
    statements.set(key, statement)
  }
  const values = valuesOf(shape)
  return { sql: statement.sql, values: statement.slots.map(slot => values[slot] ?? null) }
}
