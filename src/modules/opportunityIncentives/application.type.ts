/** Applications for opportunity incentives, and what their mutations answer, as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import type { OpportunityIncentiveApplicationEntity } from './application.entity'
import { OpportunityIncentiveStatus } from './application.enums'
import type { OfferingUseEntity } from './offeringUse.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'An application for the incentive on one shared opportunity (机会点激励申请, part 3 §7.3).',
})
export class OpportunityIncentiveApplication implements Pick<
  OpportunityIncentiveApplicationEntity,
  'id' | 'incentiveNo' | 'sharedOpportunityId' | 'status' | 'createdAt' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `oia_…`.' })
  id!: string

  @Field({ description: 'Its number (激励编码).' })
  incentiveNo!: string

  @Field(() => ID, { description: 'The opportunity, as an id even when it is not mine to see.' })
  sharedOpportunityId!: string

  @Field(() => Secret, { nullable: true, description: 'Cloud account of the customer (客户账号); null in a draft.' })
  customerCloudAccount!: Secret | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the project (项目开始时间); null in a draft.' })
  projectStartDate!: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the project (项目结束时间); null in a draft.' })
  projectEndDate!: LocalDate | null

  @Field(() => Money, {
    nullable: true,
    description: 'Cloud resources that it brings in a year (项目云资源年度规模, R-OI-10); null in a draft.',
  })
  projectCloudScale!: Money | null

  @Field(() => Money, { nullable: true, description: 'What the partner expects (预估激励金额); null when it did not say.' })
  estimatedAmount!: Money | null

  @Field(() => Money, { nullable: true, description: 'What was made public (核定激励金额); null before.' })
  approvedAmount!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'What was taken back (追回金额, R-OI-11): a statement `…-CLAWBACK` takes it off the next payouts. null for nothing.',
  })
  clawedBackAmount!: Money | null

  @Field(() => OpportunityIncentiveStatus, { description: 'Where it stands (状态).' })
  status!: OpportunityIncentiveStatus

  @Field(() => String, { nullable: true, description: 'What the reviewer wrote (审核意见); null when there was nothing to say.' })
  reviewComment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last handed in (提交时间); null in a draft.' })
  submittedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the vendor reviews it (R-OI-4); null in a draft.' })
  reviewDueAt!: string | null

  @Field(() => Int, { nullable: true, description: 'Version of the work calendar that it was counted with (R-WD-5).' })
  calendarVersion!: number | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last reviewed (审核时间).' })
  reviewedAt!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Number of its statement (激励账单ID), in which it is confirmed and paid (R-OI-5); null before publicity.',
  })
  statementNo!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the payment request (申付单号); null before.' })
  paymentRequestNo!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: string

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

export const OpportunityIncentiveApplicationConnection = connectionOf(OpportunityIncentiveApplication, 'OpportunityIncentiveApplication')

@ObjectType({
  simpleResolvers: true,
  description: 'What keeps an offering from being claimed for now (R-OI-1): the application that it is in.',
})
export class OfferingUse implements Pick<OfferingUseEntity, 'id' | 'offeringId' | 'incentiveNo' | 'createdAt'> {
  @Field(() => ID, { description: 'Globally unique: `ofu_…`.' })
  id!: string

  @Field(() => ID, { description: 'Which offering.' })
  offeringId!: string

  @Field({ description: 'Number of the running application (激励编码).' })
  incentiveNo!: string

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  createdAt!: string
}

@ObjectType()
export abstract class OpportunityIncentivePayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The draft.' })
export class CreateOpportunityIncentivePayload extends OpportunityIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The application as it is saved.' })
export class UpdateOpportunityIncentivePayload extends OpportunityIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The application under review.' })
export class SubmitOpportunityIncentivePayload extends OpportunityIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The application, taken back.' })
export class CancelOpportunityIncentivePayload extends OpportunityIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The application as it was decided.' })
export class ReviewOpportunityIncentivePayload extends OpportunityIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The application with its statement.' })
export class PublishOpportunityIncentivePayload extends OpportunityIncentivePayload {}

@ObjectType({ simpleResolvers: true, description: 'The application, with what was taken back.' })
export class ClawBackOpportunityIncentivePayload extends OpportunityIncentivePayload {}
