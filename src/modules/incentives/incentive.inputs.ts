/** How statements are filtered, ordered and confirmed. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { AssociationType } from '../customers'
import { VerificationInput } from '../verification'
import { CyclePeriod, FeedbackStatus, IncentivePlanType, IncentiveStatus, IncentiveZeroReason } from './incentive.enums'

@InputType({ description: 'Which statements. All conditions must hold; absent, null, "" and [] filter nothing.' })
export class IncentiveFilter {
  @Field(() => String, { nullable: true, description: 'Number of the statement, exact. null and "" filter nothing.' })
  statementNo?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Reconciliation cycle, exact: `2026-02`, `2026-Q1` or `2026`. null and "" filter nothing.',
  })
  cycle?: string | null

  @Field(() => [CyclePeriod], { nullable: true, description: 'Only cycles of these lengths. null and [] filter nothing.' })
  cyclePeriod?: CyclePeriod[] | null

  @Field(() => String, { nullable: true, description: 'Name of the plan, infix, at least two characters. null and "" filter nothing.' })
  planName?: string | null

  @Field(() => [IncentivePlanType], { nullable: true, description: 'Only plans of these types. null and [] filter nothing.' })
  planType?: IncentivePlanType[] | null

  @Field(() => [AssociationType], { nullable: true, description: 'Only these association types. null and [] filter nothing.' })
  associationType?: AssociationType[] | null

  @Field(() => [IncentiveStatus], { nullable: true, description: 'Only statements that stand here. null and [] filter nothing.' })
  status?: IncentiveStatus[] | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only with this feedback. null and [] filter nothing.' })
  feedbackStatus?: FeedbackStatus[] | null
}

export const [IncentiveOrder, incentiveOrders] = orderEnum(
  'IncentiveOrder',
  'Order of a list of statements; rows that are equal follow by id.',
  {
    CYCLE_DESC: ['cycle', 'DESC', 'Newest cycle first.'],
    CYCLE_ASC: ['cycle', 'ASC', 'Oldest cycle first.'],
    CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
  },
)
export type IncentiveOrder = keyof typeof IncentiveOrder

@InputType({ description: 'Which statements are confirmed.' })
export class ConfirmIncentivesInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'Statements, 1–100. Each takes along all others of its cycle and association type (R-ST-4).' })
  ids!: string[]

  @Field(() => Boolean, {
    nullable: true,
    description: 'True only tells what would be confirmed, for the dialog that asks (R-ST-4); nothing is changed.',
  })
  validateOnly?: boolean | null

  @Field(() => VerificationInput, { nullable: true, description: 'The code, where my account asks for one (R-XC-5).' })
  verification?: VerificationInput | null
}

@InputType()
abstract class OneIncentiveInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The statement.' })
  id!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.',
  })
  expectedVersion?: number | null
}

@InputType({ description: 'Which statement is made public, and for how long.' })
export class PublishIncentiveInput extends OneIncentiveInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'For how many working days (公示工作日数), 1–60; null and absent: as its plan says, 5 for sales (R-ST-8), 30 for FH, 40 for delivery.',
  })
  publicityWorkingDays?: number | null
}

@InputType({ description: 'A line of the statement, as it should have been.' })
export class IncentiveCorrectionInput {
  @Field(() => ID, { description: 'The line, one of the statement.' })
  detailId!: string

  @Field(() => DecimalScalar, { description: 'What it earns, to eight decimals; may be negative or zero.' })
  incentiveAmount!: string

  @Field(() => IncentiveZeroReason, { nullable: true, description: 'Why it earns nothing; only with zero.' })
  zeroReason?: IncentiveZeroReason | null
}

@InputType({ description: 'Which statement is made anew, and why.' })
export class RegenerateIncentiveInput extends OneIncentiveInput {
  @Field({ description: 'Why (更正说明), 1–200 characters: it becomes a step of the calculation.' })
  reason!: string

  @Field(() => [IncentiveCorrectionInput], {
    nullable: true,
    description: 'The lines that change, at most 100; the others stay as they are.',
  })
  corrections?: IncentiveCorrectionInput[] | null
}

@InputType({ description: 'Which statement goes to which account, and why (激励转移, R-PY-11).' })
export class TransferIncentiveInput extends OneIncentiveInput {
  @Field(() => ID, { description: 'The account that gets it, of the same company; no cloud reseller, and none that has left.' })
  toPartnerId!: string

  @Field({ description: 'Why, 1–256 characters: the finance of both accounts is told.' })
  reason!: string
}
