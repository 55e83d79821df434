/** Runs one mutation: one call, one transaction, one audit row; what the user can mend comes back as data. */
import type { Context } from '../context'
import type { Transaction } from '../db'
import { UserError, UserErrors } from '../shared/errors'
import { newId, prefixOf } from '../shared/ids'
import { AuditEventEntity } from './auditEvent.entity'
import { VerificationRequired } from './challenge'
import { wasAnswered } from './idempotency'
import type { Payload } from './payload'
import { userErrorOf } from './payload'

type Attempt = { readonly operation: string; readonly input: object }

/** An action changes data inside the transaction that it is given and answers ids, which are read again after commit. */
export type Action<I, T> = (tx: Transaction, ctx: Context, input: I) => Promise<T>

const textOf = (input: object, name: string): string | null => {
  const value: unknown = Reflect.get(input, name)
  return typeof value === 'string' ? value.slice(0, 64) : null
}

/** What an input names, when it is an id at all: a refused call may say anything. */
const idIn = (input: object, ...names: string[]): string | null =>
  names
    .map(name => Reflect.get(input, name) as unknown)
    .find((value): value is string => typeof value === 'string' && prefixOf(value) !== null) ?? null

/** Who is said to have done it: more than a request may stand behind an audit row. */
type Caller = Pick<Context, 'now' | 'viewer' | 'requestId'>

export const auditRow = (
  ctx: Caller,
  { operation, input }: Attempt,
  result: string,
  changes: Transaction['changes'],
  onBehalfOfCustomerId: string | null = null,
): AuditEventEntity => ({
  id: newId('aud'),
  occurredAt: ctx.now,
  partnerId: ctx.viewer.partnerId,
  memberId: ctx.viewer.memberId,
  roles: ctx.viewer.roles,
  operation,
  targetId: changes[0]?.id ?? idIn(input, 'id', 'customerId', 'quotaId'),
  changes,
  result,
  requestId: ctx.requestId,
  idempotencyKey: textOf(input, 'idempotencyKey'),
  onBehalfOfCustomerId,
})

/** A TEXT column of MySQL holds 64 KB, and JSON of Chinese text is up to three bytes a letter. */
const mostLetters = 20_000

/** What a large batch changed goes into as many rows as it takes; a small one, or nothing, into one. */
const inParts = (changes: Transaction['changes']): Transaction['changes'][] => {
  const parts: Transaction['changes'][] = []
  let left = 0
  for (const change of changes) {
    const letters = JSON.stringify(change).length
    if (letters > left || parts.length === 0) {
      parts.push([])
      left = mostLetters
    }
    parts.at(-1)?.push(change)
    left -= letters
  }
  return parts.length ? parts : [[]]
}

/** Refused attempts are audited too, in a second short transaction: the first has left nothing behind. */
export const auditRefusal = (ctx: Context, attempt: Attempt, code: string, beside?: (tx: Transaction) => Promise<void>): Promise<void> =>
  ctx.db.write(async tx => {
    await tx.append(AuditEventEntity, auditRow(ctx, attempt, code, []))
    await beside?.(tx)
  })

export type PerformOptions<I> = {
  /** The action writes its own audit rows, because one per call would be too coarse. */
  readonly auditsItself?: boolean
  /** What else is kept of a call that was refused as a whole, in the transaction of its audit row (R-2070). */
  readonly onRefusal?: (tx: Transaction, ctx: Context, input: I, refusal: UserError) => Promise<void>
  /** Runs before the transaction begins; what it writes stays, even when the call is refused. */
  readonly before?: (ctx: Context, input: I, isAnswered: () => Promise<boolean>) => Promise<void>
}

/** A call that was answered already is answered again without a code (api §7), also when its first answer overtakes our look. */
const prepare = async <I extends object>(ctx: Context, operation: string, input: I, before: NonNullable<PerformOptions<I>['before']>) => {
  const isAnswered = () => wasAnswered(ctx, operation, input)
  try {
    await before(ctx, input, isAnswered)
  } catch (error) {
    if (!(await isAnswered())) throw error
  }
}

export const perform = async <I extends object, T extends object>(
  ctx: Context,
  operation: string,
  input: I,
  action: Action<I, T>,
  { auditsItself = false, onRefusal, before }: PerformOptions<I> = {},
): Promise<T & Payload> => {
  const attempt = { operation, input }
  try {
    if (before) await prepare(ctx, operation, input, before)
    const result = await ctx.db.write(async tx => {
      const done = await action(tx, ctx, input)
      const parts = auditsItself ? [] : inParts(tx.changes)
      await tx.append(AuditEventEntity, ...parts.map(changes => auditRow(ctx, attempt, 'DONE', changes, tx.actsFor)))
      return done
    })
    return { replayed: false, userErrors: [], ...result } as T & Payload
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await auditRefusal(ctx, attempt, error.code, async tx => onRefusal?.(tx, ctx, input, error))
    // A stale edit shows what is stored now: payloads read their object by this id.
    return {
      replayed: false,
      verification: error instanceof VerificationRequired ? error.challenge : null,
      userErrors: (error instanceof UserErrors ? error.all : [error]).map(each => userErrorOf(each, ctx.language)),
      objectId: error.code === 'CONFLICT_STALE_VERSION' ? idIn(input, 'id') : null,
    } as unknown as T & Payload
  }
}
