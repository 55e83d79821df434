/** How delivery projects are filtered, checked and written. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { DecimalScalar } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { DeliveryDocument, DeliveryProjectStatus, DeliveryReviewDecision } from './deliveryProject.enums'
import type { MigrationItem, Sow, WorkItem } from './sow'

@InputType({ description: 'Which projects. All conditions must hold; absent, null, "" and an empty list filter nothing.' })
export class DeliveryProjectFilter {
  @Field(() => [DeliveryProjectStatus], { nullable: true, description: 'Only these states; null and an empty list filter nothing.' })
  status?: DeliveryProjectStatus[] | null

  @Field(() => String, { nullable: true, description: 'Exactly this number (项目编号); null and "" filter nothing.' })
  projectNo?: string | null

  @Field(() => ID, { nullable: true, description: 'Only out of this opportunity; null and "" filter nothing.' })
  sharedOpportunityId?: string | null
}

export const projectConditions = (filter: DeliveryProjectFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('status', filter.status, FA, 'status'),
        exactly('projectNo', filter.projectNo, FA),
        exactly('sharedOpportunityId', filter.sharedOpportunityId, FA),
      ]
    : []

export const [DeliveryProjectOrder, projectOrders] = orderEnum(
  'DeliveryProjectOrder',
  'Order of a list of delivery projects; rows that are equal follow by id.',
  { CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'], CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'] },
)
export type DeliveryProjectOrder = keyof typeof DeliveryProjectOrder

const expectedVersion = 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'
const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'
const personDays = 'Person-days (人天): above zero, one decimal at most.'

@InputType({ description: 'Something that is moved (搬迁资源量).' })
export class SowMigrationItemInput implements MigrationItem {
  @Field({ description: 'What, 1–100 characters.' })
  name!: string

  @Field(() => DecimalScalar, { description: personDays })
  personDays!: string
}

@InputType({ description: 'A piece of work (工作内容概述).' })
export class SowWorkItemInput implements WorkItem {
  @Field({ description: 'What, 1–100 characters.' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description: 'In detail, at most 1,000 characters; more than 10 person-days have to be broken down, in several lines (R-SW-3).',
  })
  description?: string | null

  @Field(() => DecimalScalar, { description: personDays })
  personDays!: string
}

@InputType({ description: 'A statement of work (SOW).' })
export class SowInput implements Sow {
  @Field(() => LocalDateScalar, { description: 'Its first day: later than the registration (R-SW-2).' })
  projectStart!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  projectEnd!: LocalDate

  @Field(() => DecimalScalar, { description: `What it takes in all (项目基本信息·预估投入人力). ${personDays}` })
  estimatedManpower!: string

  @Field(() => [SowMigrationItemInput], { description: 'What is moved, at most 200 items; their person-days are the estimate (R-SW-1).' })
  migrationItems!: SowMigrationItemInput[]

  @Field(() => [SowWorkItemInput], { description: 'The work, at most 200 items; their person-days are the estimate (R-SW-1).' })
  workItems!: SowWorkItemInput[]
}

@InputType({ description: 'Who works on a project (参与人员).' })
export class DeliveryMemberInput {
  @Field(() => ID, { description: 'A member of my partner (项目专员).' })
  specialistId!: string

  @Field({ description: 'As what, 1–64 characters.' })
  role!: string

  @Field(() => DecimalScalar, { description: personDays })
  personDays!: string
}

@InputType({
  description:
    'A delivery project as far as it is known. In an edit, absent fields stay as they are; null clears, but for what cannot be empty.',
})
export class SaveDeliveryProjectInput {
  @Field(() => ID, { nullable: true, description: 'The project to edit; null and absent: a new one.' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: `${idempotencyKey} Needed for a new one.` })
  idempotencyKey?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'For a new one: its opportunity, in progress or delivered (R-SW-4). Ignored in an edit.',
  })
  sharedOpportunityId?: string | null

  @Field(() => String, { nullable: true, description: "The customer's company, if it is not that of the opportunity (R-SW-4)." })
  customerCompanyName?: string | null

  @Field(() => String, { nullable: true, description: "The customer's cloud account, if it is not that of the opportunity (R-SW-4)." })
  customerCloudAccount?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Planned first day (计划开始时间).' })
  plannedStart?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Planned last day (计划结束时间).' })
  plannedEnd?: LocalDate | null

  @Field(() => [DeliveryMemberInput], { nullable: true, description: 'Who works on it, at most 50; null: nobody yet.' })
  members?: DeliveryMemberInput[] | null

  @Field(() => SowInput, { nullable: true, description: 'Its statement of work; checked when it is registered.' })
  sow?: SowInput | null

  @Field(() => String, { nullable: true, description: 'Why the SOW has other dates than planned, at most 500 characters (R-SW-2).' })
  periodRemark?: string | null

  @Field(() => [ID], { nullable: true, description: 'The SOW as uploaded files, at most 20; null: none.' })
  sowFileIds?: string[] | null
}

/** Which project, as it was read. */
@InputType()
abstract class OnDeliveryProject {
  @Field(() => ID, { description: 'The project.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which project is registered (报备), for the first time or again.' })
export class RegisterDeliveryProjectInput extends OnDeliveryProject {}

/** What the vendor decides. */
@InputType()
abstract class DeliveryReview extends OnDeliveryProject {
  @Field(() => DeliveryReviewDecision, { description: 'Approve or reject.' })
  decision!: DeliveryReviewDecision

