/** What is done with invitations of members, and with project specialists. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import type { ResolverClass } from '../module'
import { acceptMemberInvitation } from './actions/acceptMemberInvitation'
import { applyForSpecialist } from './actions/applyForSpecialist'
import { cancelSpecialistByVendor } from './actions/cancelSpecialistByVendor'
import { confirmSpecialistData } from './actions/confirmSpecialistData'
import { inviteMembers } from './actions/inviteMembers'
import { requestSpecialistCancellation } from './actions/requestSpecialistCancellation'
import { resendMemberInvitation } from './actions/resendMemberInvitation'
import { reviewSpecialistApplication } from './actions/reviewSpecialistApplication'
import { reviewSpecialistCancellation } from './actions/reviewSpecialistCancellation'
import { unbindMember } from './actions/unbindMember'
import { MemberInvitationEntity } from './memberInvitation.entity'
import {
  AcceptMemberInvitationInput,
  ApplyForSpecialistInput,
  CancelSpecialistByVendorInput,
  ConfirmSpecialistDataInput,
  InviteMembersInput,
  RequestSpecialistCancellationInput,
  ResendMemberInvitationInput,
  ReviewSpecialistApplicationInput,
  ReviewSpecialistCancellationInput,
  UnbindMemberInput,
} from './memberInvitation.inputs'
import {
  AcceptMemberInvitationPayload,
  ApplyForSpecialistPayload,
  CancelSpecialistByVendorPayload,
  ConfirmSpecialistDataPayload,
  InviteMemberResult,
  InviteMembersPayload,
  type MemberInvitationPayload,
  memberInvitationPayloads,
  RequestSpecialistCancellationPayload,
  ResendMemberInvitationPayload,
  ReviewSpecialistApplicationPayload,
  ReviewSpecialistCancellationPayload,
  SpecialistResult,
  UnbindMemberPayload,
} from './memberInvitation.payloads'
import { MemberInvitation } from './memberInvitation.type'

@Resolver()
export class MemberInvitationMutationsResolver {
  @Mutation(() => InviteMembersPayload, {
    description: 'Invites people to link their personal accounts, by links that are valid for seven days (S1-28, R-INV-1 … R-INV-4).',
  })
  async inviteMembers(
    @Arg('input', () => InviteMembersInput) input: InviteMembersInput,
    @Ctx() ctx: Context,
  ): Promise<InviteMembersPayload> {
    const payload = await perform(ctx, 'inviteMembers', input, inviteMembers, { auditsItself: true })
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => ResendMemberInvitationPayload, {
    description: 'Sends an invitation once more; links sent before are void (S1-28, R-INV-2).',
  })
  resendMemberInvitation(
    @Arg('input', () => ResendMemberInvitationInput) input: ResendMemberInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<ResendMemberInvitationPayload> {
    return perform(ctx, 'resendMemberInvitation', input, resendMemberInvitation)
  }

  @Mutation(() => AcceptMemberInvitationPayload, {
    description:
      'Links the account that is signed in to the partner that invited it (S1-28). The code alone is not enough: the account must be the one that was invited.',
  })
  acceptMemberInvitation(
    @Arg('input', () => AcceptMemberInvitationInput) input: AcceptMemberInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<AcceptMemberInvitationPayload> {
    return perform(ctx, 'acceptMemberInvitation', input, acceptMemberInvitation)
  }

  @Mutation(() => UnbindMemberPayload, {
    description: 'Ends the link of a personal account; a specialist is cancelled first (S1-29, R-INV-5).',
  })
  unbindMember(@Arg('input', () => UnbindMemberInput) input: UnbindMemberInput, @Ctx() ctx: Context): Promise<UnbindMemberPayload> {
    return perform(ctx, 'unbindMember', input, unbindMember)
  }

  @Mutation(() => ApplyForSpecialistPayload, {
    description: 'Puts linked people forward as project specialists; the vendor reviews (S1-29, R-INV-6).',
  })
  async applyForSpecialist(
    @Arg('input', () => ApplyForSpecialistInput) input: ApplyForSpecialistInput,
    @Ctx() ctx: Context,
  ): Promise<ApplyForSpecialistPayload> {
    const payload = await perform(ctx, 'applyForSpecialist', input, applyForSpecialist, { auditsItself: true })
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => ConfirmSpecialistDataPayload, {
    description: 'Says that the data of project specialists is current; due every month on the DX path (S1-29, R-INV-8).',
  })
  async confirmSpecialistData(
    @Arg('input', () => ConfirmSpecialistDataInput) input: ConfirmSpecialistDataInput,
    @Ctx() ctx: Context,
  ): Promise<ConfirmSpecialistDataPayload> {
    const payload = await perform(ctx, 'confirmSpecialistData', input, confirmSpecialistData, { auditsItself: true })
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => ReviewSpecialistApplicationPayload, { description: 'The vendor approves or rejects an application (申请专员审核).' })
  reviewSpecialistApplication(
    @Arg('input', () => ReviewSpecialistApplicationInput) input: ReviewSpecialistApplicationInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewSpecialistApplicationPayload> {
    return perform(ctx, 'reviewSpecialistApplication', input, reviewSpecialistApplication)
  }

  @Mutation(() => RequestSpecialistCancellationPayload, {
    description: 'Asks the vendor that somebody be a project specialist no longer (S1-29, R-INV-7).',
  })
  requestSpecialistCancellation(
    @Arg('input', () => RequestSpecialistCancellationInput) input: RequestSpecialistCancellationInput,
    @Ctx() ctx: Context,
  ): Promise<RequestSpecialistCancellationPayload> {
    return perform(ctx, 'requestSpecialistCancellation', input, requestSpecialistCancellation)
  }

  @Mutation(() => ReviewSpecialistCancellationPayload, { description: 'The vendor approves or rejects a cancellation (取消专员审核).' })
  reviewSpecialistCancellation(
    @Arg('input', () => ReviewSpecialistCancellationInput) input: ReviewSpecialistCancellationInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewSpecialistCancellationPayload> {
    return perform(ctx, 'reviewSpecialistCancellation', input, reviewSpecialistCancellation)
  }

  @Mutation(() => CancelSpecialistByVendorPayload, { description: 'The vendor itself ends that somebody is a project specialist.' })
  cancelSpecialistByVendor(
    @Arg('input', () => CancelSpecialistByVendorInput) input: CancelSpecialistByVendorInput,
    @Ctx() ctx: Context,
  ): Promise<CancelSpecialistByVendorPayload> {
    return perform(ctx, 'cancelSpecialistByVendor', input, cancelSpecialistByVendor)
  }
}

@Resolver(() => InviteMemberResult)
export class InviteMemberResultResolver {
  @FieldResolver(() => MemberInvitation, { nullable: true, description: 'The invitation; null when none was made.' })
  memberInvitation(
    @Root() { invitationId }: InviteMemberResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberInvitationEntity | null> {
    return db.one(MemberInvitationEntity, invitationId, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why this person was not invited; empty when it was.' })
  userErrors(@Root() { refusal }: InviteMemberResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

@Resolver(() => SpecialistResult)
export class SpecialistResultResolver {
  @FieldResolver(() => MemberInvitation, { nullable: true, description: 'As it is now; null when there is none that I may see.' })
  memberInvitation(
    @Root() { id }: SpecialistResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberInvitationEntity | null> {
    return db.one(MemberInvitationEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why nothing was done with this one; empty when it was.' })
  userErrors(@Root() { refusal }: SpecialistResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

const readingAgain = (payload: ClassType<MemberInvitationPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => MemberInvitation, {
      nullable: true,
      description: 'As it is stored now, as far as the viewer may see it; null when nothing was done, unless someone was faster.',
    })
    memberInvitation(
      @Root() { objectId }: MemberInvitationPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<MemberInvitationEntity | null> {
      return db.one(MemberInvitationEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const memberInvitationPayloadResolvers: readonly ResolverClass[] = memberInvitationPayloads.map(readingAgain)
