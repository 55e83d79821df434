/** What is done with applications, by the partner and by the vendor. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import type { ResolverClass } from '../module'
import { cancelOpportunityIncentive } from './actions/cancelOpportunityIncentive'
import { clawBackOpportunityIncentive } from './actions/clawBackOpportunityIncentive'
import { createOpportunityIncentive } from './actions/createOpportunityIncentive'
import { publishOpportunityIncentive } from './actions/publishOpportunityIncentive'
import { reviewOpportunityIncentive } from './actions/reviewOpportunityIncentive'
import { submitOpportunityIncentive } from './actions/submitOpportunityIncentive'
import { updateOpportunityIncentive } from './actions/updateOpportunityIncentive'
import { OpportunityIncentiveApplicationEntity } from './application.entity'
import {
  CancelOpportunityIncentiveInput,
  ClawBackOpportunityIncentiveInput,
  CreateOpportunityIncentiveInput,
  PublishOpportunityIncentiveInput,
  ReviewOpportunityIncentiveInput,
  SubmitOpportunityIncentiveInput,
  UpdateOpportunityIncentiveInput,
} from './application.inputs'
import {
  CancelOpportunityIncentivePayload,
  ClawBackOpportunityIncentivePayload,
  CreateOpportunityIncentivePayload,
  OpportunityIncentiveApplication,
  type OpportunityIncentivePayload,
  PublishOpportunityIncentivePayload,
  ReviewOpportunityIncentivePayload,
  SubmitOpportunityIncentivePayload,
  UpdateOpportunityIncentivePayload,
} from './application.type'

@Resolver()
export class OpportunityIncentiveMutationsResolver {
  @Mutation(() => CreateOpportunityIncentivePayload, { description: 'Begins an application for one opportunity (S3-24, R-OI-8).' })
  createOpportunityIncentive(
    @Arg('input', () => CreateOpportunityIncentiveInput) input: CreateOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<CreateOpportunityIncentivePayload> {
    return perform(ctx, 'createOpportunityIncentive', input, createOpportunityIncentive)
  }

  @Mutation(() => UpdateOpportunityIncentivePayload, { description: 'Changes a draft, or what was rejected (S3-29, R-OI-6).' })
  updateOpportunityIncentive(
    @Arg('input', () => UpdateOpportunityIncentiveInput) input: UpdateOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateOpportunityIncentivePayload> {
    return perform(ctx, 'updateOpportunityIncentive', input, updateOpportunityIncentive)
  }

  @Mutation(() => SubmitOpportunityIncentivePayload, {
    description:
      'Hands an application in, for the first time or again; its offerings are held while it runs (S3-24 … S3-29, R-OI-1 … R-OI-4).',
  })
  submitOpportunityIncentive(
    @Arg('input', () => SubmitOpportunityIncentiveInput) input: SubmitOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitOpportunityIncentivePayload> {
    return perform(ctx, 'submitOpportunityIncentive', input, submitOpportunityIncentive)
  }

  @Mutation(() => CancelOpportunityIncentivePayload, { description: 'Takes an application back for good, before it is decided.' })
  cancelOpportunityIncentive(
    @Arg('input', () => CancelOpportunityIncentiveInput) input: CancelOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<CancelOpportunityIncentivePayload> {
    return perform(ctx, 'cancelOpportunityIncentive', input, cancelOpportunityIncentive)
  }

  @Mutation(() => ReviewOpportunityIncentivePayload, { description: 'The vendor passes or rejects an application (S3-28, R-OI-4).' })
  reviewOpportunityIncentive(
    @Arg('input', () => ReviewOpportunityIncentiveInput) input: ReviewOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewOpportunityIncentivePayload> {
    return perform(ctx, 'reviewOpportunityIncentive', input, reviewOpportunityIncentive)
  }

  @Mutation(() => PublishOpportunityIncentivePayload, {
    description: 'The vendor makes the amount public, in a statement that the partner confirms (S3-28, S3-30, R-OI-5).',
  })
  publishOpportunityIncentive(
    @Arg('input', () => PublishOpportunityIncentiveInput) input: PublishOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<PublishOpportunityIncentivePayload> {
    return perform(ctx, 'publishOpportunityIncentive', input, publishOpportunityIncentive)
  }

  @Mutation(() => ClawBackOpportunityIncentivePayload, {
    description: 'The vendor takes a part of what was paid back, within half a year after the project (R-OI-11).',
  })
  clawBackOpportunityIncentive(
    @Arg('input', () => ClawBackOpportunityIncentiveInput) input: ClawBackOpportunityIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<ClawBackOpportunityIncentivePayload> {
    return perform(ctx, 'clawBackOpportunityIncentive', input, clawBackOpportunityIncentive)
  }
}

const readingAgain = (payload: ClassType<OpportunityIncentivePayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => OpportunityIncentiveApplication, {
      nullable: true,
      description: 'The application as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    opportunityIncentiveApplication(
      @Root() { objectId }: OpportunityIncentivePayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<OpportunityIncentiveApplicationEntity | null> {
      return db.one(OpportunityIncentiveApplicationEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const payloadResolvers: readonly ResolverClass[] = [
  CreateOpportunityIncentivePayload,
  UpdateOpportunityIncentivePayload,
  SubmitOpportunityIncentivePayload,
  CancelOpportunityIncentivePayload,
  ReviewOpportunityIncentivePayload,
  PublishOpportunityIncentivePayload,
  ClawBackOpportunityIncentivePayload,
].map(readingAgain)
