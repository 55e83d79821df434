/** Withdrawing what refunds had put back on vouchers: the vendor's doing. */
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { revokeVoucherRefunds } from './actions/revokeVoucherRefunds'
import { VoucherEntity } from './voucher.entity'
import { Voucher } from './voucher.type'
import { RevokeVoucherRefundsInput } from './voucherRefund.inputs'
import { RevokeVoucherRefundResult, RevokeVoucherRefundsPayload } from './voucherRefund.payloads'

@Resolver()
export class VoucherRefundResolver {
  @Mutation(() => RevokeVoucherRefundsPayload, {
    description:
      'Withdraws what refunds had put back on up to 100 vouchers, as far as it is still there, into the quotas that they came from (record type 6).',
  })
  async revokeVoucherRefunds(
    @Arg('input', () => RevokeVoucherRefundsInput) input: RevokeVoucherRefundsInput,
    @Ctx() ctx: Context,
  ): Promise<RevokeVoucherRefundsPayload> {
    const payload = await perform(ctx, 'revokeVoucherRefunds', input, revokeVoucherRefunds)
    return { ...payload, results: payload.results ?? [] }
  }
}

@Resolver(() => RevokeVoucherRefundResult)
export class RevokeVoucherRefundResultResolver {
  @FieldResolver(() => Voucher, { nullable: true, description: 'The voucher as it is now; null when there is none that I may see.' })
  voucher(
    @Root() { id }: RevokeVoucherRefundResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherEntity | null> {
    return db.one(VoucherEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why nothing was withdrawn from this voucher; empty when something was.' })
  userErrors(@Root() { refusal }: RevokeVoucherRefundResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
