/** Shared opportunities: the list, one of them, and what belongs to it; offerings; the standing of a partner in the programme. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, orders, type Soon } from '../../db'
import { equals } from '../../shared/conditions'
import { type Page, PageArgs } from '../../shared/pages'
import { type Deadline, deadlineAt, DeadlineType } from '../calendar'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { OfferingEntity } from './offering.entity'
import { OpportunityProgressEntity } from './opportunityProgress.entity'
import { membershipOf } from './pceStanding'
import { SharedOpportunityEntity } from './sharedOpportunity.entity'
import { SharedOpportunityAction } from './sharedOpportunity.enums'
import { opportunityConditions, opportunityOrders, SharedOpportunityFilter, SharedOpportunityOrder } from './sharedOpportunity.inputs'
import { sharedOpportunityLifecycle } from './sharedOpportunity.lifecycle'
import {
  Offering,
  OfferingConnection,
  OpportunityProgress,
  OpportunityProgressConnection,
  PceMembership,
  SharedOpportunity,
  SharedOpportunityConnection,
} from './sharedOpportunity.type'

const isAction = (verb: string): verb is SharedOpportunityAction => Object.values<string>(SharedOpportunityAction).includes(verb)
const offeringOrder = orders({ NAME_ASC: ['name', 'ASC'] }).NAME_ASC
const progressOrder = orders({ CREATED_AT_DESC: ['createdAt', 'DESC'] }).CREATED_AT_DESC

@Resolver(() => SharedOpportunity)
export class SharedOpportunityResolver {
  @Query(() => SharedOpportunity, {
    nullable: true,
    description: 'One shared opportunity; null when it does not exist or is not mine to see.',
  })
  sharedOpportunity(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SharedOpportunityEntity | null> {
    return db.one(SharedOpportunityEntity, id, info)
  }

  @Query(() => SharedOpportunityConnection, {
    description:
      'Shared opportunities (S1-68): a customer manager sees those that are his, a supervisor those of the team; the vendor what it was handed.',
  })
  sharedOpportunities(
    @Args() page: PageArgs,
    @Arg('filter', () => SharedOpportunityFilter, { nullable: true, description: 'Which ones.' }) filter: SharedOpportunityFilter | null,
    @Arg('orderBy', () => SharedOpportunityOrder, { defaultValue: SharedOpportunityOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: SharedOpportunityOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<SharedOpportunityEntity>> {
    return db.page(SharedOpportunityEntity, info, { page, order: opportunityOrders[orderBy], filters: opportunityConditions(filter) })
  }

  @Query(() => OfferingConnection, { description: 'The offerings that new opportunities can name, by name.' })
  offerings(@Args() page: PageArgs, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<Page<OfferingEntity>> {
    return db.page(OfferingEntity, info, { page, order: offeringOrder, filters: [equals('isActive', 1)] })
  }

  @Query(() => PceMembership, {
    nullable: true,
    description: 'How a partner stands in the engagement programme (S3-20); null for one that is not mine to see.',
  })
  pceMembership(
    @Arg('partnerId', () => ID, {
      nullable: true,
      description: 'For the vendor: of which partner. For members of a partner: their own; null of any other.',
    })
    partnerId: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<PceMembership | null> {
    const own = viewer.partnerId
    // Who belongs to a partner asks about that one: what another is entitled to is none of its business, its own master's neither.
    if (own && partnerId && partnerId !== own) return Promise.resolve(null)
    return membershipOf(db, own ?? partnerId ?? '')
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that shares it, or that it is shared with.' })
  partner(@Root() opportunity: SharedOpportunityEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(opportunity, 'partnerId', PartnerEntity, info)
  }

  @Needs('ownerId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who looks after it at the partner (归属客户经理); null for nobody yet.' })
  owner(@Root() opportunity: SharedOpportunityEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(opportunity, 'ownerId', MemberEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => OpportunityProgressConnection, { description: 'What was reported on it, newest first (进展).' })
  progress(
    @Root() opportunity: SharedOpportunityEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OpportunityProgressEntity>> {
    const parent = { by: 'sharedOpportunityId', of: opportunity.id }
    return doorOf(opportunity).pageOf(OpportunityProgressEntity, parent, info, { page, order: progressOrder })
  }

  @Needs('status')
  @FieldResolver(() => [SharedOpportunityAction], { description: 'What the viewer can do with it now.' })
  availableActions(@Root() opportunity: SharedOpportunityEntity): SharedOpportunityAction[] {
    return sharedOpportunityLifecycle.availableActions(opportunity.status, doorOf(opportunity).viewer).filter(isAction)
  }

  @Needs('dueAt')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description: 'Until when it is accepted, or verified (R-OP-1, R-OP-2); null when neither is due.',
  })
  async deadline(@Root() opportunity: SharedOpportunityEntity, @Ctx() { now }: Context): Promise<Deadline | null> {
    return opportunity.dueAt === null ? null : deadlineAt(doorOf(opportunity), opportunity.dueAt, now)
  }
}

/** Offerings by their ids, in that order; those of a whole list in one statement. */
export const offeringsOf = async (row: object, ids: readonly string[], info: GraphQLResolveInfo): Promise<OfferingEntity[]> => {
  const found = await Promise.all(ids.map(id => doorOf(row).one(OfferingEntity, id, info)))
  return found.filter(offering => offering !== null)
}

@Resolver(() => OpportunityProgress)
export class OpportunityProgressResolver {
  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who reported it; null for those who do not see that member.' })
  by(@Root() progress: OpportunityProgressEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(progress, 'memberId', MemberEntity, info)
  }
}

@Resolver(() => SharedOpportunity)
export class OpportunityOfferingsResolver {
  @Extensions({ expectedSize: 3 })
  @Needs('offeringIds')
  @FieldResolver(() => [Offering], {
    description: 'The offerings in it (关联Offering); empty: it counts for no statistics and no incentive (R-OP-9).',
  })
  offerings(@Root() opportunity: SharedOpportunityEntity, @Info() info: GraphQLResolveInfo): Promise<OfferingEntity[]> {
    return offeringsOf(opportunity, opportunity.offeringIds, info)
  }
}
