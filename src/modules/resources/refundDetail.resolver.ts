/** Where the parts of a refund come from. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { equals } from '../../shared/conditions'
import { canonicalId, isIdOf } from '../../shared/ids'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { startOfDay } from '../../shared/time'
import { Order, OrderEntity } from '../orders'
import { throughReseller } from '../partners'
import { RefundDetailEntity } from './refundDetail.entity'
import { RefundDetail, RefundDetailConnection } from './refundDetail.type'
import { checkWhose } from './resource.conditions'
import { ResourceEntity } from './resource.entity'
import { idOrders } from './resource.inputs'
import { Resource } from './resource.type'

/** The vendor did not write down base orders before (R-REF-3). */
const baseOrdersSince = startOfDay('2018-05-01')

@Resolver(() => RefundDetail)
export class RefundDetailResolver {
  @Query(() => RefundDetailConnection, {
    description:
      'Which resources, and which purchases and renewals, the refund of an unsubscription or a downgrade comes from (S1-57, R-REF-1); other orders have none.',
  })
  async refundDetails(
    @Arg('orderId', () => ID, { description: 'The unsubscription or change, in upper or lower case.' }) orderId: string,
    @Arg('customerId', () => ID, { nullable: true, description: 'Whose order it is; members of a partner must say (R-REF-4).' })
    customerId: string | null,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: "For a master: the cloud reseller whose customer's order it is (R-REF-4); ignored for others.",
    })
    indirectPartnerId: string | null,
    @Args() page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<RefundDetailEntity>> {
    checkWhose(ctx, customerId)
    const id = canonicalId(orderId)
    const door = await throughReseller(ctx, indirectPartnerId)
    if (!door || !isIdOf('ord', id)) return emptyPage()
    const filters = [equals('orderId', id), customerId ? equals('customerId', customerId) : null]
    return door.page(RefundDetailEntity, info, { page, order: idOrders.ID_ASC, filters })
  }

  @Needs('baseOrderId', 'createdAt')
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The purchase or renewal that had been paid; null for refunds before May 2018 (R-REF-3).',
  })
  baseOrderId(@Root() { baseOrderId, createdAt }: RefundDetailEntity): string | null {
    return createdAt < baseOrdersSince ? null : baseOrderId
  }

  @Needs('resourceId')
  @FieldResolver(() => Resource, { nullable: true, description: 'The resource; null when it is not mine to see.' })
  resource(@Root() detail: RefundDetailEntity, @Info() info: GraphQLResolveInfo): Soon<ResourceEntity | null> {
    return namedBy(detail, 'resourceId', ResourceEntity, info)
  }
}

@Resolver(() => Order)
export class OrderRefundDetailsResolver {
  @Needs('id')
  @FieldResolver(() => RefundDetailConnection, {
    description:
      'Which resources, purchases and renewals its refund comes from (R-REF-1); empty unless it is an unsubscription or a downgrade.',
  })
  refundDetails(@Root() order: OrderEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<RefundDetailEntity>> {
    return doorOf(order).pageOf(RefundDetailEntity, { by: 'orderId', of: order.id }, info, { page, order: idOrders.ID_ASC })
  }
}
