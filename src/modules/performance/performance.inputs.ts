/** How performance is filtered, ordered and reviewed. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { FeedbackStatus } from '../feedback'
import { ChargingMode, OrderType } from '../orders'
import { PerformanceStatus } from './performance.enums'

@InputType({ description: 'Which statements. All conditions must hold; absent, null, "" and [] filter nothing.' })
export class PerformanceStatementFilter {
  @Field(() => YearMonthScalar, { nullable: true, description: 'Only this cycle (对账期次). null filters nothing.' })
  cycle?: YearMonth | null

  @Field(() => YearMonthScalar, { nullable: true, description: 'Not before this cycle, which is included. null filters nothing.' })
  cycleFrom?: YearMonth | null

  @Field(() => YearMonthScalar, { nullable: true, description: 'Not after this cycle, which is included. null filters nothing.' })
  cycleTo?: YearMonth | null

  @Field(() => [PerformanceStatus], { nullable: true, description: 'Only statements that stand here. null and [] filter nothing.' })
  status?: PerformanceStatus[] | null

  @Field(() => [AssociationType], { nullable: true, description: 'Only these association types. null and [] filter nothing.' })
  associationType?: AssociationType[] | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only with this feedback. null and [] filter nothing.' })
  feedbackStatus?: FeedbackStatus[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the number (业绩单ID), at least two characters. null and "" filter nothing.',
  })
  keyword?: string | null

  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null
}

@InputType({ description: 'Which lines (业绩明细). All conditions must hold; absent, null, "" and [] filter nothing.' })
export class PerformanceDetailFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Arose then or later (业绩形成时间). null filters nothing.' })
  generatedFrom?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Arose earlier than this; the instant itself is excluded. null filters nothing.',
  })
  generatedTo?: string | null

  @Field(() => YearMonthScalar, { nullable: true, description: 'Booked in this cycle (对账期次). null filters nothing.' })
  cycle?: YearMonth | null

  @Field(() => YearMonthScalar, { nullable: true, description: 'Consumed in this month (R-PF-9). null filters nothing.' })
  consumptionCycle?: YearMonth | null

  @Field(() => String, { nullable: true, description: 'Number of the statement (业绩单ID), exact. null and "" filter nothing.' })
  statementNo?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Company name of a cloud reseller that I see, infix, at least two characters (云经销商). null and "" filter nothing.',
  })
  resellerName?: string | null

  @Field(() => ID, { nullable: true, description: 'The order (订单号), in upper or lower case. null and "" filter nothing.' })
  orderId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The customer; one that had nothing to do with me matches no line. null and "" filter nothing.',
  })
  customerId?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Real-name name of a customer that I see today, infix, at least two characters, no space inside. null and "" filter nothing.',
  })
  customerName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Login name of a customer that I see today, infix, at least two characters, no space inside. null and "" filter nothing.',
  })
  customerAccountName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the manager of record, infix, at least two characters, no space inside. null and "" filter nothing.',
  })
  managerName?: string | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only with this feedback. null and [] filter nothing.' })
  feedbackStatus?: FeedbackStatus[] | null

  @Field(() => [String], { nullable: true, description: 'Only these product types, exact. null and [] filter nothing.' })
  productType?: string[] | null

  @Field(() => [OrderType], {
    nullable: true,
    description: 'Only orders of these types; pay-per-use settlement has none. null and [] filter nothing.',
  })
  orderType?: OrderType[] | null

  @Field(() => [ChargingMode], { nullable: true, description: 'Only these charging modes. null and [] filter nothing.' })
  chargingMode?: ChargingMode[] | null

  @Field(() => [AssociationType], { nullable: true, description: 'Only these association types. null and [] filter nothing.' })
  associationType?: AssociationType[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what counts for the incentive; false: only what does not. null filters nothing.',
  })
  countsForIncentive?: boolean | null
}

@InputType({ description: 'Which transfers. All conditions must hold; absent, null and "" filter nothing.' })
export class PerformanceTransferFilter {
  @Field(() => YearMonthScalar, { nullable: true, description: 'Only of this cycle. null filters nothing.' })
  cycle?: YearMonth | null
}

export const [PerformanceStatementOrder, performanceStatementOrders] = orderEnum(
  'PerformanceStatementOrder',
  'Order of a list of performance statements; rows that are equal follow by id.',
  { CYCLE_DESC: ['cycle', 'DESC', 'Newest cycle first.'], CYCLE_ASC: ['cycle', 'ASC', 'Oldest cycle first.'] },
)
export type PerformanceStatementOrder = keyof typeof PerformanceStatementOrder

export const [PerformanceDetailOrder, performanceDetailOrders] = orderEnum(
  'PerformanceDetailOrder',
  'Order of a list of performance lines; rows that are equal follow by id.',
  { GENERATED_AT_DESC: ['generatedAt', 'DESC', 'Newest first.'], GENERATED_AT_ASC: ['generatedAt', 'ASC', 'Oldest first.'] },
)
export type PerformanceDetailOrder = keyof typeof PerformanceDetailOrder

export const [PerformanceTransferOrder, performanceTransferOrders] = orderEnum(
  'PerformanceTransferOrder',
  'Order of a list of transfers; rows that are equal follow by id.',
  { TRANSFERRED_AT_DESC: ['transferredAt', 'DESC', 'Newest first.'], TRANSFERRED_AT_ASC: ['transferredAt', 'ASC', 'Oldest first.'] },
)
export type PerformanceTransferOrder = keyof typeof PerformanceTransferOrder

@InputType({ description: 'Which statements the vendor has reviewed.' })
export class FinalizePerformanceStatementsInput {
  @Field(() => [ID], { description: 'Statements whose month is over, 1–100, each named once.' })
  ids!: string[]
}
