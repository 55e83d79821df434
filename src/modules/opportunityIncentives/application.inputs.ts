/** How applications are filtered, and what is written about them. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { DecimalScalar } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { OpportunityIncentiveDecision, OpportunityIncentiveStatus } from './application.enums'

@InputType({
  description: 'Which applications (S3-29, S3-30). All conditions must hold; absent, null, "" and an empty list filter nothing.',
})
export class OpportunityIncentiveFilter {
  @Field(() => [OpportunityIncentiveStatus], { nullable: true, description: 'Only these states; null and an empty list filter nothing.' })
  status?: OpportunityIncentiveStatus[] | null

  @Field(() => String, { nullable: true, description: 'Exactly this number (激励编码); null and "" filter nothing.' })
  incentiveNo?: string | null

  @Field(() => ID, { nullable: true, description: 'Only for this opportunity; null and "" filter nothing.' })
  sharedOpportunityId?: string | null
}

export const applicationConditions = (filter: OpportunityIncentiveFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('status', filter.status, FA, 'status'),
        exactly('incentiveNo', filter.incentiveNo, FA),
        exactly('sharedOpportunityId', filter.sharedOpportunityId, FA),
      ]
    : []

export const [OpportunityIncentiveOrder, applicationOrders] = orderEnum(
  'OpportunityIncentiveOrder',
  'Order of a list of applications; rows that are equal follow by id.',
  { CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'], CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'] },
)
export type OpportunityIncentiveOrder = keyof typeof OpportunityIncentiveOrder

const expectedVersion = 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'
const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'

/** What an application says. */
@InputType()
abstract class ApplicationContent {
  @Field(() => String, {
    nullable: true,
    description: 'Cloud account of the customer (客户账号): one of the legal entity that the opportunity is about (R-OI-2).',
  })
  customerCloudAccount?: string | null

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of the project (项目开始时间): later than the verification (R-OI-3).',
  })
  projectStartDate?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the project (项目结束时间).' })
  projectEndDate?: LocalDate | null

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Cloud resources that it brings in a year (项目云资源年度规模), without traffic and marketplace (R-OI-10); above zero.',
  })
  projectCloudScale?: string | null

  @Field(() => DecimalScalar, { nullable: true, description: 'What the partner expects (预估激励金额); above zero.' })
  estimatedAmount?: string | null

  @Field(() => [ID], { nullable: true, description: 'Uploaded files that prove it (申请材料), at most 20; null: none.' })
  materialIds?: string[] | null
}

@InputType({ description: 'A new application for one opportunity, as far as it is known (S3-24).' })
export class CreateOpportunityIncentiveInput extends ApplicationContent {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The opportunity: verified at least (R-OI-8).' })
  sharedOpportunityId!: string

  @Field(() => [ID], { description: 'The offerings that it is for, at least one of those in the opportunity.' })
  offeringIds!: string[]
}

@InputType({ description: 'What changes in an application; absent fields stay as they are, null clears (S3-29).' })
export class UpdateOpportunityIncentiveInput extends ApplicationContent {
  @Field(() => ID, { description: 'The application: a draft, or one that was rejected (R-OI-6).' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => [ID], { nullable: true, description: 'The offerings that it is for, at least one; cannot be cleared.' })
  offeringIds?: string[] | null
}

/** Which application, as it was read. */
@InputType()
abstract class OnApplication {
  @Field(() => ID, { description: 'The application.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which application is handed in (提交), for the first time or again.' })
export class SubmitOpportunityIncentiveInput extends OnApplication {}

@InputType({ description: 'Which application is taken back for good (取消).' })
export class CancelOpportunityIncentiveInput extends OnApplication {}

/** What moves money or a deadline. */
@InputType()
abstract class KeyedOnApplication extends OnApplication {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string
}

@InputType({ description: 'What the review came to (激励审核, R-OI-4).' })
export class ReviewOpportunityIncentiveInput extends KeyedOnApplication {
  @Field(() => OpportunityIncentiveDecision, { description: 'Pass or reject.' })
  decision!: OpportunityIncentiveDecision

  @Field(() => String, { nullable: true, description: 'For the partner (审核意见), at most 500 characters; needed to reject (R-OI-6).' })
  comment?: string | null
}

@InputType({ description: 'The amount that is made public, in a statement of its own (激励公示).' })
export class PublishOpportunityIncentiveInput extends KeyedOnApplication {
  @Field(() => DecimalScalar, { description: 'The incentive (激励金额): above zero, at most two decimals.' })
  amount!: string

  @Field({ description: 'How it was worked out (核算过程), 1–500 characters; it is frozen with the statement.' })
  calculation!: string
}

@InputType({ description: 'How much of an incentive is taken back (追回, R-OI-11).' })
export class ClawBackOpportunityIncentiveInput extends KeyedOnApplication {
  @Field(() => DecimalScalar, {
    description: 'Which share of the yearly scale was given back or reduced: above 0, 1 at most, four decimals at most.',
  })
  share!: string

  @Field({ description: 'Why, at most 256 characters.' })
  reason!: string
}
