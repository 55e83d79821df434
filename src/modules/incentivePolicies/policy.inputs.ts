/** How policies, documents and indicators are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { FeedbackStatus } from '../feedback'
import { IncentivePolicyKind, IndicatorDimension, IndicatorPeriod } from './policy.enums'

@InputType({ description: 'Which products. All conditions must hold; absent, null, "" and [] filter nothing.' })
export class ProductIncentivePolicyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the product (云服务类型编码), exact, in any case. null and "" filter nothing.',
  })
  serviceTypeCode?: string | null

  @Field(() => [IncentivePolicyKind], { nullable: true, description: 'Only under these policies. null and [] filter nothing.' })
  policy?: IncentivePolicyKind[] | null
}

@InputType({ description: 'Which documents. Absent, null and "" filter nothing.' })
export class PolicyDocumentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title, at least two characters. null and "" filter nothing.' })
  title?: string | null
}

@InputType({ description: 'Which indicators (S3-06). All conditions must hold; absent, null, "" and [] filter nothing.' })
export class IncentiveIndicatorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Reconciliation cycle (对账期次), exact: `2026-02`, `2026-Q1` or `2026`. null and "" filter nothing.',
  })
  cycle?: string | null

  @Field(() => String, { nullable: true, description: 'Part of the name (指标名称), at least two characters. null and "" filter nothing.' })
  name?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the scope (适用范围), at least two characters. null and "" filter nothing.',
  })
  scope?: string | null

  @Field(() => [IndicatorPeriod], { nullable: true, description: 'Only counted over these (统计周期). null and [] filter nothing.' })
  statPeriod?: IndicatorPeriod[] | null

  @Field(() => [IndicatorDimension], { nullable: true, description: 'Only counted of these (统计维度). null and [] filter nothing.' })
  dimension?: IndicatorDimension[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Real-name name of a customer that I see today, infix, at least two characters, no space inside. null and "" filter nothing.',
  })
  customerName?: string | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only with this feedback. null and [] filter nothing.' })
  feedbackStatus?: FeedbackStatus[] | null
}

@InputType({ description: 'Which lines of an indicator (R-IN-2). All conditions must hold; absent, null and "" filter nothing.' })
export class IncentiveIndicatorDetailLineFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this indicator, for exports. null and "" filter nothing.' })
  indicatorId?: string | null

  @Field(() => String, { nullable: true, description: 'Performance number (业绩编号), exact. null and "" filter nothing.' })
  performanceNo?: string | null

  @Field(() => ID, { nullable: true, description: 'The order (订单号), exact, in upper or lower case. null and "" filter nothing.' })
  orderId?: string | null
}

export const [ProductIncentivePolicyOrder, productIncentivePolicyOrders] = orderEnum(
  'ProductIncentivePolicyOrder',
  'Order of a list of policies; rows that are equal follow by id.',
  {
    SERVICE_TYPE_CODE_ASC: ['serviceTypeCode', 'ASC', 'By code.'],
    SERVICE_TYPE_CODE_DESC: ['serviceTypeCode', 'DESC', 'By code, backwards.'],
  },
)
export type ProductIncentivePolicyOrder = keyof typeof ProductIncentivePolicyOrder

export const [PolicyDocumentOrder, policyDocumentOrders] = orderEnum(
  'PolicyDocumentOrder',
  'Order of a list of documents; rows that are equal follow by id.',
  { UPDATED_AT_DESC: ['updatedAt', 'DESC', 'Newest first.'], UPDATED_AT_ASC: ['updatedAt', 'ASC', 'Oldest first.'] },
)
export type PolicyDocumentOrder = keyof typeof PolicyDocumentOrder

export const [IncentiveIndicatorOrder, incentiveIndicatorOrders] = orderEnum(
  'IncentiveIndicatorOrder',
  'Order of a list of indicators; rows that are equal follow by id.',
  { CYCLE_DESC: ['cycle', 'DESC', 'Newest cycle first.'], CYCLE_ASC: ['cycle', 'ASC', 'Oldest cycle first.'] },
)
export type IncentiveIndicatorOrder = keyof typeof IncentiveIndicatorOrder

export const [IncentiveIndicatorDetailLineOrder, incentiveIndicatorDetailLineOrders] = orderEnum(
  'IncentiveIndicatorDetailLineOrder',
  'Order of the lines of an indicator; rows that are equal follow by id.',
  { GENERATED_AT_DESC: ['generatedAt', 'DESC', 'Newest first.'], GENERATED_AT_ASC: ['generatedAt', 'ASC', 'Oldest first.'] },
)
export type IncentiveIndicatorDetailLineOrder = keyof typeof IncentiveIndicatorDetailLineOrder
