/** Performance statements, their lines and transfers as clients see them. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { FeedbackStatus } from '../feedback'
import { IncentivePolicyKind } from '../incentivePolicies'
import { ChargingMode, OrderType } from '../orders'
import { PerformanceStatus, PerformanceZeroReason } from './performance.enums'
import type { PerformanceDetailEntity } from './performanceDetail.entity'
import type { PerformanceStatementEntity } from './performanceStatement.entity'
import type { PerformanceTransferEntity } from './performanceTransfer.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A performance statement (业绩单): one partner, one month, one association type.',
})
export class PerformanceStatement implements Omit<PerformanceStatementEntity, 'partnerId' | 'currency' | 'reviewedById' | 'version'> {
  @Field(() => ID, { description: 'Globally unique: `pfs_…`.' })
  id!: string

  @Field({ description: 'Its number (业绩单ID).' })
  statementNo!: string

  @Field(() => YearMonthScalar, { description: 'Reconciliation cycle (对账期次).' })
  cycle!: YearMonth

  @Field(() => AssociationType, { description: 'Association type (关联类型).' })
  associationType!: AssociationType

  @Field(() => Money, { description: 'What incentives are computed from (可激励业绩).' })
  eligibleAmount!: Money

  @Field(() => Money, { description: 'All performance of the month (业绩总额).' })
  totalAmount!: Money

  @Field(() => PerformanceStatus, { description: 'How sure it is (状态).' })
  status!: PerformanceStatus

  @Field(() => FeedbackStatus, { description: 'Whether the partner disputes it (问题反馈状态).' })
  feedbackStatus!: FeedbackStatus

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the vendor reviewed it (审核时间); null until it is FINAL.' })
  reviewedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When its first line arose.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string
}

export const PerformanceStatementConnection = connectionOf(PerformanceStatement, 'PerformanceStatement')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'One line of performance (业绩明细): the cash part of what one customer consumed (R-PF-1). It tells nothing about what is owed (R-PF-11).',
})
export class PerformanceDetail implements Omit<PerformanceDetailEntity, 'partnerId' | 'statementId' | 'currency'> {
  @Field(() => ID, { description: 'Globally unique: `pfd_…`.' })
  id!: string

  @Field({ description: 'Number of its statement (业绩单ID).' })
  statementNo!: string

  @Field(() => DateTimeScalar, { description: 'When the performance arose (业绩形成时间).' })
  generatedAt!: string

  @Field(() => YearMonthScalar, { description: 'The cycle that it is booked in (对账期次).' })
  performanceCycle!: YearMonth

  @Field(() => YearMonthScalar, { description: 'When it was consumed (消费期次); a month earlier for what is settled monthly (R-PF-9).' })
  consumptionCycle!: YearMonth

  @Field(() => ID, {
    nullable: true,
    description: 'The order (订单号), as an id even when the order is not visible; null for pay-per-use settlement.',
  })
  orderId!: string | null

  @Field(() => String, { nullable: true, description: 'Transaction of a pay-per-use settlement (交易流水号); null for orders.' })
  transactionNo!: string | null

  @Field(() => OrderType, { nullable: true, description: 'Type of the order (订单类型); null for pay-per-use settlement (按需结算).' })
  orderType!: OrderType | null

  @Field(() => ID, { description: 'The customer, as an id even when the customer is no longer mine.' })
  customerId!: string

  @Field(() => ID, { nullable: true, description: 'The customer manager at the time (R-RL-4); null when there was none.' })
  managerId!: string | null

  @Field(() => ID, { nullable: true, description: 'The cloud reseller whose customer it was (云经销商); null for my own customers.' })
  resellerId!: string | null

  @Field(() => AssociationType, { description: 'How the customer was associated at the time (关联类型).' })
  associationType!: AssociationType

  @Field({ description: 'Code of the product type (产品类型编码), such as `hws.service.type.ec2`.' })
  productTypeCode!: string

  @Field({ description: 'Product type (产品类型).' })
  productType!: string

  @Field({ description: 'Name of the product (产品名称).' })
  productName!: string

  @Field(() => ChargingMode, { description: 'How the product was charged (计费模式).' })
  chargingMode!: ChargingMode

  @Field(() => Money, { description: 'What was consumed (消费金额); negative for refunds (R-PF-6).' })
  consumptionAmount!: Money

  @Field(() => Money, { description: 'Of that, paid in cash, on credit that was repaid, or with a prepaid card (现金; R-PF-2).' })
  cashAmount!: Money

  @Field(() => Money, { description: 'Of that, paid with coupons (券抵扣).' })
  couponAmount!: Money

  @Field(() => Money, { description: 'What counts (业绩金额), to eight decimals: only totals are rounded.' })
  performanceAmount!: Money

  @Field(() => IncentivePolicyKind, { description: 'The policy of the product at the time (激励策略).' })
  incentivePolicy!: IncentivePolicyKind

  @Field({
    description: 'Whether it goes into the incentive (是否可激励); the lines of a cloud reseller do not, those of its master do (R-RL-6).',
  })
  countsForIncentive!: boolean

  @Field(() => PerformanceZeroReason, { nullable: true, description: 'Why there is no performance (R-PF-7); null when there is some.' })
  zeroReason!: PerformanceZeroReason | null

  @Field(() => FeedbackStatus, { description: 'Whether the partner disputes it (问题反馈状态).' })
  feedbackStatus!: FeedbackStatus
}

export const PerformanceDetailConnection = connectionOf(PerformanceDetail, 'PerformanceDetail')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Performance that went from one account to another (业绩转移记录); only the vendor moves it.',
})
export class PerformanceTransfer implements Omit<PerformanceTransferEntity, 'partnerId' | 'takerId' | 'currency'> {
  @Field(() => ID, { description: 'Globally unique: `pft_…`.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it was moved (转移时间).' })
  transferredAt!: string

  @Field({ description: 'Account that gave it (转出账号).' })
  fromPartnerAccount!: string

  @Field({ description: 'Account that got it (转入账号).' })
  toPartnerAccount!: string

  @Field(() => YearMonthScalar, { description: 'Of which cycle (对账期次).' })
  cycle!: YearMonth

  @Field(() => Money, { description: 'How much (转移金额).' })
  amount!: Money

  @Field({ description: 'Why (转移原因).' })
  reason!: string
}

export const PerformanceTransferConnection = connectionOf(PerformanceTransfer, 'PerformanceTransfer')

@ObjectType({ simpleResolvers: true, description: 'What became of one of the statements that were named.' })
export class FinalizePerformanceStatementResult {
  @Field(() => ID, { description: 'The id that was asked.' })
  id!: string

  /** Told in the language of the request. */
  refusal!: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'One result for each statement named, in the order asked.' })
export class FinalizePerformanceStatementsPayload extends Payload {
  @Field(() => [FinalizePerformanceStatementResult], { description: 'In the order asked; empty when the whole call was refused.' })
  results!: FinalizePerformanceStatementResult[]
}
