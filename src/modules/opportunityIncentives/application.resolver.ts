/** Applications for opportunity incentives: what can be claimed, the list, one of them, and what belongs to it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { cond, isIn } from '../../shared/conditions'
import { type Page, PageArgs } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { Attachment, AttachmentEntity, attachmentsOf } from '../attachments'
import { type Deadline, deadlineAt, DeadlineType } from '../calendar'
import { Customer, CustomerEntity } from '../customers'
import { Incentive, IncentiveEntity } from '../incentives'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import {
  Offering,
  OfferingEntity,
  offeringsOf,
  opportunityOrders,
  SharedOpportunity,
  SharedOpportunityConnection,
  SharedOpportunityEntity,
  verifiedStates,
} from '../sharedOpportunities'
import { OpportunityIncentiveApplicationEntity } from './application.entity'
import { NewCustomerFinding, OpportunityIncentiveAction } from './application.enums'
import { applicationConditions, applicationOrders, OpportunityIncentiveFilter, OpportunityIncentiveOrder } from './application.inputs'
import { opportunityIncentiveLifecycle } from './application.lifecycle'
import { OfferingUse, OpportunityIncentiveApplication, OpportunityIncentiveApplicationConnection } from './application.type'
import { OfferingUseEntity } from './offeringUse.entity'
import { isOverdue } from './overdue'

const isAction = (verb: string): verb is OpportunityIncentiveAction => Object.values<string>(OpportunityIncentiveAction).includes(verb)

@Resolver(() => OpportunityIncentiveApplication)
export class OpportunityIncentiveResolver {
  @Query(() => SharedOpportunityConnection, {
    description:
      'Opportunities that I see and that an incentive can be claimed for (可申请激励, R-OI-8, R-OP-9); `blockedBy` says which offerings wait.',
  })
  claimableOpportunities(
    @Args() page: PageArgs,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<SharedOpportunityEntity>> {
    const filters = [isIn('status', verifiedStates), cond`row.offeringIds <> ${'[]'}`]
    return db.page(SharedOpportunityEntity, info, { page, order: opportunityOrders.CREATED_AT_DESC, filters })
  }

  @Query(() => OpportunityIncentiveApplication, {
    nullable: true,
    description: 'One application, with where its review stands (S3-29); null when it does not exist or is not mine to see.',
  })
  opportunityIncentiveApplication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpportunityIncentiveApplicationEntity | null> {
    return db.one(OpportunityIncentiveApplicationEntity, id, info)
  }

  @Query(() => OpportunityIncentiveApplicationConnection, {
    description: 'Applications (已申请激励, S3-30): a customer manager sees those that are his; the vendor what it was handed.',
  })
  opportunityIncentiveApplications(
    @Args() page: PageArgs,
    @Arg('filter', () => OpportunityIncentiveFilter, { nullable: true, description: 'Which ones.' })
    filter: OpportunityIncentiveFilter | null,
    @Arg('orderBy', () => OpportunityIncentiveOrder, {
      defaultValue: OpportunityIncentiveOrder.CREATED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: OpportunityIncentiveOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OpportunityIncentiveApplicationEntity>> {
    const list = { page, order: applicationOrders[orderBy], filters: applicationConditions(filter) }
    return db.page(OpportunityIncentiveApplicationEntity, info, list)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that applies.' })
  partner(@Root() application: OpportunityIncentiveApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(application, 'partnerId', PartnerEntity, info)
  }

  @Needs('sharedOpportunityId')
  @FieldResolver(() => SharedOpportunity, { nullable: true, description: 'The opportunity (机会点); null when it is not mine to see.' })
  sharedOpportunity(
    @Root() application: OpportunityIncentiveApplicationEntity,
    @Info() info: GraphQLResolveInfo,
  ): Soon<SharedOpportunityEntity | null> {
    return namedBy(application, 'sharedOpportunityId', SharedOpportunityEntity, info)
  }

  @Extensions({ expectedSize: 2 })
  @Needs('offeringIds')
  @FieldResolver(() => [Offering], { description: 'The offerings that it is for (R-OI-1).' })
  offerings(@Root() application: OpportunityIncentiveApplicationEntity, @Info() info: GraphQLResolveInfo): Promise<OfferingEntity[]> {
    return offeringsOf(application, application.offeringIds, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'Whose account it is, and with it the orders that are looked up by the account (R-OI-2); null before it is handed in, and when it is not mine to see.',
  })
  customer(@Root() application: OpportunityIncentiveApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(application, 'customerId', CustomerEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Secret, {
    nullable: true,
    description:
      'The legal entity by real-name verification (客户法律实体, R-OI-2); null before it is handed in, and when the customer is not mine to see.',
  })
  async customerLegalEntity(@Root() application: OpportunityIncentiveApplicationEntity): Promise<Secret | null> {
    const customer = await doorOf(application).one(CustomerEntity, application.customerId, ['customerName'])
    return customer?.customerName ?? null
  }

  @Needs('newCustomerFinding')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the customer is a new one (企业新客, R-OI-9), as found when it was handed in; null before.',
  })
  newCustomer(@Root() { newCustomerFinding }: OpportunityIncentiveApplicationEntity): boolean | null {
    return newCustomerFinding === null ? null : newCustomerFinding === NewCustomerFinding.NEW
  }

  @Needs('status', 'reviewDueAt', 'reviewOverdue')
  @FieldResolver(() => Boolean, { description: 'Whether the vendor did not review it in time (R-OI-4); nothing else follows from that.' })
  reviewOverdue(@Root() application: OpportunityIncentiveApplicationEntity, @Ctx() { now }: Context): boolean {
    return application.reviewOverdue || isOverdue(application, now)
  }

  @Needs('status', 'reviewDueAt')
  @FieldResolver(() => DeadlineType, { nullable: true, description: 'How near the end of the review is (R-WD-7); null when none is due.' })
  async reviewDeadline(@Root() application: OpportunityIncentiveApplicationEntity, @Ctx() { now }: Context): Promise<Deadline | null> {
    const { status, reviewDueAt } = application
    return status === 'UNDER_REVIEW' && reviewDueAt ? deadlineAt(doorOf(application), reviewDueAt, now) : null
  }

  @Needs('incentiveId')
  @FieldResolver(() => Incentive, {
    nullable: true,
    description:
      'Its statement, to be confirmed or questioned there (R-OI-5, R-OI-7); null before publicity, and for those who see no statements.',
  })
  statement(@Root() application: OpportunityIncentiveApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<IncentiveEntity | null> {
    return namedBy(application, 'incentiveId', IncentiveEntity, info)
  }

  @Extensions({ expectedSize: 3 })
  @Needs('id')
  @FieldResolver(() => [Attachment], { description: 'Files that prove it (申请材料).' })
  materials(@Root() application: OpportunityIncentiveApplicationEntity, @Info() info: GraphQLResolveInfo): Promise<AttachmentEntity[]> {
    return attachmentsOf(application, info)
  }

  @Needs('ownerId')
  @FieldResolver(() => Member, { nullable: true, description: 'Whose it is at the partner.' })
  owner(@Root() application: OpportunityIncentiveApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(application, 'ownerId', MemberEntity, info)
  }

  @Needs('status')
  @FieldResolver(() => [OpportunityIncentiveAction], { description: 'What the viewer can do with it now.' })
  availableActions(@Root() application: OpportunityIncentiveApplicationEntity): OpportunityIncentiveAction[] {
    return opportunityIncentiveLifecycle.availableActions(application.status, doorOf(application).viewer).filter(isAction)
  }
}

@Resolver(() => SharedOpportunity)
export class ClaimableOpportunityResolver {
  @Extensions({ expectedSize: 2 })
  @Needs('offeringIds')
  @FieldResolver(() => [OfferingUse], {
    description: 'Which of its offerings are in a running application of the partner (R-OI-1): wait until that one ends.',
  })
  async blockedBy(@Root() opportunity: SharedOpportunityEntity, @Info() info: GraphQLResolveInfo): Promise<OfferingUseEntity[]> {
    const door = doorOf(opportunity)
    const uses = await Promise.all(opportunity.offeringIds.map(id => door.many(OfferingUseEntity, { by: 'offeringId', of: id }, info)))
    return uses.flat()
  }
}

@Resolver(() => OfferingUse)
export class OfferingUseResolver {
  @Needs('offeringId')
  @FieldResolver(() => Offering, { nullable: true, description: 'The offering.' })
  offering(@Root() use: OfferingUseEntity, @Info() info: GraphQLResolveInfo): Soon<OfferingEntity | null> {
    return namedBy(use, 'offeringId', OfferingEntity, info)
  }

  @Needs('opportunityIncentiveApplicationId')
  @FieldResolver(() => OpportunityIncentiveApplication, {
    nullable: true,
    description: 'The running application; null when it is not mine to see.',
  })
  application(@Root() use: OfferingUseEntity, @Info() info: GraphQLResolveInfo): Soon<OpportunityIncentiveApplicationEntity | null> {
    return namedBy(use, 'opportunityIncentiveApplicationId', OpportunityIncentiveApplicationEntity, info)
  }
}
