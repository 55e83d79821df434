/** What is done with shared opportunities, by the partner and by the vendor. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import type { ResolverClass } from '../module'
import { acceptSharedOpportunity, addOpportunityProgress, declineSharedOpportunity } from './actions/answerOpportunity'
import {
  cancelSharedOpportunity,
  confirmOpportunityStage,
  reviewSharedOpportunity,
  verifySharedOpportunity,
} from './actions/decideOpportunity'
import {
  createSharedOpportunity,
  deleteSharedOpportunity,
  submitSharedOpportunity,
  updateSharedOpportunity,
} from './actions/draftOpportunity'
import { maintainPceMembership } from './actions/maintainPceMembership'
import { shareOpportunity } from './actions/shareOpportunity'
import { membershipOf } from './pceStanding'
import { SharedOpportunityEntity } from './sharedOpportunity.entity'
import {
  AcceptSharedOpportunityInput,
  AddOpportunityProgressInput,
  CancelSharedOpportunityInput,
  ConfirmOpportunityStageInput,
  CreateSharedOpportunityInput,
  DeclineSharedOpportunityInput,
  DeleteSharedOpportunityInput,
  MaintainPceMembershipInput,
  ReviewSharedOpportunityInput,
  ShareOpportunityInput,
  SubmitSharedOpportunityInput,
  UpdateSharedOpportunityInput,
  VerifySharedOpportunityInput,
} from './sharedOpportunity.inputs'
import {
  AcceptSharedOpportunityPayload,
  AddOpportunityProgressPayload,
  CancelSharedOpportunityPayload,
  ConfirmOpportunityStagePayload,
  CreateSharedOpportunityPayload,
  DeclineSharedOpportunityPayload,
  DeleteSharedOpportunityPayload,
  MaintainPceMembershipPayload,
  ReviewSharedOpportunityPayload,
  ShareOpportunityPayload,
  SubmitSharedOpportunityPayload,
  UpdateSharedOpportunityPayload,
  VerifySharedOpportunityPayload,
  type SharedOpportunityPayload,
} from './sharedOpportunity.payloads'
import { PceMembership, SharedOpportunity } from './sharedOpportunity.type'

@Resolver()
export class SharedOpportunityMutationsResolver {
  @Mutation(() => CreateSharedOpportunityPayload, { description: 'Drafts an opportunity to be shared with the vendor (机会点/PO, S1-68).' })
  createSharedOpportunity(
    @Arg('input', () => CreateSharedOpportunityInput) input: CreateSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<CreateSharedOpportunityPayload> {
    return perform(ctx, 'createSharedOpportunity', input, createSharedOpportunity)
  }

  @Mutation(() => UpdateSharedOpportunityPayload, {
    description: 'Changes an opportunity; once it is verified, amounts, sign date and offerings only (R-OP-8).',
  })
  updateSharedOpportunity(
    @Arg('input', () => UpdateSharedOpportunityInput) input: UpdateSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateSharedOpportunityPayload> {
    return perform(ctx, 'updateSharedOpportunity', input, updateSharedOpportunity)
  }

  @Mutation(() => DeleteSharedOpportunityPayload, { description: 'Throws a draft away; what was handed in cannot be taken back (R-OP-5).' })
  deleteSharedOpportunity(
    @Arg('input', () => DeleteSharedOpportunityInput) input: DeleteSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteSharedOpportunityPayload> {
    return perform(ctx, 'deleteSharedOpportunity', input, deleteSharedOpportunity)
  }

  @Mutation(() => SubmitSharedOpportunityPayload, { description: 'Hands an opportunity in, for the first time or again (R-OP-3, R-OP-7).' })
  submitSharedOpportunity(
    @Arg('input', () => SubmitSharedOpportunityInput) input: SubmitSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitSharedOpportunityPayload> {
    return perform(ctx, 'submitSharedOpportunity', input, submitSharedOpportunity)
  }

  @Mutation(() => AcceptSharedOpportunityPayload, { description: 'Accepts what the vendor shares, within three working days (R-OP-1).' })
  acceptSharedOpportunity(
    @Arg('input', () => AcceptSharedOpportunityInput) input: AcceptSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<AcceptSharedOpportunityPayload> {
    return perform(ctx, 'acceptSharedOpportunity', input, acceptSharedOpportunity)
  }

  @Mutation(() => DeclineSharedOpportunityPayload, { description: 'Declines what the vendor shares, with a reason (R-OP-1).' })
  declineSharedOpportunity(
    @Arg('input', () => DeclineSharedOpportunityInput) input: DeclineSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<DeclineSharedOpportunityPayload> {
    return perform(ctx, 'declineSharedOpportunity', input, declineSharedOpportunity)
  }

  @Mutation(() => AddOpportunityProgressPayload, {
    description: 'Reports how an opportunity goes; nothing that was reported is ever changed (R-OP-11).',
  })
  addOpportunityProgress(
    @Arg('input', () => AddOpportunityProgressInput) input: AddOpportunityProgressInput,
    @Ctx() ctx: Context,
  ): Promise<AddOpportunityProgressPayload> {
    return perform(ctx, 'addOpportunityProgress', input, addOpportunityProgress)
  }

  @Mutation(() => ShareOpportunityPayload, { description: 'The vendor shares an opportunity of its own with a partner (HO, R-OP-10).' })
  shareOpportunity(
    @Arg('input', () => ShareOpportunityInput) input: ShareOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<ShareOpportunityPayload> {
    return perform(ctx, 'shareOpportunity', input, shareOpportunity)
  }

  @Mutation(() => ReviewSharedOpportunityPayload, { description: 'The vendor reviews an opportunity (R-OP-3).' })
  reviewSharedOpportunity(
    @Arg('input', () => ReviewSharedOpportunityInput) input: ReviewSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewSharedOpportunityPayload> {
    return perform(ctx, 'reviewSharedOpportunity', input, reviewSharedOpportunity)
  }

  @Mutation(() => VerifySharedOpportunityPayload, { description: 'The vendor verifies an opportunity with the customer (R-OP-2, R-OP-4).' })
  verifySharedOpportunity(
    @Arg('input', () => VerifySharedOpportunityInput) input: VerifySharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<VerifySharedOpportunityPayload> {
    return perform(ctx, 'verifySharedOpportunity', input, verifySharedOpportunity)
  }

  @Mutation(() => ConfirmOpportunityStagePayload, { description: 'The vendor confirms that it is signed, or delivered, or says why not.' })
  confirmOpportunityStage(
    @Arg('input', () => ConfirmOpportunityStageInput) input: ConfirmOpportunityStageInput,
    @Ctx() ctx: Context,
  ): Promise<ConfirmOpportunityStagePayload> {
    return perform(ctx, 'confirmOpportunityStage', input, confirmOpportunityStage)
  }

  @Mutation(() => CancelSharedOpportunityPayload, { description: 'The vendor cancels an opportunity (R-OP-5).' })
  cancelSharedOpportunity(
    @Arg('input', () => CancelSharedOpportunityInput) input: CancelSharedOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<CancelSharedOpportunityPayload> {
    return perform(ctx, 'cancelSharedOpportunity', input, cancelSharedOpportunity)
  }

  @Mutation(() => MaintainPceMembershipPayload, {
    description: 'The vendor says what a partner may do in the engagement programme (R-OP-10, R-OI-8, R-OI-11).',
  })
  maintainPceMembership(
    @Arg('input', () => MaintainPceMembershipInput) input: MaintainPceMembershipInput,
    @Ctx() ctx: Context,
  ): Promise<MaintainPceMembershipPayload> {
    return perform(ctx, 'maintainPceMembership', input, maintainPceMembership)
  }
}

const readingAgain = (payload: ClassType<SharedOpportunityPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => SharedOpportunity, {
      nullable: true,
      description: 'The opportunity as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    sharedOpportunity(
      @Root() { objectId }: SharedOpportunityPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<SharedOpportunityEntity | null> {
      return db.one(SharedOpportunityEntity, objectId, info)
    }
  }
  return PayloadResolver
}

@Resolver(() => MaintainPceMembershipPayload)
class PceMembershipPayloadResolver {
  @FieldResolver(() => PceMembership, { nullable: true, description: 'How the partner stands now; null when nothing was done.' })
  pceMembership(@Root() { partnerId }: MaintainPceMembershipPayload, @Ctx() { db }: Context): Promise<PceMembership | null> {
    return partnerId ? membershipOf(db, partnerId) : Promise.resolve(null)
  }
}

export const payloadResolvers: readonly ResolverClass[] = [
  PceMembershipPayloadResolver,
  ...[
    CreateSharedOpportunityPayload,
    UpdateSharedOpportunityPayload,
    DeleteSharedOpportunityPayload,
    SubmitSharedOpportunityPayload,
    AcceptSharedOpportunityPayload,
    DeclineSharedOpportunityPayload,
    AddOpportunityProgressPayload,
    ShareOpportunityPayload,
    ReviewSharedOpportunityPayload,
    VerifySharedOpportunityPayload,
    ConfirmOpportunityStagePayload,
    CancelSharedOpportunityPayload,
  ].map(readingAgain),
]
