/** The face of a module: what it adds to the schema, the database and the printed contract. */
import type { NonEmptyArray } from 'type-graphql'
import type { Lifecycle } from '../access/lifecycle'
import type { Rules } from '../access/rules'
import type { EntityClass, Subscription } from '../db'
import type { Job } from '../jobs'
import type { Prefix } from '../shared/ids'
import type { DeadlineSource } from './calendar'

export type ResolverClass = NonEmptyArray<abstract new (...args: never[]) => object>[number]

export type Module = {
  readonly name: string
  readonly entities?: readonly EntityClass<object>[]
  readonly resolvers?: readonly ResolverClass[]
  readonly rules?: Rules
  readonly lifecycles?: readonly Lifecycle[]
  /** Which entity an id prefix leads to, for `node(id:)`. */
  readonly nodes?: Partial<Record<Prefix, EntityClass<{ id: string }>>>
  readonly subscriptions?: readonly Subscription[]
  /** What time brings, without anyone asking. */
  readonly jobs?: readonly Job[]
  /** What is due: shown by `deadlines`, and counted anew when the work calendar is corrected (R-WD-5). */
  readonly deadlines?: readonly DeadlineSource[]
}
