/** A transaction: rows are locked, changed and saved; each must be visible to the viewer before and after. */
import { type EntityMetadata, In } from 'typeorm'
import { isIn } from '../shared/conditions'
import { notFound, UserError } from '../shared/errors'
import { prefixOf } from '../shared/ids'
import { Money } from '../shared/money'
import { Secret } from '../shared/secret'
import { columnsOf } from './columns'
import { copiesOf } from './copies'
import type { Database } from './database'
import type { EntityClass } from './rowReader'
import { Rows } from './rows'
import type { Statement } from './shape'
import type { Opened, RawRow, Sent } from './store'
import { copyStatement, insertStatement, lockStatement, updateStatement } from './writing'

type Identified = { id: string }
type Versioned = Identified & { version?: number; updatedAt?: string }
/** What a new row is made from: personal data comes in as text. */
export type New<E> = { [K in keyof E]: E[K] extends Secret ? Secret | string : E[K] extends Secret | null ? Secret | string | null : E[K] }

/** What one transaction did to one row, with masks in place of personal data: this is what the audit keeps. */
export type Change = { readonly id: string; readonly before: Record<string, unknown> | null; readonly after: Record<string, unknown> }

/** Something that happened, for modules that come later. They hear it inside the same transaction (api §12). */
export abstract class DomainEvent {}
type EventClass<T extends DomainEvent> = abstract new (...args: never[]) => T
export type Subscription = {
  readonly event: EventClass<DomainEvent>
  readonly hear: (event: DomainEvent, tx: Transaction) => Promise<void>
}

export const subscribe = <T extends DomainEvent>(
  event: EventClass<T>,
  hear: (event: T, tx: Transaction) => Promise<void>,
): Subscription => ({
  event,
  hear: hear as Subscription['hear'],
})

/** What every transaction of a request shares. */
export type TransactionSetting = { readonly now: string; readonly subscriptions: readonly Subscription[] }

const plain = (value: unknown): unknown => (value instanceof Money || value instanceof Secret ? value.toJSON() : value)
const isSame = (left: unknown, right: unknown): boolean => {
  if (left instanceof Money && right instanceof Money) return left.units === right.units && left.currency === right.currency
  return (
    left === right ||
    (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right) && !(left instanceof Secret) && !(left instanceof Money))
  )
}

/** How many rows one statement changes. */
const mostAtOnce = 500
/** How many copies: these take 25 µs each, and a transaction is cut that says nothing for seconds. */
const mostCopiesAtOnce = 5000

export class Transaction {
  /** Rows that this transaction wrote, in order. */
  readonly changes: Change[] = []
  /** The customer on whose behalf it is done; the audit row says so (R-AUD-1). */
  actsFor: string | null = null
  private readonly locked = new WeakMap<object, Record<string, unknown>>()

  constructor(
    private readonly opened: Opened,
    private readonly door: Database,
    private readonly setting: TransactionSetting,
  ) {}

  get now(): string {
    return this.setting.now
  }

  get viewer() {
    return this.door.viewer
  }

  /** A narrowed read inside this transaction. */
  rows<E extends object>(entity: EntityClass<E>): Rows<E> {
    return new Rows(this.door, this.door.store, this.read, entity)
  }

  /** Locks one row and reads it whole; missing and invisible are the same refusal. */
  async lock<E extends Identified>(entity: EntityClass<E>, id: string, missing?: UserError): Promise<E> {
    const row = (await this.lockMany(entity, [id])).get(id)
    if (!row) throw missing ?? notFound(entity.name.charAt(0).toLowerCase() + entity.name.slice(1).replace(/Entity$/, ''))
    return row
  }

  /**
   * Locks by primary key first, in id order, and looks through the door second: a lock through the visibility join
   * would lock the customers too. What is missing or invisible is absent from the map.
   */
  async lockMany<E extends Identified>(entity: EntityClass<E>, ids: readonly string[]): Promise<Map<string, E>> {
    const wanted = [...new Set(ids)].filter(id => prefixOf(id)).sort()
    if (wanted.length === 0) return new Map()
    if (this.door.store.dialect.locksRows) await this.send(lockStatement(this.metadataOf(entity), wanted))
    const rows = await this.rows(entity).where(isIn('id', wanted)).many('all')
    for (const row of rows) this.locked.set(row, { ...row })
    return new Map(rows.map(row => [row.id, row]))
  }

