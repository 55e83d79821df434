/** What a master and a cloud reseller do with one another. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { applyAsCloudReseller } from './actions/applyAsCloudReseller'
import { assignResellerManager } from './actions/assignResellerManager'
import { acceptResellerNotice, revokeResellerNotice } from './actions/decideResellerNotice'
import { inviteIndirectPartner } from './actions/inviteIndirectPartner'
import { reviewResellerApplications } from './actions/reviewResellerApplications'
import { unassignResellerManager } from './actions/unassignResellerManager'
import {
  ApplyAsCloudResellerInput,
  AssignResellerManagerInput,
  InviteIndirectPartnerInput,
  AcceptResellerNoticeInput,
  RevokeResellerNoticeInput,
  ReviewResellerApplicationsInput,
  UnassignResellerManagerInput,
} from './reseller.inputs'
import {
  AcceptResellerNoticePayload,
  ApplyAsCloudResellerPayload,
  AssignResellerManagerPayload,
  InviteIndirectPartnerPayload,
  ReviewResellerApplicationsPayload,
  RevokeResellerNoticePayload,
  UnassignResellerManagerPayload,
} from './reseller.payloads'

@Resolver()
export class ResellerMutationsResolver {
  @Mutation(() => InviteIndirectPartnerPayload, {
    description: 'Invites somebody by e-mail to become a cloud reseller of my company, a master (邀请云经销商, S1-10, R-RES-2).',
  })
  inviteIndirectPartner(
    @Arg('input', () => InviteIndirectPartnerInput) input: InviteIndirectPartnerInput,
    @Ctx() ctx: Context,
  ): Promise<InviteIndirectPartnerPayload> {
    return perform(ctx, 'inviteIndirectPartner', input, inviteIndirectPartner)
  }

  @Mutation(() => ApplyAsCloudResellerPayload, {
    description:
      'Applies to become the cloud reseller of the master whose link one follows; for the partner’s administrator (R-RES-2, R-PLAN-2).',
  })
  applyAsCloudReseller(
    @Arg('input', () => ApplyAsCloudResellerInput) input: ApplyAsCloudResellerInput,
    @Ctx() ctx: Context,
  ): Promise<ApplyAsCloudResellerPayload> {
    return perform(ctx, 'applyAsCloudReseller', input, applyAsCloudReseller)
  }

  @Mutation(() => ReviewResellerApplicationsPayload, {
    description: 'Approves or rejects up to 100 applications, each on its own (合作申请审核, S1-10, R-RES-1, R-RES-2).',
  })
  async reviewResellerApplications(
    @Arg('input', () => ReviewResellerApplicationsInput) input: ReviewResellerApplicationsInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewResellerApplicationsPayload> {
    const payload = await perform(ctx, 'reviewResellerApplications', input, reviewResellerApplications)
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => AssignResellerManagerPayload, {
    description: 'Gives a cloud reseller to a customer manager of my company; the period before ends at the same instant (R-RES-4).',
  })
  assignResellerManager(
    @Arg('input', () => AssignResellerManagerInput) input: AssignResellerManagerInput,
    @Ctx() ctx: Context,
  ): Promise<AssignResellerManagerPayload> {
    return perform(ctx, 'assignResellerManager', input, assignResellerManager)
  }

  @Mutation(() => UnassignResellerManagerPayload, { description: 'Takes a cloud reseller back from its customer manager (R-RES-4).' })
  unassignResellerManager(
    @Arg('input', () => UnassignResellerManagerInput) input: UnassignResellerManagerInput,
    @Ctx() ctx: Context,
  ): Promise<UnassignResellerManagerPayload> {
    return perform(ctx, 'unassignResellerManager', input, unassignResellerManager)
  }

  @Mutation(() => AcceptResellerNoticePayload, {
    description:
      'My company, a cloud reseller, grants its master what the notice says; for the partner’s administrator (R-RES-6, R-TASK-4).',
  })
  acceptResellerNotice(
    @Arg('input', () => AcceptResellerNoticeInput) input: AcceptResellerNoticeInput,
    @Ctx() ctx: Context,
  ): Promise<AcceptResellerNoticePayload> {
    return perform(ctx, 'acceptResellerNotice', input, acceptResellerNotice)
  }

  @Mutation(() => RevokeResellerNoticePayload, {
    description: 'Takes back what a notice granted: the master sees no rows from that moment on (R-RES-6, R-TASK-4).',
  })
  revokeResellerNotice(
    @Arg('input', () => RevokeResellerNoticeInput) input: RevokeResellerNoticeInput,
    @Ctx() ctx: Context,
  ): Promise<RevokeResellerNoticePayload> {
    return perform(ctx, 'revokeResellerNotice', input, revokeResellerNotice)
  }
}
