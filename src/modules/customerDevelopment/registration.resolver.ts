/** Registering customers, what is asked beforehand, and which kinds of customers a partner may have. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { Needs } from '../../db'
import { perform } from '../../mutations'
import { Partner, PartnerEntity } from '../partners'
import { checkCustomerRegistration } from './actions/checkCustomerRegistration'
import { createSubCustomer, registration } from './actions/createSubCustomer'
import { requestRegistrationCode } from './actions/requestRegistrationCode'
import { switchReferral } from './actions/switchReferral'
import {
  CheckCustomerRegistrationInput,
  CreateSubCustomerInput,
  RequestRegistrationCodeInput,
  SwitchReferralInput,
} from './development.inputs'
import {
  CheckCustomerRegistrationPayload,
  CreateSubCustomerPayload,
  RequestRegistrationCodePayload,
  SwitchReferralPayload,
} from './development.payloads'

@Resolver()
export class RegistrationResolver {
  @Mutation(() => CreateSubCustomerPayload, {
    description:
      'Registers the account of a new customer and associates it for resale (S1-32, part 1 §3.4), a master for one of its cloud resellers (R-CRE-1).',
  })
  createSubCustomer(
    @Arg('input', () => CreateSubCustomerInput) input: CreateSubCustomerInput,
    @Ctx() ctx: Context,
  ): Promise<CreateSubCustomerPayload> {
    return perform(ctx, 'createSubCustomer', input, createSubCustomer, { before: registration.before })
  }

  @Mutation(() => CheckCustomerRegistrationPayload, {
    description:
      'Tells whether a name, number or address is taken (S1-32, R-CRE-6): at most 30 times a minute, and each time leaves an audit row.',
  })
  checkCustomerRegistration(
    @Arg('input', () => CheckCustomerRegistrationInput) input: CheckCustomerRegistrationInput,
    @Ctx() ctx: Context,
  ): Promise<CheckCustomerRegistrationPayload> {
    return perform(ctx, 'checkCustomerRegistration', input, checkCustomerRegistration)
  }

  @Mutation(() => RequestRegistrationCodePayload, {
    description: 'Sends a code to the mobile number of a customer that is to be registered (R-CRE-2, scene 29).',
  })
  requestRegistrationCode(
    @Arg('input', () => RequestRegistrationCodeInput) input: RequestRegistrationCodeInput,
    @Ctx() ctx: Context,
  ): Promise<RequestRegistrationCodePayload> {
    return requestRegistrationCode(ctx, input)
  }

  @Mutation(() => SwitchReferralPayload, {
    description: 'For the ecosystem manager: whether a partner may have referral customers (R-AT-1).',
  })
  switchReferral(@Arg('input', () => SwitchReferralInput) input: SwitchReferralInput, @Ctx() ctx: Context): Promise<SwitchReferralPayload> {
    return perform(ctx, 'switchReferral', input, switchReferral)
  }
}

@Resolver(() => Partner)
export class PartnerReferralResolver {
  @Needs('referralEnabled')
  @FieldResolver(() => Boolean, { description: 'Whether referral customers (顾问销售) are switched on for it (R-AT-1).' })
  referralEnabled(@Root() partner: PartnerEntity): boolean {
    return partner.referralEnabled
  }
}