  /** Writes what changed in locked rows, counts their versions up, and proves that the viewer still sees each. */
  async save(...rows: Versioned[]): Promise<void> {
    for (const row of rows) {
      await this.write(row)
      await this.proveVisible(row)
    }
  }

  /** Writes again what other rows repeat of this one, where it is not what they repeat. */
  async repeat<E extends Identified>(entity: EntityClass<E>, id: string): Promise<void> {
    const row = await this.lock(entity, id)
    for (const [property, value] of Object.entries(row)) await this.writeCopies(entity, id, property, value)
  }

  /** Writes a row that the viewer gives away (a transfer, a manager taken off): it was visible when it was locked, and need not be after. */
  async handOver(row: Versioned): Promise<void> {
    await this.write(row)
  }

  /** Adds a row, which the viewer must be able to see. */
  async insert<E extends Identified>(entity: EntityClass<E>, row: New<E>): Promise<string> {
    await this.add(entity, row)
    const id = String(row.id)
    this.changes.push({ id, before: null, after: this.withMasks(entity, row) })
    await this.proveVisible({ id }, entity)
    return id
  }

  /** Adds rows to a history that nobody changes and that the writer need not be able to read, such as the audit trail. */
  async append<E extends Identified>(entity: EntityClass<E>, ...rows: New<E>[]): Promise<void> {
    if (rows.length) await this.add(entity, ...rows)
  }

  /**
   * Gives many rows the same values: lines that move with the one row above them, which is locked and whose change the audit keeps.
   * Everything but the system moves rows one by one, through their visibility.
   */
  async changeAll<E extends Identified>(entity: EntityClass<E>, ids: readonly string[], values: Partial<New<E>>): Promise<void> {
    if (this.viewer.scope !== 'SYSTEM') throw new Error('only the system changes many rows at once')
    const repeated = Object.keys(values).find(property => copiesOf(entity, property).length > 0)
    if (repeated) throw new Error(`${entity.name}.${repeated} is repeated by other rows: save each`)
    for (let start = 0; start < ids.length; start += mostAtOnce) {
      const chunk = ids.slice(start, start + mostAtOnce)
      const { affected } = await this.opened.manager.update(entity as never, { id: In(chunk) } as never, { ...values } as never)
      if (affected !== chunk.length) throw new Error(`${entity.name}: ${chunk.length} rows were to change, ${affected} did`)
    }
  }

  /** Takes rows that came through this door out: links between others, or what nothing refers to. The audit keeps what they were. */
  async remove(...rows: Identified[]): Promise<void> {
    for (const row of rows) {
      const entity = entityOf(row)
      const before = this.withMasks(entity, { ...row })
      await this.opened.manager.delete(entity as never, row.id)
      this.changes.push({ id: row.id, before, after: {} })
    }
  }

  /** Tells the modules that listen; what they do belongs to this transaction. */
  async announce(event: DomainEvent): Promise<void> {
    for (const { event: kind, hear } of this.setting.subscriptions) if (event instanceof kind) await hear(event, this)
  }

  /** The same transaction with the rights of the system, for what a rule demands beyond the viewer's own rights. */
  asSystem(viewer: Database['viewer']): Transaction {
    return this.as(viewer)
  }

  /** The same transaction seen by another viewer: a master that looks into its reseller. */
  as(viewer: Database['viewer']): Transaction {
    const tx = new Transaction(this.opened, this.door.as(viewer), this.setting)
    return Object.assign(tx, { changes: this.changes })
  }

  /** The same, for bookkeeping that is no part of what was done: it stays out of the audit row. */
  beside(viewer: Database['viewer']): Transaction {
    return new Transaction(this.opened, this.door.as(viewer), this.setting)
  }

