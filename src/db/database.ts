/** The one door to the data, bound to one viewer for one request: every read starts here, narrowed and batched. */
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../access/viewer'
import { equals, isIn } from '../shared/conditions'
import { prefixOf } from '../shared/ids'
import type { Money } from '../shared/money'
import type { Page } from '../shared/pages'
import { inOrder, type ListQuery, pageOf, planOf } from './lists'
import { requested } from './requested'
import type { EntityClass } from './rowReader'
import { Rows } from './rows'
import type { Sorting, Statement } from './statement'
import type { RawRow, Store } from './store'
import { Transaction, type TransactionSetting } from './transaction'

type Identified = { id: string }
/** The columns to read: named, or taken from what the query selects. */
type Wanted = GraphQLResolveInfo | readonly string[]
type Parent = { readonly by: string; readonly of: string }

/** Parents that one statement serves; a larger batch takes several. */
const mostParents = 100

/** Stands for each parent in a statement that is made once for all of them; no id looks like this. */
const anyParent = '\u0000parent'

const isInfo = (wanted: Wanted): wanted is GraphQLResolveInfo => 'fieldNodes' in wanted
const columnsFor = (entity: object, wanted: Wanted): readonly string[] => (isInfo(wanted) ? requested(wanted, entity) : wanted)

export class Database {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>()
  private readonly doors = new Map<string, Database>()
  private readonly batches = new Map<object, DataLoader<string, unknown>>()

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
    const loader = this.loader<E | null>(`one ${entity.name} ${columns.join()}`, async ids => {
      const rows = await this.rows(entity)
        .where(isIn('id', ids))
        .many([...columns, 'id'])
      return new Map(rows.map(row => [row.id, row]))
    })
    return loader.load(id).then(row => row ?? null)
  }

  /** All rows that belong to a parent. For lists without a bound, use `page`. */
  many<E extends Identified>(entity: EntityClass<E>, { by, of }: Parent, wanted: Wanted, sorting: Sorting = [['id', 'ASC']]): Promise<E[]> {
    const columns = columnsFor(entity, wanted)
    const loader = this.loader<E[]>(`many ${entity.name} ${by} ${columns.join()} ${sorting.join()}`, async parents => {
      const rows = await this.rows(entity)
        .where(isIn(by, parents))
        .many([...columns, 'id', by], { sorting })
      return groupedBy(rows, by)
    })
    return loader.load(of).then(rows => rows ?? [])
  }

  /** One page of a whole list. */
  async page<E extends Identified>(entity: EntityClass<E>, wanted: Wanted, list: ListQuery): Promise<Page<E>> {
    const plan = planOf(entity, list, columnsFor(entity, wanted), this.store.dialect)
    const rows = this.rows(entity).where(...(list.filters ?? []))
    const { sorting, limit, offset } = plan
    return pageOf(await rows.where(plan.after).many(plan.columns, { sorting, limit, offset }), plan, {
      count: () => rows.count(),
      sum: amount => rows.sum(amount),
    })
  }

  /** The page of each of many parents, in one statement: newest N per parent, however many rows a parent has. */
  async pageOf<E extends Identified>(
    entity: EntityClass<E>,
    { by, of }: Parent,
    info: GraphQLResolveInfo,
    list: ListQuery,
  ): Promise<Page<E>> {
    const plan = planOf(entity, list, [...requested(info, entity), by], this.store.dialect)
    const { sorting, limit, offset } = plan
    const filters = (list.filters ?? []).filter(filter => filter !== null)
    const rows = this.rows(entity).where(...filters)
    const signature = [
      entity.name,
      by,
      plan.columns.join(),
      sorting.join(),
      limit,
      offset,
      JSON.stringify([filters, plan.after], asText),
    ].join(' ')

    const pages = this.loader<E[]>(`page ${signature}`, async parents => {
      const columns = rows.wanted(plan.columns)
      const branch = rows.where(equals(by, anyParent), plan.after).statement(columns, { sorting, limit, offset })
      if (!branch) return new Map()
      const statements = parents.map(parent => ({
        sql: branch.sql,
        values: branch.values.map(value => (value === anyParent ? parent : value)),
      }))
      const found = rows.rowsOf(await this.read(this.joined(statements)), columns)
      return groupedBy(inOrder(found, sorting), by)
    })
    const whole = `${entity.name} ${by} ${JSON.stringify(filters, asText)}`
    const counts = this.loader<number>(`count ${whole}`, parents => rows.where(isIn(by, parents)).countPer(by))
    const sums = (amount: string) =>
      this.loader<Money[]>(`sum ${amount} ${whole}`, parents => rows.where(isIn(by, parents)).sumPer(amount, by))
    return pageOf((await pages.load(of)) ?? [], plan, {
      count: async () => (await counts.load(of)) ?? 0,
      sum: async amount => (await sums(amount).load(of)) ?? [],
    })
  }

  /** A batch of its own: from ids to a map, which cannot come back misordered. One function is one loader. */
  batch<T>(load: (db: Database, ids: readonly string[]) => Promise<Map<string, T>>, id: string): Promise<T | undefined> {
    let loader = this.batches.get(load)
    if (!loader) this.batches.set(load, (loader = this.newLoader(ids => load(this, ids))))
    return loader.load(id) as Promise<T | undefined>
  }

  /** One call, one transaction. What was read before is forgotten: a document may hold several mutations, and each answers what is stored then. */
  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.store.transaction(manager => work(new Transaction(manager, this, this.setting)))
    } finally {
      for (const cached of [this.loaders, this.doors, this.batches]) cached.clear()
    }
  }

  private readonly read = ({ sql, values }: Statement): Promise<RawRow[]> => this.store.read(sql, values)

  private joined(statements: readonly Statement[]): Statement {
    const [only] = statements
    if (statements.length === 1 && only) return only
    return { sql: this.store.dialect.union(statements.map(({ sql }) => sql)), values: statements.flatMap(({ values }) => values) }
  }

  private loader<T>(signature: string, load: (ids: readonly string[]) => Promise<Map<string, T>>): DataLoader<string, T | undefined> {
    let loader = this.loaders.get(signature)
    if (!loader) this.loaders.set(signature, (loader = this.newLoader(load)))
    return loader as DataLoader<string, T | undefined>
  }

  private newLoader<T>(load: (ids: readonly string[]) => Promise<Map<string, T>>): DataLoader<string, unknown> {
    return new DataLoader<string, unknown>(
      async ids => {
        const found = await load(ids)
        return ids.map(id => found.get(id))
      },
      { maxBatchSize: mostParents },
    )
  }
}

const groupedBy = <E extends object>(rows: readonly E[], property: string): Map<string, E[]> => {
  const groups = new Map<string, E[]>()
  for (const row of rows) {
    const key = String(Reflect.get(row, property))
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)