  @Field(() => String, { nullable: true, description: 'For the partner, at most 500 characters; needed to reject.' })
  comment?: string | null
}

@InputType({ description: 'What the review of a registration came to (报备审核).' })
export class ReviewProjectRegistrationInput extends DeliveryReview {}

@InputType({ description: 'What the review of an acceptance came to (验收审核).' })
export class ReviewProjectAcceptanceInput extends DeliveryReview {}

@InputType({ description: 'What the vendor still wants to see.' })
export class RequestProjectSupplementInput extends OnDeliveryProject {
  @Field({ description: 'What, 1–500 characters; the partner is told.' })
  comment!: string
}

@InputType({ description: 'One document of the acceptance, with its files.' })
export class DeliveryDocumentInput {
  @Field(() => DeliveryDocument, { description: 'What it is.' })
  document!: DeliveryDocument

  @Field(() => [ID], { description: 'Uploaded files, 1–20.' })
  fileIds!: string[]
}

@InputType({ description: 'What was delivered (验收), with every document (R-SW-8).' })
export class RequestProjectAcceptanceInput extends OnDeliveryProject {
  @Field(() => LocalDateScalar, {
    description: 'The day of the delivery, as on the acceptance report (实际完成时间); today at the latest.',
  })
  actualEnd!: LocalDate

  @Field(() => [DeliveryDocumentInput], {
    description: 'The final SOW, its confirmation, resource list, acceptance report, self-assessment, workload list.',
  })
  documents!: DeliveryDocumentInput[]
}

@InputType({ description: 'Who works on a project from now on (人员变更, R-SW-6).' })
export class RequestProjectMemberChangeInput extends OnDeliveryProject {
  @Field(() => [DeliveryMemberInput], { description: 'All of them; their workload in all stays what it was.' })
  members!: DeliveryMemberInput[]

  @Field({ description: 'Why, at most 256 characters.' })
  reason!: string

  @Field(() => [ID], { description: 'The confirmation of the office by mail, as uploaded files, at least one.' })
  confirmationIds!: string[]
}

@InputType({ description: 'How well it was done (项目评价).' })
export class ScoreDeliveryProjectInput extends OnDeliveryProject {
  @Field(() => Int, { description: '0–100.' })
  score!: number

  @Field(() => String, { nullable: true, description: 'In words, at most 500 characters.' })
  comment?: string | null
}
