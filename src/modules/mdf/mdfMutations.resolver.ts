/** What is done with MDF activities. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { deleteMdfActivity } from './actions/deleteMdfActivity'
import { reapplyMdfActivity } from './actions/reapplyMdfActivity'
import { reviewMdfActivity } from './actions/reviewMdfActivity'
import { saveMdfDraft } from './actions/saveMdfDraft'
import { submitMdfActivity } from './actions/submitMdfActivity'
import { withdrawMdfActivity } from './actions/withdrawMdfActivity'
import {
  DeleteMdfActivityInput,
  ReapplyMdfActivityInput,
  ReviewMdfActivityInput,
  SaveMdfDraftInput,
  SubmitMdfActivityInput,
  WithdrawMdfActivityInput,
} from './mdf.inputs'
import {
  DeleteMdfActivityPayload,
  ReapplyMdfActivityPayload,
  ReviewMdfActivityPayload,
  SaveMdfDraftPayload,
  SubmitMdfActivityPayload,
  WithdrawMdfActivityPayload,
} from './mdf.payloads'

@Resolver()
export class MdfMutationsResolver {
  @Mutation(() => SaveMdfDraftPayload, {
    description: 'Saves a new draft, or changes one that is not under review; sums are worked out by the server (R-MD-6, S3-47).',
  })
  saveMdfDraft(@Arg('input', () => SaveMdfDraftInput) input: SaveMdfDraftInput, @Ctx() ctx: Context): Promise<SaveMdfDraftPayload> {
    return perform(ctx, 'saveMdfDraft', input, saveMdfDraft)
  }

  @Mutation(() => SubmitMdfActivityPayload, {
    description: 'Hands an application in, and reserves its amount in the quota (S3-43, R-MD-3 … R-MD-11).',
  })
  submitMdfActivity(
    @Arg('input', () => SubmitMdfActivityInput) input: SubmitMdfActivityInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitMdfActivityPayload> {
    return perform(ctx, 'submitMdfActivity', input, submitMdfActivity)
  }

  @Mutation(() => ReapplyMdfActivityPayload, {
    description: 'Applies again for an approved activity whose key information or budget changes, before it starts (S3-46, R-MD-5).',
  })
  reapplyMdfActivity(
    @Arg('input', () => ReapplyMdfActivityInput) input: ReapplyMdfActivityInput,
    @Ctx() ctx: Context,
  ): Promise<ReapplyMdfActivityPayload> {
    return perform(ctx, 'reapplyMdfActivity', input, reapplyMdfActivity)
  }

  @Mutation(() => WithdrawMdfActivityPayload, {
    description: 'Takes an application back, under review or approved; its amount is free again (S3-49).',
  })
  withdrawMdfActivity(
    @Arg('input', () => WithdrawMdfActivityInput) input: WithdrawMdfActivityInput,
    @Ctx() ctx: Context,
  ): Promise<WithdrawMdfActivityPayload> {
    return perform(ctx, 'withdrawMdfActivity', input, withdrawMdfActivity)
  }

  @Mutation(() => DeleteMdfActivityPayload, { description: 'Throws a draft, or what was taken back, away for good (S3-49).' })
  deleteMdfActivity(
    @Arg('input', () => DeleteMdfActivityInput) input: DeleteMdfActivityInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteMdfActivityPayload> {
    return perform(ctx, 'deleteMdfActivity', input, deleteMdfActivity)
  }

  @Mutation(() => ReviewMdfActivityPayload, { description: 'The vendor approves or rejects an application (使用申请审核).' })
  reviewMdfActivity(
    @Arg('input', () => ReviewMdfActivityInput) input: ReviewMdfActivityInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewMdfActivityPayload> {
    return perform(ctx, 'reviewMdfActivity', input, reviewMdfActivity)
  }
}
