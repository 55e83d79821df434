/** Statements and their lines are disputed while the statement is public, by those who could confirm it. */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { FeedbackTargetType, takesFeedback } from '../feedback'
import { IncentiveEntity } from './incentive.entity'
import { incentiveLifecycle, isPublicityOver } from './incentive.lifecycle'
import { IncentiveDetailEntity } from './incentiveDetail.entity'

const checkIsPublic = (statement: IncentiveEntity, { now, viewer }: Transaction): void => {
  // A dispute keeps the state (R-ST-1): it is possible where confirming is.
  const { status, publicityDeadlineAt } = statement
  if (!incentiveLifecycle.isPossible(status, 'confirm')) {
    const allowed = incentiveLifecycle.availableActions(status, viewer).join(', ') || '–'
    throw new UserError('INVALID_STATE', { current: status, allowed })
  }
  if (isPublicityOver(statement, now)) throw new UserError('PUBLICITY_CLOSED', { deadline: publicityDeadlineAt ?? '–' })
}

takesFeedback('inc', {
  type: FeedbackTargetType.INCENTIVE_STATEMENT,
  entity: IncentiveEntity,
  key: 'incentive.confirm',
  check: checkIsPublic,
})

takesFeedback('ind', {
  type: FeedbackTargetType.RECONCILIATION_LINE,
  entity: IncentiveDetailEntity,
  key: 'incentive.confirm',
  check: async ({ incentiveId }, tx) => {
    // Locked: who confirms it meanwhile, and who disputes a line of it, come one after the other.
    const statement = await tx.asSystem(systemViewer('the statement of a line')).lock(IncentiveEntity, incentiveId)
    checkIsPublic(statement, tx)
  },
})
