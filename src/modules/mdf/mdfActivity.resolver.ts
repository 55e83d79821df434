/** MDF activities: the list, one of them, and what belongs to it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { type Page, PageArgs } from '../../shared/pages'
import { endOfDay, type LocalDate, LocalDateScalar } from '../../shared/time'
import { calendarFor, type Deadline, deadlineAt, DeadlineType } from '../calendar'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { isOpenByDate } from './actionsByDate'
import { dueOn } from './claimClock'
import { needsOf } from './evidenceRules'
import { MdfActivityAction } from './mdf.enums'
import { activityConditions, activityOrders, MdfActivityFilter, MdfActivityOrder } from './mdf.filters'
import { MdfActivityEntity } from './mdfActivity.entity'
import { mdfActivityLifecycle } from './mdfActivity.lifecycle'
import { MdfActivity, MdfActivityConnection, MdfBudgetItem } from './mdfActivity.type'
import { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import { MdfClaimEntity } from './mdfClaim.entity'
import { MdfClaim, MdfEvidenceNeed } from './mdfClaim.type'
import { isSynchronised } from './mdfConference'
import { MdfConferenceEntity } from './mdfConference.entity'
import { MdfConference } from './mdfConference.type'
import { MdfQuotaEntity } from './mdfQuota.entity'
import { MdfQuota } from './mdfQuota.type'
import { awaitsSubmission, isLate, onTimeDateOf } from './onTime'

const isAction = (verb: string): verb is MdfActivityAction => Object.values<string>(MdfActivityAction).includes(verb)

@Resolver(() => MdfActivity)
export class MdfActivityResolver {
  @Query(() => MdfActivity, {
    nullable: true,
    description: 'One MDF activity; null when it does not exist, was deleted or is not mine to see.',
  })
  mdfActivity(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MdfActivityEntity | null> {
    return db.one(MdfActivityEntity, id, info)
  }

  @Query(() => MdfActivityConnection, {
    description: "My partner's MDF activities; for vendor staff, those of their partners that were handed in.",
  })
  mdfActivities(
    @Args() page: PageArgs,
    @Arg('filter', () => MdfActivityFilter, { nullable: true, description: 'Which ones.' }) filter: MdfActivityFilter | null,
    @Arg('orderBy', () => MdfActivityOrder, { defaultValue: MdfActivityOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: MdfActivityOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MdfActivityEntity>> {
    return db.page(MdfActivityEntity, info, { page, order: activityOrders[orderBy], filters: activityConditions(filter) })
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that applies.' })
  partner(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(activity, 'partnerId', PartnerEntity, info)
  }

  @Needs('quotaId')
  @FieldResolver(() => MdfQuota, { nullable: true, description: 'The quota that it draws on (权益).' })
  quota(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Soon<MdfQuotaEntity | null> {
    return namedBy(activity, 'quotaId', MdfQuotaEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => [MdfBudgetItem], { description: 'Its cost items, in order (费用项).' })
  budgetItems(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Promise<MdfBudgetItemEntity[]> {
    return doorOf(activity).many(MdfBudgetItemEntity, { by: 'activityId', of: activity.id }, info, [['position', 'ASC']])
  }

  @Needs('status', 'startDate', 'endDate')
  @FieldResolver(() => [MdfActivityAction], { description: 'What the viewer can do with it now: its state, and its dates, allow it.' })
  availableActions(@Root() activity: MdfActivityEntity, @Ctx() { now }: Context): MdfActivityAction[] {
    const actions = mdfActivityLifecycle.availableActions(activity.status, doorOf(activity).viewer).filter(isAction)
    return actions.filter(action => isOpenByDate(action, activity, now))
  }

  @Needs('status', 'startDate', 'onTimeDeadline')
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day on which it is, or was, submitted on time: ten working days before it starts (R-MD-3). Null without a start.',
  })
  async onTimeDeadline(@Root() activity: MdfActivityEntity): Promise<LocalDate | null> {
    return onTimeDateOf(activity, await calendarFor(doorOf(activity)))
  }

  @Needs('status', 'startDate', 'onTimeDeadline')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description: 'How near that day is (R-WD-7). Null once it is submitted, when nothing is due any more, and without a start.',
  })
  async submissionDeadline(@Root() activity: MdfActivityEntity, @Ctx() { now }: Context): Promise<Deadline | null> {
    const db = doorOf(activity)
    const until = awaitsSubmission(activity) ? onTimeDateOf(activity, await calendarFor(db)) : null
    return until && deadlineAt(db, endOfDay(until), now)
  }

  @Needs('status', 'startDate', 'onTimeDeadline', 'submittedAt')
  @FieldResolver(() => Boolean, {
    description: 'Whether it was submitted late or, before that, would be now: a reason is needed (R-MD-3).',
  })
  async isLate(@Root() activity: MdfActivityEntity, @Ctx() { now }: Context): Promise<boolean> {
    return isLate(activity, await calendarFor(doorOf(activity)), now)
  }

  @Needs('status', 'claimDueOn', 'resubmitDueOn', 'invoiceDueOn', 'paymentDueOn')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description:
      'How near the day is by which the claim, its completion, the invoice or the payment is due (R-WD-7). Null when nothing is.',
  })
  async claimDeadline(@Root() activity: MdfActivityEntity, @Ctx() { now }: Context): Promise<Deadline | null> {
    const until = dueOn(activity)
    return until && deadlineAt(doorOf(activity), endOfDay(until), now)
  }

  @Needs('id')
  @FieldResolver(() => MdfClaim, { nullable: true, description: 'Its claim (兑现申报); null until one is handed in.' })
  async claim(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Promise<MdfClaimEntity | null> {
    const [claim = null] = await doorOf(activity).many(MdfClaimEntity, { by: 'activityId', of: activity.id }, info)
    return claim
  }

  @Needs('id')
  @FieldResolver(() => MdfConference, {
    nullable: true,
    description: 'Its event on the marketing platform (举办活动); null until one is opened.',
  })
  async conference(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Promise<MdfConferenceEntity | null> {
    const [conference = null] = await doorOf(activity).many(MdfConferenceEntity, { by: 'activityId', of: activity.id }, info)
    return conference
  }

  @Needs('id', 'activityType', 'audience', 'series')
  @Extensions({ expectedSize: 6 })
  @FieldResolver(() => [MdfEvidenceNeed], {
    description:
      'The evidence that its claim will need, as far as it is planned (R-MC-5 … R-MC-8). A receipt of another category needs more.',
  })
  async requiredEvidence(@Root() activity: MdfActivityEntity): Promise<MdfEvidenceNeed[]> {
    const db = doorOf(activity)
    const ofActivity = { by: 'activityId', of: activity.id } as const
    const [conference = null] = await db.many(MdfConferenceEntity, ofActivity, ['tool', 'lastSyncedAt'])
    const items = await db.many(MdfBudgetItemEntity, ofActivity, ['category'])
    return needsOf({
      activityType: activity.activityType,
      audience: activity.audience,
      events: activity.series?.length ?? 1,
      costs: items.map(({ id, category }) => ({ budgetItemId: id, category, isMismatch: false })),
      isSynchronised: isSynchronised(conference),
      explainsAttendance: false,
    })
  }

  @Needs('createdById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who began the draft.' })
  createdBy(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(activity, 'createdById', MemberEntity, info)
  }

  @Needs('reviewedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who reviewed it last; null for those who do not see vendor staff.' })
  reviewedBy(@Root() activity: MdfActivityEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(activity, 'reviewedById', MemberEntity, info)
  }
}

@Resolver(() => Partner)
export class PartnerMdfActivitiesResolver {
  @Needs('id')
  @FieldResolver(() => MdfActivityConnection, { description: "The partner's MDF activities that the viewer sees." })
  mdfActivities(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => MdfActivityFilter, { nullable: true, description: 'Which ones.' }) filter: MdfActivityFilter | null,
    @Arg('orderBy', () => MdfActivityOrder, { defaultValue: MdfActivityOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: MdfActivityOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MdfActivityEntity>> {
    const list = { page, order: activityOrders[orderBy], filters: activityConditions(filter) }
    return doorOf(partner).pageOf(MdfActivityEntity, { by: 'partnerId', of: partner.id }, info, list)
  }
}