  /** Deletes bookkeeping of the system for good. Everything else is kept, disabled or overwritten (api §13). */
  async purge<E extends Identified>(entity: EntityClass<E>, ids: readonly string[]): Promise<number> {
    if (this.viewer.scope !== 'SYSTEM') throw new Error('only the system deletes rows')
    if (ids.length === 0) return 0
    await this.opened.manager.delete(entity as never, [...ids])
    return ids.length
  }

  private send({ sql, values }: Statement): Promise<Sent> {
    return this.opened.send(sql, values)
  }

  private readonly read = async (statement: Statement): Promise<RawRow[]> => (await this.send(statement)).rows

  /** One statement, however many rows. */
  private async add<E extends Identified>(entity: EntityClass<E>, ...rows: New<E>[]): Promise<void> {
    await this.send(insertStatement(this.metadataOf(entity), rows))
  }

  private metadataOf(entity: object): EntityMetadata {
    return this.door.store.writer.getMetadata(entity as never)
  }

  private async write(row: Versioned): Promise<void> {
    const before = this.locked.get(row)
    if (!before) throw new Error('only locked rows can be saved')
    const entity = entityOf(row)
    const after = { ...row } as Record<string, unknown>
    const changed = Object.keys(after).filter(property => !isSame(before[property], after[property]))
    if (changed.length === 0) return
    const columns = columnsOf(entity)
    const stamps = {
      ...(columns.has('version') ? { version: (row.version ?? 0) + 1 } : {}),
      ...(columns.has('updatedAt') ? { updatedAt: this.now } : {}),
    }
    const values = { ...Object.fromEntries(changed.map(property => [property, after[property]])), ...stamps }
    const criteria = columns.has('version') ? { id: row.id, version: row.version } : { id: row.id }
    const { affected } = await this.send(updateStatement(this.metadataOf(entity), criteria, values))
    if (affected !== 1) throw new UserError('CONFLICT_STALE_VERSION', { current: '?' })
    for (const property of changed) await this.writeCopies(entity, row.id, property, after[property])
    Object.assign(row, stamps)
    this.locked.set(row, { ...row })
    const masked = (values: Record<string, unknown>) =>
      this.withMasks(entity, Object.fromEntries(changed.map(property => [property, values[property]])))
    this.changes.push({ id: row.id, before: masked(before), after: masked(after) })
  }

  /** What repeats a changed value is no change of its own: neither version nor audit tells of it. */
  private async writeCopies(entity: EntityClass<Identified>, id: string, property: string, value: unknown): Promise<void> {
    const { dialect } = this.door.store
    for (const copy of copiesOf(entity, property)) {
      const { sql, values } = copyStatement(this.metadataOf(copy.entity), copy, id, value)
      const statement = { sql: dialect.atMost(sql, mostCopiesAtOnce), values }
      let written: number
      do {
        written = (await this.send(statement)).affected
        if (written) this.opened.goOn()
      } while (written === mostCopiesAtOnce)
    }
  }

  private async proveVisible(row: Identified, entity = entityOf(row)): Promise<void> {
    const seen = await this.rows(entity as EntityClass<Identified>)
      .where(isIn('id', [row.id]))
      .count()
    if (seen !== 1) throw new Error(`${entity.name} ${row.id} is not visible to the one who wrote it`)
  }

  /** What the audit keeps of a row: masks of personal data, and nothing of what proves something. */
  private withMasks(entity: object, values: object): Record<string, unknown> {
    const kinds = columnsOf(entity)
    return Object.fromEntries(
      Object.entries(values as Record<string, unknown>).flatMap(([property, value]) => {
        const kind = kinds.get(property)
        if (kind === 'hidden') return []
        return [
          [property, typeof kind === 'object' && typeof value === 'string' ? plain(new Secret(value, kind.secret, false)) : plain(value)],
        ]
      }),
    )
  }
}

/** Rows are of their entity by prototype: door, then strict columns, then the class. */
const entityOf = (row: object): EntityClass<Identified> => (row as { constructor: EntityClass<Identified> }).constructor
