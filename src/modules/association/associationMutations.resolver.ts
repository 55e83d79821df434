/** What is done about associations. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { cancelAssociationEvent } from './actions/cancelAssociationEvent'
import { decideAssociationEvent } from './actions/decideAssociationEvent'
import { handleAssociationEvent } from './actions/handleAssociationEvent'
import { deciding, handling } from './actions/handling'
import { initiating } from './actions/initiating'
import { requestAssociationSwitch } from './actions/requestAssociationSwitch'
import { requestDisassociation } from './actions/requestDisassociation'
import { requestDisassociationAsCustomer } from './actions/requestDisassociationAsCustomer'
import { transferCustomers } from './actions/transferCustomers'
import {
  CancelAssociationEventInput,
  DecideAssociationEventInput,
  HandleAssociationEventInput,
  RequestAssociationSwitchInput,
  RequestDisassociationAsCustomerInput,
  RequestDisassociationInput,
  TransferCustomersInput,
} from './association.inputs'
import {
  CancelAssociationEventPayload,
  DecideAssociationEventPayload,
  HandleAssociationEventPayload,
  RequestAssociationSwitchPayload,
  RequestDisassociationAsCustomerPayload,
  RequestDisassociationPayload,
  TransferCustomersPayload,
} from './association.payloads'

@Resolver()
export class AssociationMutationsResolver {
  @Mutation(() => RequestDisassociationPayload, {
    description:
      'As the partner’s administrator: asks a customer to part (发起解除关联, S1-41); sensitive. A user error for each obstacle.',
  })
  requestDisassociation(
    @Arg('input', () => RequestDisassociationInput) input: RequestDisassociationInput,
    @Ctx() ctx: Context,
  ): Promise<RequestDisassociationPayload> {
    return perform(ctx, 'requestDisassociation', input, requestDisassociation, { before: initiating.before })
  }

  @Mutation(() => RequestAssociationSwitchPayload, {
    description: 'As the partner’s administrator: asks a customer to change its association type (发起切换关联类型, S1-40); sensitive.',
  })
  requestAssociationSwitch(
    @Arg('input', () => RequestAssociationSwitchInput) input: RequestAssociationSwitchInput,
    @Ctx() ctx: Context,
  ): Promise<RequestAssociationSwitchPayload> {
    return perform(ctx, 'requestAssociationSwitch', input, requestAssociationSwitch, { before: initiating.before })
  }

  @Mutation(() => RequestDisassociationAsCustomerPayload, { description: 'As the customer: asks the partner to part (申请解除关联).' })
  requestDisassociationAsCustomer(
    @Arg('input', () => RequestDisassociationAsCustomerInput) input: RequestDisassociationAsCustomerInput,
    @Ctx() ctx: Context,
  ): Promise<RequestDisassociationAsCustomerPayload> {
    return perform(ctx, 'requestDisassociationAsCustomer', input, requestDisassociationAsCustomer)
  }

  @Mutation(() => CancelAssociationEventPayload, { description: 'Takes the own request back before the other side has decided.' })
  cancelAssociationEvent(
    @Arg('input', () => CancelAssociationEventInput) input: CancelAssociationEventInput,
    @Ctx() ctx: Context,
  ): Promise<CancelAssociationEventPayload> {
    return perform(ctx, 'cancelAssociationEvent', input, cancelAssociationEvent)
  }

  @Mutation(() => HandleAssociationEventPayload, {
    description: 'As the partner’s administrator: answers a customer that wants to leave (处理客户发起的解除关联, S1-41); sensitive.',
  })
  handleAssociationEvent(
    @Arg('input', () => HandleAssociationEventInput) input: HandleAssociationEventInput,
    @Ctx() ctx: Context,
  ): Promise<HandleAssociationEventPayload> {
    return perform(ctx, 'handleAssociationEvent', input, handleAssociationEvent, { before: handling.before })
  }

  @Mutation(() => DecideAssociationEventPayload, {
    description: 'As the customer: answers what the partner asked for (处理伙伴发起的关联变更); asks for a code.',
  })
  decideAssociationEvent(
    @Arg('input', () => DecideAssociationEventInput) input: DecideAssociationEventInput,
    @Ctx() ctx: Context,
  ): Promise<DecideAssociationEventPayload> {
    return perform(ctx, 'decideAssociationEvent', input, decideAssociationEvent, { before: deciding.before })
  }

  @Mutation(() => TransferCustomersPayload, {
    description:
      'As a master: moves customers from one of its cloud resellers to another; each succeeds or is refused for itself (R-RES-10).',
  })
  async transferCustomers(
    @Arg('input', () => TransferCustomersInput) input: TransferCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<TransferCustomersPayload> {
    const payload = await perform(ctx, 'transferCustomers', input, transferCustomers)
    return { ...payload, results: payload.results ?? [] }
  }
}
