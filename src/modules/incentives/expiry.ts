/** When incentives are void: a year after their partner left the plan (R-PY-8). What is negative takes from what expires (R-PY-9). */
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { addMonths, endOfDay, shanghaiDate } from '../../shared/time'
import { ProgrammeCode, ProgrammeEntity, ProgrammeStatus } from '../partners'
import { accountsOf } from './accounts'
import { type Held, heldBy } from './held'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveDetailStatus } from './incentive.enums'
import { IncentiveOffsetEntity } from './incentiveOffset.entity'
import { isPastExpiry } from './isPastExpiry'
import { finishPaid, voidLines } from './lines'
import { lockOpenStatements } from './lockOpen'
import { offsetsOf } from './offsetting'

const { AVAILABLE, FROZEN } = IncentiveDetailStatus

/** The programmes that make somebody a partner who earns incentives. */
const plansOfPartners = [ProgrammeCode.SOLUTION_PROVIDER, ProgrammeCode.DISTRIBUTION_MASTER]
const { ACTIVE, EXPIRED, EXITED } = ProgrammeStatus

/** When the partner's last plan identity lapsed; null while it has one, or never had. */
const planLapsedAt = async (system: Transaction, partnerId: string): Promise<string | null> => {
  const known = await system
    .rows(ProgrammeEntity)
    .where(equals('partnerId', partnerId), isIn('code', plansOfPartners), isIn('status', [ACTIVE, EXPIRED, EXITED]))
    .many(['status', 'expiresAt', 'updatedAt'])
  if (known.length === 0 || known.some(({ status }) => status === ACTIVE)) return null
  // Who left before its time was over left when the row says so.
  const lapses = known.map(({ status, expiresAt, updatedAt }) => (status === EXITED || !expiresAt ? updatedAt : expiresAt))
  return lapses.sort().at(-1) ?? null
}

/** The end of the day one calendar year later (R-WD-4). */
const expiryAfter = (lapsedAt: string): string => endOfDay(addMonths(shanghaiDate(lapsedAt), 12))

/** Says when statements expire: by the plan of who has them or of who earned them, whichever is over first (R-PY-11). */
export const dateExpiry = async (system: Transaction, statements: readonly IncentiveEntity[]): Promise<void> => {
  const expiries = new Map<string, string>()
  for (const partnerId of new Set(statements.flatMap(accountsOf))) {
    const lapsedAt = await planLapsedAt(system, partnerId)
    if (lapsedAt) expiries.set(partnerId, expiryAfter(lapsedAt))
  }
  for (const statement of statements) {
    const [first = null] = accountsOf(statement)
      .flatMap(partnerId => expiries.get(partnerId) ?? [])
      .sort()
    statement.expiresAt = first
  }
}

/** Those of them whose time is over at this moment; the rest is there to be made good of. */
const expire = async (system: Transaction, statements: readonly IncentiveEntity[], at: string): Promise<number> => {
  const held = await heldBy(system, statements)
  const parts = (these: readonly Held<IncentiveEntity>[]) => these.map(({ statement: { id }, amount }) => ({ id, amount }))
  let expired = 0
  for (const currency of new Set(held.map(({ amount }) => amount.currency))) {
    const mine = held.filter(({ amount }) => amount.currency === currency)
    const positive = mine.filter(({ statement, amount }) => statement.expiresAt === at && !amount.isNegative && !amount.isZero)
    // What turned negative after the expiry has nothing to take from.
    const negative = mine.filter(({ statement, amount }) => amount.isNegative && (statement.confirmedAt ?? '') <= at)
    const offsets = offsetsOf(parts(positive), parts(negative))
    await system.append(
      IncentiveOffsetEntity,
      ...offsets.map(({ fromId, toId, amount }) => ({
        id: newId('iof'),
        partnerId: positive[0]?.statement.partnerId ?? '',
        fromIncentiveId: fromId,
        toIncentiveId: toId,
        amount,
        currency,
        occurredAt: system.now,
      })),
    )
    const made = (id: string) =>
      offsets.filter(({ toId }) => toId === id).reduce((sum, { amount }) => sum.plus(amount), Money.zero(currency))
    const evened = negative.filter(({ statement, amount }) => amount.plus(made(statement.id)).isZero)
    for (const { statement } of negative) statement.offsetAmount = statement.offsetAmount.plus(made(statement.id))
    const over = [...positive, ...evened].map(({ statement }) => statement)
    await voidLines(
      system,
      over.map(({ id }) => id),
      AVAILABLE,
      FROZEN,
    )
    await system.save(...negative.map(({ statement }) => statement))
    await finishPaid(system, over)
    expired += positive.length
  }
  return expired
}

/** One partner's statements, locked: says when they expire, and voids those whose time is over. Answers how many expired. */
export const settleExpiry = async (system: Transaction, partnerId: string): Promise<number> => {
  const statements = await lockOpenStatements(system, partnerId)
  await dateExpiry(system, statements)
  await system.save(...statements)
  const times = new Set(statements.flatMap(statement => (isPastExpiry(statement, system.now) ? (statement.expiresAt ?? []) : [])))
  let expired = 0
  for (const at of [...times].sort()) expired += await expire(system, statements, at)
  return expired
}
