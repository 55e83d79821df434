/** Vouchers: the list, one of them, those of a customer or a quota, issuing and reclaiming. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Partner, PartnerEntity, throughReseller, partnersOwn } from '../partners'
import { issueVouchers, recordRefusedIssue } from './actions/issueVouchers'
import { reclaimVouchers, recordRefusedReclaim } from './actions/reclaimVouchers'
import { issuing, reclaiming } from './sensitive'
import { isFree } from './holder'
import { voucherConditions } from './voucher.conditions'
import { VoucherEntity } from './voucher.entity'
import { IssueVouchersInput, ReclaimVouchersInput, VoucherFilter, VoucherOrder, voucherOrders } from './voucher.inputs'
import { settle, voucherLifecycle } from './voucher.lifecycle'
import { IssueVoucherResult, IssueVouchersPayload, ReclaimVoucherResult, ReclaimVouchersPayload } from './voucher.payloads'
import { Voucher, VoucherConnection } from './voucher.type'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { VoucherQuota } from './voucherQuota.type'

@Resolver(() => Voucher)
export class VoucherResolver {
  @Query(() => Voucher, { nullable: true, description: 'One voucher; null when it does not exist or is not mine to see.' })
  async voucher(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the cloud reseller that issued it (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(VoucherEntity, id, info) ?? null
  }

  @Query(() => VoucherConnection, {
    description:
      'The vouchers that my partner issued, or that I as a customer hold; those that expired more than 24 months ago are left out (R-2025).',
  })
  async vouchers(
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherFilter, { nullable: true, description: 'Which ones.' }) filter: VoucherFilter | null,
    @Arg('orderBy', () => VoucherOrder, { defaultValue: VoucherOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the vouchers that this cloud reseller issued (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherEntity>> {
    const list = { page, order: voucherOrders[orderBy], filters: voucherConditions(filter, ctx.now) }
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? door.page(VoucherEntity, info, list) : emptyPage()
  }

  @Mutation(() => IssueVouchersPayload, {
    description:
      'Issues one voucher of equal value to each of up to 100 resale customers, in the order given, while the quota lasts (S2-04, R-2055, R-2058).',
  })
  async issueVouchers(
    @Arg('input', () => IssueVouchersInput) input: IssueVouchersInput,
    @Ctx() ctx: Context,
  ): Promise<IssueVouchersPayload> {
    const payload = await perform(ctx, 'issueVouchers', input, issueVouchers, {
      onRefusal: recordRefusedIssue,
      before: issuing.before,
    })
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => ReclaimVouchersPayload, {
    description:
      'Takes back up to 100 usable vouchers, each for its whole balance, into the quotas that they came from (S2-07, R-2020, R-2063).',
  })
  async reclaimVouchers(
    @Arg('input', () => ReclaimVouchersInput) input: ReclaimVouchersInput,
    @Ctx() ctx: Context,
  ): Promise<ReclaimVouchersPayload> {
    const payload = await perform(ctx, 'reclaimVouchers', input, reclaimVouchers, {
      onRefusal: recordRefusedReclaim,
      before: reclaiming.before,
    })
    return { ...payload, results: payload.results ?? [] }
  }

  @Needs('quotaId')
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description: 'The quota that it was issued from; null for those who see no quotas, such as the customer.',
  })
  quota(@Root() voucher: VoucherEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherQuotaEntity | null> {
    return namedBy(voucher, 'quotaId', VoucherQuotaEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Who holds it; null when the customer is no longer mine, while the voucher stays (R-2015).',
  })
  customer(@Root() voucher: VoucherEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(voucher, 'customerId', CustomerEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Who issued it.' })
  partner(@Root() voucher: VoucherEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(voucher, 'partnerId', PartnerEntity, info)
  }

  @Needs('reissuedAmount')
  @FieldResolver(() => Boolean, {
    description: 'A cash coupon that is bound to its customer (绑定客户): what comes back of it is issued to nobody else (R-2060).',
  })
  isBound(@Root() { reissuedAmount }: VoucherEntity): boolean {
    return reissuedAmount !== null
  }

  @Needs('memo')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The remark made when it was issued (备注); null for everyone but the partner that issued it (R-2017).',
  })
  memo(@Root() voucher: VoucherEntity): string | null {
    return partnersOwn(voucher, voucher.memo)
  }

  @Needs('status', 'effectiveAt', 'expireAt', 'isFrozen', 'lockOrderId')
  @FieldResolver(() => [String], {
    description:
      'What I can do with it now: `reclaim` for `reclaimVouchers`, if its customer still buys through me; for the vendor `freeze` or `unfreeze`.',
  })
  availableActions(@Root() voucher: VoucherEntity, @Ctx() { now }: Context): string[] {
    const { viewer } = doorOf(voucher)
    const { status, effectiveAt, expireAt, isFrozen } = voucher
    if (viewer.through) return []
    const today = { status, effectiveAt, expireAt, activatedAt: null }
    settle(today, now, viewer)
    return voucherLifecycle.availableActions(today.status, viewer).filter(verb => {
      if (verb === 'reclaim') return isFree(voucher)
      return verb === 'unfreeze' ? isFrozen : !isFrozen
    })
  }
}

@Resolver(() => Customer)
export class CustomerVouchersResolver {
  @Needs('id')
  @FieldResolver(() => VoucherConnection, {
    description: 'The vouchers that the customer holds and the viewer sees; none for a customer manager (R-ROLE-3).',
  })
  vouchers(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherFilter, { nullable: true, description: 'Which ones.' }) filter: VoucherFilter | null,
    @Arg('orderBy', () => VoucherOrder, { defaultValue: VoucherOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherOrder,
    @Ctx() { now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherEntity>> {
    const list = { page, order: voucherOrders[orderBy], filters: voucherConditions(filter, now) }
    return doorOf(customer).pageOf(VoucherEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}

@Resolver(() => VoucherQuota)
export class QuotaVouchersResolver {
  @Needs('id')
  @FieldResolver(() => VoucherConnection, { description: 'The vouchers that were issued from it and the viewer sees.' })
  vouchers(
    @Root() quota: VoucherQuotaEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => VoucherFilter, { nullable: true, description: 'Which ones.' }) filter: VoucherFilter | null,
    @Arg('orderBy', () => VoucherOrder, { defaultValue: VoucherOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherOrder,
    @Ctx() { now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherEntity>> {
    const list = { page, order: voucherOrders[orderBy], filters: voucherConditions(filter, now) }
    return doorOf(quota).pageOf(VoucherEntity, { by: 'quotaId', of: quota.id }, info, list)
  }
}

@Resolver(() => IssueVouchersPayload)
export class IssueVouchersPayloadResolver {
  @FieldResolver(() => VoucherQuota, { nullable: true, description: 'The quota as it is now; null when the whole call was refused.' })
  quota(
    @Root() { quotaId }: IssueVouchersPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaEntity | null> {
    return db.one(VoucherQuotaEntity, quotaId, info)
  }
}

@Resolver(() => IssueVoucherResult)
export class IssueVoucherResultResolver {
  @FieldResolver(() => Voucher, { nullable: true, description: 'The voucher; null when none was issued.' })
  voucher(
    @Root() { voucherId }: IssueVoucherResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherEntity | null> {
    return db.one(VoucherEntity, voucherId, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why this customer got none; empty when it got one.' })
  userErrors(@Root() { refusal }: IssueVoucherResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

@Resolver(() => ReclaimVoucherResult)
export class ReclaimVoucherResultResolver {
  @FieldResolver(() => Voucher, { nullable: true, description: 'The voucher as it is now; null when there is none that I may see.' })
  voucher(@Root() { id }: ReclaimVoucherResult, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<VoucherEntity | null> {
    return db.one(VoucherEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why this voucher was not taken back; empty when it was.' })
  userErrors(@Root() { refusal }: ReclaimVoucherResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
