/** The life of feedback: given, and answered. */
import { lifecycle } from '../../access/lifecycle'
import { FeedbackStatus } from './feedback.enums'

const { SUBMITTED, HANDLED } = FeedbackStatus

export const feedbackLifecycle = lifecycle<FeedbackStatus, 'reply'>({
  name: 'Feedback',
  initial: [SUBMITTED],
  actions: { reply: { from: [SUBMITTED], to: HANDLED, by: 'feedback.reply', when: 'the answer is given with it' } },
})
