/** Pages by keyset: the order ends with the id, and a cursor says where to go on. */
import { registerEnumType } from 'type-graphql'
import { allOf, anyOf, type Condition, type SqlValue } from '../shared/conditions'
import { Money } from '../shared/money'
import { cursorOf, cursorParts, Page, type PageArgs, type WholeList, type Window, windowOf } from '../shared/pages'
import { columnsOf } from './columns'
import type { Dialect } from './dialect'
import type { EntityClass } from './rowReader'
import type { Direction, Sorting } from './shape'

/** One value of an order enum: its name (in cursors) and its column. */
export type Order = { readonly name: string; readonly property: string; readonly direction: Direction }

type Meanings<K extends string> = Readonly<Record<K, readonly [property: string, direction: Direction, description?: string]>>

const mapped = <K extends string, T, U>(table: Readonly<Record<K, T>>, map: (value: T, name: K) => U): Record<K, U> =>
  Object.fromEntries(Object.entries<T>(table).map(([name, value]) => [name, map(value, name as K)])) as Record<K, U>

/** What each order of a list means. Only columns that are never null and never masked. */
export const orders = <K extends string>(table: Meanings<K>): Readonly<Record<K, Order>> =>
  mapped(table, ([property, direction], name) => ({ name, property, direction }))

/** The same, and the enum by which clients choose: `[CustomerOrder, customerOrders] = orderEnum('CustomerOrder', …)`. */
export const orderEnum = <K extends string>(name: string, description: string, table: Meanings<K>) => {
  const values = mapped(table, (_, key) => key) as { readonly [V in K]: V }
  registerEnumType(values, { name, description, valuesConfig: mapped(table, ([, , text]) => ({ description: text })) })
  return [values, orders(table)] as const
}

/** What a list is asked for. */
export type ListQuery = { readonly page: PageArgs; readonly order: Order; readonly filters?: readonly (Condition | null)[] }

export type Plan = {
  readonly list: string
  readonly order: Order
  readonly window: Window
  readonly sorting: Sorting
  readonly after: Condition | null
  readonly limit: number
  readonly offset: number
  readonly columns: readonly string[]
}

const flipped = (direction: Direction): Direction => (direction === 'ASC' ? 'DESC' : 'ASC')

/** `a >= ? AND (a > ? OR (a = ? AND id > ?))`: a row constructor would lose the index range, and less would walk past all that are equal. */
const beyond = (entity: object, { property, direction }: Order, value: SqlValue, id: string, dialect: Dialect): Condition => {
  const sign = direction === 'ASC' ? '>' : '<'
  if (property === 'id') return { text: `row.id ${sign} $`, values: [id] }
  const bound = columnsOf(entity).get(property) === 'money' ? dialect.integer : '$'
  const is = (comparison: string): Condition => ({ text: `row.${property} ${comparison} ${bound}`, values: [value] })
  return allOf(is(`${sign}=`), anyOf(is(sign), allOf(is('='), { text: `row.id ${sign} $`, values: [id] })))
}

/** What a cursor belongs to: this list in this order, and no other. */
const listName = (entity: EntityClass<object>, { name }: Order): string => `${entity.name} ${name}`

const completed = new WeakMap<readonly string[], Map<string, readonly string[]>>()

/** A page also needs what it is ordered by, and whose it is. A place of a document asks with the same array each time, and gets the same. */
const columnsOfPage = (asked: readonly string[], besides: readonly string[]): readonly string[] => {
  let known = completed.get(asked)
  if (!known) completed.set(asked, (known = new Map()))
  const key = besides.join()
  let columns = known.get(key)
  if (!columns) known.set(key, (columns = [...new Set([...asked, ...besides])]))
  return columns
}

/** `looksAround`: whether it is told if more rows lie beyond the page. `by`: the property that names the parent. */
export const planOf = (
  entity: EntityClass<object>,
  { page, order }: ListQuery,
  columns: readonly string[],
  dialect: Dialect,
  looksAround: boolean,
  by = 'id',
): Plan => {
  const window = windowOf(page)
  const running: Order = window.backwards ? { ...order, direction: flipped(order.direction) } : order
  const parts = window.cursor === null ? null : cursorParts(listName(entity, order), window.cursor, window.backwards ? 'before' : 'after')
  return {
    list: listName(entity, order),
    order,
    window,
    sorting:
      order.property === 'id'
        ? [['id', running.direction]]
        : [
            [order.property, running.direction],
            ['id', running.direction],
          ],
    after: parts && beyond(entity, running, parts.value, parts.id, dialect),
    limit: window.size + (looksAround ? 1 : 0),
    offset: window.offset,
    columns: columnsOfPage(columns, ['id', order.property, by]),
  }
}

const sortValue = (row: object, property: string): string | number | bigint => {
  const value: unknown = Reflect.get(row, property)
  return value instanceof Money ? value.units : (value as string | number)
}

/** Rows of a union come in no promised order. */
export const inOrder = <E extends object>(rows: E[], sorting: Sorting): E[] =>
  rows.sort((a, b) => {
    for (const [property, direction] of sorting) {
      const [left, right] = [sortValue(a, property), sortValue(b, property)]
      if (left !== right) return left < right === (direction === 'ASC') ? -1 : 1
    }
    return 0
  })

/** Where one looks around, `rows` are up to one more than the page holds: the extra one only says that there are more. */
export const pageOf = <E extends { id: string }>(rows: readonly E[], { list, order, window }: Plan, whole: WholeList): Page<E> => {
  const hasMore = rows.length > window.size
  const kept = rows.slice(0, window.size)
  const nodes = window.backwards ? kept.reverse() : kept
  const hasEarlier = window.cursor !== null || window.offset > 0
  return new Page<E>({
    nodes,
    cursor: row => {
      const value = sortValue(row, order.property)
      return cursorOf(list, { value: typeof value === 'bigint' ? value.toString() : value, id: row.id })
    },
    hasNextPage: window.backwards ? hasEarlier : hasMore,
    hasPreviousPage: window.backwards ? hasMore : hasEarlier,
    ...whole,
  })
}
