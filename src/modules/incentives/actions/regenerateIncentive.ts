/** After feedback the vendor makes a statement anew: the old one is void, its lines move to the new one, which is public again. */
import type { Context } from '../../../context'
import type { New, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { inputCorrection, Money } from '../../../shared/money'
import { reasonGiven } from '../../../shared/reason'
import { checkVersion } from '../checkVersion'
import { IncentiveEntity } from '../incentive.entity'
import { IncentiveReplaced } from '../incentive.events'
import { FeedbackStatus, IncentiveDetailStatus, IncentiveStatus } from '../incentive.enums'
import { incentiveLifecycle } from '../incentive.lifecycle'
import type { RegenerateIncentiveInput } from '../incentive.inputs'
import { IncentiveDetailEntity } from '../incentiveDetail.entity'
import { lineIds, ofLines } from '../lines'
import { plans } from '../plans'
import { snapshotOf, totalsOf } from '../totals'
import { publicityOf, tellOf } from './publishIncentive'

const mostCorrections = 100
const longestReason = 200

/** Feedback on the statement and on its lines counts alike (R-ST-5): some was answered, none is open. */
const checkIsHandled = async (system: Transaction, { id, feedbackStatus }: IncentiveEntity): Promise<void> => {
  const onLines = await system.rows(IncentiveDetailEntity).where(equals('incentiveId', id)).countPer('feedbackStatus')
  const has = (status: FeedbackStatus): boolean => feedbackStatus === status || onLines.has(status)
  if (has(FeedbackStatus.SUBMITTED) || !has(FeedbackStatus.HANDLED)) throw new UserError('FEEDBACK_NOT_HANDLED', {}, ['id'])
}

/** Corrects lines of the statement; a line that earns something has no reason why it earned nothing. */
const correct = async (system: Transaction, statement: IncentiveEntity, input: RegenerateIncentiveInput): Promise<void> => {
  const corrections = input.corrections ?? []
  if (corrections.length > mostCorrections) throw invalidInput(`at most ${mostCorrections} lines`, 'corrections')
  const ids = corrections.map(({ detailId }) => detailId)
  const twice = ids.findIndex((id, position) => ids.indexOf(id) !== position)
  if (twice >= 0) throw invalidInput('a line is named twice', 'corrections', String(twice), 'detailId')
  const found = await system.rows(IncentiveDetailEntity).where(equals('incentiveId', statement.id), isIn('id', ids)).many(['id'])
  const known = new Set(found.map(({ id }) => id))
  for (const [position, { detailId, incentiveAmount, zeroReason = null }] of corrections.entries()) {
    if (!known.has(detailId)) throw notFound('IncentiveDetail', 'corrections', String(position), 'detailId')
    const amount = Money.of(inputCorrection(incentiveAmount, 'corrections', String(position), 'incentiveAmount'), statement.currency)
    if (zeroReason && !amount.isZero)
      throw invalidInput('only what earned nothing has a reason', 'corrections', String(position), 'zeroReason')
    await system.changeAll(IncentiveDetailEntity, [detailId], { incentiveAmount: amount, zeroReason })
  }
}

/** The number of the first one, and which one after it this is. */
const numberAfter = (statementNo: string): string => {
  const [, first = statementNo, count = '1'] = /^(.*)-R(\d+)$/.exec(statementNo) ?? []
  return `${first}-R${Number(count) + 1}`
}

export const regenerateIncentive = async (tx: Transaction, ctx: Context, input: RegenerateIncentiveInput) => {
  const old = await tx.lock(IncentiveEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'regenerateIncentive', input, async () => {
    checkVersion(old, input)
    const reason = reasonGiven(input.reason, { most: longestReason })
    incentiveLifecycle.move(old, 'void', ctx.viewer)
    const system = ofLines(tx)
    await checkIsHandled(system, old)
    await correct(system, old, input)

    const before = old.incentiveAmount
    const totals = (await totalsOf(system, old)) ?? { performanceAmount: old.performanceAmount, incentiveAmount: before }
    const change = { name: '更正', formula: reason, result: totals.incentiveAmount.minus(before).amount }
    const { publicityWorkingDays } = old
    const successor: New<IncentiveEntity> = {
      ...old,
      ...totals,
      ...(await publicityOf(tx, publicityWorkingDays ?? plans[old.planType].publicityWorkingDays)),
      id: newId('inc'),
      statementNo: numberAfter(old.statementNo),
      policySnapshot: snapshotOf(old, totals, change),
      status: IncentiveStatus.PENDING_CONFIRMATION,
      feedbackStatus: FeedbackStatus.NONE,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    }
    const objectId = await tx.insert(IncentiveEntity, successor)
    await system.changeAll(IncentiveDetailEntity, await lineIds(system, [old.id], IncentiveDetailStatus.PENDING_CONFIRMATION), {
      incentiveId: objectId,
      statementNo: successor.statementNo,
    })
    old.replacedById = objectId
    await tx.save(old)
    await tx.announce(new IncentiveReplaced(old.id, objectId, successor.statementNo))
    await tellOf(tx, successor)
    return { objectId }
  })
  return { ...answer, replayed }
}
