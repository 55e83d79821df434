/** The vendor answers feedback: it is handled, and so is what it was about. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { shanghaiDate } from '../../../shared/time'
import { notify } from '../../notifications'
import { FeedbackEntity } from '../feedback.entity'
import type { ReplyFeedbackInput } from '../feedback.inputs'
import { feedbackLifecycle } from '../feedback.lifecycle'
import { targetOf } from '../feedbackTargets'
import { wordsOf } from '../words'

export const replyFeedback = async (tx: Transaction, { viewer }: Context, input: ReplyFeedbackInput) => {
  const reply = wordsOf(input.reply, 'reply')
  const known = await tx.rows(FeedbackEntity).where(equals('id', input.id)).one(['targetId'])
  const target = known && targetOf(known.targetId)
  if (!target) throw notFound('Feedback')
  // What it is about comes first, as it does when feedback is given.
  const row = await tx.lock(target.entity, known.targetId)
  const feedback = await tx.lock(FeedbackEntity, input.id)
  if (typeof input.expectedVersion === 'number' && input.expectedVersion !== feedback.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: feedback.version })
  feedbackLifecycle.move(feedback, 'reply', viewer)
  Object.assign(feedback, { reply, handledById: viewer.memberId, handledAt: tx.now })
  row.feedbackStatus = feedback.status
  await tx.save(row, feedback)
  await notify(tx, {
    type: 'FEEDBACK_HANDLED',
    partnerId: feedback.partnerId,
    target: { type: 'Feedback', id: feedback.id },
    to: [feedback.submittedById],
    params: { submittedOn: shanghaiDate(feedback.submittedAt) },
  })
  return { objectId: feedback.id }
}
