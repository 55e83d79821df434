/** A kind of export: which rows, in which columns, page after page. The next kind is one file like those beside this one. */
import type { PermissionKey } from '../../../access/permissions'
import type { Database, EntityClass, Order } from '../../../db'
import type { Filtering } from '../../../shared/filters'
import type { Money } from '../../../shared/money'
import { maxPageSize, type Page } from '../../../shared/pages'
import type { Secret } from '../../../shared/secret'

/** One value of a file. Personal data comes as a `Secret`, which writes its mask (R-EXP-2). */
export type Cell = string | number | boolean | null | Money | Secret

export interface Kind {
  /** Any one of these opens it. */
  readonly keys: readonly PermissionKey[]
  /** The front of the file's name. */
  readonly name: string
  readonly columns: readonly string[]
  /** The conditions of the list; throws what the list would throw, such as for a filter that the viewer may not use. */
  filters(filter: object | null, door: Database): Filtering[]
  /** All rows that the door shows, newest first; what is held at once is one page. */
  pages(door: Database, filters: readonly Filtering[]): AsyncGenerator<readonly (readonly Cell[])[]>
}

type Spec<E extends { id: string }, F extends object, B> = Pick<Kind, 'keys' | 'name'> & {
  readonly entity: EntityClass<E>
  readonly reads: readonly Extract<keyof E, string>[]
  readonly order: Order
  readonly conditions: (filter: F | null, door: Database) => Filtering[]
  /** What the rows of one page need from elsewhere, in one statement for all of them. */
  readonly beside: (rows: readonly E[], door: Database) => Promise<B>
  readonly columns: Readonly<Record<string, (row: E, beside: B) => Cell>>
}

export const exportKind = <E extends { id: string }, F extends object, B>(spec: Spec<E, F, B>): Kind => ({
  keys: spec.keys,
  name: spec.name,
  columns: Object.keys(spec.columns),
  filters: (filter, door) => spec.conditions(filter as F | null, door),
  async *pages(door, filters) {
    const cells = Object.values(spec.columns)
    for (let after: string | null = null; ;) {
      const page: Page<E> = await door.page(spec.entity, spec.reads, { page: { first: maxPageSize, after }, order: spec.order, filters })
      const beside = await spec.beside(page.nodes, door)
      yield page.nodes.map(row => cells.map(cell => cell(row, beside)))
      if (!page.pageInfo.hasNextPage) return
      after = page.pageInfo.endCursor
    }
  },
})
