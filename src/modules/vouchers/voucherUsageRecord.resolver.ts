/** What vouchers paid and got back: of one voucher, by its id or beside it. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, orders, type Soon } from '../../db'
import { equals } from '../../shared/conditions'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Order, OrderEntity } from '../orders'
import { throughReseller } from '../partners'
import { VoucherEntity } from './voucher.entity'
import { Voucher } from './voucher.type'
import { VoucherUsageRecordEntity } from './voucherUsageRecord.entity'
import { VoucherUsageRecord, VoucherUsageRecordConnection } from './voucherUsageRecord.type'

const { USED_AT_DESC: newestFirst } = orders({ USED_AT_DESC: ['usedAt', 'DESC'] })

@Resolver(() => VoucherUsageRecord)
export class VoucherUsageRecordResolver {
  @Query(() => VoucherUsageRecordConnection, {
    description: 'What a voucher paid and got back, the newest first (S2-09); nothing of a voucher that is not mine to see.',
  })
  async voucherUsageRecords(
    @Arg('voucherId', () => ID, { description: 'Which voucher.' }) voucherId: string,
    @Args() page: PageArgs,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the cloud reseller that issued it (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherUsageRecordEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    // R-2023: with the voucher the customer loses sight of its records.
    if (!door || !(await door.one(VoucherEntity, voucherId, ['id']))) return emptyPage()
    return door.page(VoucherUsageRecordEntity, info, { page, order: newestFirst, filters: [equals('voucherId', voucherId)] })
  }

  @Needs('voucherId')
  @FieldResolver(() => Voucher, { nullable: true, description: 'The voucher; null for its customer once it is reclaimed (R-2023).' })
  voucher(@Root() record: VoucherUsageRecordEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherEntity | null> {
    return namedBy(record, 'voucherId', VoucherEntity, info)
  }

  @Needs('orderId')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order that was paid, with its products; null when it is not mine to see.',
  })
  order(@Root() record: VoucherUsageRecordEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(record, 'orderId', OrderEntity, info)
  }
}

@Resolver(() => Voucher)
export class VoucherUsageResolver {
  @Needs('id')
  @FieldResolver(() => VoucherUsageRecordConnection, {
    description: 'What it paid and got back, with the balance after each, the newest first (使用记录, S2-08, S2-09).',
  })
  usageRecords(
    @Root() voucher: VoucherEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherUsageRecordEntity>> {
    return doorOf(voucher).pageOf(VoucherUsageRecordEntity, { by: 'voucherId', of: voucher.id }, info, { page, order: newestFirst })
  }
}
