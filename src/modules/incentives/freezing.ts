/** Which lines are frozen, by what is unpaid: pure rules, and bringing the lines of statements up to date with them. */
import type { Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import { shanghaiDate } from '../../shared/time'
import { accountsOf, type Owned } from './accounts'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveDetailStatus, IncentiveFrozenReason } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { IncentiveHoldEntity } from './incentiveHold.entity'

export type Hold = Pick<
  IncentiveHoldEntity,
  'id' | 'partnerId' | 'reason' | 'consumptionCycle' | 'customerId' | 'orderId' | 'placedAt' | 'releasedAt'
>
type Line = Pick<IncentiveDetailEntity, 'customerId' | 'orderId' | 'consumptionCycle' | 'incentiveAmount'>

/** What was paid thaws the next day (R-PY-6). */
export const isInForce = ({ releasedAt }: Pick<Hold, 'releasedAt'>, now: string): boolean =>
  releasedAt === null || shanghaiDate(now) <= shanghaiDate(releasedAt)

const isAbout = (hold: Hold, line: Line): boolean =>
  // Overdue bills of the partner itself freeze all of its benefits (R-PY-7), unpaid consumption that of its own billing cycle.
  hold.reason === IncentiveFrozenReason.PARTNER_BILLS_OVERDUE ||
  (hold.consumptionCycle === line.consumptionCycle &&
    (hold.customerId === null || hold.customerId === line.customerId) &&
    (hold.orderId === null || hold.orderId === line.orderId))

/** Why a line is frozen; null: it is not. What is negative never is: freezing holds money back, it gives none. */
export const frozenReasonOf = (line: Line, holds: readonly Hold[]): IncentiveFrozenReason | null =>
  line.incentiveAmount.isNegative || line.incentiveAmount.isZero ? null : (holds.find(hold => isAbout(hold, line))?.reason ?? null)

/** What stands against partners now, the oldest first. */
export const holdsOf = async (system: Pick<Transaction, 'rows' | 'now'>, ...partnerIds: readonly string[]): Promise<Hold[]> => {
  const all = await system
    .rows(IncentiveHoldEntity)
    .where(isIn('partnerId', partnerIds))
    .many(['id', 'partnerId', 'reason', 'consumptionCycle', 'customerId', 'orderId', 'placedAt', 'releasedAt'], {
      sorting: [
        ['placedAt', 'ASC'],
        ['id', 'ASC'],
      ],
    })
  return all.filter(hold => isInForce(hold, system.now))
}

/** Those that freeze a statement: what its earner owes counts wherever it lies now, so that nothing thaws by moving (R-PY-11). */
export const holdsOn = (statement: Owned, holds: readonly Hold[]): Hold[] => {
  const accounts = accountsOf(statement)
  return holds.filter(({ partnerId }) => accounts.includes(partnerId))
}

const { AVAILABLE, FROZEN } = IncentiveDetailStatus

/** Freezes and thaws what can still be asked for of these statements, which are locked; answers how many lines changed. */
export const settleFreezes = async (system: Transaction, statements: readonly (Owned & Pick<IncentiveEntity, 'id'>)[]): Promise<number> => {
  if (statements.length === 0) return 0
  const holds = await holdsOf(system, ...new Set(statements.flatMap(accountsOf)))
  const holdsPer = new Map(statements.map(statement => [statement.id, holdsOn(statement, holds)]))
  const lines = await system
    .rows(IncentiveDetailEntity)
    // Without a hold there is nothing to freeze, and only what is frozen to look at.
    .where(isIn('incentiveId', [...holdsPer.keys()]), isIn('status', holds.length ? [AVAILABLE, FROZEN] : [FROZEN]))
    .many(['id', 'incentiveId', 'customerId', 'orderId', 'consumptionCycle', 'incentiveAmount', 'frozenReason'])
  const changed = new Map<IncentiveFrozenReason | null, string[]>()
  for (const line of lines) {
    const reason = frozenReasonOf(line, holdsPer.get(line.incentiveId) ?? [])
    if (reason !== line.frozenReason) changed.set(reason, [...(changed.get(reason) ?? []), line.id])
  }
  for (const [frozenReason, ids] of changed)
    await system.changeAll(IncentiveDetailEntity, ids, { status: frozenReason ? FROZEN : AVAILABLE, frozenReason })
  return [...changed.values()].flat().length
}
