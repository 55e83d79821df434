/** Incentive indicators: the list, one of them, and the lines that went into it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { FeedbackTargetType, takesFeedback } from '../feedback'
import { Order, OrderEntity } from '../orders'
import { Partner, PartnerEntity } from '../partners'
import { IncentiveIndicatorEntity } from './incentiveIndicator.entity'
import { IncentiveIndicatorDetailLineEntity } from './incentiveIndicatorDetailLine.entity'
import { incentiveIndicatorConditions, incentiveIndicatorDetailLineConditions } from './policy.conditions'
import {
  IncentiveIndicatorDetailLineFilter,
  IncentiveIndicatorDetailLineOrder,
  incentiveIndicatorDetailLineOrders,
  IncentiveIndicatorFilter,
  IncentiveIndicatorOrder,
  incentiveIndicatorOrders,
} from './policy.inputs'
import {
  IncentiveIndicator,
  IncentiveIndicatorConnection,
  IncentiveIndicatorDetailLine,
  IncentiveIndicatorDetailLineConnection,
} from './policy.type'

takesFeedback('iid', { type: FeedbackTargetType.INDICATOR, entity: IncentiveIndicatorEntity, key: 'feedback.submit' })

@Resolver(() => IncentiveIndicator)
export class IncentiveIndicatorResolver {
  @Query(() => IncentiveIndicator, {
    nullable: true,
    description: 'One indicator with its lines (S3-07); null when it does not exist or is not mine to see.',
  })
  incentiveIndicator(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveIndicatorEntity | null> {
    return db.one(IncentiveIndicatorEntity, id, info)
  }

  @Query(() => IncentiveIndicatorConnection, {
    description: "My partner's indicators (指标信息, S3-05); a customer manager sees those of the customers that were his (R-IN-1).",
  })
  incentiveIndicators(
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveIndicatorFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveIndicatorFilter | null,
    @Arg('orderBy', () => IncentiveIndicatorOrder, { defaultValue: IncentiveIndicatorOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveIndicatorOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveIndicatorEntity>> {
    const list = { page, order: incentiveIndicatorOrders[orderBy], filters: incentiveIndicatorConditions(filter, db) }
    return db.page(IncentiveIndicatorEntity, info, list)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose indicator it is; null for those who may not see partners.' })
  partner(@Root() indicator: IncentiveIndicatorEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(indicator, 'partnerId', PartnerEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer, with the dimension CUSTOMER; null when it is no longer mine to see.',
  })
  customer(@Root() indicator: IncentiveIndicatorEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(indicator, 'customerId', CustomerEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => IncentiveIndicatorDetailLineConnection, { description: 'The lines that went into it (指标明细, R-IN-2).' })
  lines(
    @Root() indicator: IncentiveIndicatorEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveIndicatorDetailLineFilter, { nullable: true, description: 'Which ones.' })
    filter: IncentiveIndicatorDetailLineFilter | null,
    @Arg('orderBy', () => IncentiveIndicatorDetailLineOrder, {
      defaultValue: IncentiveIndicatorDetailLineOrder.GENERATED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: IncentiveIndicatorDetailLineOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveIndicatorDetailLineEntity>> {
    const list = { page, order: incentiveIndicatorDetailLineOrders[orderBy], filters: incentiveIndicatorDetailLineConditions(filter) }
    return doorOf(indicator).pageOf(IncentiveIndicatorDetailLineEntity, { by: 'indicatorId', of: indicator.id }, info, list)
  }
}

@Resolver(() => IncentiveIndicatorDetailLine)
export class IncentiveIndicatorDetailLineResolver {
  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'Who consumed; null when the customer is no longer mine to see.' })
  customer(@Root() line: IncentiveIndicatorDetailLineEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(line, 'customerId', CustomerEntity, info)
  }

  @Needs('orderId')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order; null for pay-per-use settlement, and when the order is not mine to see.',
  })
  order(@Root() line: IncentiveIndicatorDetailLineEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(line, 'orderId', OrderEntity, info)
  }
}
