/** Delivery projects, statements of work, and what checking them answers, as clients see them. */
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload, UserErrorType } from '../../mutations'
import { DecimalScalar } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import { OpportunityDirection } from '../sharedOpportunities'
import { DeliveryProjectStatus } from './deliveryProject.enums'
import type { DeliveryMember as StoredMember, DeliveryProjectEntity } from './deliveryProject.entity'
import type { DeliveryMemberChangeEntity } from './deliveryMemberChange.entity'
import type { MigrationItem, Sow as StoredSow, SowTotals as Totals, WorkItem } from './sow'

@ObjectType({ simpleResolvers: true, description: 'Something that is moved (搬迁资源量).' })
export class SowMigrationItem implements MigrationItem {
  @Field({ description: 'What.' })
  name!: string

  @Field(() => DecimalScalar, { description: 'Person-days (人天).' })
  personDays!: string
}

@ObjectType({ simpleResolvers: true, description: 'A piece of work (工作内容概述).' })
export class SowWorkItem implements WorkItem {
  @Field({ description: 'What.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'In detail; null when nothing was said.' })
  description!: string | null

  @Field(() => DecimalScalar, { description: 'Person-days (人天).' })
  personDays!: string
}

@ObjectType({ simpleResolvers: true, description: 'A statement of work (SOW).' })
export class Sow implements StoredSow {
  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  projectStart!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  projectEnd!: LocalDate

  @Field(() => DecimalScalar, { description: 'What it takes in all (预估投入人力), in person-days.' })
  estimatedManpower!: string

  @Extensions({ expectedSize: 10 })
  @Field(() => [SowMigrationItem], { description: 'What is moved.' })
  migrationItems!: readonly SowMigrationItem[]

  @Extensions({ expectedSize: 10 })
  @Field(() => [SowWorkItem], { description: 'The work.' })
  workItems!: readonly SowWorkItem[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'The three totals of a statement of work, in person-days: equal, or it is wrong (R-SW-1).',
})
export class SowTotals implements Totals {
  @Field(() => DecimalScalar, { description: 'What is estimated (预估投入人力).' })
  estimatedManpower!: string

  @Field(() => DecimalScalar, { description: 'Σ of what is moved (搬迁资源量).' })
  migration!: string

  @Field(() => DecimalScalar, { description: 'Σ of the work (工作内容概述).' })
  work!: string
}

@ObjectType({ simpleResolvers: true, description: 'What is to be said about a statement of work (S3-23).' })
export class SowCheck {
  @Field({ description: 'Whether a project with it can be registered.' })
  isValid!: boolean

  @Field(() => SowTotals, { nullable: true, description: 'Its totals; null when some workload is none.' })
  totals!: SowTotals | null

  @Field(() => [UserErrorType], { description: 'What keeps it from being registered (R-SW-1, R-SW-2).' })
  errors!: UserErrorType[]

  @Field(() => [UserErrorType], { description: 'What the reviewer may object to (R-SW-3).' })
  warnings!: UserErrorType[]
}

@ObjectType({ simpleResolvers: true, description: 'Who works on a project (参与人员).' })
export class DeliveryMember implements StoredMember {
  @Field(() => ID, { description: 'The member.' })
  specialistId!: string

  @Field({ description: 'As what.' })
  role!: string

  @Field(() => DecimalScalar, { description: 'Person-days (人天).' })
  personDays!: string
}

@ObjectType({ simpleResolvers: true, description: 'That others work on a project from then on (人员变更, R-SW-6).' })
export class DeliveryMemberChange implements Pick<DeliveryMemberChangeEntity, 'id' | 'members' | 'reason' | 'requestedAt'> {
  @Field(() => ID, { description: 'Globally unique: `dmc_…`.' })
  id!: string

  @Extensions({ expectedSize: 5 })
  @Field(() => [DeliveryMember], { description: 'Who works on it from then on.' })
  members!: readonly DeliveryMember[]

  @Field({ description: 'Why.' })
  reason!: string

  @Field(() => DateTimeScalar, { description: 'When it was put on record.' })
  requestedAt!: string
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A project in which a partner delivers what an opportunity came to (项目报备, part 3 §7.4).',
})
export class DeliveryProject implements Pick<
  DeliveryProjectEntity,
  'id' | 'projectNo' | 'sharedOpportunityId' | 'source' | 'status' | 'createdAt' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `dpj_…`.' })
  id!: string

  @Field({ description: 'Its number (项目编号).' })
  projectNo!: string

  @Field(() => ID, { description: 'Its opportunity, as an id even when it is not mine to see.' })
  sharedOpportunityId!: string

  @Field(() => OpportunityDirection, { description: 'Out of which direction the opportunity came (机会点来源, R-SW-4).' })
  source!: OpportunityDirection

  @Field(() => Secret, { description: 'Company of the customer (客户公司名称).' })
  customerCompanyName!: Secret

  @Field(() => Secret, { nullable: true, description: 'Cloud account of the customer (客户华为云账号).' })
  customerCloudAccount!: Secret | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Planned first day (计划开始时间); null in a draft.' })
  plannedStart!: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Planned last day (计划结束时间); null in a draft.' })
  plannedEnd!: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the delivery (实际完成时间, R-SW-8); null before.' })
  actualEnd!: LocalDate | null

  @Extensions({ expectedSize: 5 })
  @Field(() => [DeliveryMember], { description: 'Who works on it, as it was registered (参与人员).' })
  members!: readonly DeliveryMember[]

  @Field(() => Sow, { nullable: true, description: 'Its statement of work; null in a draft.' })
  sow!: Sow | null

  @Field(() => String, { nullable: true, description: 'Why the SOW has other dates than planned (R-SW-2).' })
  periodRemark!: string | null

  @Field(() => DeliveryProjectStatus, { description: 'Where it stands (项目状态).' })
  status!: DeliveryProjectStatus

  @Field(() => Int, { nullable: true, description: 'How well it was done, 0–100 (项目评价); null before.' })
  score!: number | null

  @Field(() => String, { nullable: true, description: 'What the vendor wrote last (审核意见).' })
  reviewComment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last registered; null in a draft.' })
  registeredAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the registration was approved.' })
  approvedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: string

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

export const DeliveryProjectConnection = connectionOf(DeliveryProject, 'DeliveryProject')

@ObjectType()
export abstract class DeliveryProjectPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The project as it is saved.' })
export class SaveDeliveryProjectPayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project under review.' })
export class RegisterDeliveryProjectPayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project as its registration was decided.' })
export class ReviewProjectRegistrationPayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project, with what the vendor wants to see.' })
export class RequestProjectSupplementPayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project, with who works on it from now on.' })
export class RequestProjectMemberChangePayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project, to be accepted.' })
export class RequestProjectAcceptancePayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project as its acceptance was decided.' })
export class ReviewProjectAcceptancePayload extends DeliveryProjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project with its score.' })
export class ScoreDeliveryProjectPayload extends DeliveryProjectPayload {}
