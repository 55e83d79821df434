/** The records of quotas between a master and its cloud resellers, and what they speak of. */
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity, partnersOwn } from '../partners'
import { ResellerQuotaEntity } from './resellerQuota.entity'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { VoucherQuota } from './voucherQuota.type'
import { voucherQuotaRecordConditions } from './voucherQuotaRecord.conditions'
import { VoucherQuotaRecordEntity } from './voucherQuotaRecord.entity'
import { VoucherQuotaRecordFilter, VoucherQuotaRecordOrder, voucherQuotaRecordOrders } from './voucherQuotaRecord.inputs'
import { VoucherQuotaRecord, VoucherQuotaRecordConnection } from './voucherQuotaRecord.type'

@Resolver(() => VoucherQuotaRecord)
export class VoucherQuotaRecordResolver {
  @Query(() => VoucherQuotaRecordConnection, {
    description: 'For a master: quotas that it issued to its cloud resellers and reclaimed, and what failed (S2-17).',
  })
  voucherQuotaRecords(
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherQuotaRecordFilter, { nullable: true, description: 'Which ones.' }) filter: VoucherQuotaRecordFilter | null,
    @Arg('orderBy', () => VoucherQuotaRecordOrder, {
      defaultValue: VoucherQuotaRecordOrder.OCCURRED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: VoucherQuotaRecordOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherQuotaRecordEntity>> {
    const list = { page, order: voucherQuotaRecordOrders[orderBy], filters: voucherQuotaRecordConditions(filter) }
    return db.page(VoucherQuotaRecordEntity, info, list)
  }

  @Needs('quotaId')
  @FieldResolver(() => VoucherQuota, { nullable: true, description: "The reseller's quota; null when issuing failed." })
  quota(@Root() record: VoucherQuotaRecordEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherQuotaEntity | null> {
    return namedBy(record, 'quotaId', ResellerQuotaEntity, info)
  }

  @Needs('parentQuotaId')
  @FieldResolver(() => VoucherQuota, { nullable: true, description: 'The quota of mine (来源额度).' })
  parentQuota(@Root() record: VoucherQuotaRecordEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherQuotaEntity | null> {
    return namedBy(record, 'parentQuotaId', VoucherQuotaEntity, info)
  }

  @Needs('indirectPartnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The cloud reseller; null when it is not mine.' })
  indirectPartner(@Root() record: VoucherQuotaRecordEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(record, 'indirectPartnerId', PartnerEntity, info)
  }

  @Needs('operatorId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who did it (操作人).' })
  operator(@Root() record: VoucherQuotaRecordEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(record, 'operatorId', MemberEntity, info)
  }

  @Needs('remark')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The remark (备注); null for everyone but the master that made it (R-2017).',
  })
  remark(@Root() record: VoucherQuotaRecordEntity): string | null {
    return partnersOwn(record, record.remark)
  }
}
