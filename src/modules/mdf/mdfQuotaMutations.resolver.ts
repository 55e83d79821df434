/** What the vendor does with MDF quotas, and with partners that broke the rules. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { grantMdfQuota } from './actions/grantMdfQuota'
import { adjustMdfQuota } from './actions/adjustMdfQuota'
import { freezeMdfQuota, unfreezeMdfQuota } from './actions/freezeMdfQuota'
import { banFromMdf, liftMdfBan } from './actions/banFromMdf'
import {
  AdjustMdfQuotaInput,
  BanFromMdfInput,
  FreezeMdfQuotaInput,
  GrantMdfQuotaInput,
  LiftMdfBanInput,
  UnfreezeMdfQuotaInput,
} from './mdfQuota.inputs'
import {
  AdjustMdfQuotaPayload,
  BanFromMdfPayload,
  FreezeMdfQuotaPayload,
  GrantMdfQuotaPayload,
  LiftMdfBanPayload,
  UnfreezeMdfQuotaPayload,
} from './mdf.payloads'

@Resolver()
export class MdfQuotaMutationsResolver {
  @Mutation(() => GrantMdfQuotaPayload, { description: 'The vendor grants a partner MDF for a year (R-MD-1).' })
  grantMdfQuota(@Arg('input', () => GrantMdfQuotaInput) input: GrantMdfQuotaInput, @Ctx() ctx: Context): Promise<GrantMdfQuotaPayload> {
    return perform(ctx, 'grantMdfQuota', input, grantMdfQuota)
  }

  @Mutation(() => AdjustMdfQuotaPayload, {
    description: 'The vendor changes what a quota is worth, to no less than is used and held back.',
  })
  adjustMdfQuota(@Arg('input', () => AdjustMdfQuotaInput) input: AdjustMdfQuotaInput, @Ctx() ctx: Context): Promise<AdjustMdfQuotaPayload> {
    return perform(ctx, 'adjustMdfQuota', input, adjustMdfQuota)
  }

  @Mutation(() => FreezeMdfQuotaPayload, { description: 'The vendor freezes a quota: nothing is applied for meanwhile.' })
  freezeMdfQuota(@Arg('input', () => FreezeMdfQuotaInput) input: FreezeMdfQuotaInput, @Ctx() ctx: Context): Promise<FreezeMdfQuotaPayload> {
    return perform(ctx, 'freezeMdfQuota', input, freezeMdfQuota)
  }

  @Mutation(() => UnfreezeMdfQuotaPayload, { description: 'The vendor sets a quota free again.' })
  unfreezeMdfQuota(
    @Arg('input', () => UnfreezeMdfQuotaInput) input: UnfreezeMdfQuotaInput,
    @Ctx() ctx: Context,
  ): Promise<UnfreezeMdfQuotaPayload> {
    return perform(ctx, 'unfreezeMdfQuota', input, unfreezeMdfQuota)
  }

  @Mutation(() => BanFromMdfPayload, { description: 'The vendor takes the qualification for MDF away until a day (R-MC-10).' })
  banFromMdf(@Arg('input', () => BanFromMdfInput) input: BanFromMdfInput, @Ctx() ctx: Context): Promise<BanFromMdfPayload> {
    return perform(ctx, 'banFromMdf', input, banFromMdf)
  }

  @Mutation(() => LiftMdfBanPayload, { description: 'The vendor gives the qualification for MDF back (R-MC-10).' })
  liftMdfBan(@Arg('input', () => LiftMdfBanInput) input: LiftMdfBanInput, @Ctx() ctx: Context): Promise<LiftMdfBanPayload> {
    return perform(ctx, 'liftMdfBan', input, liftMdfBan)
  }
}
