/** When incentives are void: a year after their partner left the plan (R-PY-8). What is negative takes from what expires (R-PY-9). */
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { addMonths, endOfDay, shanghaiDate } from '../../shared/time'
import { ProgrammeCode, ProgrammeEntity, ProgrammeStatus } from '../partners'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveDetailStatus } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { IncentiveOffsetEntity } from './incentiveOffset.entity'
import { finishPaid, voidLines } from './lines'
import { lockOpenStatements } from './lockOpen'
import { offsetsOf } from './offsetting'

const { AVAILABLE, FROZEN } = IncentiveDetailStatus

/** The programmes that make somebody a partner who earns incentives. */
const plansOfPartners = [ProgrammeCode.SOLUTION_PROVIDER, ProgrammeCode.DISTRIBUTION_MASTER]
const { ACTIVE, EXPIRED, EXITED } = ProgrammeStatus

/** When the partner's last plan identity lapsed; null while it has one, or never had. */
export const planLapsedAt = async (system: Transaction, partnerId: string): Promise<string | null> => {
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
export const expiryAfter = (lapsedAt: string): string => endOfDay(addMonths(shanghaiDate(lapsedAt), 12))

type Held = { readonly statement: IncentiveEntity; readonly amount: Money }

/** What each statement still holds, frozen or not, with what was made good of it already. */
const heldBy = async (system: Transaction, statements: readonly IncentiveEntity[]): Promise<Held[]> => {
  const ids = statements.map(({ id }) => id)
  const lines = system.rows(IncentiveDetailEntity).where(isIn('incentiveId', ids), isIn('status', [AVAILABLE, FROZEN]))
  const sums = await lines.sumPer('incentiveAmount', 'incentiveId')
  return statements.map(statement => {
    const sum = (sums.get(statement.id) ?? []).find(({ currency }) => currency === statement.currency)
    return { statement, amount: (sum ?? Money.zero(statement.currency)).plus(statement.offsetAmount) }
  })
}

const expire = async (system: Transaction, statements: readonly IncentiveEntity[], at: string): Promise<number> => {
  const held = await heldBy(system, statements)
  const parts = (these: readonly Held[]) => these.map(({ statement: { id }, amount }) => ({ id, amount }))
  let expired = 0
  for (const currency of new Set(held.map(({ amount }) => amount.currency))) {
    const mine = held.filter(({ amount }) => amount.currency === currency)
    const positive = mine.filter(({ amount }) => !amount.isNegative && !amount.isZero)
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
  const lapsedAt = await planLapsedAt(system, partnerId)
  const expiresAt = lapsedAt && expiryAfter(lapsedAt)
  for (const statement of statements) statement.expiresAt = expiresAt
  await system.save(...statements)
  return expiresAt && system.now > expiresAt ? expire(system, statements, expiresAt) : 0
}
