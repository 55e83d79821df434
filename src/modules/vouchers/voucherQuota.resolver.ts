/** Quotas: the list, one of them, and those of a partner. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { Money } from '../../shared/money'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { issuedAmount } from './quota'
import { voucherQuotaConditions } from './voucherQuota.conditions'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { VoucherQuotaFilter, VoucherQuotaOrder, voucherQuotaOrders } from './voucherQuota.inputs'
import { settleQuota, voucherQuotaLifecycle } from './voucherQuota.lifecycle'
import { VoucherQuota, VoucherQuotaConnection } from './voucherQuota.type'

@Resolver(() => VoucherQuota)
export class VoucherQuotaResolver {
  @Query(() => VoucherQuota, { nullable: true, description: 'One quota of any kind; null when it does not exist or is not mine to see.' })
  async voucherQuota(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the cloud reseller that holds it (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(VoucherQuotaEntity, id, info) ?? null
  }

  @Query(() => VoucherQuotaConnection, { description: 'The quotas that I hold (S2-01); of kind VOUCHER unless the filter says otherwise.' })
  async voucherQuotas(
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherQuotaFilter, { nullable: true, description: 'Which ones.' }) filter: VoucherQuotaFilter | null,
    @Arg('orderBy', () => VoucherQuotaOrder, { defaultValue: VoucherQuotaOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherQuotaOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the quotas of this cloud reseller (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherQuotaEntity>> {
    const list = { page, order: voucherQuotaOrders[orderBy], filters: voucherQuotaConditions(filter) }
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? door.page(VoucherQuotaEntity, info, list) : emptyPage()
  }

  @Needs('quotaValue', 'balance')
  @FieldResolver(() => Money, {
    description: 'What has left it, net of what came back (已发放金额): exact by R-2063, vouchers and reseller quotas together.',
  })
  issuedAmount(@Root() quota: VoucherQuotaEntity): Money {
    return issuedAmount(quota)
  }

  @Needs('status', 'statusBeforeFreeze', 'expireAt', 'parentQuotaId')
  @FieldResolver(() => [String], {
    description: 'What the vendor can do with it now: `beginAdjustment`, `freeze`, …; empty for everyone else.',
  })
  availableActions(@Root() quota: VoucherQuotaEntity, @Ctx() { now }: Context): string[] {
    const { status, statusBeforeFreeze, expireAt, parentQuotaId } = quota
    const today = { status, statusBeforeFreeze, expireAt }
    settleQuota(today, now)
    const actions = voucherQuotaLifecycle.availableActions(today.status, doorOf(quota).viewer)
    return parentQuotaId ? actions.filter(action => action !== 'beginAdjustment') : actions
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose it is.' })
  partner(@Root() quota: VoucherQuotaEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(quota, 'partnerId', PartnerEntity, info)
  }
}

@Resolver(() => Partner)
export class PartnerQuotasResolver {
  @Needs('id')
  @FieldResolver(() => VoucherQuotaConnection, {
    description: "The partner's quotas that the viewer sees; of kind VOUCHER unless the filter says otherwise.",
  })
  voucherQuotas(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherQuotaFilter, { nullable: true, description: 'Which ones.' }) filter: VoucherQuotaFilter | null,
    @Arg('orderBy', () => VoucherQuotaOrder, { defaultValue: VoucherQuotaOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherQuotaOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherQuotaEntity>> {
    const list = { page, order: voucherQuotaOrders[orderBy], filters: voucherQuotaConditions(filter) }
    return doorOf(partner).pageOf(VoucherQuotaEntity, { by: 'partnerId', of: partner.id }, info, list)
  }
}
