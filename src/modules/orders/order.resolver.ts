/** Orders: the list, one of them, its lines, and the orders of a customer or a partner. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { canonicalId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { orderConditions } from './order.conditions'
import { OrderEntity } from './order.entity'
import { OrderFilter, orderLineOrders, OrderOrder, orderOrders } from './order.inputs'
import { Order, OrderAmountInfo, OrderConnection, OrderLine, OrderLineConnection } from './order.type'
import { OrderLineEntity } from './orderLine.entity'

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => Order, { nullable: true, description: 'One order (S1-51); null when it does not exist or is not mine to see.' })
  async order(
    @Arg('id', () => ID, { description: 'Its id, in upper or lower case.' }) id: string,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the cloud reseller whose customer placed it (R-OQ-5); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(OrderEntity, canonicalId(id), info) ?? null
  }

  @Query(() => OrderConnection, {
    description: 'The orders of all my customers, whoever paid (S1-50, R-OQ-1). The orders inside a combined order are listed beside it.',
  })
  async orders(
    @Args() page: PageArgs,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which ones.' }) filter: OrderFilter | null,
    @Arg('orderBy', () => OrderOrder, { defaultValue: OrderOrder.CREATED_AT_DESC, description: 'In which order.' }) orderBy: OrderOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: "For a master: the orders of this cloud reseller's customers; ignored for others (R-FLT-6).",
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrderEntity>> {
    const list = { page, order: orderOrders[orderBy], filters: orderConditions(filter) }
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? door.page(OrderEntity, info, list) : emptyPage()
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Who placed it; null when the customer is no longer mine, while the order stays (R-2015).',
  })
  customer(@Root() order: OrderEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(order, 'customerId', CustomerEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The partner of the customer when it was placed; null for the customer itself.',
  })
  partner(@Root() order: OrderEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(order, 'partnerId', PartnerEntity, info)
  }

  @Needs('discounts', 'cashCouponAmount', 'voucherAmount', 'storedCardAmount', 'commissionAmount', 'consumedAmount')
  @FieldResolver(() => OrderAmountInfo, { description: 'How the amount comes about (费用详细信息).' })
  amountInfo(@Root() order: OrderEntity): OrderAmountInfo {
    const { cashCouponAmount, voucherAmount, storedCardAmount, commissionAmount, consumedAmount, currency } = order
    const discounts = order.discounts.map(({ type, amount }) => ({ type, amount: Money.of(amount, currency) }))
    return { discounts, cashCouponAmount, voucherAmount, storedCardAmount, commissionAmount, consumedAmount }
  }

  @Needs('id')
  @FieldResolver(() => OrderLineConnection, { description: 'What was ordered (订单项), page by page (R-OQ-5); empty on a combined order.' })
  lines(@Root() order: OrderEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<OrderLineEntity>> {
    return doorOf(order).pageOf(OrderLineEntity, { by: 'orderId', of: order.id }, info, { page, order: orderLineOrders.ID_ASC })
  }

  @Needs('id')
  @FieldResolver(() => [Order], {
    description: 'The orders inside a combined order (组合交易单), at most 30; empty on others (R-ORD-2, R-ORD-3).',
  })
  subOrders(@Root() order: OrderEntity, @Info() info: GraphQLResolveInfo): Promise<OrderEntity[]> {
    return doorOf(order).many(OrderEntity, { by: 'parentOrderId', of: order.id }, info)
  }

  @Needs('parentOrderId')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The combined order that it is paid or cancelled through (R-ORD-2); null for one that stands alone.',
  })
  parentOrder(@Root() order: OrderEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(order, 'parentOrderId', OrderEntity, info)
  }
}

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @Needs('orderId')
  @FieldResolver(() => Order, { nullable: true, description: 'The order that it belongs to.' })
  order(@Root() line: OrderLineEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(line, 'orderId', OrderEntity, info)
  }
}

@Resolver(() => Customer)
export class CustomerOrdersResolver {
  @Needs('id')
  @FieldResolver(() => OrderConnection, { description: "The customer's orders that the viewer sees, newest first." })
  orders(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which ones.' }) filter: OrderFilter | null,
    @Arg('orderBy', () => OrderOrder, { defaultValue: OrderOrder.CREATED_AT_DESC, description: 'In which order.' }) orderBy: OrderOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrderEntity>> {
    const list = { page, order: orderOrders[orderBy], filters: orderConditions(filter) }
    return doorOf(customer).pageOf(OrderEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}

@Resolver(() => Partner)
export class PartnerOrdersResolver {
  @Needs('id')
  @FieldResolver(() => OrderConnection, { description: "The orders of the partner's customers that the viewer sees, newest first." })
  orders(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which ones.' }) filter: OrderFilter | null,
    @Arg('orderBy', () => OrderOrder, { defaultValue: OrderOrder.CREATED_AT_DESC, description: 'In which order.' }) orderBy: OrderOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrderEntity>> {
    const list = { page, order: orderOrders[orderBy], filters: orderConditions(filter) }
    return doorOf(partner).pageOf(OrderEntity, { by: 'partnerId', of: partner.id }, info, list)
  }
}
