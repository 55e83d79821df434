/** Lines of incentive statements: the list with its total, one of them, and those of a customer. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { Money } from '../../shared/money'
import { type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { Order, OrderEntity } from '../orders'
import { incentiveDetailConditions } from './incentive.conditions'
import { IncentiveEntity } from './incentive.entity'
import { Incentive } from './incentive.type'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { IncentiveDetailFilter, IncentiveDetailOrder, incentiveDetailOrders } from './incentiveDetail.inputs'
import { IncentiveDetail, IncentiveDetailConnection } from './incentiveDetail.type'

@Resolver(() => IncentiveDetail)
export class IncentiveDetailResolver {
  @Query(() => IncentiveDetail, { nullable: true, description: 'One line (S3-10); null when it does not exist or is not mine to see.' })
  incentiveDetail(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveDetailEntity | null> {
    return db.one(IncentiveDetailEntity, id, info)
  }

  @Query(() => IncentiveDetailConnection, {
    description:
      'What was earned, line by line (S3-08); a customer manager without a second role sees the lines attributed to him at the time (R-RL-1, R-RL-4).',
  })
  incentiveDetails(
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveDetailFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveDetailFilter | null,
    @Arg('orderBy', () => IncentiveDetailOrder, { defaultValue: IncentiveDetailOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveDetailOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveDetailEntity>> {
    return db.page(IncentiveDetailEntity, info, {
      page,
      order: incentiveDetailOrders[orderBy],
      filters: incentiveDetailConditions(db, filter),
    })
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Who consumed; null when the customer is no longer mine to see, while the line stays.',
  })
  customer(@Root() detail: IncentiveDetailEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(detail, 'customerId', CustomerEntity, info)
  }

  @Needs('managerId')
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'The customer manager at the time (客户经理), not the one of today (R-RL-4).',
  })
  manager(@Root() detail: IncentiveDetailEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(detail, 'managerId', MemberEntity, info)
  }

  @Needs('orderId')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order; null for pay-per-use settlement, and when the order is not mine to see.',
  })
  order(@Root() detail: IncentiveDetailEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(detail, 'orderId', OrderEntity, info)
  }

  @Needs('incentiveId')
  @FieldResolver(() => Incentive, {
    nullable: true,
    description: 'Its statement; null for those who may not see statements, such as a customer manager.',
  })
  incentive(@Root() detail: IncentiveDetailEntity, @Info() info: GraphQLResolveInfo): Soon<IncentiveEntity | null> {
    return namedBy(detail, 'incentiveId', IncentiveEntity, info)
  }
}

@Resolver(() => IncentiveDetailConnection)
export class IncentiveDetailTotalResolver {
  @FieldResolver(() => [Money], {
    description:
      'Incentive of the whole filter, not of the page (激励总额; R-ID-1): one sum per currency, each rounded half-up to cents once.',
  })
  async totalIncentive(@Root() page: Page<IncentiveDetailEntity>): Promise<Money[]> {
    const totals = await page.sum('incentiveAmount')
    return totals.map(total => total.roundHalfUpToCents())
  }
}

@Resolver(() => Customer)
export class CustomerIncentiveDetailsResolver {
  @Needs('id')
  @FieldResolver(() => IncentiveDetailConnection, {
    description: 'What the consumption of the customer earned, as far as the viewer sees it.',
  })
  incentiveDetails(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveDetailFilter, { nullable: true, description: 'Which lines.' }) filter: IncentiveDetailFilter | null,
    @Arg('orderBy', () => IncentiveDetailOrder, { defaultValue: IncentiveDetailOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveDetailOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveDetailEntity>> {
    const door = doorOf(customer)
    const list = { page, order: incentiveDetailOrders[orderBy], filters: incentiveDetailConditions(door, filter) }
    return door.pageOf(IncentiveDetailEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}
