/** Incentive statements: the list, one of them, a partner's, and confirming them. */
import { Arg, Args, type ClassType, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { perform, userErrorOf, UserErrorType } from '../../mutations'
import { UserError } from '../../shared/errors'
import { type Page, PageArgs } from '../../shared/pages'
import { type Deadline, deadlineAt, DeadlineType } from '../calendar'
import { Member, MemberEntity } from '../members'
import type { ResolverClass } from '../module'
import { Partner, PartnerEntity } from '../partners'
import { confirmIncentives, confirming } from './actions/confirmIncentives'
import { publishIncentive } from './actions/publishIncentive'
import { regenerateIncentive } from './actions/regenerateIncentive'
import { transferIncentive } from './actions/transferIncentive'
import { incentiveConditions, incentiveDetailConditions } from './incentive.conditions'
import { IncentiveEntity } from './incentive.entity'
import { FeedbackStatus } from './incentive.enums'
import {
  ConfirmIncentivesInput,
  IncentiveFilter,
  IncentiveOrder,
  incentiveOrders,
  PublishIncentiveInput,
  RegenerateIncentiveInput,
  TransferIncentiveInput,
} from './incentive.inputs'
import { incentiveLifecycle, isPublicityOver } from './incentive.lifecycle'
import {
  ConfirmIncentiveResult,
  ConfirmIncentivesPayload,
  type OneIncentivePayload,
  PublishIncentivePayload,
  RegenerateIncentivePayload,
  TransferIncentivePayload,
} from './incentive.payloads'
import { Incentive, IncentiveConnection } from './incentive.type'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { IncentiveDetailFilter, IncentiveDetailOrder, incentiveDetailOrders } from './incentiveDetail.inputs'
import { IncentiveDetailConnection } from './incentiveDetail.type'
import { canBeMoved } from './takers'

@Resolver(() => Incentive)
export class IncentiveResolver {
  @Query(() => Incentive, { nullable: true, description: 'One statement (S3-13); null when it does not exist or is not mine to see.' })
  incentive(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveEntity | null> {
    return db.one(IncentiveEntity, id, info)
  }

  @Query(() => IncentiveConnection, { description: "My partner's statements (S3-13); none for a cloud reseller (R-RL-6)." })
  incentives(
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveFilter | null,
    @Arg('orderBy', () => IncentiveOrder, { defaultValue: IncentiveOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveEntity>> {
    return db.page(IncentiveEntity, info, { page, order: incentiveOrders[orderBy], filters: incentiveConditions(filter) })
  }

  @Mutation(() => ConfirmIncentivesPayload, {
    description: 'Confirms statements until the publicity deadline (S3-30); each takes along its cycle and association type (R-ST-4).',
  })
  async confirmIncentives(
    @Arg('input', () => ConfirmIncentivesInput) input: ConfirmIncentivesInput,
    @Ctx() ctx: Context,
  ): Promise<ConfirmIncentivesPayload> {
    const payload = await perform(ctx, 'confirmIncentives', input, confirmIncentives, { before: confirming.before })
    return { ...payload, results: payload.results ?? [], warnings: payload.warnings ?? [], confirmedIds: payload.confirmedIds ?? [] }
  }

  @Mutation(() => PublishIncentivePayload, {
    description: 'For the vendor: makes an estimated statement public, so that its partner can confirm or dispute it (part 3 §5).',
  })
  publishIncentive(
    @Arg('input', () => PublishIncentiveInput) input: PublishIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<PublishIncentivePayload> {
    return perform(ctx, 'publishIncentive', input, publishIncentive)
  }

  @Mutation(() => RegenerateIncentivePayload, {
    description: 'For the vendor: after feedback was answered, a new statement takes the place of the old one, which is void.',
  })
  regenerateIncentive(
    @Arg('input', () => RegenerateIncentiveInput) input: RegenerateIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<RegenerateIncentivePayload> {
    return perform(ctx, 'regenerateIncentive', input, regenerateIncentive)
  }

  @Mutation(() => TransferIncentivePayload, {
    description: 'For the vendor: moves a confirmed statement to another account of the same company (激励转移, R-PY-11).',
  })
  transferIncentive(
    @Arg('input', () => TransferIncentiveInput) input: TransferIncentiveInput,
    @Ctx() ctx: Context,
  ): Promise<TransferIncentivePayload> {
    return perform(ctx, 'transferIncentive', input, transferIncentive)
  }

  @Needs('replacedById')
  @FieldResolver(() => Incentive, { nullable: true, description: 'The statement that took its place; null unless it is void.' })
  replacedBy(@Root() incentive: IncentiveEntity, @Info() info: GraphQLResolveInfo): Soon<IncentiveEntity | null> {
    return namedBy(incentive, 'replacedById', IncentiveEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose statement it is; null for those who may not see partners.' })
  partner(@Root() incentive: IncentiveEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(incentive, 'partnerId', PartnerEntity, info)
  }

  @Needs('publicityDeadlineAt')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description: 'Until when it can be confirmed (公示截止日); null while estimated (R-ST-2).',
  })
  publicityDeadline(@Root() incentive: IncentiveEntity, @Ctx() { now }: Context): Promise<Deadline> | null {
    const { publicityDeadlineAt } = incentive
    return publicityDeadlineAt === null ? null : deadlineAt(doorOf(incentive), publicityDeadlineAt, now)
  }

  @Needs('confirmedById')
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'Who confirmed it (确认人); null before, and when it was confirmed automatically.',
  })
  confirmedBy(@Root() incentive: IncentiveEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(incentive, 'confirmedById', MemberEntity, info)
  }

  @Needs('id', 'partnerId', 'status', 'publicityDeadlineAt', 'feedbackStatus', 'expiresAt')
  @FieldResolver(() => [String], {
    description:
      'What I can do with it now: `confirm`; for the vendor `generate` (`publishIncentive`), `void` (`regenerateIncentive`) and `transfer`.',
  })
  async availableActions(@Root() incentive: IncentiveEntity, @Ctx() { now }: Context): Promise<string[]> {
    const door = doorOf(incentive)
    const actions = incentiveLifecycle.availableActions(incentive.status, door.viewer)
    const isMovable = actions.includes('transfer') && (await canBeMoved(door, incentive))
    return actions.filter(action => {
      if (action === 'confirm') return !isPublicityOver(incentive, now)
      if (action === 'transfer') return isMovable
      return action !== 'void' || incentive.feedbackStatus === FeedbackStatus.HANDLED
    })
  }

  @Needs('id')
  @FieldResolver(() => IncentiveDetailConnection, { description: 'Its lines that the viewer sees (激励明细).' })
  details(
    @Root() incentive: IncentiveEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveDetailFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveDetailFilter | null,
    @Arg('orderBy', () => IncentiveDetailOrder, { defaultValue: IncentiveDetailOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveDetailOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveDetailEntity>> {
    const door = doorOf(incentive)
    const list = { page, order: incentiveDetailOrders[orderBy], filters: incentiveDetailConditions(door, filter) }
    return door.pageOf(IncentiveDetailEntity, { by: 'incentiveId', of: incentive.id }, info, list)
  }
}

@Resolver(() => Partner)
export class PartnerIncentivesResolver {
  @Needs('id')
  @FieldResolver(() => IncentiveConnection, {
    description: "The partner's incentive statements that the viewer sees; none of a cloud reseller (R-RL-6).",
  })
  incentives(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveFilter | null,
    @Arg('orderBy', () => IncentiveOrder, { defaultValue: IncentiveOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: IncentiveOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveEntity>> {
    const list = { page, order: incentiveOrders[orderBy], filters: incentiveConditions(filter) }
    return doorOf(partner).pageOf(IncentiveEntity, { by: 'partnerId', of: partner.id }, info, list)
  }
}

@Resolver(() => ConfirmIncentiveResult)
export class ConfirmIncentiveResultResolver {
  @FieldResolver(() => Incentive, { nullable: true, description: 'The statement as it is now; null when there is none that I see.' })
  incentive(
    @Root() { id }: ConfirmIncentiveResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveEntity | null> {
    return db.one(IncentiveEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Empty when it is confirmed: now, together with another, or before.' })
  userErrors(@Root() { refusal }: ConfirmIncentiveResult, @Ctx() { language }: Context): UserErrorType[] {
    return refusal ? [userErrorOf(new UserError(refusal.code, refusal.params, refusal.field, refusal.upstreamCode), language)] : []
  }
}

const readingAgain = (payload: ClassType<OneIncentivePayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Incentive, {
      nullable: true,
      description: 'The statement as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    incentive(
      @Root() { objectId }: OneIncentivePayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<IncentiveEntity | null> {
      return db.one(IncentiveEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const oneIncentivePayloadResolvers: readonly ResolverClass[] = [
  PublishIncentivePayload,
  RegenerateIncentivePayload,
  TransferIncentivePayload,
].map(readingAgain)

@Resolver(() => ConfirmIncentivesPayload)
export class ConfirmIncentivesPayloadResolver {
  @Extensions({ expectedSize: 100 })
  @FieldResolver(() => [Incentive], {
    description: 'All that were confirmed together, or would be (`validateOnly`): cycle, names, association type and amounts (R-ST-4).',
  })
  async confirmed(
    @Root() { confirmedIds }: ConfirmIncentivesPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveEntity[]> {
    const incentives = await Promise.all(confirmedIds.map(id => db.one(IncentiveEntity, id, info)))
    return incentives.filter(incentive => incentive !== null)
  }
}
