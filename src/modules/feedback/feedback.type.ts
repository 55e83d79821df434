/** `Feedback` as clients see it, and what its mutations answer. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { FeedbackEntity } from './feedback.entity'
import { FeedbackStatus, FeedbackTargetType } from './feedback.enums'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "What a partner finds wrong with a number of the vendor's (问题反馈), and the answer.",
})
export class Feedback implements Omit<FeedbackEntity, 'partnerId' | 'managerId' | 'submittedById' | 'handledById'> {
  @Field(() => ID, { description: 'Globally unique: `fbk_…`.' })
  id!: string

  @Field(() => FeedbackTargetType, { description: 'What kind of thing it is about (反馈对象).' })
  targetType!: FeedbackTargetType

  @Field(() => ID, { description: 'What it is about: `node(id:)` shows it to those who see it.' })
  targetId!: string

  @Field({ description: 'What is wrong (反馈内容).' })
  content!: string

  @Field(() => FeedbackStatus, { description: 'How far it is (状态): SUBMITTED or HANDLED.' })
  status!: FeedbackStatus

  @Field(() => String, { nullable: true, description: 'What the vendor answered (回复); null until then.' })
  reply!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was given (反馈时间).' })
  submittedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered (处理时间); null until then.' })
  handledAt!: string | null

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number
}

export const FeedbackConnection = connectionOf(Feedback, 'Feedback')

@ObjectType()
export abstract class FeedbackPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The feedback that was given.' })
export class SubmitFeedbackPayload extends FeedbackPayload {}

@ObjectType({ simpleResolvers: true, description: 'The feedback with its answer.' })
export class ReplyFeedbackPayload extends FeedbackPayload {}
