/** Resources: the lists, one of them, what hangs on it, and those of customers and orders. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { not } from '../../shared/conditions'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { isOrderingFor } from '../authorization'
import { Customer, CustomerEntity } from '../customers'
import { ChargingMode, isOfMarketplace, mayBuy, Order, OrderEntity } from '../orders'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { nextDeductionAt } from './autoRenewal'
import { checkWhose, isClosed, onDemandConditions, orderResourceConditions, resourceConditions } from './resource.conditions'
import { ResourceEntity } from './resource.entity'
import {
  idOrders,
  OnDemandResourceFilter,
  onDemandOrders,
  OrderResourceFilter,
  periodOrders,
  ResourceFilter,
  ResourceOrder,
  resourceOrders,
} from './resource.inputs'
import { resourceLifecycle } from './resource.lifecycle'
import { Resource, ResourceConnection, ResourcePeriod, ResourcePeriodConnection } from './resource.type'
import { ResourcePeriodEntity } from './resourcePeriod.entity'

const throughResellerText = "For a master: resources of this cloud reseller's customers; ignored for others (R-FLT-6)."

@Resolver(() => Resource)
export class ResourceResolver {
  @Query(() => Resource, { nullable: true, description: 'One resource; null when it does not exist or is not mine to see.' })
  async resource(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughResellerText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(ResourceEntity, id, info) ?? null
  }

  @Query(() => ResourceConnection, {
    description:
      "A customer's or an order's yearly/monthly resources, and whatever else has an end (S1-51). Members of a partner must name the customer or the order.",
  })
  async resources(
    @Args() page: PageArgs,
    @Arg('filter', () => ResourceFilter, { nullable: true, description: 'Which ones.' }) filter: ResourceFilter | null,
    @Arg('orderBy', () => ResourceOrder, { defaultValue: ResourceOrder.EXPIRE_AT_ASC, description: 'In which order.' })
    orderBy: ResourceOrder,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughResellerText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceEntity>> {
    checkWhose(ctx, filter?.customerId, filter?.orderId)
    const door = await throughReseller(ctx, indirectPartnerId)
    if (!door) return emptyPage()
    return door.page(ResourceEntity, info, { page, order: resourceOrders[orderBy], filters: resourceConditions(filter, door) })
  }

  @Query(() => ResourceConnection, {
    description: "A customer's on-demand resources, opened last first. Members of a partner must name the customer.",
  })
  async onDemandResources(
    @Args() page: PageArgs,
    @Arg('filter', () => OnDemandResourceFilter, { nullable: true, description: 'Which ones.' }) filter: OnDemandResourceFilter | null,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughResellerText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceEntity>> {
    checkWhose(ctx, filter?.customerId)
    const list = { page, order: onDemandOrders.EFFECTIVE_AT_DESC, filters: onDemandConditions(filter) }
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? door.page(ResourceEntity, info, list) : emptyPage()
  }

  @Query(() => ResourceConnection, {
    description: 'The resources of all my customers with their orders (订单资源明细), what expires first comes first (R-OQ-3).',
  })
  async orderResources(
    @Args() page: PageArgs,
    @Arg('filter', () => OrderResourceFilter, { nullable: true, description: 'Which ones.' }) filter: OrderResourceFilter | null,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughResellerText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    if (!door) return emptyPage()
    return door.page(ResourceEntity, info, { page, order: resourceOrders.EXPIRE_AT_ASC, filters: orderResourceConditions(filter, door) })
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Whose it is; null when the customer is no longer mine, while the resource stays in my list (R-2015).',
  })
  customer(@Root() resource: ResourceEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(resource, 'customerId', CustomerEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The partner of the customer when it was opened; null for the customer itself.',
  })
  partner(@Root() resource: ResourceEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(resource, 'partnerId', PartnerEntity, info)
  }

  @Needs('orderId')
  @FieldResolver(() => Order, { nullable: true, description: 'The order that opened it; null when it is not mine to see.' })
  order(@Root() resource: ResourceEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(resource, 'orderId', OrderEntity, info)
  }

  @Needs('pendingOrderId')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order that has hold of it: an unpaid renewal, or an unsubscription; null when it is free.',
  })
  pendingOrder(@Root() resource: ResourceEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(resource, 'pendingOrderId', OrderEntity, info)
  }

  @Needs('parentResourceId')
  @FieldResolver(() => Resource, { nullable: true, description: 'The main resource that it is attached to (R-RS-1); null for a main one.' })
  parentResource(@Root() resource: ResourceEntity, @Info() info: GraphQLResolveInfo): Soon<ResourceEntity | null> {
    return namedBy(resource, 'parentResourceId', ResourceEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => ResourceConnection, { description: 'What is attached to it (从资源), and dragged along by operations (R-RS-2).' })
  attachedResources(
    @Root() resource: ResourceEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceEntity>> {
    const list = { page, order: idOrders.ID_ASC, filters: [not(isClosed)] }
    return doorOf(resource).pageOf(ResourceEntity, { by: 'parentResourceId', of: resource.id }, info, list)
  }

  @Needs('id')
  @FieldResolver(() => ResourcePeriodConnection, { description: 'For which times it was bought and renewed, and what was paid.' })
  periods(@Root() resource: ResourceEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<ResourcePeriodEntity>> {
    const list = { page, order: periodOrders.STARTS_AT_ASC }
    return doorOf(resource).pageOf(ResourcePeriodEntity, { by: 'resourceId', of: resource.id }, info, list)
  }

  @Needs('expireAt', 'expirePolicy', 'deductionDaysBefore', 'autoRenewTriedAt')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it renews itself next: 03:00, some days before it expires, and each day after until it worked (自动续费扣款时间); null when it does not.',
  })
  nextDeductionAt(@Root() resource: ResourceEntity): string | null {
    return nextDeductionAt(resource)
  }

  @Needs('status', 'chargingMode', 'isMainResource', 'customerId', 'serviceTypeCode')
  @FieldResolver(() => [String], {
    description:
      'What the viewer can do with it now, if nothing that only the vendor sees is in the way; nothing with attached resources, nor for a member who has not switched into the role of the customer (R-ACT-1, R-ACT-2). Nothing is renewed while the customer is frozen or its partner suspended (R-FRZ-1, R-PAR-5).',
  })
  async availableActions(@Root() resource: ResourceEntity): Promise<string[]> {
    const { status, chargingMode, isMainResource } = resource
    if (!isMainResource || chargingMode === ChargingMode.PAY_PER_USE) return []
    const { viewer } = doorOf(resource)
    const actions = resourceLifecycle.availableActions(status, viewer)
    if (viewer.kind !== 'CUSTOMER' && isOfMarketplace(resource)) return []
    if (!actions.length || !(await isOrderingFor(resource))) return []
    return actions.includes('renew') && !(await mayBuy(resource)) ? actions.filter(action => action !== 'renew') : actions
  }
}

@Resolver(() => ResourcePeriod)
export class ResourcePeriodResolver {
  @Needs('orderId')
  @FieldResolver(() => Order, { nullable: true, description: 'The purchase or renewal; null when it is not mine to see.' })
  order(@Root() period: ResourcePeriodEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(period, 'orderId', OrderEntity, info)
  }

  @Needs('resourceId')
  @FieldResolver(() => Resource, { nullable: true, description: 'The resource.' })
  resource(@Root() period: ResourcePeriodEntity, @Info() info: GraphQLResolveInfo): Soon<ResourceEntity | null> {
    return namedBy(period, 'resourceId', ResourceEntity, info)
  }
}

@Resolver(() => Customer)
export class CustomerResourcesResolver {
  @Needs('commonExpiryDay')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'On which day of a month its resources expire when they are renewed, -1 for the last (统一到期日); null: each on its own.',
  })
  commonExpiryDay(@Root() { commonExpiryDay }: CustomerEntity): number | null {
    return commonExpiryDay
  }

  @Needs('id')
  @FieldResolver(() => ResourceConnection, {
    description: "The customer's resources that have an end and the viewer sees; what expires first comes first.",
  })
  resources(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => ResourceFilter, { nullable: true, description: 'Which ones.' }) filter: ResourceFilter | null,
    @Arg('orderBy', () => ResourceOrder, { defaultValue: ResourceOrder.EXPIRE_AT_ASC, description: 'In which order.' })
    orderBy: ResourceOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceEntity>> {
    const door = doorOf(customer)
    const list = { page, order: resourceOrders[orderBy], filters: resourceConditions(filter, door) }
    return door.pageOf(ResourceEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}

@Resolver(() => Order)
export class OrderResourcesResolver {
  @Needs('id')
  @FieldResolver(() => ResourceConnection, {
    description: 'What the order opened (S1-51), on demand or not; nothing before it is carried out (R-RS-3).',
  })
  resources(@Root() order: OrderEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<ResourceEntity>> {
    return doorOf(order).pageOf(ResourceEntity, { by: 'orderId', of: order.id }, info, { page, order: idOrders.ID_ASC })
  }

  @Needs('id')
  @FieldResolver(() => ResourcePeriodConnection, { description: 'The times of resources that the order bought or renewed.' })
  resourcePeriods(
    @Root() order: OrderEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourcePeriodEntity>> {
    return doorOf(order).pageOf(ResourcePeriodEntity, { by: 'orderId', of: order.id }, info, { page, order: idOrders.ID_ASC })
  }
}
