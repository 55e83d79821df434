/** Batches on customers: assigning, taking back, freezing, setting free. */
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { actingThrough, throughReseller } from '../partners'
import { assignCustomers } from './actions/assignCustomers'
import { freezeCustomers } from './actions/freezeCustomers'
import { unassignCustomers } from './actions/unassignCustomers'
import { unfreezeCustomers } from './actions/unfreezeCustomers'
import { CustomerEntity } from './customer.entity'
import { Customer } from './customer.type'
import { AssignCustomersInput, FreezeCustomersInput, UnassignCustomersInput, UnfreezeCustomersInput } from './customerBatch.inputs'
import {
  AssignCustomersPayload,
  CustomerResult,
  FreezeCustomersPayload,
  UnassignCustomersPayload,
  UnfreezeCustomersPayload,
} from './customerBatch.payloads'

type Answer = { readonly results?: readonly Pick<CustomerResult, 'id' | 'refusal'>[] }

/** A call that was refused as a whole has no results; those of a reseller's customers are read again through the reseller. */
const answered = <P extends Answer>(payload: P, indirectPartnerId: string | null = null): P & { results: readonly CustomerResult[] } => ({
  ...payload,
  results: (payload.results ?? []).map(result => ({ ...result, indirectPartnerId })),
})

@Resolver()
export class CustomerBatchResolver {
  @Mutation(() => AssignCustomersPayload, { description: 'Gives up to 100 customers to one customer manager (S1-18, R-AM-5).' })
  async assignCustomers(
    @Arg('input', () => AssignCustomersInput) input: AssignCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<AssignCustomersPayload> {
    return answered(await perform(ctx, 'assignCustomers', input, assignCustomers))
  }

  @Mutation(() => UnassignCustomersPayload, { description: 'Takes up to 100 customers back from their managers (S1-18, R-AM-5).' })
  async unassignCustomers(
    @Arg('input', () => UnassignCustomersInput) input: UnassignCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<UnassignCustomersPayload> {
    return answered(await perform(ctx, 'unassignCustomers', input, unassignCustomers))
  }

  @Mutation(() => FreezeCustomersPayload, {
    description: 'Freezes up to 100 resale customers, or their resources with them (R-FRZ-1). The site of mainland China reserves it.',
  })
  async freezeCustomers(
    @Arg('input', () => FreezeCustomersInput) input: FreezeCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<FreezeCustomersPayload> {
    const acting = await actingThrough(ctx, input.indirectPartnerId)
    return answered(await perform(ctx, 'freezeCustomers', input, freezeCustomers(acting)), input.indirectPartnerId)
  }

  @Mutation(() => UnfreezeCustomersPayload, { description: 'Sets up to 100 frozen resale customers free again (R-FRZ-1).' })
  async unfreezeCustomers(
    @Arg('input', () => UnfreezeCustomersInput) input: UnfreezeCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<UnfreezeCustomersPayload> {
    const acting = await actingThrough(ctx, input.indirectPartnerId)
    return answered(await perform(ctx, 'unfreezeCustomers', input, unfreezeCustomers(acting)), input.indirectPartnerId)
  }
}

@Resolver(() => CustomerResult)
export class CustomerResultResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer as it is now; null when there is none that I may see.' })
  async customer(
    @Root() { id, indirectPartnerId }: CustomerResult,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(CustomerEntity, id, info) ?? null
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why nothing was done with this customer; empty when it was.' })
  userErrors(@Root() { refusal }: CustomerResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
