/** Feedback: what partners dispute, and what the vendor answers. */
import { may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { FeedbackEntity } from './feedback.entity'
import { feedbackLifecycle } from './feedback.lifecycle'
import { feedbackPayloadResolvers, FeedbackResolver } from './feedback.resolver'

export { FeedbackEntity } from './feedback.entity'
export { FeedbackStatus, FeedbackTargetType } from './feedback.enums'
export { feedbackLifecycle } from './feedback.lifecycle'
export { feedbacksOn } from './feedback.resolver'
export { type Disputable, type FeedbackTarget, takesFeedback } from './feedbackTargets'

export const feedback: Module = {
  name: 'feedback',
  entities: [FeedbackEntity],
  resolvers: [FeedbackResolver, ...feedbackPayloadResolvers],
  rules: {
    Query: { feedback: may('feedback.view'), feedbacks: may('feedback.view') },
    Mutation: { submitFeedback: may('feedback.submit'), replyFeedback: mayPerform(feedbackLifecycle, 'reply') },
  },
  lifecycles: [feedbackLifecycle],
  nodes: { fbk: FeedbackEntity },
}
