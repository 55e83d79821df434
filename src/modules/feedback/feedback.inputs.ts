/** How feedback is given, answered, filtered and ordered. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { FeedbackStatus, FeedbackTargetType } from './feedback.enums'

@InputType({ description: 'What is wrong, and with what (问题反馈).' })
export class SubmitFeedbackInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, {
    description:
      'A performance detail or statement, an indicator, an incentive statement or one of its lines; one without open feedback, that I may change.',
  })
  targetId!: string

  @Field({ description: 'What is wrong (反馈内容), 1–500 characters.' })
  content!: string
}

@InputType({ description: 'The answer to feedback.' })
export class ReplyFeedbackInput {
  @Field(() => ID, { description: 'The feedback.' })
  id!: string

  @Field({ description: 'The answer (回复), 1–500 characters.' })
  reply!: string

  @Field(() => Int, { nullable: true, description: 'The version that I read; another one stored is CONFLICT_STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'Which feedback. All conditions must hold; absent, null, "" and [] filter nothing.' })
export class FeedbackFilter {
  @Field(() => [FeedbackTargetType], { nullable: true, description: 'Only about these. null and [] filter nothing.' })
  targetType?: FeedbackTargetType[] | null

  @Field(() => ID, { nullable: true, description: 'Only about this row. null and "" filter nothing.' })
  targetId?: string | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only feedback that is so far. null and [] filter nothing.' })
  status?: FeedbackStatus[] | null

  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null
}

export const [FeedbackOrder, feedbackOrders] = orderEnum('FeedbackOrder', 'Order of a list of feedback; equal times follow by id.', {
  SUBMITTED_AT_DESC: ['submittedAt', 'DESC', 'Newest first.'],
  SUBMITTED_AT_ASC: ['submittedAt', 'ASC', 'Oldest first: what has waited longest.'],
})
export type FeedbackOrder = keyof typeof FeedbackOrder
