/** The same list of many parents, such as the newest orders of each customer: all that ask in one tick are one statement. */
import type DataLoader from 'dataloader'
import { type Condition, isIn } from '../shared/conditions'
import type { Money } from '../shared/money'
import { emptyPage, type Page, type WholeList } from '../shared/pages'
import { inOrder, type ListQuery, pageOf, type Plan } from './lists'
import type { Loaders } from './loaders'
import type { Rows } from './rows'

type Identified = { id: string }

const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)

export class ChildPages<E extends Identified> {
  private readonly pages: DataLoader<string, Page<E>>
  private readonly rows: Rows<E>
  private readonly whole: string

  constructor(
    entity: string,
    private readonly by: string,
    plan: Plan,
    filters: readonly (Condition | null)[],
    rows: Rows<E>,
    private readonly loaders: Loaders,
  ) {
    const { columns, sorting, limit, offset, after } = plan
    this.rows = rows.where(...filters)
    this.whole = `${entity} ${by} ${JSON.stringify(filters.filter(Boolean), asText)}`
    const signature = `page ${this.whole} ${columns.join()} ${sorting.join()} ${limit} ${offset} ${JSON.stringify(after)}`
    this.pages = loaders.of<Page<E>>(signature, emptyPage(), async parents => {
      const found = groupedBy(await this.rows.where(after).manyOf(by, parents, columns, { sorting, limit, offset }), by)
      const pageFor = (parent: string) => pageOf(inOrder(found.get(parent) ?? [], sorting), plan, this.wholeOf(parent))
      return new Map(parents.map(parent => [parent, pageFor(parent)]))
    })
  }

  of(parent: string): Promise<Page<E>> {
    return this.pages.load(parent)
  }

  private wholeOf(parent: string): WholeList {
    const ofParents = (parents: readonly string[]) => this.rows.where(isIn(this.by, parents))
    return {
      count: () => this.loaders.of<number>(`count ${this.whole}`, 0, parents => ofParents(parents).countPer(this.by)).load(parent),
      sum: amount =>
        this.loaders.of<Money[]>(`sum ${amount} ${this.whole}`, [], parents => ofParents(parents).sumPer(amount, this.by)).load(parent),
    }
  }
}

/** Is it the very list that was asked for before? Parents at one place of a document ask alike, unless a resolver looks at its row. */
export const isSameList = (one: ListQuery, other: ListQuery): boolean =>
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
