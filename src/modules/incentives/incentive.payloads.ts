/** What confirming answers. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Payload } from '../../mutations'
import type { UserError } from '../../shared/errors'

/** What is kept of a refusal: all but its wording. */
export type Refusal = Pick<UserError, 'code' | 'params' | 'field' | 'upstreamCode'>

export enum ConfirmIncentivesWarning {
  FEEDBACK_SUBMITTED = 'FEEDBACK_SUBMITTED',
}
registerEnumType(ConfirmIncentivesWarning, {
  name: 'ConfirmIncentivesWarning',
  description: 'What does not stand in the way of confirming, but should be known.',
  valuesConfig: {
    FEEDBACK_SUBMITTED: {
      description: '问题反馈处理中: feedback on one of them is still open, so that settlement may take longer (R-ST-6).',
    },
  },
})

@ObjectType()
export abstract class OneIncentivePayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The statement as it was made public.' })
export class PublishIncentivePayload extends OneIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The statement that took the place of the one that was named.' })
export class RegenerateIncentivePayload extends OneIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The statement, which is that of the other account now.' })
export class TransferIncentivePayload extends OneIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'What became of one of the statements that were named.' })
export class ConfirmIncentiveResult {
  @Field(() => ID, { description: 'The id that was asked.' })
  id!: string

  /** As it was when the statement was refused; told in the language of the request, also where the answer is a repeated one. */
  refusal!: Refusal | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'One result for each statement named, and all that were confirmed together with them (R-ST-4).',
})
export class ConfirmIncentivesPayload extends Payload {
  @Field(() => [ConfirmIncentiveResult], { description: 'In the order asked; empty when the whole call was refused.' })
  results!: ConfirmIncentiveResult[]

  @Field(() => [ConfirmIncentivesWarning], { description: 'What should be known about the statements that were confirmed.' })
  warnings!: ConfirmIncentivesWarning[]

  /** Read again after commit: `confirmed`. */
  confirmedIds!: string[]
}
