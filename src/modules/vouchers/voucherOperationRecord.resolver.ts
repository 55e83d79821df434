/** The records of issuing and reclaiming, and what they speak of. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { throughReseller, partnersOwn } from '../partners'
import { VoucherEntity } from './voucher.entity'
import { Voucher } from './voucher.type'
import { voucherOperationRecordConditions } from './voucherOperationRecord.conditions'
import { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'
import { VoucherOperationRecordFilter, VoucherOperationRecordOrder, voucherOperationRecordOrders } from './voucherOperationRecord.inputs'
import { VoucherOperationRecord, VoucherOperationRecordConnection } from './voucherOperationRecord.type'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { VoucherQuota } from './voucherQuota.type'

@Resolver(() => VoucherOperationRecord)
export class VoucherOperationRecordResolver {
  @Query(() => VoucherOperationRecordConnection, { description: 'What was issued and reclaimed, and what failed (S2-10, S2-11).' })
  async voucherOperationRecords(
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherOperationRecordFilter, { nullable: true, description: 'Which ones.' })
    filter: VoucherOperationRecordFilter | null,
    @Arg('orderBy', () => VoucherOperationRecordOrder, {
      defaultValue: VoucherOperationRecordOrder.OCCURRED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: VoucherOperationRecordOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the records of this cloud reseller (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherOperationRecordEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    // What is no filter at all is refused whether or not there is anything to see.
    const filters = voucherOperationRecordConditions(filter, door ?? ctx.db)
    return door
      ? door.page(VoucherOperationRecordEntity, info, { page, order: voucherOperationRecordOrders[orderBy], filters })
      : emptyPage()
  }

  @Needs('quotaId')
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description: "The quota; null when it is not mine, such as a master's that took the value back (R-2063).",
  })
  quota(@Root() record: VoucherOperationRecordEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherQuotaEntity | null> {
    return namedBy(record, 'quotaId', VoucherQuotaEntity, info)
  }

  @Needs('voucherId')
  @FieldResolver(() => Voucher, { nullable: true, description: 'The voucher; null when issuing failed.' })
  voucher(@Root() record: VoucherOperationRecordEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherEntity | null> {
    return namedBy(record, 'voucherId', VoucherEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it is not mine.' })
  customer(@Root() record: VoucherOperationRecordEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(record, 'customerId', CustomerEntity, info)
  }

  @Needs('operatorId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who did it (操作人).' })
  operator(@Root() record: VoucherOperationRecordEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(record, 'operatorId', MemberEntity, info)
  }

  @Needs('remark')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The remark (备注); null for everyone but the partner that made it (R-2017).',
  })
  remark(@Root() record: VoucherOperationRecordEntity): string | null {
    return partnersOwn(record, record.remark)
  }
}
