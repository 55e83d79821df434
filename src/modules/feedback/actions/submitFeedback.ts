/** Gives feedback on a row that the viewer sees and may change; one at a time is open on each. */
import { holds } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { forbidden, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { FeedbackEntity } from '../feedback.entity'
import { FeedbackStatus } from '../feedback.enums'
import type { SubmitFeedbackInput } from '../feedback.inputs'
import { targetOf } from '../feedbackTargets'
import { wordsOf } from '../words'

export const submitFeedback = async (tx: Transaction, ctx: Context, input: SubmitFeedbackInput) => {
  const { targetId } = input
  const content = wordsOf(input.content, 'content')
  const missing = notFound('feedback target', 'targetId')
  const target = targetOf(targetId)
  if (!target) throw missing
  const row = await tx.lock(target.entity, targetId, missing)
  // Whoever only reads it does not dispute it.
  if (!holds(ctx.viewer, target.key)) throw forbidden()

  const { answer, replayed } = await once(tx, ctx, 'submitFeedback', input, async () => {
    if (row.feedbackStatus === FeedbackStatus.SUBMITTED) throw new UserError('FEEDBACK_ALREADY_OPEN', {}, ['targetId'])
    await target.check?.(row, tx)
    row.feedbackStatus = FeedbackStatus.SUBMITTED
    await tx.save(row)
    const objectId = await tx.insert(FeedbackEntity, {
      id: newId('fbk'),
      partnerId: row.partnerId,
      managerId: row.managerId ?? null,
      targetType: target.type,
      targetId,
      content,
      status: FeedbackStatus.SUBMITTED,
      reply: null,
      submittedById: ctx.viewer.memberId,
      submittedAt: tx.now,
      handledById: null,
      handledAt: null,
      version: 1,
    })
    return { objectId }
  })
  return { ...answer, replayed }
}
