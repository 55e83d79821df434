/** `IncentiveDetail`, one line of a statement, as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DecimalScalar, Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { ChargingMode } from '../orders'
import { FeedbackStatus, IncentiveDetailStatus, IncentiveFrozenReason, IncentiveZeroReason, RebateBasis } from './incentive.enums'
import type { IncentiveDetailEntity } from './incentiveDetail.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "One line of an incentive statement (激励明细): what one customer's consumption of one product earned.",
})
export class IncentiveDetail implements Omit<IncentiveDetailEntity, 'partnerId' | 'incentiveId' | 'currency'> {
  @Field(() => ID, { description: 'Globally unique: `ind_…`.' })
  id!: string

  @Field({ description: 'Number of its statement (激励账单ID).' })
  statementNo!: string

  @Field(() => Int, { description: 'Year of the cycle (年度), not of the consumption (R-ID-3).' })
  year!: number

  @Field({ description: 'Reconciliation cycle (对账期次) that it is booked in: `2026-02`, `2026-Q1` or `2026`.' })
  cycle!: string

  @Field({ description: 'Name of the incentive plan (激励计划名称).' })
  planName!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The order (订单号), as an id even when the order is not visible; null for pay-per-use settlement.',
  })
  orderId!: string | null

  @Field(() => ID, { description: 'The customer, as an id even when the customer is no longer mine.' })
  customerId!: string

  @Field(() => ID, { nullable: true, description: 'The customer manager at the time (R-RL-4); null when there was none.' })
  managerId!: string | null

  @Field({ description: 'Product type (产品类型).' })
  productType!: string

  @Field({ description: 'Name of the product (产品名称).' })
  productName!: string

  @Field(() => AssociationType, { description: 'How the customer was associated at the time (关联类型).' })
  associationType!: AssociationType

  @Field(() => ChargingMode, { description: 'How the product was charged (计费模式).' })
  chargingMode!: ChargingMode

  @Field(() => Money, { description: 'Performance (业绩金额), to eight decimals; negative for refunds (R-PF-6).' })
  performanceAmount!: Money

  @Field(() => Money, { description: 'List price (官网价).' })
  listPrice!: Money

  @Field(() => Money, { description: 'Incentive (激励金额), to eight decimals: only totals are rounded. Negative for refunds.' })
  incentiveAmount!: Money

  @Field(() => DecimalScalar, { description: 'Rate (激励比例) from 0 to 1, four decimals.' })
  rate!: string

  @Field(() => RebateBasis, { description: 'What the rate is applied to (返点基数; R-ID-4).' })
  rebateBasis!: RebateBasis

  @Field(() => YearMonthScalar, { description: 'When it was consumed (消费期次); may be earlier than the cycle (R-ID-2, R-ID-3).' })
  consumptionCycle!: YearMonth

  @Field(() => IncentiveDetailStatus, { description: 'Where it stands (状态).' })
  status!: IncentiveDetailStatus

  @Field(() => IncentiveFrozenReason, { nullable: true, description: 'Why it is frozen (冻结原因; R-PY-5); null otherwise.' })
  frozenReason!: IncentiveFrozenReason | null

  @Field(() => FeedbackStatus, { description: 'Whether the partner disputes it (问题反馈状态).' })
  feedbackStatus!: FeedbackStatus

  @Field(() => IncentiveZeroReason, { nullable: true, description: 'Why there is no incentive (激励为零原因); null when there is one.' })
  zeroReason!: IncentiveZeroReason | null

  @Field(() => ID, {
    nullable: true,
    description: 'The payment request (申付单) that it is part of, or was paid out with; null before, and after one that was rejected.',
  })
  paymentRequestId!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was booked.' })
  createdAt!: string
}

export const IncentiveDetailConnection = connectionOf(IncentiveDetail, 'IncentiveDetail')
