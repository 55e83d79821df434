/** Holds: what is unpaid, placing it and releasing it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, type ClassType, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { isNull, not } from '../../shared/conditions'
import { exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import type { ResolverClass } from '../module'
import { placeIncentiveHold, releaseIncentiveHold } from './actions/incentiveHolds'
import { IncentiveHoldEntity } from './incentiveHold.entity'
import {
  IncentiveHoldFilter,
  IncentiveHoldOrder,
  incentiveHoldOrders,
  PlaceIncentiveHoldInput,
  ReleaseIncentiveHoldInput,
} from './incentiveHold.inputs'
import {
  IncentiveHold,
  IncentiveHoldConnection,
  type IncentiveHoldPayload,
  PlaceIncentiveHoldPayload,
  ReleaseIncentiveHoldPayload,
} from './incentiveHold.type'

const openness = (isOpen: boolean | null | undefined): Filtering => {
  if (typeof isOpen !== 'boolean') return null
  return isOpen ? isNull('releasedAt') : not(isNull('releasedAt'))
}

const conditions = (filter: IncentiveHoldFilter | null): Filtering[] =>
  filter ? [exactly('partnerId', filter.partnerId, FA), oneOf('reason', filter.reason, FA, 'reason'), openness(filter.isOpen)] : []

@Resolver(() => IncentiveHold)
export class IncentiveHoldResolver {
  @Query(() => IncentiveHoldConnection, {
    description: 'What is unpaid, and therefore freezes incentives: of my partner; for the vendor, of all (R-PY-5, R-PY-6).',
  })
  incentiveHolds(
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveHoldFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveHoldFilter | null,
    @Arg('orderBy', () => IncentiveHoldOrder, { defaultValue: IncentiveHoldOrder.PLACED_AT_DESC, description: 'In which order.' })
    orderBy: IncentiveHoldOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveHoldEntity>> {
    return db.page(IncentiveHoldEntity, info, { page, order: incentiveHoldOrders[orderBy], filters: conditions(filter) })
  }

  @Mutation(() => PlaceIncentiveHoldPayload, {
    description:
      'For the vendor: something is unpaid, so that incentives of its billing cycle are frozen from the next run of the daily job on.',
  })
  placeIncentiveHold(
    @Arg('input', () => PlaceIncentiveHoldInput) input: PlaceIncentiveHoldInput,
    @Ctx() ctx: Context,
  ): Promise<PlaceIncentiveHoldPayload> {
    return perform(ctx, 'placeIncentiveHold', input, placeIncentiveHold)
  }

  @Mutation(() => ReleaseIncentiveHoldPayload, { description: 'For the vendor: it is paid; what it froze thaws the next day (R-PY-6).' })
  releaseIncentiveHold(
    @Arg('input', () => ReleaseIncentiveHoldInput) input: ReleaseIncentiveHoldInput,
    @Ctx() ctx: Context,
  ): Promise<ReleaseIncentiveHoldPayload> {
    return perform(ctx, 'releaseIncentiveHold', input, releaseIncentiveHold)
  }
}

const readingAgain = (payload: ClassType<IncentiveHoldPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => IncentiveHold, {
      nullable: true,
      description: 'The hold as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    incentiveHold(
      @Root() { objectId }: IncentiveHoldPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<IncentiveHoldEntity | null> {
      return db.one(IncentiveHoldEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const incentiveHoldPayloadResolvers: readonly ResolverClass[] = [PlaceIncentiveHoldPayload, ReleaseIncentiveHoldPayload].map(
  readingAgain,
)
