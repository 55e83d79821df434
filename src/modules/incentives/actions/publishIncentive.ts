/** The vendor makes a statement public: from now on it waits for its partner (part 3 §5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { invalidInput, UserError } from '../../../shared/errors'
import { shanghaiDate } from '../../../shared/time'
import { calendarFor, deadlineWithin } from '../../calendar'
import { notify } from '../../notifications'
import { PerformanceStatementEntity, PerformanceStatus } from '../../performance'
import { checkVersion } from '../checkVersion'
import { isOver, monthsOf } from '../cycle'
import { IncentiveEntity } from '../incentive.entity'
import { IncentiveDetailStatus, IncentivePlanType } from '../incentive.enums'
import { incentiveLifecycle } from '../incentive.lifecycle'
import type { PublishIncentiveInput } from '../incentive.inputs'
import { IncentiveDetailEntity } from '../incentiveDetail.entity'
import { lineIds, ofLines } from '../lines'
import { plans } from '../plans'
import { snapshotOf, totalsOf } from '../totals'

const mostWorkingDays = 60

/** From now, for so many working days (R-ST-8); the calendar that was counted with stands beside it (R-WD-5). */
export const publicityOf = async (tx: Transaction, publicityWorkingDays: number) => {
  const calendar = await calendarFor(tx)
  return {
    publicityStartAt: tx.now,
    publicityDeadlineAt: deadlineWithin(publicityWorkingDays, tx.now, calendar),
    publicityWorkingDays,
    calendarVersion: calendar.version,
  }
}

/** Tells those who confirm it (R-XC-2). */
export const tellOf = (tx: Transaction, { id, partnerId, statementNo, cycle, publicityDeadlineAt }: IncentiveEntity): Promise<void> =>
  notify(tx, {
    type: 'INCENTIVE_PUBLISHED',
    partnerId,
    target: { type: 'Incentive', id },
    to: 'FINANCE',
    params: { statementNo, cycle, deadline: publicityDeadlineAt ? shanghaiDate(publicityDeadlineAt) : '–' },
  })

const workingDaysOf = ({ publicityWorkingDays }: PublishIncentiveInput, { planType }: IncentiveEntity): number => {
  const days = publicityWorkingDays ?? plans[planType].publicityWorkingDays
  if (days < 1 || days > mostWorkingDays) throw invalidInput(`1 to ${mostWorkingDays} working days`, 'publicityWorkingDays')
  return days
}

/** Nothing is final while its month, quarter or year still runs; what sales earn comes of final performance, the other plans come of a decision. */
const checkIsFinal = async (system: Transaction, statement: IncentiveEntity): Promise<void> => {
  const { cycle, planType } = statement
  if (!isOver(cycle, system.now)) throw new UserError('CYCLE_NOT_OVER', { cycle }, ['id'])
  if (planType !== IncentivePlanType.SALES) return
  const performed = await system
    .rows(PerformanceStatementEntity)
    .where(
      equals('partnerId', statement.partnerId),
      isIn('cycle', monthsOf(cycle)),
      statement.associationType && equals('associationType', statement.associationType),
    )
    .countPer('status')
  if (performed.size !== 1 || !performed.has(PerformanceStatus.FINAL)) throw new UserError('PERFORMANCE_NOT_FINAL', { cycle }, ['id'])
}

export const publishIncentive = async (tx: Transaction, ctx: Context, input: PublishIncentiveInput) => {
  const statement = await tx.lock(IncentiveEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'publishIncentive', input, async () => {
    checkVersion(statement, input)
    incentiveLifecycle.move(statement, 'generate', ctx.viewer)
    const system = ofLines(tx)
    await checkIsFinal(system, statement)
    const totals = await totalsOf(system, statement)
    if (totals) Object.assign(statement, totals, { policySnapshot: snapshotOf(statement, totals) })
    Object.assign(statement, await publicityOf(tx, workingDaysOf(input, statement)))
    await tx.save(statement)
    await system.changeAll(IncentiveDetailEntity, await lineIds(system, [statement.id], IncentiveDetailStatus.ESTIMATED), {
      status: IncentiveDetailStatus.PENDING_CONFIRMATION,
    })
    await tellOf(tx, statement)
    return { objectId: statement.id }
  })
  return { ...answer, replayed }
}
