/** Takes back what was confirmed, paid or not: a negative statement of the same account, which stands against its next payouts (R-PY-9). */
import type { New, Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { type Instant, shanghaiDate, yearMonthOf } from '../../shared/time'
import { IncentiveEntity } from './incentive.entity'
import { ConfirmationMode, CyclePeriod, FeedbackStatus, IncentiveDetailStatus, IncentiveStatus } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { isPastExpiry } from './isPastExpiry'
import { ofLines } from './lines'

/** Numbers are unique, so that nothing is taken back twice. */
export const clawbackNoOf = (statementNo: string): string => `${statementNo}-CLAWBACK`

/** What expired was never paid. */
const isVoid = (statement: IncentiveEntity, now: Instant): boolean =>
  statement.status === IncentiveStatus.EXPIRED || (statement.status === IncentiveStatus.ISSUING && isPastExpiry(statement, now))

/** What follows a decision of the vendor: nobody confirms it, and no publicity lets the partner be faster. The statement has one line, as `openStatement` made it. */
export const takeBack = async (tx: Transaction, incentiveId: string, amount: Money, reason: string): Promise<void> => {
  const system = ofLines(tx)
  // Locked, so that it is not moved to another account, nor asked for, meanwhile.
  const taken = await system.lock(IncentiveEntity, incentiveId)
  const line = await system.rows(IncentiveDetailEntity).where(equals('incentiveId', incentiveId)).one('all')
  if (!line) throw new Error(`${incentiveId} has no line`)
  if (isVoid(taken, tx.now))
    throw new UserError('INCENTIVE_NOT_AVAILABLE', { statementNo: taken.statementNo, reason: IncentiveStatus.EXPIRED }, ['id'])
  const id = newId('inc')
  const cycle = yearMonthOf(shanghaiDate(tx.now))
  const nothing = Money.zero(amount.currency)
  const shared = {
    statementNo: clawbackNoOf(taken.statementNo),
    cycle,
    performanceAmount: nothing,
    incentiveAmount: amount.times(-1),
    feedbackStatus: FeedbackStatus.NONE,
    createdAt: tx.now,
  }
  const statement: New<IncentiveEntity> = {
    ...taken,
    ...shared,
    id,
    cyclePeriod: CyclePeriod.MONTH,
    policySnapshot: { ...taken.policySnapshot, steps: [{ name: '追回', formula: reason, result: shared.incentiveAmount.amount }] },
    publicityStartAt: tx.now,
    publicityDeadlineAt: tx.now,
    publicityWorkingDays: 0,
    status: IncentiveStatus.ISSUING,
    confirmedAt: tx.now,
    confirmedById: null,
    confirmedMode: ConfirmationMode.AUTO,
    replacedById: null,
    offsetAmount: nothing,
    expiresAt: null,
    updatedAt: tx.now,
    version: 1,
  }
  await system.insert(IncentiveEntity, statement)
  await system.insert(IncentiveDetailEntity, {
    ...line,
    ...shared,
    id: newId('ind'),
    incentiveId: id,
    year: Number(cycle.slice(0, 4)),
    listPrice: nothing,
    consumptionCycle: cycle,
    status: IncentiveDetailStatus.AVAILABLE,
    frozenReason: null,
    zeroReason: null,
    paymentRequestId: null,
  })
}
