/** The same list of many parents, such as the newest orders of each customer: all that ask in one tick are one statement. */
import type DataLoader from 'dataloader'
import { type Condition, isIn } from '../shared/conditions'
import type { Money } from '../shared/money'
import { emptyPage, type Page, type WholeList } from '../shared/pages'
import { inOrder, type ListQuery, pageOf, type Plan } from './lists'
import { batching, type Loaders } from './loaders'
import type { EntityClass } from './rowReader'
import type { Rows } from './rows'

type Identified = { id: string }

const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)

export class ChildPages<E extends Identified> {
  private readonly pages: DataLoader<string, Page<E>>
  private readonly rows: Rows<E>

  constructor(
    private readonly entity: EntityClass<E>,
    private readonly by: string,
    private readonly list: ListQuery,
    plan: Plan,
    all: Rows<E>,
    private readonly loaders: Loaders,
    lookAhead: (rows: readonly E[]) => Promise<void>,
  ) {
    const { columns, sorting, limit, offset, after } = plan
    this.rows = all.where(...(list.filters ?? []))
    this.pages = batching<Page<E>>(async parents => {
      const rows = await this.rows.where(after).manyOf(by, parents, columns, { sorting, limit, offset })
      const found = groupedBy(rows, by)
      const pageFor = (parent: string) => pageOf(inOrder(found.get(parent) ?? [], sorting), plan, this.wholeOf(parent))
      const pages = new Map(parents.map(parent => [parent, pageFor(parent)]))
      await lookAhead([...pages.values()].flatMap(({ nodes }) => nodes))
      return pages
    }, emptyPage())
  }

  of(parent: string): Promise<Page<E>> {
    return this.pages.load(parent)
  }

  /** Is it the very list that is asked for? Parents at one place of a document ask alike, unless a resolver looks at its row. */
  isOf(entity: object, by: string, list: ListQuery): boolean {
    return this.entity === entity && this.by === by && isSameList(this.list, list)
  }

  private wholeOf(parent: string): WholeList {
    const ofParents = (parents: readonly string[]) => this.rows.where(isIn(this.by, parents))
    const load = <T>(what: string, missing: T, of: (rows: Rows<E>) => Promise<Map<string, T>>): Promise<T> =>
      this.loaders.of<T>(`${what} ${this.signature}`, missing, parents => of(ofParents(parents))).load(parent)
    return {
      count: () => load('count', 0, rows => rows.countPer(this.by)),
      sum: amount => load<Money[]>(`sum ${amount}`, [], rows => rows.sumPer(amount, this.by)),
    }
  }

  /** Pages of one list are counted together, wherever they stand in the document. */
  private get signature(): string {
    return `${this.entity.name} ${this.by} ${JSON.stringify(this.list.filters?.filter(Boolean) ?? [], asText)}`
  }
}

const isSameList = (one: ListQuery, other: ListQuery): boolean =>
  one.order === other.order && samePage(one, other) && sameFilters(one.filters ?? [], other.filters ?? [])

const samePage = ({ page: one }: ListQuery, { page: other }: ListQuery): boolean =>
  one.first === other.first &&
  one.last === other.last &&
  one.after === other.after &&
  one.before === other.before &&
  one.offset === other.offset

const sameFilters = (one: readonly (Condition | null)[], other: readonly (Condition | null)[]): boolean =>
  one.length === other.length && one.every((filter, position) => sameCondition(filter, other[position] ?? null))

const sameCondition = (one: Condition | null, other: Condition | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.text === other.text &&
    one.values.length === other.values.length &&
    one.values.every((value, position) => value === other.values[position]))

export const groupedBy = <E extends object>(rows: readonly E[], property: string): Map<string, E[]> => {
  const groups = new Map<string, E[]>()
  for (const row of rows) {
    const key = String(Reflect.get(row, property))
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
