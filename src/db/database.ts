/** The one door to the data, bound to one viewer for one request: every read starts here, narrowed and batched. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../access/viewer'
import { isIn } from '../shared/conditions'
import type { Page } from '../shared/pages'
import { ChildPages, groupedBy } from './childPages'
import { type ListQuery, pageOf, planOf } from './lists'
import { Loaders } from './loaders'
import { type Foreseen, foreseen, type Soon } from './lookAhead'
import { asksAround, requested } from './requested'
import type { EntityClass } from './rowReader'
import { Rows } from './rows'
import { RowsById } from './rowsById'
import type { Sorting, Statement } from './shape'
import type { RawRow, Store } from './store'
import { Transaction, type TransactionSetting } from './transaction'

type Identified = { id: string }
/** The columns to read: named, or taken from what the query selects. */
type Wanted = GraphQLResolveInfo | readonly string[]
type Parent = { readonly by: string; readonly of: string }

const isInfo = (wanted: Wanted): wanted is GraphQLResolveInfo => 'fieldNodes' in wanted
const columnsFor = (entity: object, wanted: Wanted): readonly string[] => (isInfo(wanted) ? requested(wanted, entity) : wanted)

export class Database {
  private readonly loaders = new Loaders()
  private readonly doors = new Map<string, Database>()
  /** What was asked for at each place of the document. */
  private readonly places = new Map<object, ChildPages<never>[]>()
  private readonly byId = new Map<string | readonly string[], RowsById<never>>()

  constructor(
    readonly store: Store,
    readonly viewer: Viewer,
    private readonly setting: TransactionSetting,
    /** Of all doors of a request. */
    private readonly open = { isWriting: false },
  ) {}

  /** What time it is for this request, or this run of a job. */
  get now(): string {
    return this.setting.now
  }

  /** The same database seen by another viewer: a master looking into one of its resellers, or the system. One door each. */
  as(viewer: Viewer): Database {
    const key = [viewer.scope, viewer.memberId, viewer.partnerId, viewer.through].join(' ')
    let door = this.doors.get(key)
    if (!door) this.doors.set(key, (door = new Database(this.store, viewer, this.setting, this.open)))
    return door
  }

  /** A narrowed read. Prefer the batched reads below wherever a list could stand above. */
  rows<E extends object>(entity: EntityClass<E>): Rows<E> {
    return new Rows(this, this.store, this.read, entity)
  }

  /** One row by its id; null when it is missing or invisible. All calls of one tick are one statement. */
  async one<E extends Identified>(entity: EntityClass<E>, id: string | null | undefined, wanted: Wanted): Promise<E | null> {
    return this.named(entity, id, columnsFor(entity, wanted))
  }

  /** The same, at once where it was foreseen: for `namedBy`. */
  named<E extends Identified>(entity: EntityClass<E>, id: string | null | undefined, columns: readonly string[]): Soon<E | null> {
    return id ? this.rowsById(entity, columns).find(id) : null
  }

  /** All rows that belong to a parent. For lists without a bound, use `page`. */
  many<E extends Identified>(entity: EntityClass<E>, { by, of }: Parent, wanted: Wanted, sorting: Sorting = [['id', 'ASC']]): Promise<E[]> {
    const columns = columnsFor(entity, wanted)
    const signature = `many ${entity.name} ${by} ${columns.join()} ${sorting.join()}`
    const loader = this.loaders.of<E[]>(signature, [], async parents => {
      const rows = await this.rows(entity)
        .where(isIn(by, parents))
        .many([...columns, 'id', by], { sorting })
      await this.lookAhead(wanted, rows)
      return groupedBy(rows, by)
    })
    return loader.load(of)
  }

  /** One page of a whole list. */
  async page<E extends Identified>(entity: EntityClass<E>, wanted: Wanted, list: ListQuery): Promise<Page<E>> {
    const plan = planOf(entity, list, columnsFor(entity, wanted), this.store.dialect, !isInfo(wanted) || asksAround(wanted))
    const rows = this.rows(entity).where(...(list.filters ?? []))
    const { sorting, limit, offset } = plan
    const found = await rows.where(plan.after).many(plan.columns, { sorting, limit, offset })
    const whole = { count: () => rows.count(), sum: (amount: string) => rows.sum(amount) }
    const page = pageOf(found, plan, whole)
    await this.lookAhead(wanted, page.nodes)
    return page
  }

