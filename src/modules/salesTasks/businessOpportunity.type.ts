/** `BusinessOpportunity` as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { BusinessOpportunityEntity } from './businessOpportunity.entity'
import { CloudStatus, OpportunityStage, OpportunityType } from './opportunity.enums'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A deal that one sees coming (商机, part 1 §5.4).' })
export class BusinessOpportunity implements Pick<
  BusinessOpportunityEntity,
  'id' | 'customerId' | 'reportedCustomerId' | 'sourceTaskId' | 'name' | 'industry' | 'type' | 'confidence' | 'stage' | 'createdAt'
> {
  @Field(() => ID, { description: 'Globally unique: `opp_…`.' })
  id!: string

  @Field({ description: 'What it is called (商机名称).' })
  name!: string

  @Field(() => ID, { nullable: true, description: 'The customer; null for one that is only reported.' })
  customerId!: string | null

  @Field(() => ID, { nullable: true, description: 'The reported customer; null for one that is associated.' })
  reportedCustomerId!: string | null

  @Field(() => ID, { nullable: true, description: 'The sales task that it came out of (R-TASK-3).' })
  sourceTaskId!: string | null

  @Field({ description: 'Trade of the customer (行业).' })
  industry!: string

  @Field(() => String, { nullable: true, description: 'What it is about (业务系统).' })
  businessSystem!: string | null

  @Field(() => OpportunityType, { description: 'What kind of deal (商机类型).' })
  type!: OpportunityType

  @Field(() => Int, { description: 'How sure one was, in per cent (把握度).' })
  confidence!: number

  @Field(() => OpportunityStage, { description: 'How far it was when it was registered (商机阶段).' })
  stage!: OpportunityStage

  @Field({ description: 'Whether it is a test project (是否测试项目).' })
  isTestProject!: boolean

  @Field({ description: 'Whether there is a tender (是否招投标).' })
  isTender!: boolean

  @Field(() => CloudStatus, { description: 'Where the business system ran (上云情况).' })
  cloudStatus!: CloudStatus

  @Field(() => String, { nullable: true, description: 'Who runs it (运维情况).' })
  operation!: string | null

  @Field(() => Money, { description: 'What it may bring (预计收入).' })
  revenueForecast!: Money

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  createdAt!: string
}

export const BusinessOpportunityConnection = connectionOf(BusinessOpportunity, 'BusinessOpportunity')
