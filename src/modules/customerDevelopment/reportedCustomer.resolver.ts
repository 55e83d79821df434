/** Reported customers: the list, one of them, and what is done with them. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { mayReveal } from '../../access/viewer'
import type { Context } from '../../context'
import { type Database, doorOf, namedBy, Needs, related, type Soon } from '../../db'
import { perform } from '../../mutations'
import { badInput } from '../../shared/errors'
import { between, containing, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { type Deadline, DeadlineType, deadlineAt } from '../calendar'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { inviteReportedCustomers } from './actions/inviteReportedCustomers'
import { reportCustomers } from './actions/reportCustomers'
import { reportCustomersAgain } from './actions/reportCustomersAgain'
import { reviewReportedCustomers } from './actions/reviewReportedCustomers'
import { setReportedCustomerEmail } from './actions/setReportedCustomerEmail'
import { CustomerInvitationEntity } from './customerInvitation.entity'
import { ReportStatus } from './development.enums'
import {
  InviteReportedCustomersInput,
  ReportCustomersAgainInput,
  ReportCustomersInput,
  ReportedCustomerFilter,
  ReportedCustomerOrder,
  reportedCustomerOrders,
  ReviewReportedCustomersInput,
  SetReportedCustomerEmailInput,
} from './development.inputs'
import {
  InviteReportedCustomersPayload,
  ReportCustomersAgainPayload,
  ReportCustomersPayload,
  ReviewReportedCustomersPayload,
  SetReportedCustomerEmailPayload,
} from './development.payloads'
import { CustomerInvitation, ReportedCustomer, ReportedCustomerConnection } from './development.types'
import { ReportedCustomerEntity } from './reportedCustomer.entity'
import { isOverdue, reportedCustomerLifecycle } from './reportedCustomer.lifecycle'

/** A number found is a number revealed. */
const mobileCondition = ({ mobilePhone }: ReportedCustomerFilter, { viewer }: Database): Filtering => {
  const condition = exactly('mobilePhone', mobilePhone, FA, 'mobilePhone', 32)
  if (condition && !mayReveal(viewer)) throw badInput('mobilePhone', 'only for those who may reveal it')
  return condition
}

const conditions = (filter: ReportedCustomerFilter | null | undefined, door: Database): Filtering[] =>
  filter
    ? [
        oneOf('statuses', filter.statuses, FA, 'status'),
        containing('customerFullName', filter.customerFullName, FA),
        mobileCondition(filter, door),
        related('reportedById', door.rows(MemberEntity), exactly('reportedById', filter.reportedById, FA, 'id')),
        between('reportedAt', filter.reportedAtBegin, filter.reportedAtEnd, FC, 'reportedAt'),
      ]
    : []

/** A refused call has no results, which the type promises. */
const withResults = <T extends { results?: readonly unknown[] }>(payload: T): T => ({ ...payload, results: payload.results ?? [] })

