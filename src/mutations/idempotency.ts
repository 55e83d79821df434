/** Makes a call safe to repeat: same key and input, same answer; other input, a refusal (R-2290). */
import { createHash } from 'node:crypto'
import type { Context } from '../context'
import { isDuplicate, Overtaken, type Transaction } from '../db'
import { systemViewer } from '../access/viewer'
import { equals } from '../shared/conditions'
import { invalidInput, UserError } from '../shared/errors'
import { newId } from '../shared/ids'
import { IdempotencyKeyEntity } from './idempotencyKey.entity'

export type Replayable<T> = { readonly answer: T; readonly replayed: boolean }
type Keyed = { readonly idempotencyKey: string; readonly verification?: unknown }

const maxKeyLength = 64

/** The same input in any order of its fields; the verification code is not part of what is asked. */
const hashOf = ({ verification: _, ...input }: Keyed): string => {
  const sorted = (_: string, value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(input, sorted)).digest('hex')
}

/** Whether this call has been answered before: what it asks for is not asked again. */
export const wasAnswered = async ({ db, viewer }: Context, operation: string, input: object): Promise<boolean> => {
  const key: unknown = Reflect.get(input, 'idempotencyKey')
  if (typeof key !== 'string') return false
  const kept = db.as(systemViewer('idempotency')).rows(IdempotencyKeyEntity)
  return (await kept.where(equals('memberId', viewer.memberId), equals('operation', operation), equals('key', key)).count()) > 0
}

/**
 * Call it after locking what is spent: the lock also orders equal keys, and a key row written first would deadlock.
 * A refusal inside `work` rolls the key back with everything else, so refusals are not remembered.
 * `T` must survive JSON: ids and texts; the objects are read again under today's visibility.
 * `worthKeeping` tells whether an answer changed anything: a batch whose items were all refused leaves nothing behind, its key included.
 */
export const once = async <T>(
  tx: Transaction,
  ctx: Context,
  operation: string,
  input: Keyed,
  work: () => Promise<T>,
  worthKeeping: (answer: T) => boolean = () => true,
): Promise<Replayable<T>> => {
  const key = input.idempotencyKey
  // A blank key is a client's empty default: two of them would be each other's replay.
  if (key.trim() === '' || key.length > maxKeyLength)
    throw invalidInput(`a key has 1 to ${maxKeyLength} characters, and not blanks only`, 'idempotencyKey')
  const inputHash = hashOf({ ...input })
  const system = tx.asSystem(systemViewer('idempotency'))
  const stored = await system
    .rows(IdempotencyKeyEntity)
    .where(equals('memberId', ctx.viewer.memberId), equals('operation', operation), equals('key', key))
    .one(['inputHash', 'answer'])
  if (stored) {
    if (stored.inputHash !== inputHash) throw new UserError('IDEMPOTENCY_KEY_REUSED', {}, ['idempotencyKey'])
    return { answer: stored.answer as T, replayed: true }
  }
  const answer = await work()
  if (!worthKeeping(answer)) return { answer, replayed: false }
  const row = {
    id: newId('idk'),
    partnerId: ctx.viewer.partnerId,
    memberId: ctx.viewer.memberId,
    operation,
    key,
    inputHash,
    answer,
    createdAt: ctx.now,
  }
  // Equal keys that lock different rows meet only here.
  await tx.append(IdempotencyKeyEntity, row).catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })
  return { answer, replayed: false }
}
