/** Business opportunities: the list, and those of a customer and of a sales task. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { containing, exactly, FA, type Filtering } from '../../shared/filters'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { ReportedCustomer, ReportedCustomerEntity } from '../customerDevelopment'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { throughReseller } from '../partners'
import { BusinessOpportunityEntity } from './businessOpportunity.entity'
import { BusinessOpportunityFilter, opportunityOrders } from './businessOpportunity.inputs'
import { BusinessOpportunity, BusinessOpportunityConnection } from './businessOpportunity.type'
import { SalesTaskEntity } from './salesTask.entity'
import { SalesTask } from './task.types'

const order = opportunityOrders.CREATED_AT_DESC
type Opportunities = Promise<Page<BusinessOpportunityEntity>>

const conditions = (filter: BusinessOpportunityFilter | null | undefined): Filtering[] =>
  filter
    ? [
        containing('name', filter.name, FA, 'name', { spaces: true, most: 128 }),
        exactly('customerId', filter.customerId, FA),
        exactly('reportedCustomerId', filter.reportedCustomerId, FA),
        exactly('sourceTaskId', filter.sourceTaskId, FA),
      ]
    : []

@Resolver(() => BusinessOpportunity)
export class BusinessOpportunityResolver {
  @Query(() => BusinessOpportunityConnection, {
    description: 'Business opportunities, newest first; a customer manager sees those that are his (R-OPP-1).',
  })
  async businessOpportunities(
    @Args() page: PageArgs,
    @Arg('filter', () => BusinessOpportunityFilter, { nullable: true, description: 'Which ones.' })
    filter: BusinessOpportunityFilter | null,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: "For a master: about this cloud reseller's customers; ignored for others (R-FLT-6).",
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Opportunities {
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? door.page(BusinessOpportunityEntity, info, { page, order, filters: conditions(filter) }) : emptyPage()
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it is not mine.' })
  customer(@Root() row: BusinessOpportunityEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(row, 'customerId', CustomerEntity, info)
  }

  @Needs('reportedCustomerId')
  @FieldResolver(() => ReportedCustomer, { nullable: true, description: 'The reported customer; null when it is not mine.' })
  reportedCustomer(@Root() row: BusinessOpportunityEntity, @Info() info: GraphQLResolveInfo): Soon<ReportedCustomerEntity | null> {
    return namedBy(row, 'reportedCustomerId', ReportedCustomerEntity, info)
  }

  @Needs('sourceTaskId')
  @FieldResolver(() => SalesTask, { nullable: true, description: 'The sales task that it came out of; null when it is not mine.' })
  sourceTask(@Root() row: BusinessOpportunityEntity, @Info() info: GraphQLResolveInfo): Soon<SalesTaskEntity | null> {
    return namedBy(row, 'sourceTaskId', SalesTaskEntity, info)
  }

  @Needs('ownerId')
  @FieldResolver(() => Member, { nullable: true, description: 'Whose it is (归属客户经理); null for a member of another partner.' })
  owner(@Root() row: BusinessOpportunityEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(row, 'ownerId', MemberEntity, info)
  }
}

const ofCustomer =
  'The business opportunities with this customer that I see, newest first; `totalCount` is the number on its page (R-OPP-3).'

@Resolver(() => Customer)
export class CustomerOpportunitiesResolver {
  @Needs('id')
  @FieldResolver(() => BusinessOpportunityConnection, { description: ofCustomer })
  businessOpportunities(@Root() customer: CustomerEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Opportunities {
    return doorOf(customer).pageOf(BusinessOpportunityEntity, { by: 'customerId', of: customer.id }, info, { page, order })
  }
}

@Resolver(() => SalesTask)
export class SalesTaskOpportunitiesResolver {
  @Needs('id')
  @FieldResolver(() => BusinessOpportunityConnection, {
    description: 'The business opportunities that came out of it, as far as I see them.',
  })
  businessOpportunities(@Root() task: SalesTaskEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Opportunities {
    return doorOf(task).pageOf(BusinessOpportunityEntity, { by: 'sourceTaskId', of: task.id }, info, { page, order })
  }
}