@Resolver(() => ReportedCustomer)
export class ReportedCustomerResolver {
  @Query(() => ReportedCustomer, {
    nullable: true,
    description: 'One reported customer; null when it does not exist or is not mine to see.',
  })
  reportedCustomer(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReportedCustomerEntity | null> {
    return db.one(ReportedCustomerEntity, id, info)
  }

  @Query(() => ReportedCustomerConnection, {
    description:
      'Customers that my partner reported (S1-34); a customer manager without a second role sees those that he reported himself.',
  })
  reportedCustomers(
    @Args() page: PageArgs,
    @Arg('filter', () => ReportedCustomerFilter, { nullable: true, description: 'Which ones.' }) filter: ReportedCustomerFilter | null,
    @Arg('orderBy', () => ReportedCustomerOrder, { defaultValue: ReportedCustomerOrder.REPORTED_AT_DESC, description: 'In which order.' })
    orderBy: ReportedCustomerOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ReportedCustomerEntity>> {
    return db.page(ReportedCustomerEntity, info, { page, order: reportedCustomerOrders[orderBy], filters: conditions(filter, db) })
  }

  @Mutation(() => ReportCustomersPayload, {
    description: 'Reports up to 100 customers, which the vendor then reviews; 100 at most may be open at a time (R-DEV-1, R-DEV-2).',
  })
  async reportCustomers(
    @Arg('input', () => ReportCustomersInput) input: ReportCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<ReportCustomersPayload> {
    return withResults(await perform(ctx, 'reportCustomers', input, reportCustomers))
  }

  @Mutation(() => ReportCustomersAgainPayload, { description: 'Reports once more what was rejected, has expired, or never was reported.' })
  async reportCustomersAgain(
    @Arg('input', () => ReportCustomersAgainInput) input: ReportCustomersAgainInput,
    @Ctx() ctx: Context,
  ): Promise<ReportCustomersAgainPayload> {
    return withResults(await perform(ctx, 'reportCustomersAgain', input, reportCustomersAgain))
  }

  @Mutation(() => ReviewReportedCustomersPayload, {
    description:
      'The vendor approves or rejects reports; approval begins the 15 days and sends the invitation that waits (R-DEV-1, R-DEV-7).',
  })
  async reviewReportedCustomers(
    @Arg('input', () => ReviewReportedCustomersInput) input: ReviewReportedCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewReportedCustomersPayload> {
    return withResults(await perform(ctx, 'reviewReportedCustomers', input, reviewReportedCustomers))
  }

  @Mutation(() => SetReportedCustomerEmailPayload, {
    description: 'Adds or corrects the e-mail of a reported customer, so that it can be invited (S1-35, R-DEV-6).',
  })
  setReportedCustomerEmail(
    @Arg('input', () => SetReportedCustomerEmailInput) input: SetReportedCustomerEmailInput,
    @Ctx() ctx: Context,
  ): Promise<SetReportedCustomerEmailPayload> {
    return perform(ctx, 'setReportedCustomerEmail', input, setReportedCustomerEmail)
  }

  @Mutation(() => InviteReportedCustomersPayload, {
    description: 'Invites reported customers by e-mail, for the first time or again; each link is good for 7 days (S1-34, S1-36, R-DEV-5).',
  })
  async inviteReportedCustomers(
    @Arg('input', () => InviteReportedCustomersInput) input: InviteReportedCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<InviteReportedCustomersPayload> {
    return withResults(await perform(ctx, 'inviteReportedCustomers', input, inviteReportedCustomers))
  }

  @Needs('status', 'validUntil')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description: 'How near the end of the 15 days is; null unless it is reported (R-WD-7).',
  })
  deadline(@Root() { status, validUntil }: ReportedCustomerEntity, @Ctx() { db, now }: Context): Promise<Deadline> | null {
    return status === ReportStatus.REPORTED && validUntil ? deadlineAt(db, validUntil, now) : null
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that reported it; null where the vendor itself did.' })
  partner(@Root() report: ReportedCustomerEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(report, 'partnerId', PartnerEntity, info)
  }

  @Needs('reportedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who reported it (报备人).' })
  reportedBy(@Root() report: ReportedCustomerEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(report, 'reportedById', MemberEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer that it became; null before, and when it is not mine to see.',
  })
  customer(@Root() report: ReportedCustomerEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(report, 'customerId', CustomerEntity, info)
  }

  @Needs('id')
  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [CustomerInvitation], { description: 'The e-mails that it was sent and that I see, newest first.' })
  invitations(@Root() report: ReportedCustomerEntity, @Info() info: GraphQLResolveInfo): Promise<CustomerInvitationEntity[]> {
    return doorOf(report).many(CustomerInvitationEntity, { by: 'reportedCustomerId', of: report.id }, info, [
      ['sentAt', 'DESC'],
      ['id', 'DESC'],
    ])
  }

  @Needs('status', 'validUntil')
  @FieldResolver(() => [String], {
    description: 'What I can do with it now: `reportAgain`, `setEmail`, `invite`; for the vendor `approve`, `reject`.',
  })
  availableActions(@Root() report: ReportedCustomerEntity, @Ctx() { now }: Context): string[] {
    const { viewer } = doorOf(report)
    const status = isOverdue(report, now) ? ReportStatus.EXPIRED : report.status
    return viewer.through ? [] : reportedCustomerLifecycle.availableActions(status, viewer)
  }
}
