/** Asking for a code, and the switch. */
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { Member, MemberEntity } from '../members'
import { requestVerificationCode } from './actions/requestVerificationCode'
import { disabling, setVerificationEnabled } from './actions/setVerificationEnabled'
import { RequestVerificationCodeInput, SetVerificationEnabledInput } from './verification.inputs'
import { RequestVerificationCodePayload, SetVerificationEnabledPayload } from './verification.payloads'

@Resolver()
export class VerificationResolver {
  @Mutation(() => RequestVerificationCodePayload, {
    description: 'Sends me a code for a sensitive operation (获取验证码, S1-22): single use, and a newer one replaces it (R-VC-1, R-VC-2).',
  })
  requestVerificationCode(
    @Arg('input', () => RequestVerificationCodeInput) input: RequestVerificationCodeInput,
    @Ctx() ctx: Context,
  ): Promise<RequestVerificationCodePayload> {
    return requestVerificationCode(ctx, input)
  }

  @Mutation(() => SetVerificationEnabledPayload, {
    description: 'Whether sensitive operations ask me for a code (操作验证开关, S1-23); to be asked no longer needs one itself (R-SEN-3).',
  })
  setVerificationEnabled(
    @Arg('input', () => SetVerificationEnabledInput) input: SetVerificationEnabledInput,
    @Ctx() ctx: Context,
  ): Promise<SetVerificationEnabledPayload> {
    const { before } = disabling
    return perform(ctx, 'setVerificationEnabled', input, setVerificationEnabled, input.enabled ? {} : { before })
  }
}

@Resolver(() => SetVerificationEnabledPayload)
export class SetVerificationEnabledPayloadResolver {
  @FieldResolver(() => Member, { nullable: true, description: 'I, as I am now; null when it was refused.' })
  member(
    @Root() { objectId }: SetVerificationEnabledPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberEntity | null> {
    return db.one(MemberEntity, objectId, info)
  }
}
