/** Confirms statements: each one named takes along all others of its cycle and association type (R-ST-4). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { isIn } from '../../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import { isIdOf } from '../../../shared/ids'
import { sensitive, SensitiveOperation } from '../../verification'
import { IncentiveEntity } from '../incentive.entity'
import { ConfirmationMode, FeedbackStatus, IncentiveStatus } from '../incentive.enums'
import type { ConfirmIncentivesInput } from '../incentive.inputs'
import { incentiveLifecycle, isConfirmable, isPublicityOver } from '../incentive.lifecycle'
import { type ConfirmIncentiveResult, ConfirmIncentivesWarning } from '../incentive.payloads'
import { openLines } from '../lines'

const mostIds = 100

/** Confirming settles money, so that it asks for a code where the account switched that on (R-XC-5). */
export const confirming = sensitive<ConfirmIncentivesInput>(SensitiveOperation.CONFIRM_INCENTIVES, ({ ids }) => ids)

type Statements = ReadonlyMap<string, IncentiveEntity>

/** What is reconciled together; statements without an association type are a group of their own. */
const groupOf = ({ partnerId, cycle, associationType }: IncentiveEntity): string => [partnerId, cycle, associationType].join(' ')
const groupColumns = ['id', 'partnerId', 'cycle', 'associationType']

/** The statements named and their groups, locked at once and in id order: two calls about one group can't wait for each other in a circle. */
const lockGroups = async (tx: Transaction, ids: readonly string[]): Promise<Statements> => {
  const wellFormed = ids.filter(id => isIdOf('inc', id))
  const named = await tx.rows(IncentiveEntity).where(isIn('id', wellFormed)).many(groupColumns)
  const groups = new Set(named.map(groupOf))
  const cycles = [...new Set(named.map(({ cycle }) => cycle))]
  const ofCycles = await tx.rows(IncentiveEntity).where(isIn('cycle', cycles)).many(groupColumns)
  const ofGroups = ofCycles.filter(statement => groups.has(groupOf(statement)))
  return tx.lockMany(
    IncentiveEntity,
    ofGroups.map(({ id }) => id),
  )
}

/** Confirms one statement in memory, or says why it can't be. */
const confirm = (statement: IncentiveEntity, { viewer, now }: Transaction): void => {
  const { status, publicityDeadlineAt } = statement
  if (incentiveLifecycle.isPossible(status, 'confirm') && isPublicityOver(statement, now)) {
    throw new UserError('PUBLICITY_CLOSED', { deadline: publicityDeadlineAt ?? '–' })
  }
  incentiveLifecycle.move(statement, 'confirm', viewer)
  Object.assign(statement, { confirmedAt: now, confirmedById: viewer.memberId, confirmedMode: ConfirmationMode.MANUAL })
}

/** Confirms the statement named and the rest of its group. What of the group is overdue is left to the system (R-ST-2). */
const confirmGroup = (named: IncentiveEntity | undefined, statements: Statements, tx: Transaction): IncentiveEntity[] => {
  if (!named) throw notFound('Incentive')
  // Confirmed before, or together with one named earlier: repeating it changes nothing.
  if (named.status === IncentiveStatus.ISSUING) return []
  confirm(named, tx)
  const others = [...statements.values()].filter(other => groupOf(other) === groupOf(named) && isConfirmable(other, tx.now))
  for (const other of others) confirm(other, tx)
  return [named, ...others]
}

/** Goes through the statements in the order asked: good ones are confirmed, in memory, and bad ones say why not. */
const confirmAll = (ids: readonly string[], statements: Statements, tx: Transaction) => {
  const confirmed: IncentiveEntity[] = []
  const results = ids.map((id, position): ConfirmIncentiveResult => {
    try {
      confirmed.push(...confirmGroup(statements.get(id), statements, tx))
      return { id, refusal: null }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const { code, params, upstreamCode } = error
      return { id, refusal: { code, params, field: ['ids', String(position)], upstreamCode } }
    }
  })
  return { confirmed, results }
}

export const confirmIncentives = async (tx: Transaction, ctx: Context, input: ConfirmIncentivesInput) => {
  if (input.ids.length === 0 || input.ids.length > mostIds) throw invalidInput(`1 to ${mostIds} statements`, 'ids')
  const statements = await lockGroups(tx, input.ids)

  const work = async () => {
    const { confirmed, results } = confirmAll(input.ids, statements, tx)
    if (!input.validateOnly && confirmed.length > 0) {
      await confirming.confirm(tx, ctx, input)
      await tx.save(...confirmed)
      await openLines(tx, confirmed)
    }
    const isDisputed = confirmed.some(({ feedbackStatus }) => feedbackStatus === FeedbackStatus.SUBMITTED)
    return {
      results,
      confirmedIds: confirmed.map(({ id }) => id),
      warnings: isDisputed ? [ConfirmIncentivesWarning.FEEDBACK_SUBMITTED] : [],
    }
  }

  if (input.validateOnly) return work()
  const { answer, replayed } = await once(tx, ctx, 'confirmIncentives', input, work, ({ confirmedIds }) => confirmedIds.length > 0)
  return { ...answer, replayed }
}
