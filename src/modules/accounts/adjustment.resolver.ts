/** Passing money on and taking it back: customers and cloud resellers. */
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { Customer, CustomerEntity } from '../customers'
import type { ResolverClass } from '../module'
import { actingThrough, throughReseller } from '../partners'
import { allocateToCustomers } from './actions/allocateToCustomers'
import { allocateToReseller, reclaimFromReseller } from './actions/adjustReseller'
import { reclaimFromCustomer } from './actions/reclaimFromCustomer'
import { AllocateToCustomersInput, AllocateToResellerInput, ReclaimFromCustomerInput, ReclaimFromResellerInput } from './adjustment.inputs'
import {
  AllocateToCustomersPayload,
  AllocateToResellerPayload,
  AllocationResult,
  ReclaimFromCustomerPayload,
  ReclaimFromResellerPayload,
} from './adjustment.payloads'
import { AdjustmentRecordEntity } from './adjustmentRecord.entity'
import { AdjustmentRecord } from './adjustmentRecord.type'
import { adjustingReseller, allocating, reclaiming } from './sensitive'

type Recorded = { readonly recordId?: string | null; readonly indirectPartnerId?: string | null }

/** What was done in a reseller is read again through it. */
const recordOf = async ({ recordId, indirectPartnerId }: Recorded, ctx: Context, info: GraphQLResolveInfo) =>
  (await throughReseller(ctx, indirectPartnerId))?.one(AdjustmentRecordEntity, recordId, info) ?? null

@Resolver()
export class AdjustmentResolver {
  @Mutation(() => AllocateToCustomersPayload, {
    description: 'Passes money on to up to 100 resale customers (拨款, S1-38, S2-33). Sensitive: asks for a code.',
  })
  async allocateToCustomers(
    @Arg('input', () => AllocateToCustomersInput) input: AllocateToCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<AllocateToCustomersPayload> {
    const { indirectPartnerId = null } = input
    const acting = await actingThrough(ctx, indirectPartnerId)
    const done = await perform(ctx, 'allocateToCustomers', input, allocateToCustomers(acting), { before: allocating.before })
    // A call that was refused as a whole has no results.
    const results: Omit<AllocationResult, 'indirectPartnerId'>[] | undefined = done.results
    return { ...done, results: (results ?? []).map(result => ({ ...result, indirectPartnerId })) }
  }

  @Mutation(() => ReclaimFromCustomerPayload, {
    description: 'Takes money back from a resale customer (回收, S1-38, S2-34). Sensitive: asks for a code.',
  })
  async reclaimFromCustomer(
    @Arg('input', () => ReclaimFromCustomerInput) input: ReclaimFromCustomerInput,
    @Ctx() ctx: Context,
  ): Promise<ReclaimFromCustomerPayload> {
    const { indirectPartnerId = null } = input
    const acting = await actingThrough(ctx, indirectPartnerId)
    const done = await perform(ctx, 'reclaimFromCustomer', input, reclaimFromCustomer(acting), { before: reclaiming.before })
    return { ...done, indirectPartnerId }
  }

  @Mutation(() => AllocateToResellerPayload, {
    description: 'A master passes money on to a cloud reseller (S1-38, S2-35, R-RES-5). Sensitive: asks for a code.',
  })
  allocateToReseller(
    @Arg('input', () => AllocateToResellerInput) input: AllocateToResellerInput,
    @Ctx() ctx: Context,
  ): Promise<AllocateToResellerPayload> {
    return perform(ctx, 'allocateToReseller', input, allocateToReseller, { before: adjustingReseller.before })
  }

  @Mutation(() => ReclaimFromResellerPayload, {
    description: 'A master takes money back from a cloud reseller (S1-38, S2-35, R-RES-5). Sensitive: asks for a code.',
  })
  reclaimFromReseller(
    @Arg('input', () => ReclaimFromResellerInput) input: ReclaimFromResellerInput,
    @Ctx() ctx: Context,
  ): Promise<ReclaimFromResellerPayload> {
    return perform(ctx, 'reclaimFromReseller', input, reclaimFromReseller, { before: adjustingReseller.before })
  }
}

@Resolver(() => AllocationResult)
export class AllocationResultResolver {
  @FieldResolver(() => AdjustmentRecord, { nullable: true, description: 'The record; null when nothing was moved.' })
  record(@Root() result: AllocationResult, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<AdjustmentRecordEntity | null> {
    return recordOf(result, ctx, info)
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer as it is now; null when there is none that I may see.' })
  async customer(
    @Root() { customerId, indirectPartnerId }: AllocationResult,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(CustomerEntity, customerId, info) ?? null
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why this customer got nothing; empty when it did.' })
  userErrors(@Root() { refusal }: AllocationResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

const recordField = (payload: ResolverClass): ResolverClass => {
  @Resolver(() => payload)
  class RecordField {
    @FieldResolver(() => AdjustmentRecord, { nullable: true, description: 'The record; null when nothing was moved.' })
    record(@Root() done: Recorded, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<AdjustmentRecordEntity | null> {
      return recordOf(done, ctx, info)
    }
  }
  return RecordField
}

export const adjustmentResolvers: readonly ResolverClass[] = [
  AdjustmentResolver,
  AllocationResultResolver,
  ...[ReclaimFromCustomerPayload, AllocateToResellerPayload, ReclaimFromResellerPayload].map(recordField),
]
