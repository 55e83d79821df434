/** `Incentive`, the statement, as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DecimalScalar, Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import type { IncentiveEntity, PolicySnapshot } from './incentive.entity'
import { ConfirmationMode, CyclePeriod, FeedbackStatus, IncentivePlanType, IncentiveStatus } from './incentive.enums'

@ObjectType({ simpleResolvers: true, description: 'One step of a calculation (核算步骤).' })
export class IncentiveCalculationStep {
  @Field({ description: 'What is computed.' })
  name!: string

  @Field({ description: 'How, in words or as a formula.' })
  formula!: string

  @Field(() => DecimalScalar, { description: 'What came out: an amount, a ratio or a count.' })
  result!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'The policy and the calculation (激励政策核算过程), frozen when the statement was generated.',
})
export class IncentivePolicySnapshot implements PolicySnapshot {
  @Field({ description: 'Name of the policy (激励政策).' })
  policyName!: string

  @Field(() => YearMonthScalar, { description: 'The policy in force at the last second of this month.' })
  policyMonth!: YearMonth

  @Field(() => [IncentiveCalculationStep], { description: 'The steps of the calculation, in order.' })
  steps!: readonly IncentiveCalculationStep[]
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'An incentive statement (激励账单): one partner, plan, cycle and association type.',
})
export class Incentive implements Pick<
  IncentiveEntity,
  | 'id'
  | 'statementNo'
  | 'cycle'
  | 'cyclePeriod'
  | 'planName'
  | 'planType'
  | 'associationType'
  | 'performanceAmount'
  | 'incentiveAmount'
  | 'policySnapshot'
  | 'publicityStartAt'
  | 'status'
  | 'feedbackStatus'
  | 'confirmedAt'
  | 'confirmedMode'
  | 'publicityWorkingDays'
  | 'expiresAt'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `inc_…`.' })
  id!: string

  @Field({ description: 'Number of the statement (激励账单ID), unique.' })
  statementNo!: string

  @Field({ description: 'Reconciliation cycle (对账期次): `2026-02`, `2026-Q1` or `2026`.' })
  cycle!: string

  @Field(() => CyclePeriod, { description: 'How long the cycle is.' })
  cyclePeriod!: CyclePeriod

  @Field({ description: 'Name of the incentive plan (激励名称).' })
  planName!: string

  @Field(() => IncentivePlanType, { description: 'What the plan rewards (激励类型).' })
  planType!: IncentivePlanType

  @Field(() => AssociationType, {
    nullable: true,
    description: 'The association type (关联类型) that it is about; null where the plan knows none.',
  })
  associationType!: AssociationType | null

  @Field(() => Money, { description: 'Performance that it was computed from (业绩金额); may be negative (R-PF-6).' })
  performanceAmount!: Money

  @Field(() => Money, { description: 'What was earned (激励金额); may be negative.' })
  incentiveAmount!: Money

  @Field(() => IncentivePolicySnapshot, { description: 'The policy and the calculation (激励政策核算过程).' })
  policySnapshot!: PolicySnapshot

  @Field(() => DateTimeScalar, { nullable: true, description: 'When publicity begins (公示开始); null while estimated.' })
  publicityStartAt!: string | null

  @Field(() => IncentiveStatus, { description: 'Where it stands (状态).' })
  status!: IncentiveStatus

  @Field(() => FeedbackStatus, { description: 'Whether the partner disputes it (问题反馈状态).' })
  feedbackStatus!: FeedbackStatus

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed (确认时间); null before.' })
  confirmedAt!: string | null

  @Field(() => ConfirmationMode, { nullable: true, description: 'How it was confirmed (确认方式); null before.' })
  confirmedMode!: ConfirmationMode | null

  @Field(() => Int, { nullable: true, description: 'For how many working days it is public (公示工作日数; R-ST-8); null while estimated.' })
  publicityWorkingDays!: number | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When what was not requested is void (失效时间): a year after its partner, or who earned it, left the plan (R-PY-8, R-PY-11); null before.',
  })
  expiresAt!: string | null

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number

  @Field(() => DateTimeScalar, { description: 'When it was first estimated.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string
}

export const IncentiveConnection = connectionOf(Incentive, 'Incentive')
