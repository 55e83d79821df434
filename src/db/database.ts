/** The one door to the data, bound to one viewer for one request: every read starts here, narrowed and batched. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../access/viewer'
import { isIn } from '../shared/conditions'
import { prefixOf } from '../shared/ids'
import type { Page } from '../shared/pages'
import { ChildPages, groupedBy, isSameList } from './childPages'
import { type ListQuery, pageOf, planOf } from './lists'
import { Loaders } from './loaders'
import { asksAround, requested } from './requested'
import type { EntityClass } from './rowReader'
import { Rows } from './rows'
import type { Sorting, Statement } from './shape'
import type { RawRow, Store } from './store'
import { Transaction, type TransactionSetting } from './transaction'

type Identified = { id: string }
/** The columns to read: named, or taken from what the query selects. */
type Wanted = GraphQLResolveInfo | readonly string[]
type Parent = { readonly by: string; readonly of: string }

const isInfo = (wanted: Wanted): wanted is GraphQLResolveInfo => 'fieldNodes' in wanted
const columnsFor = (entity: object, wanted: Wanted): readonly string[] => (isInfo(wanted) ? requested(wanted, entity) : wanted)

/** What was last asked for at one place of the document. */
type Place = { readonly entity: object; readonly by: string; readonly list: ListQuery; readonly pages: ChildPages<Identified> }

export class Database {
  private readonly loaders = new Loaders()
  private readonly doors = new Map<string, Database>()
  private readonly places = new Map<object, Place>()

  constructor(
    readonly store: Store,
    readonly viewer: Viewer,
    private readonly setting: TransactionSetting,
  ) {}

  /** What time it is for this request, or this run of a job. */
  get now(): string {
    return this.setting.now
  }

  /** The same database seen by another viewer: a master looking into one of its resellers, or the system. One door each. */
  as(viewer: Viewer): Database {
    const key = [viewer.scope, viewer.memberId, viewer.partnerId, viewer.through].join(' ')
    let door = this.doors.get(key)
    if (!door) this.doors.set(key, (door = new Database(this.store, viewer, this.setting)))
    return door
  }

  /** A narrowed read. Prefer the batched reads below wherever a list could stand above. */
  rows<E extends object>(entity: EntityClass<E>): Rows<E> {
    return new Rows(this, this.store, this.read, entity)
  }

  /** One row by its id; null when it is missing or invisible. All calls of one tick are one statement. */
  one<E extends Identified>(entity: EntityClass<E>, id: string | null | undefined, wanted: Wanted): Promise<E | null> {
    if (!id || !prefixOf(id)) return Promise.resolve(null)
    const columns = columnsFor(entity, wanted)
    const loader = this.loaders.of<E | null>(`one ${entity.name} ${columns.join()}`, null, async ids => {
      const rows = await this.rows(entity)
        .where(isIn('id', ids))
        .many([...columns, 'id'])
      return new Map(rows.map(row => [row.id, row]))
    })
    return loader.load(id)
  }

  /** All rows that belong to a parent. For lists without a bound, use `page`. */
  many<E extends Identified>(entity: EntityClass<E>, { by, of }: Parent, wanted: Wanted, sorting: Sorting = [['id', 'ASC']]): Promise<E[]> {
    const columns = columnsFor(entity, wanted)
    const signature = `many ${entity.name} ${by} ${columns.join()} ${sorting.join()}`
    const loader = this.loaders.of<E[]>(signature, [], async parents => {
      const rows = await this.rows(entity)
        .where(isIn(by, parents))
        .many([...columns, 'id', by], { sorting })
      return groupedBy(rows, by)
    })
    return loader.load(of)
  }

  /** One page of a whole list. */
  async page<E extends Identified>(entity: EntityClass<E>, wanted: Wanted, list: ListQuery): Promise<Page<E>> {
    const plan = planOf(entity, list, columnsFor(entity, wanted), this.store.dialect, !isInfo(wanted) || asksAround(wanted))
    const rows = this.rows(entity).where(...(list.filters ?? []))
    const { sorting, limit, offset } = plan
    return pageOf(await rows.where(plan.after).many(plan.columns, { sorting, limit, offset }), plan, {
      count: () => rows.count(),
      sum: amount => rows.sum(amount),
    })
  }

  /** The page of each of many parents, in one statement: newest N per parent, however many rows a parent has. */
  pageOf<E extends Identified>(entity: EntityClass<E>, { by, of }: Parent, info: GraphQLResolveInfo, list: ListQuery): Promise<Page<E>> {
    // Fifty parents ask fifty times for the same: what that takes is worked out for the first of them.
    const known = this.places.get(info.fieldNodes)
    if (known && known.entity === entity && known.by === by && isSameList(known.list, list))
      return (known.pages as unknown as ChildPages<E>).of(of)
    return this.firstPageOf(entity, { by, of }, info, list)
  }

  private async firstPageOf<E extends Identified>(
    entity: EntityClass<E>,
    { by, of }: Parent,
    info: GraphQLResolveInfo,
    list: ListQuery,
  ): Promise<Page<E>> {
    const plan = planOf(entity, list, [...requested(info, entity), by], this.store.dialect, asksAround(info))
    const pages = new ChildPages(entity.name, by, plan, list.filters ?? [], this.rows(entity), this.loaders)
    this.places.set(info.fieldNodes, { entity, by, list, pages: pages as unknown as ChildPages<Identified> })
    return pages.of(of)
  }

  /** A batch of its own: from ids to a map, which cannot come back misordered. One function is one loader. */
  batch<T>(load: (db: Database, ids: readonly string[]) => Promise<Map<string, T>>, id: string): Promise<T | undefined> {
    return this.loaders.of<T | undefined>(load, undefined, ids => load(this, ids)).load(id)
  }

  /** One call, one transaction. What was read before is forgotten: a document may hold several mutations, and each answers what is stored then. */
  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.store.transaction(manager => work(new Transaction(manager, this, this.setting)))
    } finally {
      for (const cached of [this.loaders, this.doors, this.places]) cached.clear()
    }
  }

  private readonly read = ({ sql, values }: Statement): Promise<RawRow[]> => this.store.read(sql, values)
}
