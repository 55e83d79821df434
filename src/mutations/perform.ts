/** Runs one mutation: one call, one transaction, one audit row; what the user can mend comes back as data. */
import type { Context } from '../context'
import type { Transaction } from '../db'
import { systemViewer } from '../access/viewer'
import { UserError } from '../shared/errors'
import { newId } from '../shared/ids'
import { AuditEventEntity } from './auditEvent.entity'
import type { Payload } from './payload'
import { userErrorOf } from './payload'

type Attempt = { readonly operation: string; readonly input: object }

/** An action changes data inside the transaction that it is given and answers ids, which are read again after commit. */
export type Action<I, T> = (tx: Transaction, ctx: Context, input: I) => Promise<T>

const textOf = (input: object, name: string): string | null => {
  const value: unknown = Reflect.get(input, name)
  return typeof value === 'string' ? value.slice(0, 64) : null
}

export const auditRow = (ctx: Context, { operation, input }: Attempt, result: string, changes: Transaction['changes']): AuditEventEntity => ({
  id: newId('aud'),
  occurredAt: ctx.now,
  partnerId: ctx.viewer.partnerId,
  memberId: ctx.viewer.memberId,
  roles: ctx.viewer.roles,
  operation,
  targetId: changes[0]?.id ?? textOf(input, 'id') ?? textOf(input, 'customerId') ?? textOf(input, 'quotaId'),
  changes,
  result,
  requestId: ctx.requestId,
  idempotencyKey: textOf(input, 'idempotencyKey'),
})

/** Refused attempts are audited too, in a second short transaction: the first has left nothing behind. */
export const auditRefusal = (ctx: Context, attempt: Attempt, code: string): Promise<void> =>
  ctx.db.as(systemViewer('audit of a refusal')).write(tx => tx.append(AuditEventEntity, auditRow(ctx, attempt, code, [])))

export type PerformOptions = {
  /** The action writes its own audit rows, because one per call would be too coarse. */
  readonly auditsItself?: boolean
}

export const perform = async <I extends object, T extends object>(
  ctx: Context,
  operation: string,
  input: I,
  action: Action<I, T>,
  { auditsItself = false }: PerformOptions = {},
): Promise<T & Payload> => {
  const attempt = { operation, input }
  try {
    const result = await ctx.db.write(async tx => {
      const done = await action(tx, ctx, input)
      if (!auditsItself) await tx.append(AuditEventEntity, auditRow(ctx, attempt, 'DONE', tx.changes))
      return done
    })
    return { replayed: false, userErrors: [], ...result } as T & Payload
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await auditRefusal(ctx, attempt, error.code)
    // A stale edit shows what is stored now: payloads read their object by this id.
    return {
      replayed: false,
      userErrors: [userErrorOf(error, ctx.language)],
      objectId: error.code === 'CONFLICT_STALE_VERSION' ? textOf(input, 'id') : null,
    } as unknown as T & Payload
  }
}
