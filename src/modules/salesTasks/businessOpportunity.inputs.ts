/** How business opportunities are filtered and registered. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orders } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { CloudStatus, OpportunityStage, OpportunityType } from './opportunity.enums'

@InputType({ description: 'Which business opportunities. All conditions must hold; absent, null and "" filter nothing.' })
export class BusinessOpportunityFilter {
  @Field(() => String, { nullable: true, description: 'Name, infix, at least two characters.' })
  name?: string | null

  @Field(() => ID, { nullable: true, description: 'Only about this customer.' })
  customerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only about this reported customer.' })
  reportedCustomerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only out of this sales task.' })
  sourceTaskId?: string | null
}

export const opportunityOrders = orders({ CREATED_AT_DESC: ['createdAt', 'DESC'] })

@InputType({
  description: 'A deal that one sees coming (S1-65): about a customer, a reported customer, or out of a sales task; exactly one of them.',
})
export class CreateBusinessOpportunityInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: 'A customer of mine (R-OPP-1).' })
  customerId?: string | null

  @Field(() => ID, { nullable: true, description: 'A customer that I reported (R-OPP-1).' })
  reportedCustomerId?: string | null

  @Field(() => ID, { nullable: true, description: 'The sales task that it comes out of; its customer is meant (R-TASK-3).' })
  sourceTaskId?: string | null

  @Field({ description: '1–128 characters (商机名称).' })
  name!: string

  @Field({ description: '1–64 characters (行业).' })
  industry!: string

  @Field(() => String, { nullable: true, description: 'At most 128 characters (业务系统).' })
  businessSystem?: string | null

  @Field(() => OpportunityType, { description: 'What kind of deal (商机类型).' })
  type!: OpportunityType

  @Field(() => Int, { description: 'How sure one is, 0–100 per cent (把握度).' })
  confidence!: number

  @Field(() => OpportunityStage, { defaultValue: OpportunityStage.DISCOVERY, description: 'How far it is (商机阶段).' })
  stage!: OpportunityStage

  @Field({ defaultValue: false, description: 'Whether it is a test project (是否测试项目).' })
  isTestProject!: boolean

  @Field({ defaultValue: false, description: 'Whether there is a tender (是否招投标).' })
  isTender!: boolean

  @Field(() => CloudStatus, { description: 'Where the business system runs today (上云情况).' })
  cloudStatus!: CloudStatus

  @Field(() => String, { nullable: true, description: 'Who runs it, at most 128 characters (运维情况).' })
  operation?: string | null

  @Field(() => DecimalScalar, { description: "Above zero, at most two decimals, in the customer's currency (预计收入)." })
  revenueForecast!: string

  @Field(() => ID, {
    nullable: true,
    description: 'For a master, with `sourceTaskId`: of this cloud reseller. Others leave it out.',
  })
  indirectPartnerId?: string | null
}
