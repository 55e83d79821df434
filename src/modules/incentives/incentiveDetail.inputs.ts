/** How the lines of statements are filtered and ordered. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { AssociationType } from '../customers'
import { ChargingMode } from '../orders'
import { FeedbackStatus, IncentiveDetailStatus } from './incentive.enums'

@InputType({ description: 'Which lines (S3-08, S3-09, R-ID-1). All conditions must hold; absent, null, "" and [] filter nothing.' })
export class IncentiveDetailFilter {
  @Field(() => Int, { nullable: true, description: 'Year of the cycle (R-ID-3). null filters nothing.' })
  year?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Reconciliation cycle, exact: `2026-02`, `2026-Q1` or `2026`. null and "" filter nothing.',
  })
  cycle?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the statement, exact. null and "" filter nothing.' })
  statementNo?: string | null

  @Field(() => ID, { nullable: true, description: 'The order, in upper or lower case. null and "" filter nothing.' })
  orderId?: string | null

  @Field(() => String, { nullable: true, description: 'Name of the plan, infix, at least two characters. null and "" filter nothing.' })
  planName?: string | null

  @Field(() => [String], { nullable: true, description: 'Only these product types, exact. null and [] filter nothing.' })
  productType?: string[] | null

  @Field(() => [AssociationType], { nullable: true, description: 'Only these association types. null and [] filter nothing.' })
  associationType?: AssociationType[] | null

  @Field(() => [ChargingMode], { nullable: true, description: 'Only these charging modes. null and [] filter nothing.' })
  chargingMode?: ChargingMode[] | null

  @Field(() => [IncentiveDetailStatus], { nullable: true, description: 'Only lines that stand here. null and [] filter nothing.' })
  status?: IncentiveDetailStatus[] | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only with this feedback (R-ST-5). null and [] filter nothing.' })
  feedbackStatus?: FeedbackStatus[] | null

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
}

/** One column only: this is the longest table of the product, and each order costs it an index per way to reach a line. */
export const [IncentiveDetailOrder, incentiveDetailOrders] = orderEnum(
  'IncentiveDetailOrder',
  'Order of a list of lines; rows that are equal follow by id.',
  {
    CYCLE_DESC: ['cycle', 'DESC', 'Newest cycle first.'],
    CYCLE_ASC: ['cycle', 'ASC', 'Oldest cycle first.'],
  },
)
export type IncentiveDetailOrder = keyof typeof IncentiveDetailOrder
