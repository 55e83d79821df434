/** Feedback: the list, one of them, what there is on each row, giving it and answering it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import type { ResolverClass } from '../module'
import { Partner, PartnerEntity } from '../partners'
import { replyFeedback } from './actions/replyFeedback'
import { submitFeedback } from './actions/submitFeedback'
import { FeedbackEntity } from './feedback.entity'
import { FeedbackFilter, FeedbackOrder, feedbackOrders, ReplyFeedbackInput, SubmitFeedbackInput } from './feedback.inputs'
import { feedbackLifecycle } from './feedback.lifecycle'
import { Feedback, FeedbackConnection, type FeedbackPayload, ReplyFeedbackPayload, SubmitFeedbackPayload } from './feedback.type'

const conditions = (filter: FeedbackFilter | null): Filtering[] =>
  filter
    ? [
        oneOf('targetType', filter.targetType, FA, 'targetType'),
        exactly('targetId', filter.targetId, FA),
        oneOf('status', filter.status, FA, 'status'),
        exactly('partnerId', filter.partnerId, FA),
      ]
    : []

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Query(() => Feedback, { nullable: true, description: 'One feedback; null when it does not exist or is not mine to see.' })
  feedback(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackEntity | null> {
    return db.one(FeedbackEntity, id, info)
  }

  @Query(() => FeedbackConnection, {
    description: 'Feedback of my partner (问题反馈); a customer manager sees that on own lines. For the vendor: that of all partners.',
  })
  feedbacks(
    @Args() page: PageArgs,
    @Arg('filter', () => FeedbackFilter, { nullable: true, description: 'Which.' }) filter: FeedbackFilter | null,
    @Arg('orderBy', () => FeedbackOrder, { defaultValue: FeedbackOrder.SUBMITTED_AT_DESC, description: 'In which order.' })
    orderBy: FeedbackOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<FeedbackEntity>> {
    return db.page(FeedbackEntity, info, { page, order: feedbackOrders[orderBy], filters: conditions(filter) })
  }

  @Mutation(() => SubmitFeedbackPayload, {
    description:
      'Disputes a number (问题反馈): what it is about shows SUBMITTED until the vendor has answered. Settlement may take longer (R-ST-6).',
  })
  submitFeedback(@Arg('input', () => SubmitFeedbackInput) input: SubmitFeedbackInput, @Ctx() ctx: Context): Promise<SubmitFeedbackPayload> {
    return perform(ctx, 'submitFeedback', input, submitFeedback)
  }

  @Mutation(() => ReplyFeedbackPayload, { description: 'The vendor answers feedback, which is handled then.' })
  replyFeedback(@Arg('input', () => ReplyFeedbackInput) input: ReplyFeedbackInput, @Ctx() ctx: Context): Promise<ReplyFeedbackPayload> {
    return perform(ctx, 'replyFeedback', input, replyFeedback)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose feedback it is; null for those who may not see partners.' })
  partner(@Root() feedback: FeedbackEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(feedback, 'partnerId', PartnerEntity, info)
  }

  @Needs('submittedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who gave it (反馈人); null where I see no members.' })
  submittedBy(@Root() feedback: FeedbackEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(feedback, 'submittedById', MemberEntity, info)
  }

  @Needs('status')
  @FieldResolver(() => [String], { description: 'What I can do with it now: `reply`.' })
  availableActions(@Root() feedback: FeedbackEntity): string[] {
    return feedbackLifecycle.availableActions(feedback.status, doorOf(feedback).viewer)
  }
}

/** `feedbacks` on a type that takes feedback, for the module that owns the type. */
export const feedbacksOn = (type: ClassType): ResolverClass => {
  @Resolver(() => type)
  class FeedbacksResolver {
    @Needs('id')
    @FieldResolver(() => FeedbackConnection, { description: 'What was found wrong with it, and answered (问题反馈).' })
    feedbacks(
      @Root() row: { id: string },
      @Args() page: PageArgs,
      @Arg('filter', () => FeedbackFilter, { nullable: true, description: 'Which.' }) filter: FeedbackFilter | null,
      @Arg('orderBy', () => FeedbackOrder, { defaultValue: FeedbackOrder.SUBMITTED_AT_DESC, description: 'In which order.' })
      orderBy: FeedbackOrder,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Page<FeedbackEntity>> {
      const list = { page, order: feedbackOrders[orderBy], filters: conditions(filter) }
      return doorOf(row).pageOf(FeedbackEntity, { by: 'targetId', of: row.id }, info, list)
    }
  }
  return FeedbacksResolver
}

const readingAgain = (payload: ClassType<FeedbackPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Feedback, { nullable: true, description: 'The feedback as it is stored now; null when nothing was done.' })
    feedback(
      @Root() { objectId }: FeedbackPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<FeedbackEntity | null> {
      return db.one(FeedbackEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const feedbackPayloadResolvers: readonly ResolverClass[] = [SubmitFeedbackPayload, ReplyFeedbackPayload].map(readingAgain)
