/** What feedback can be about: each module that has such rows says so, beside what must hold besides. */
import type { PermissionKey } from '../../access/permissions'
import type { EntityClass, Transaction } from '../../db'
import { type Prefix, prefixOf } from '../../shared/ids'
import type { FeedbackStatus, FeedbackTargetType } from './feedback.enums'

/** A row that feedback can be about; it shows how far the newest feedback on it is. */
export type Disputable = { id: string; partnerId: string; feedbackStatus: FeedbackStatus; managerId?: string | null }

export type FeedbackTarget<E extends Disputable = Disputable> = {
  readonly type: FeedbackTargetType
  readonly entity: EntityClass<E>
  /** The right to change it, which giving feedback takes besides seeing it. */
  readonly key: PermissionKey
  /** Looks at the locked row and throws what stands in the way, such as a publicity that is over. */
  check?(row: E, tx: Transaction): Promise<void> | void
}

const targets = new Map<Prefix, FeedbackTarget>()

/** `takesFeedback('inc', { type, entity, key, check })`, once, where the module is loaded. */
export const takesFeedback = <E extends Disputable>(prefix: Prefix, target: FeedbackTarget<E>): void => {
  targets.set(prefix, target as unknown as FeedbackTarget)
}

/** What an id leads to, as far as feedback goes: its prefix tells. */
export const targetOf = (id: string): FeedbackTarget | null => targets.get(prefixOf(id) ?? 'aud') ?? null
