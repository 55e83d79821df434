/** What is done about authorisations, sessions and notices. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { beginOnBehalfSession } from './actions/beginOnBehalfSession'
import { deciding } from './actions/deciding'
import { endOnBehalfSession } from './actions/endOnBehalfSession'
import { grantAuthorization } from './actions/grantAuthorization'
import { grantOnBehalfRight } from './actions/grantOnBehalfRight'
import { publishAgreement } from './actions/publishAgreement'
import { rejectAuthorization } from './actions/rejectAuthorization'
import { requestCustomerAuthorization } from './actions/requestCustomerAuthorization'
import { revokeAuthorization } from './actions/revokeAuthorization'
import { revokeOnBehalfRight } from './actions/revokeOnBehalfRight'
import { signAgreement } from './actions/signAgreement'
import {
  BeginOnBehalfSessionInput,
  EndOnBehalfSessionInput,
  GrantAuthorizationInput,
  GrantOnBehalfRightInput,
  PublishAgreementInput,
  RejectAuthorizationInput,
  RequestCustomerAuthorizationInput,
  RevokeAuthorizationInput,
  RevokeOnBehalfRightInput,
  SignAgreementInput,
} from './authorization.inputs'
import {
  BeginOnBehalfSessionPayload,
  EndOnBehalfSessionPayload,
  GrantAuthorizationPayload,
  GrantOnBehalfRightPayload,
  PublishAgreementPayload,
  RejectAuthorizationPayload,
  RequestCustomerAuthorizationPayload,
  RevokeAuthorizationPayload,
  RevokeOnBehalfRightPayload,
  SignAgreementPayload,
} from './authorization.payloads'

@Resolver()
export class AuthorizationMutationsResolver {
  @Mutation(() => RequestCustomerAuthorizationPayload, {
    description: 'Asks a resale customer for the authorisation to act on its behalf (申请客户授权, S1-47).',
  })
  requestCustomerAuthorization(
    @Arg('input', () => RequestCustomerAuthorizationInput) input: RequestCustomerAuthorizationInput,
    @Ctx() ctx: Context,
  ): Promise<RequestCustomerAuthorizationPayload> {
    return perform(ctx, 'requestCustomerAuthorization', input, requestCustomerAuthorization)
  }

  @Mutation(() => GrantAuthorizationPayload, {
    description: 'As the customer: lets the own partner act on its behalf (同意授权); asks for a code.',
  })
  grantAuthorization(
    @Arg('input', () => GrantAuthorizationInput) input: GrantAuthorizationInput,
    @Ctx() ctx: Context,
  ): Promise<GrantAuthorizationPayload> {
    return perform(ctx, 'grantAuthorization', input, grantAuthorization, { before: deciding.before })
  }

  @Mutation(() => RejectAuthorizationPayload, { description: 'As the customer: does not let it (拒绝授权); asks for a code.' })
  rejectAuthorization(
    @Arg('input', () => RejectAuthorizationInput) input: RejectAuthorizationInput,
    @Ctx() ctx: Context,
  ): Promise<RejectAuthorizationPayload> {
    return perform(ctx, 'rejectAuthorization', input, rejectAuthorization, { before: deciding.before })
  }

  @Mutation(() => RevokeAuthorizationPayload, {
    description: 'As the customer: takes the authorisation back, with a reason and a code (S1-49).',
  })
  revokeAuthorization(
    @Arg('input', () => RevokeAuthorizationInput) input: RevokeAuthorizationInput,
    @Ctx() ctx: Context,
  ): Promise<RevokeAuthorizationPayload> {
    return perform(ctx, 'revokeAuthorization', input, revokeAuthorization, { before: deciding.before })
  }

  @Mutation(() => GrantOnBehalfRightPayload, {
    description: 'As a master: lets a cloud reseller ask its customers for authorisation, which it may not without.',
  })
  grantOnBehalfRight(
    @Arg('input', () => GrantOnBehalfRightInput) input: GrantOnBehalfRightInput,
    @Ctx() ctx: Context,
  ): Promise<GrantOnBehalfRightPayload> {
    return perform(ctx, 'grantOnBehalfRight', input, grantOnBehalfRight)
  }

  @Mutation(() => RevokeOnBehalfRightPayload, { description: 'As a master: takes that right back; open sessions of the reseller end.' })
  revokeOnBehalfRight(
    @Arg('input', () => RevokeOnBehalfRightInput) input: RevokeOnBehalfRightInput,
    @Ctx() ctx: Context,
  ): Promise<RevokeOnBehalfRightPayload> {
    return perform(ctx, 'revokeOnBehalfRight', input, revokeOnBehalfRight)
  }

  @Mutation(() => BeginOnBehalfSessionPayload, {
    description: 'Switches into the role of a customer that granted it (切换角色), for eight hours at most (S1-47, S1-48).',
  })
  beginOnBehalfSession(
    @Arg('input', () => BeginOnBehalfSessionInput) input: BeginOnBehalfSessionInput,
    @Ctx() ctx: Context,
  ): Promise<BeginOnBehalfSessionPayload> {
    return perform(ctx, 'beginOnBehalfSession', input, beginOnBehalfSession)
  }

  @Mutation(() => EndOnBehalfSessionPayload, { description: 'Switches back out of it.' })
  endOnBehalfSession(
    @Arg('input', () => EndOnBehalfSessionInput) input: EndOnBehalfSessionInput,
    @Ctx() ctx: Context,
  ): Promise<EndOnBehalfSessionPayload> {
    return perform(ctx, 'endOnBehalfSession', input, endOnBehalfSession)
  }

  @Mutation(() => PublishAgreementPayload, { description: 'As the vendor: publishes a version of the notice, or announces one (R-AGR-1).' })
  publishAgreement(
    @Arg('input', () => PublishAgreementInput) input: PublishAgreementInput,
    @Ctx() ctx: Context,
  ): Promise<PublishAgreementPayload> {
    return perform(ctx, 'publishAgreement', input, publishAgreement)
  }

  @Mutation(() => SignAgreementPayload, {
    description: 'As the customer: signs the latest version of the notice about its partner (S1-44, R-AGR-1).',
  })
  signAgreement(@Arg('input', () => SignAgreementInput) input: SignAgreementInput, @Ctx() ctx: Context): Promise<SignAgreementPayload> {
    return perform(ctx, 'signAgreement', input, signAgreement)
  }
}