  /** The page of each of many parents, in one statement: newest N per parent, however many rows a parent has. */
  pageOf<E extends Identified>(entity: EntityClass<E>, { by, of }: Parent, info: GraphQLResolveInfo, list: ListQuery): Promise<Page<E>> {
    // Fifty parents ask fifty times for the same: what that takes is worked out for the first of them.
    const known = this.places.get(info.fieldNodes)?.find(pages => pages.isOf(entity, by, list)) as ChildPages<E> | undefined
    return known ? known.of(of) : this.firstPageOf(entity, { by, of }, info, list)
  }

  private async firstPageOf<E extends Identified>(
    entity: EntityClass<E>,
    { by, of }: Parent,
    info: GraphQLResolveInfo,
    list: ListQuery,
  ): Promise<Page<E>> {
    const plan = planOf(entity, list, requested(info, entity), this.store.dialect, asksAround(info), by)
    const pages = new ChildPages(entity, by, list, plan, this.rows(entity), this.loaders, rows => this.lookAhead(info, rows))
    const lists = this.places.get(info.fieldNodes) ?? []
    this.places.set(info.fieldNodes, [...lists, pages as unknown as ChildPages<never>])
    return pages.of(of)
  }

  /** A batch of its own: from ids to a map, which cannot come back misordered. One function is one loader. */
  batch<T>(load: (db: Database, ids: readonly string[]) => Promise<Map<string, T>>, id: string): Promise<T | undefined> {
    return this.loaders.of<T | undefined>(load, undefined, ids => load(this, ids)).load(id)
  }

  /** One call, one transaction. What was read before is forgotten: a document may hold several mutations, and each answers what is stored then. */
  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.open.isWriting) throw new Error('a transaction is already open: hand it down')
    this.open.isWriting = true
    try {
      return await this.store.transaction(opened => work(new Transaction(opened, this, this.setting)))
    } finally {
      this.open.isWriting = false
      for (const cached of [this.loaders, this.doors, this.places, this.byId]) cached.clear()
    }
  }

  /** Two hundred rows ask with the same columns: what that takes is worked out for the first of them. */
  private rowsById<E extends Identified>(entity: EntityClass<E>, columns: readonly string[]): RowsById<E> {
    const known = this.byId.get(columns)
    if (known?.entity === entity) return known as RowsById<E>
    const signature = `${entity.name} ${columns.join()}`
    const rows = (this.byId.get(signature) as RowsById<E> | undefined) ?? this.newRowsById(entity, columns)
    for (const key of [columns, signature]) this.byId.set(key, rows as RowsById<never>)
    return rows
  }

  private newRowsById<E extends Identified>(entity: EntityClass<E>, columns: readonly string[]): RowsById<E> {
    return new RowsById<E>(entity, async ids => {
      const rows = await this.rows(entity)
        .where(isIn('id', ids))
        .many([...columns, 'id'])
      return new Map(rows.map(row => [row.id, row]))
    })
  }

  /** Reads what the fields of a list will ask for (lookAhead.ts). */
  private async lookAhead(wanted: Wanted, rows: readonly Identified[]): Promise<void> {
    if (isInfo(wanted)) await this.foresee(foreseen(wanted), rows)
  }

  private async foresee(coming: readonly Foreseen[], rows: readonly Identified[]): Promise<void> {
    // One row alone would gain nothing by it.
    if (rows.length < 2) return
    const each = coming.map(async ({ column, entity, columns, below }) => {
      const ids = new Set(rows.map(row => Reflect.get(row, column) as unknown).filter(id => typeof id === 'string'))
      await this.foresee(below(), await this.rowsById(entity, columns).foresee(ids))
    })
    await Promise.all(each)
  }

  /** Beside the transactions: it would miss what an open one has written. */
  private readonly read = ({ sql, values }: Statement): Promise<RawRow[]> =>
    this.open.isWriting ? Promise.reject(new Error('read through the transaction, not through the pool')) : this.store.read(sql, values)
}
