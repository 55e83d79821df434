/** The incentive dashboard, and why incentive and consumption differ, as clients see them. */
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { CurrencyCode, Money } from '../../shared/money'
import { IncentiveDetailStatus } from './incentive.enums'

const perCurrency = 'One sum per currency, rounded half-up to cents once.'

@ObjectType({ simpleResolvers: true, description: 'What one reconciliation cycle came to.' })
export class IncentiveOfCycle {
  @Field({ description: 'The cycle (对账期次): `2026-02`, `2026-Q1` or `2026`.' })
  cycle!: string

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], { description: perCurrency })
  amounts!: Money[]
}

@ObjectType({ simpleResolvers: true, description: 'What one plan came to.' })
export class IncentiveOfPlan {
  @Field({ description: 'Name of the incentive plan (激励计划名称).' })
  planName!: string

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], { description: perCurrency })
  amounts!: Money[]
}

@ObjectType({ simpleResolvers: true, description: 'How much stands where.' })
export class IncentiveOfStatus {
  @Field(() => IncentiveDetailStatus, { description: 'Where it stands (状态).' })
  status!: IncentiveDetailStatus

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], { description: perCurrency })
  amounts!: Money[]
}

@ObjectType({ simpleResolvers: true, description: 'Incentive of one year (激励统计信息): each figure is counted when it is selected.' })
export class IncentiveStatistics {
  @Field(() => Int, { description: 'The year of the cycles (年度).' })
  year!: number
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Why the incentive of a month is not that of its consumption (S3-11, R-ID-2). `consumption` less what brings nothing, less what is booked later, plus what was carried over, is `incentiveBase`: exactly, because only `incentive` is rounded.',
})
export class IncentiveVariance {
  @Field(() => CurrencyCode, { description: 'Currency (币种); each has an explanation of its own.' })
  currency!: CurrencyCode

  @Field(() => Money, { description: 'What was consumed in the month (消费金额).' })
  consumption!: Money

  @Field(() => Money, {
    description:
      'Of that, what brings no incentive (政策不激励): see `performanceDetails` with `countsForIncentive: false`, and `zeroReason`.',
  })
  excludedByPolicy!: Money

  @Field(() => Money, { description: 'Of the rest, what was not paid in cash (券抵扣; R-PF-2).' })
  paidWithCoupons!: Money

  @Field(() => Money, { description: 'Of the rest, what is booked in a later month (计入下月; R-ID-2, R-PF-9).' })
  bookedNextMonth!: Money

  @Field(() => Money, { description: 'What earlier months left for this one (上月结转).' })
  carriedFromLastMonth!: Money

  @Field(() => Money, { description: 'What the incentive of the month is computed from (可激励业绩).' })
  incentiveBase!: Money

  @Field(() => Money, {
    description: 'Incentive booked in the month (激励金额), rounded half-up to cents once; plans by the quarter or the year are not in it.',
  })
  incentive!: Money
}
