/** A read of one entity, already narrowed to what the viewer may see. Conditions can only be added. */
import { chunksOf } from '../shared/chunks'
import type { Condition } from '../shared/conditions'
import { mayReveal } from '../access/viewer'
import { type Narrowing, narrowingOf } from '../access/visibility'
import { Money } from '../shared/money'
import type { CurrencyCode } from '../shared/money'
import type { Database } from './database'
import { allColumns, type EntityClass, rowClass, withCurrency } from './rowReader'
import type { Shape, Sorting, Statement } from './shape'
import { statementOf } from './statement'
import { parentsAtOnce, statementOfEach } from './statementOfEach'
import type { RawRow, Store } from './store'

export type ColumnName<E> = Extract<keyof E, string>
type Read = (statement: Statement) => Promise<RawRow[]>
type Limits = { sorting?: Sorting; limit?: number; offset?: number }

/** MySQL adds BIGINTs up to a DECIMAL, which is read as text. */
const totalOf = (row: RawRow): Money => Money.ofUnits(BigInt(String(row.total ?? 0).split('.')[0] ?? '0'), row.currency as CurrencyCode)

export class Rows<E extends object> {
  private readonly narrowing: Narrowing

  constructor(
    private readonly door: Database,
    private readonly store: Store,
    private readonly read: Read,
    private readonly entity: EntityClass<E>,
    private readonly conditions: readonly Condition[] = [],
  ) {
    this.narrowing = narrowingOf(entity, door.viewer)
  }

  /** Adds conditions; nulls (filters that filter nothing) are passed over. */
  where(...conditions: (Condition | null)[]): Rows<E> {
    const added = conditions.filter(condition => condition !== null)
    return added.length ? new Rows(this.door, this.store, this.read, this.entity, [...this.conditions, ...added]) : this
  }

  /** Rows with these columns; without `columns`, all of them. */
  async many(columns: readonly ColumnName<E>[] | readonly string[] | 'all', limits: Limits = {}): Promise<E[]> {
    const statement = this.statement(columns, limits)
    return statement ? this.rowsOf(await this.read(statement), this.wanted(columns)) : []
  }

  /** The same list of each of many parents, in one statement unless filters are very long; rows come in no promised order. */
  async manyOf(by: string, parents: readonly string[], columns: readonly string[], limits: Limits): Promise<E[]> {
    if (!this.narrowing) return []
    const wanted = this.wanted(columns)
    const shape = this.shape(this.narrowing, { select: wanted, ...limits, each: by })
    const most = parentsAtOnce(shape)
    const read = async (group: readonly string[]) => this.rowsOf(await this.read(statementOfEach(this.store, shape, group)), wanted)
    if (parents.length <= most) return read(parents)
    return (await Promise.all(chunksOf(parents, most).map(read))).flat()
  }

  async one(columns: readonly ColumnName<E>[] | readonly string[] | 'all'): Promise<E | null> {
    return (await this.many(columns, { limit: 1 }))[0] ?? null
  }

  async count(): Promise<number> {
    const [row] = await this.run({ select: 'count' })
    return Number(row?.n ?? 0)
  }

  /** How many rows each of the values of a column has. */
  async countPer(property: string): Promise<Map<string, number>> {
    return new Map((await this.run({ select: { countPer: property } })).map(row => [String(row.parent), Number(row.n)]))
  }

  /** The total of an amount: one per currency, because currencies never add up (api §5). */
  async sum(property: ColumnName<E> | string): Promise<Money[]> {
    return (await this.run({ select: { sum: property } })).map(totalOf)
  }

  /** The totals of an amount for each of the values of a column. */
  async sumPer(property: ColumnName<E> | string, by: string): Promise<Map<string, Money[]>> {
    const totals = new Map<string, Money[]>()
    for (const row of await this.run({ select: { sum: property, per: by } })) {
      const parent = String(row.parent)
      totals.set(parent, [...(totals.get(parent) ?? []), totalOf(row)])
    }
    return totals
  }

  /** The statement alone, for reads that join several into one; null when nothing is visible. */
  statement(columns: readonly string[] | 'all', limits: Limits = {}): Statement | null {
    return this.narrowing && statementOf(this.store, this.shape(this.narrowing, { select: this.wanted(columns), ...limits }))
  }

  rowsOf(raws: RawRow[], columns: readonly string[]): E[] {
    if (raws.length === 0) return []
    const Row = rowClass(this.entity, columns)
    const canReveal = mayReveal(this.door.viewer)
    return raws.map(raw => new Row(raw, this.door, canReveal))
  }

  wanted(columns: readonly string[] | 'all'): readonly string[] {
    return columns === 'all' ? allColumns(this.entity) : withCurrency(this.entity, columns)
  }

  private shape(narrowing: NonNullable<Narrowing>, rest: Pick<Shape, 'select' | 'sorting' | 'limit' | 'offset' | 'each'>): Shape {
    return { entity: this.entity, narrowing, where: this.conditions, ...rest }
  }

  private async run(rest: Pick<Shape, 'select'>): Promise<RawRow[]> {
    return this.narrowing ? this.read(statementOf(this.store, this.shape(this.narrowing, rest))) : []
  }
}
