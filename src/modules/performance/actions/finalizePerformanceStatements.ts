/** The vendor has reviewed statements: what their lines come to is what they say from now on. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, eachItem } from '../../../mutations'
import { notFound, UserError } from '../../../shared/errors'
import { FeedbackStatus } from '../../feedback'
import type { FinalizePerformanceStatementsInput } from '../performance.inputs'
import { performanceLifecycle } from '../performance.lifecycle'
import { PerformanceStatementEntity } from '../performanceStatement.entity'
import { addUp } from './addUp'

export const finalizePerformanceStatements = async (tx: Transaction, { viewer }: Context, input: FinalizePerformanceStatementsInput) => {
  checkItems('ids', input.ids)
  const statements = await tx.lockMany(PerformanceStatementEntity, input.ids)
  const answers = await eachItem('ids', input.ids, async id => {
    const statement = statements.get(id)
    if (!statement) throw notFound('PerformanceStatement')
    if (statement.feedbackStatus === FeedbackStatus.SUBMITTED) throw new UserError('FEEDBACK_ALREADY_OPEN')
    performanceLifecycle.move(statement, 'finalize', viewer)
    Object.assign(statement, { reviewedAt: tx.now, reviewedById: viewer.memberId })
    await addUp(tx, statement)
    await tx.save(statement)
  })
  return { results: answers.map(({ item, refusal }) => ({ id: item, refusal })) }
}
