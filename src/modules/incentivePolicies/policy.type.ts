/** Incentive policies, policy documents and indicators as clients see them. */
import { Field, ID, ObjectType } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { FeedbackStatus } from '../feedback'
import type { IncentiveIndicatorEntity } from './incentiveIndicator.entity'
import type { IncentiveIndicatorDetailLineEntity } from './incentiveIndicatorDetailLine.entity'
import type { PolicyDocumentEntity } from './policyDocument.entity'
import { IncentivePolicyKind, IndicatorDimension, IndicatorPeriod, IndicatorUnit, PolicyDocumentFormat } from './policy.enums'
import type { ProductIncentivePolicyEntity } from './productIncentivePolicy.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What consumption of a product brings (产品激励策略), as long as it is in force.',
})
export class ProductIncentivePolicy implements ProductIncentivePolicyEntity {
  @Field(() => ID, { description: 'Globally unique: `pip_…`.' })
  id!: string

  @Field({ description: 'Code of the product (云服务类型编码).' })
  serviceTypeCode!: string

  @Field({ description: 'Name of the product (云服务类型名称).' })
  serviceTypeName!: string

  @Field(() => IncentivePolicyKind, { description: 'The policy (激励策略).' })
  policy!: IncentivePolicyKind

  @Field({ description: 'Whether the partner may grant its customers a discount on it (伙伴授予折扣).' })
  allowPartnerDiscount!: boolean

  @Field(() => DateTimeScalar, { description: 'From when it holds (生效时间).' })
  effectiveFrom!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when it no longer holds (失效时间); null while nothing took its place.',
  })
  effectiveUntil!: string | null
}

export const ProductIncentivePolicyConnection = connectionOf(ProductIncentivePolicy, 'ProductIncentivePolicy')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A policy document of the library (资料库), where the percentages by level of partner stand (R-IP-4).',
})
export class PolicyDocument implements PolicyDocumentEntity {
  @Field(() => ID, { description: 'Globally unique: `pdo_…`.' })
  id!: string

  @Field({ description: 'Its title (标题).' })
  title!: string

  @Field(() => PolicyDocumentFormat, { description: 'What kind of file it is (格式).' })
  format!: PolicyDocumentFormat

  @Field({ description: 'Where it is (下载地址).' })
  url!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed (更新时间).' })
  updatedAt!: string
}

export const PolicyDocumentConnection = connectionOf(PolicyDocument, 'PolicyDocument')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'A number that tells whether the condition of an incentive is met (指标信息). When it is, the incentive is computed by itself (R-IN-3).',
})
export class IncentiveIndicator implements Omit<IncentiveIndicatorEntity, 'partnerId' | 'version'> {
  @Field(() => ID, { description: 'Globally unique: `iid_…`.' })
  id!: string

  @Field({ description: 'Its name (指标名称).' })
  name!: string

  @Field({ description: 'What it holds for (适用范围).' })
  scope!: string

  @Field({ description: 'How it is counted (统计方式).' })
  statMethod!: string

  @Field(() => IndicatorPeriod, { description: 'Over how long (统计周期).' })
  statPeriod!: IndicatorPeriod

  @Field({ description: 'Reconciliation cycle (对账期次): `2026-02`, `2026-Q1` or `2026`.' })
  cycle!: string

  @Field(() => IndicatorDimension, { description: 'Of whom (统计维度).' })
  dimension!: IndicatorDimension

  @Field(() => ID, {
    nullable: true,
    description: 'The customer, as an id even when it is no longer mine; only with the dimension CUSTOMER.',
  })
  customerId!: string | null

  @Field(() => ID, { nullable: true, description: 'The customer manager at the time (R-RL-4); null when it is about the whole partner.' })
  managerId!: string | null

  @Field(() => DecimalScalar, { description: 'The value (指标值), in the unit beside it.' })
  value!: string

  @Field(() => IndicatorUnit, { description: 'What the value counts (单位).' })
  unit!: IndicatorUnit

  @Field(() => FeedbackStatus, { description: 'Whether the partner disputes it (问题反馈状态).' })
  feedbackStatus!: FeedbackStatus

  @Field(() => DateTimeScalar, { description: 'When it was first counted.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it was last counted.' })
  updatedAt!: string
}

export const IncentiveIndicatorConnection = connectionOf(IncentiveIndicator, 'IncentiveIndicator')

@ObjectType({ simpleResolvers: true, implements: Node, description: 'One performance line that went into an indicator (指标明细).' })
export class IncentiveIndicatorDetailLine implements Omit<IncentiveIndicatorDetailLineEntity, 'partnerId' | 'indicatorId' | 'managerId'> {
  @Field(() => ID, { description: 'Globally unique: `iil_…`.' })
  id!: string

  @Field({ description: 'Performance number (业绩编号).' })
  performanceNo!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The order (订单号), as an id even when the order is not visible; null for pay-per-use settlement.',
  })
  orderId!: string | null

  @Field(() => ID, { description: 'The customer, as an id even when it is no longer mine.' })
  customerId!: string

  @Field({ description: 'Name of the product (产品名称).' })
  productName!: string

  @Field(() => DecimalScalar, { description: 'What it brought (贡献值), in the unit of the indicator.' })
  contribution!: string

  @Field(() => DateTimeScalar, { description: 'When the performance arose (业绩形成时间).' })
  generatedAt!: string
}

export const IncentiveIndicatorDetailLineConnection = connectionOf(IncentiveIndicatorDetailLine, 'IncentiveIndicatorDetailLine')
