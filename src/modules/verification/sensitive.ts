/** What makes a mutation a sensitive one: its code is checked before the transaction and used up inside. */
import type { Viewer } from '../../access/viewer'
import type { Context } from '../../context'
import type { Database, Transaction } from '../../db'
import { didAnything, type SensitiveOperation, VerificationRequired } from '../../mutations'
import { checkCode, useUp } from './checkCode'
import type { VerificationInput } from './verification.inputs'
import { challengeFor, whoIsAsked } from './whoIsAsked'

type Verified = { readonly verification?: VerificationInput | null }

export type Guarded<I> = {
  /** For `perform`: counts wrong codes, and lets a right one pass. */
  readonly before: (ctx: Context, input: I, isAnswered?: () => Promise<boolean>) => Promise<void>
  /** For the action, inside `once`, after the cheap checks: the code is used up with what it was for, or asked for. */
  readonly confirm: (tx: Transaction, ctx: Context, input: I) => Promise<void>
}

/** What a batch answers about an item. */
type Item = Parameters<typeof didAnything>[0]['results'][number]

export type GuardedBatch<I> = Guarded<I> & {
  /** `confirm` around the items of a batch: where each was refused nothing happened, and the code stays good (api §7). */
  readonly confirmItems: <T extends Item>(tx: Transaction, ctx: Context, input: I, work: () => Promise<T[]>) => Promise<T[]>
}

type Reader = Pick<Database | Transaction, 'rows' | 'viewer'>
/** Some operations are told apart by what they are about, such as vouchers and cash coupons. */
type OperationOf<I> = SensitiveOperation | ((door: Reader, input: I) => Promise<SensitiveOperation>)

/** Codes that passed `before`, by the input that they came with: what was never checked there is no code to `confirm`. */
export const passes = () => {
  const passed = new WeakMap<object, string>()
  return {
    remember: (input: object, codeId: string): void => void passed.set(input, codeId),
    recall: (input: object): string | null => passed.get(input) ?? null,
  }
}

export const sensitive = <I extends Verified>(
  operation: OperationOf<I>,
  targetsOf: (input: I, viewer: Viewer) => readonly string[],
): GuardedBatch<I> => {
  const passed = passes()
  const operationOf = (door: Reader, input: I) => (typeof operation === 'function' ? operation(door, input) : Promise.resolve(operation))
  /** The code that was given; null where none is needed. */
  const codeOf = async (tx: Transaction, ctx: Context, input: I): Promise<string | null> => {
    const purpose = await operationOf(tx, input)
    const member = await whoIsAsked(tx, ctx, purpose)
    if (!member) return null
    const codeId = passed.recall(input)
    if (codeId === null) throw new VerificationRequired(challengeFor(ctx, purpose, member))
    return codeId
  }
  return {
    before: async (ctx, input, isAnswered) => {
      if (!input.verification || (await isAnswered?.())) return
      const purpose = await operationOf(ctx.db, input)
      if (!(await whoIsAsked(ctx.db, ctx, purpose))) return
      const binding = { memberId: ctx.viewer.memberId, purpose, targets: targetsOf(input, ctx.viewer) }
      passed.remember(input, await checkCode(ctx, binding, input.verification.code))
    },
    confirm: async (tx, ctx, input) => {
      const codeId = await codeOf(tx, ctx, input)
      if (codeId !== null) await useUp(tx, codeId)
    },
    confirmItems: async (tx, ctx, input, work) => {
      const codeId = await codeOf(tx, ctx, input)
      const items = await work()
      if (codeId !== null && didAnything({ results: items })) await useUp(tx, codeId)
      return items
    },
  }
}
