/** Freezing vouchers and setting them free: the vendor's doing. */
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { freezeVouchers } from './actions/freezeVouchers'
import { unfreezeVouchers } from './actions/unfreezeVouchers'
import { VoucherEntity } from './voucher.entity'
import { Voucher } from './voucher.type'
import { FreezeVouchersInput, UnfreezeVouchersInput } from './voucherFreeze.inputs'
import { FreezeVoucherResult, FreezeVouchersPayload, UnfreezeVouchersPayload } from './voucherFreeze.payloads'

@Resolver()
export class VoucherFreezeResolver {
  @Mutation(() => FreezeVouchersPayload, {
    description: 'Freezes up to 100 vouchers of any partner, in whatever state but reclaimed (part 2 §4.1).',
  })
  async freezeVouchers(
    @Arg('input', () => FreezeVouchersInput) input: FreezeVouchersInput,
    @Ctx() ctx: Context,
  ): Promise<FreezeVouchersPayload> {
    const payload = await perform(ctx, 'freezeVouchers', input, freezeVouchers)
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => UnfreezeVouchersPayload, {
    description: 'Sets up to 100 frozen vouchers free; those whose customer left meanwhile go back to their quotas at once (R-2022).',
  })
  async unfreezeVouchers(
    @Arg('input', () => UnfreezeVouchersInput) input: UnfreezeVouchersInput,
    @Ctx() ctx: Context,
  ): Promise<UnfreezeVouchersPayload> {
    const payload = await perform(ctx, 'unfreezeVouchers', input, unfreezeVouchers)
    return { ...payload, results: payload.results ?? [] }
  }
}

@Resolver(() => FreezeVoucherResult)
export class FreezeVoucherResultResolver {
  @FieldResolver(() => Voucher, { nullable: true, description: 'The voucher as it is now; null when there is none that I may see.' })
  voucher(@Root() { id }: FreezeVoucherResult, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<VoucherEntity | null> {
    return db.one(VoucherEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why nothing was done with this voucher; empty when it was.' })
  userErrors(@Root() { refusal }: FreezeVoucherResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
