/** Column decorators: how a value is stored, and how it is read back. Entities use these and nothing else of TypeORM. */
import { Check, Column, type ColumnOptions, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Money } from '../shared/money'
import { maxIdLength } from '../shared/ids'
import { Secret, type SecretKind } from '../shared/secret'

export { Check, Entity, Index }

/** How a stored value becomes a value of the row. `text`, `hidden` and `whole` pass through. */
export type ColumnKind = 'text' | 'hidden' | 'whole' | 'flag' | 'json' | 'money' | { readonly secret: SecretKind }

const kinds = new Map<object, Map<string, ColumnKind>>()

const register = (target: object, property: string, kind: ColumnKind): void => {
  const entity = target.constructor
  if (!kinds.has(entity)) kinds.set(entity, new Map())
  kinds.get(entity)?.set(property, kind)
}

/** The columns of an entity by property name: the one source of what can be selected. */
export const columnsOf = (entity: object): ReadonlyMap<string, ColumnKind> => {
  // The rows of one table can be shown by a second door: an entity that extends another has its columns.
  const columns = kinds.get(entity) ?? kinds.get(Object.getPrototypeOf(entity) as object)
  if (!columns) throw new Error(`${(entity as { name?: string }).name} has no columns`)
  return columns
}

type Nullable = { nullable?: boolean }

const column =
  (kind: ColumnKind, options: ColumnOptions): PropertyDecorator =>
  (target, property) => {
    register(target, String(property), kind)
    Column(options)(target, property)
  }

/** Texts compare byte by byte on both databases; MySQL gets its collation from the migrations. */
const varchar = (length: number, { nullable = false }: Nullable = {}): ColumnOptions => ({ type: 'varchar', length, nullable })

export const Id = (): PropertyDecorator => (target, property) => {
  register(target, String(property), 'text')
  PrimaryColumn({ type: 'varchar', length: maxIdLength })(target, property)
}

/** The id of another row. */
export const IdOf = (options?: Nullable): PropertyDecorator => column('text', varchar(maxIdLength, options))
export const Text = (length: number, options?: Nullable): PropertyDecorator => column('text', varchar(length, options))
/** What only the server compares, such as the hash of a code: no audit row keeps it. */
export const Hidden = (length: number, options?: Nullable): PropertyDecorator => column('hidden', varchar(length, options))
/** Text without a useful upper bound, such as an agenda. */
export const LongText = (options: Nullable = {}): PropertyDecorator => column('text', { type: 'text', nullable: options.nullable ?? false })
/** An enum's value, stored as its name. */
export const Code = (options?: Nullable): PropertyDecorator => column('text', varchar(48, options))
/** UTC, ISO text with milliseconds: sorts as it reads, alike on both databases. */
export const Instant = (options?: Nullable): PropertyDecorator => column('text', varchar(24, options))
/** A date in Shanghai, `yyyy-MM-dd`. */
export const Day = (options?: Nullable): PropertyDecorator => column('text', varchar(10, options))
/** A month in Shanghai, `yyyy-MM`. */
export const Month = (options?: Nullable): PropertyDecorator => column('text', varchar(7, options))
/** An exact ratio or factor as decimal text. */
export const Ratio = (options?: Nullable): PropertyDecorator => column('text', varchar(12, options))
export const Whole = (options: Nullable = {}): PropertyDecorator =>
  column('whole', { type: 'integer', nullable: options.nullable ?? false })
export const Flag = (): PropertyDecorator =>
  column('flag', {
    type: 'tinyint',
    transformer: { to: (value: unknown) => (typeof value === 'boolean' ? Number(value) : value), from: value => value },
  })

const json = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (value: unknown) => value,
}
/** A list or small object that is never searched. */
export const Json = (options: Nullable = {}): PropertyDecorator =>
  column('json', { type: 'text', nullable: options.nullable ?? false, transformer: json })

const units = {
  to: (value: Money | null | undefined) => (value === null || value === undefined ? value : value.units.toString()),
  from: (value: unknown) => value,
}
/** Money as BIGINT of 10⁻⁸ units; its currency is the row's `currency` column. */
export const Balance = (options: Nullable = {}): PropertyDecorator =>
  column('money', { type: 'bigint', nullable: options.nullable ?? false, transformer: units })
export const Currency = (): PropertyDecorator => column('text', varchar(3))

const sealed = { to: (value: unknown) => (value instanceof Secret ? Secret.open(value) : value), from: (value: unknown) => value }
/** Personal data: read as a `Secret`, which shows its mask everywhere but in `revealFields`. */
export const Sensitive = (secret: SecretKind, length: number, options?: Nullable): PropertyDecorator =>
  column({ secret }, { ...varchar(length, options), transformer: sealed })

/** Counts up at every save; an edit names the version that it read (api: `expectedVersion`). */
export const Version = (): PropertyDecorator => column('whole', { type: 'integer' })
