/** Partner vouchers: the list, one of them, and what it was used for. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { between, exactly, FA, type Filtering } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Partner, PartnerEntity } from '../partners'
import { PartnerVoucherEntity } from './partnerVoucher.entity'
import {
  PartnerVoucherFilter,
  PartnerVoucherOrder,
  partnerVoucherOrders,
  PartnerVoucherUsageOrder,
  partnerVoucherUsageOrders,
} from './partnerVoucher.inputs'
import {
  PartnerVoucher,
  PartnerVoucherConnection,
  PartnerVoucherUsageRecord,
  PartnerVoucherUsageRecordConnection,
} from './partnerVoucher.type'
import { PartnerVoucherUsageRecordEntity } from './partnerVoucherUsageRecord.entity'

const conditions = (filter: PartnerVoucherFilter | null): Filtering[] =>
  filter
    ? [
        exactly('status', filter.status, FA),
        exactly('source', filter.source, FA),
        exactly('partnerId', filter.partnerId, FA),
        between('expireAt', filter.expireAtBegin, filter.expireAtEnd, FA, 'expireAt'),
      ]
    : []

@Resolver(() => PartnerVoucher)
export class PartnerVoucherResolver {
  @Query(() => PartnerVoucher, {
    nullable: true,
    description: 'One voucher that my partner holds; null when it does not exist or is not mine to see (S2-20).',
  })
  partnerVoucher(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartnerVoucherEntity | null> {
    return db.one(PartnerVoucherEntity, id, info)
  }

  @Query(() => PartnerVoucherConnection, {
    description: 'The vouchers that my partner itself holds, used-up and expired ones too (S2-20).',
  })
  partnerVouchers(
    @Args() page: PageArgs,
    @Arg('filter', () => PartnerVoucherFilter, { nullable: true, description: 'Which ones.' }) filter: PartnerVoucherFilter | null,
    @Arg('orderBy', () => PartnerVoucherOrder, { defaultValue: PartnerVoucherOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: PartnerVoucherOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerVoucherEntity>> {
    return db.page(PartnerVoucherEntity, info, { page, order: partnerVoucherOrders[orderBy], filters: conditions(filter) })
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Who holds it.' })
  partner(@Root() voucher: PartnerVoucherEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(voucher, 'partnerId', PartnerEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => PartnerVoucherUsageRecordConnection, { description: 'What it paid and got back, bill by bill (使用记录).' })
  usageRecords(
    @Root() voucher: PartnerVoucherEntity,
    @Args() page: PageArgs,
    @Arg('orderBy', () => PartnerVoucherUsageOrder, {
      defaultValue: PartnerVoucherUsageOrder.BOOKED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: PartnerVoucherUsageOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerVoucherUsageRecordEntity>> {
    const list = { page, order: partnerVoucherUsageOrders[orderBy] }
    return doorOf(voucher).pageOf(PartnerVoucherUsageRecordEntity, { by: 'voucherId', of: voucher.id }, info, list)
  }
}

@Resolver(() => PartnerVoucherUsageRecord)
export class PartnerVoucherUsageRecordResolver {
  @Needs('voucherId')
  @FieldResolver(() => PartnerVoucher, { nullable: true, description: 'The voucher.' })
  voucher(@Root() record: PartnerVoucherUsageRecordEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerVoucherEntity | null> {
    return namedBy(record, 'voucherId', PartnerVoucherEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'Whose charge it was; null when the customer is no longer mine.' })
  customer(@Root() record: PartnerVoucherUsageRecordEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(record, 'customerId', CustomerEntity, info)
  }
}
