/** What is done with the events of MDF activities. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { holdMdfEvent } from './actions/holdMdfEvent'
import { updateMdfEvent } from './actions/updateMdfEvent'
import { synchroniseMdfParticipants } from './actions/synchroniseMdfParticipants'
import { HoldMdfEventInput, SynchroniseMdfParticipantsInput, UpdateMdfEventInput } from './claim.inputs'
import { HoldMdfEventPayload, SynchroniseMdfParticipantsPayload, UpdateMdfEventPayload } from './mdf.payloads'

@Resolver()
export class MdfEventMutationsResolver {
  @Mutation(() => HoldMdfEventPayload, {
    description: 'Opens the event of an approved activity on the marketing platform (举办活动, R-ME-1, S3-51, S3-53).',
  })
  holdMdfEvent(@Arg('input', () => HoldMdfEventInput) input: HoldMdfEventInput, @Ctx() ctx: Context): Promise<HoldMdfEventPayload> {
    return perform(ctx, 'holdMdfEvent', input, holdMdfEvent)
  }

  @Mutation(() => UpdateMdfEventPayload, {
    description: 'Changes what guests see of an event; name and key information stay (R-ME-2, R-ME-4, S3-51, S3-53).',
  })
  updateMdfEvent(@Arg('input', () => UpdateMdfEventInput) input: UpdateMdfEventInput, @Ctx() ctx: Context): Promise<UpdateMdfEventPayload> {
    return perform(ctx, 'updateMdfEvent', input, updateMdfEvent)
  }

  @Mutation(() => SynchroniseMdfParticipantsPayload, {
    description: 'The marketing platform hands over who attended (同步参会人员, R-ME-3, S3-52).',
  })
  synchroniseMdfParticipants(
    @Arg('input', () => SynchroniseMdfParticipantsInput) input: SynchroniseMdfParticipantsInput,
    @Ctx() ctx: Context,
  ): Promise<SynchroniseMdfParticipantsPayload> {
    return perform(ctx, 'synchroniseMdfParticipants', input, synchroniseMdfParticipants)
  }
}
