/** Reconciliation lines (对账明细): the lines of statements that were made public. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { equals, not } from '../../shared/conditions'
import { type Page, PageArgs } from '../../shared/pages'
import { incentiveDetailConditions } from './incentive.conditions'
import { FeedbackStatus, IncentiveDetailStatus } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { IncentiveDetailOrder, incentiveDetailOrders } from './incentiveDetail.inputs'
import { IncentiveDetail, IncentiveDetailConnection } from './incentiveDetail.type'

@InputType({ description: 'Which lines (R-ST-5). All conditions must hold; absent, null, "" and [] filter nothing.' })
export class ReconciliationLineFilter {
  @Field(() => String, { nullable: true, description: 'Reconciliation cycle, exact. null and "" filter nothing.' })
  cycle?: string | null

  @Field(() => [FeedbackStatus], { nullable: true, description: 'Only with this feedback. null and [] filter nothing.' })
  feedbackStatus?: FeedbackStatus[] | null

  @Field(() => [String], { nullable: true, description: 'Only these product types, exact. null and [] filter nothing.' })
  productType?: string[] | null

  @Field(() => String, { nullable: true, description: 'Name of the plan, infix, at least two characters. null and "" filter nothing.' })
  planName?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Real-name name of a customer that I see today, infix, at least two characters, no space inside. null and "" filter nothing.',
  })
  customerName?: string | null

  @Field(() => ID, { nullable: true, description: 'The order, in upper or lower case. null and "" filter nothing.' })
  orderId?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the statement, exact. null and "" filter nothing.' })
  statementNo?: string | null
}

@Resolver(() => IncentiveDetail)
export class ReconciliationResolver {
  @Query(() => IncentiveDetailConnection, {
    description: 'The lines of statements that were made public, to be checked one by one; feedback can be given on each (R-ST-5).',
  })
  reconciliationLines(
    @Args() page: PageArgs,
    @Arg('filter', () => ReconciliationLineFilter, { nullable: true, description: 'Which ones.' }) filter: ReconciliationLineFilter | null,
    @Arg('orderBy', () => IncentiveDetailOrder, { defaultValue: IncentiveDetailOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveDetailOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveDetailEntity>> {
    const isPublic = not(equals('status', IncentiveDetailStatus.ESTIMATED))
    const list = { page, order: incentiveDetailOrders[orderBy], filters: [isPublic, ...incentiveDetailConditions(db, filter)] }
    return db.page(IncentiveDetailEntity, info, list)
  }
}
