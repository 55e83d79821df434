/** What the vendor does with quotas: granting, adjusting, freezing, disabling. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { beginQuotaAdjustment, finishQuotaAdjustment } from './actions/adjustVoucherQuota'
import { disableVoucherQuota, freezeVoucherQuota, unfreezeVoucherQuota } from './actions/changeVoucherQuota'
import { grantVoucherQuota } from './actions/grantVoucherQuota'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import {
  BeginQuotaAdjustmentInput,
  DisableVoucherQuotaInput,
  FinishQuotaAdjustmentInput,
  FreezeVoucherQuotaInput,
  GrantVoucherQuotaInput,
  UnfreezeVoucherQuotaInput,
} from './voucherQuota.inputs'
import { VoucherQuotaPayload } from './voucherQuota.payloads'
import { VoucherQuota } from './voucherQuota.type'

@Resolver(() => VoucherQuotaPayload)
export class VoucherQuotaMutationsResolver {
  @Mutation(() => VoucherQuotaPayload, { description: 'For the vendor: grants a partner a quota (授予额度, part 2 §6.1).' })
  grantVoucherQuota(
    @Arg('input', () => GrantVoucherQuotaInput) input: GrantVoucherQuotaInput,
    @Ctx() ctx: Context,
  ): Promise<VoucherQuotaPayload> {
    return perform(ctx, 'grantVoucherQuota', input, grantVoucherQuota)
  }

  @Mutation(() => VoucherQuotaPayload, {
    description: 'For the vendor: nothing can be issued from the quota until its adjustment is finished (开始调整).',
  })
  beginQuotaAdjustment(
    @Arg('input', () => BeginQuotaAdjustmentInput) input: BeginQuotaAdjustmentInput,
    @Ctx() ctx: Context,
  ): Promise<VoucherQuotaPayload> {
    return perform(ctx, 'beginQuotaAdjustment', input, beginQuotaAdjustment)
  }

  @Mutation(() => VoucherQuotaPayload, { description: 'For the vendor: the quota is worth this much, and in use again (完成调整).' })
  finishQuotaAdjustment(
    @Arg('input', () => FinishQuotaAdjustmentInput) input: FinishQuotaAdjustmentInput,
    @Ctx() ctx: Context,
  ): Promise<VoucherQuotaPayload> {
    return perform(ctx, 'finishQuotaAdjustment', input, finishQuotaAdjustment)
  }

  @Mutation(() => VoucherQuotaPayload, { description: 'For the vendor: freezes a quota, in use or being adjusted (冻结).' })
  freezeVoucherQuota(
    @Arg('input', () => FreezeVoucherQuotaInput) input: FreezeVoucherQuotaInput,
    @Ctx() ctx: Context,
  ): Promise<VoucherQuotaPayload> {
    return perform(ctx, 'freezeVoucherQuota', input, freezeVoucherQuota)
  }

  @Mutation(() => VoucherQuotaPayload, { description: 'For the vendor: back to where the quota stood before it was frozen (解冻).' })
  unfreezeVoucherQuota(
    @Arg('input', () => UnfreezeVoucherQuotaInput) input: UnfreezeVoucherQuotaInput,
    @Ctx() ctx: Context,
  ): Promise<VoucherQuotaPayload> {
    return perform(ctx, 'unfreezeVoucherQuota', input, unfreezeVoucherQuota)
  }

  @Mutation(() => VoucherQuotaPayload, {
    description:
      'For the vendor: ends a quota for good (停用). Vouchers that were issued from it stay; what they give back lies in it, unusable.',
  })
  disableVoucherQuota(
    @Arg('input', () => DisableVoucherQuotaInput) input: DisableVoucherQuotaInput,
    @Ctx() ctx: Context,
  ): Promise<VoucherQuotaPayload> {
    return perform(ctx, 'disableVoucherQuota', input, disableVoucherQuota)
  }

  @FieldResolver(() => VoucherQuota, { nullable: true, description: 'The quota as it is stored now; null when nothing was done.' })
  voucherQuota(
    @Root() { objectId }: VoucherQuotaPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaEntity | null> {
    return db.one(VoucherQuotaEntity, objectId, info)
  }
}
