/** Lines of performance: the list with its total, one of them, and those of a customer. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { Money } from '../../shared/money'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { Order, OrderEntity } from '../orders'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { performanceDetailConditions } from './performance.conditions'
import { PerformanceDetailFilter, PerformanceDetailOrder, performanceDetailOrders } from './performance.inputs'
import { PerformanceDetail, PerformanceDetailConnection, PerformanceStatement } from './performance.type'
import { PerformanceDetailEntity } from './performanceDetail.entity'
import { PerformanceStatementEntity } from './performanceStatement.entity'

const newestFirst = PerformanceDetailOrder.GENERATED_AT_DESC

@Resolver(() => PerformanceDetail)
export class PerformanceDetailResolver {
  @Query(() => PerformanceDetail, {
    nullable: true,
    description: 'One line of performance (S3-01); null when it does not exist or is not mine to see.',
  })
  async performanceDetail(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: of this cloud reseller; ignored for others (R-FLT-6).',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceDetailEntity | null> {
    const door = await throughReseller(ctx, indirectPartnerId)
    return door && door.one(PerformanceDetailEntity, id, info)
  }

  @Query(() => PerformanceDetailConnection, {
    description:
      'Performance line by line (S3-01); a customer manager without a second role sees the lines attributed to him at the time (R-RL-1, R-RL-4).',
  })
  async performanceDetails(
    @Args() page: PageArgs,
    @Arg('filter', () => PerformanceDetailFilter, { nullable: true, description: 'Which ones.' }) filter: PerformanceDetailFilter | null,
    @Arg('orderBy', () => PerformanceDetailOrder, { defaultValue: newestFirst, description: 'In which order.' })
    orderBy: PerformanceDetailOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: of this cloud reseller; ignored for others (R-FLT-6).',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PerformanceDetailEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    if (!door) return emptyPage()
    const list = { page, order: performanceDetailOrders[orderBy], filters: performanceDetailConditions(filter, door) }
    return door.page(PerformanceDetailEntity, info, list)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Who consumed; null when the customer is no longer mine to see, while the line stays.',
  })
  customer(@Root() detail: PerformanceDetailEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(detail, 'customerId', CustomerEntity, info)
  }

  @Needs('managerId')
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'The customer manager at the time (客户经理), not the one of today (R-RL-4).',
  })
  manager(@Root() detail: PerformanceDetailEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(detail, 'managerId', MemberEntity, info)
  }

  @Needs('resellerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The cloud reseller whose customer it was; null for my own customers.' })
  reseller(@Root() detail: PerformanceDetailEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(detail, 'resellerId', PartnerEntity, info)
  }

  @Needs('orderId')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order; null for pay-per-use settlement, and when the order is not mine to see.',
  })
  order(@Root() detail: PerformanceDetailEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(detail, 'orderId', OrderEntity, info)
  }

  @Needs('statementId')
  @FieldResolver(() => PerformanceStatement, {
    nullable: true,
    description: 'Its statement; null for those who may not see statements, such as a customer manager.',
  })
  statement(@Root() detail: PerformanceDetailEntity, @Info() info: GraphQLResolveInfo): Soon<PerformanceStatementEntity | null> {
    return namedBy(detail, 'statementId', PerformanceStatementEntity, info)
  }
}

@Resolver(() => PerformanceDetailConnection)
export class PerformanceDetailTotalResolver {
  @FieldResolver(() => [Money], {
    description: 'Performance of the whole filter, not of the page (业绩总额): one sum per currency, each rounded half-up to cents once.',
  })
  async totalPerformance(@Root() page: Page<PerformanceDetailEntity>): Promise<Money[]> {
    const totals = await page.sum('performanceAmount')
    return totals.map(total => total.roundHalfUpToCents())
  }
}

@Resolver(() => Customer)
export class CustomerPerformanceDetailsResolver {
  @Needs('id')
  @FieldResolver(() => PerformanceDetailConnection, {
    description: 'What the consumption of the customer counted, as far as the viewer sees it (业绩明细).',
  })
  performanceDetails(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => PerformanceDetailFilter, { nullable: true, description: 'Which lines.' }) filter: PerformanceDetailFilter | null,
    @Arg('orderBy', () => PerformanceDetailOrder, { defaultValue: newestFirst, description: 'In which order.' })
    orderBy: PerformanceDetailOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PerformanceDetailEntity>> {
    const door = doorOf(customer)
    const list = { page, order: performanceDetailOrders[orderBy], filters: performanceDetailConditions(filter, door) }
    return door.pageOf(PerformanceDetailEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}
