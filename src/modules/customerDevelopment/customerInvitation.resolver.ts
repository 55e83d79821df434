/** Invitations and general links: the lists, making a link, and the customer's side. */
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { UserError } from '../../shared/errors'
import { between, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { acceptCustomerInvitation, isNoAttempt, recordFailure } from './actions/acceptCustomerInvitation'
import { createInvitationLink } from './actions/createInvitationLink'
import { CustomerInvitationEntity } from './customerInvitation.entity'
import { InvitationFailureReason } from './development.enums'
import {
  AcceptCustomerInvitationInput,
  CreateInvitationLinkInput,
  CustomerInvitationFilter,
  CustomerInvitationOrder,
  customerInvitationOrders,
  invitationLinkOrders,
} from './development.inputs'
import { AcceptCustomerInvitationPayload, CreateInvitationLinkPayload } from './development.payloads'
import {
  CustomerInvitation,
  CustomerInvitationConnection,
  InvitationLink,
  InvitationLinkConnection,
  ReportedCustomer,
} from './development.types'
import { InvitationLinkEntity } from './invitationLink.entity'
import { ReportedCustomerEntity } from './reportedCustomer.entity'

const conditions = (filter: CustomerInvitationFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('statuses', filter.statuses, FA, 'status'),
        oneOf('failureReasons', filter.failureReasons, FA, 'failureReason'),
        exactly('channel', filter.channel, FA),
        between('sentAt', filter.sentAtBegin, filter.sentAtEnd, FC, 'sentAt'),
      ]
    : []

/** What fails on our side is told to the partner too, as far as it can still be written; the customer gets the failure itself. */
const recordingFailures = async <T>(ctx: Context, code: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    await ctx.db.write(tx => recordFailure(tx, ctx, code, InvitationFailureReason.SYSTEM_BUSY)).catch(() => undefined)
    throw error
  }
}

@Resolver(() => CustomerInvitation)
export class CustomerInvitationResolver {
  @Query(() => CustomerInvitationConnection, {
    description: 'Invitations of my partner with what became of them (S1-34); a customer manager without a second role sees his own.',
  })
  customerInvitations(
    @Args() page: PageArgs,
    @Arg('filter', () => CustomerInvitationFilter, { nullable: true, description: 'Which ones.' }) filter: CustomerInvitationFilter | null,
    @Arg('orderBy', () => CustomerInvitationOrder, { defaultValue: CustomerInvitationOrder.SENT_AT_DESC, description: 'In which order.' })
    orderBy: CustomerInvitationOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerInvitationEntity>> {
    return db.page(CustomerInvitationEntity, info, { page, order: customerInvitationOrders[orderBy], filters: conditions(filter) })
  }

  @Mutation(() => AcceptCustomerInvitationPayload, {
    description:
      "As a customer: follow a partner's invitation and become its customer (R-DEV-10). What stands in the way is told, and kept for the partner.",
  })
  acceptCustomerInvitation(
    @Arg('input', () => AcceptCustomerInvitationInput) input: AcceptCustomerInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<AcceptCustomerInvitationPayload> {
    const onRefusal = async (
      tx: Parameters<typeof recordFailure>[0],
      _ctx: Context,
      _input: object,
      { code }: UserError,
    ): Promise<void> => {
      if (!isNoAttempt(code)) await recordFailure(tx, ctx, input.code, code)
    }
    return recordingFailures(ctx, input.code, () =>
      perform(ctx, 'acceptCustomerInvitation', input, acceptCustomerInvitation, { onRefusal }),
    )
  }

  @Needs('reportedCustomerId')
  @FieldResolver(() => ReportedCustomer, { nullable: true, description: 'Whom the e-mail went to; null for a general link.' })
  reportedCustomer(@Root() invitation: CustomerInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<ReportedCustomerEntity | null> {
    return namedBy(invitation, 'reportedCustomerId', ReportedCustomerEntity, info)
  }

  @Needs('invitationLinkId')
  @FieldResolver(() => InvitationLink, { nullable: true, description: 'The general link that the customer followed; null for an e-mail.' })
  invitationLink(@Root() invitation: CustomerInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<InvitationLinkEntity | null> {
    return namedBy(invitation, 'invitationLinkId', InvitationLinkEntity, info)
  }

  @Needs('invitedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who invited (邀请人).' })
  invitedBy(@Root() invitation: CustomerInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(invitation, 'invitedById', MemberEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'Who followed it; null while that is no customer of mine to see.' })
  customer(@Root() invitation: CustomerInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(invitation, 'customerId', CustomerEntity, info)
  }
}

@Resolver(() => InvitationLink)
export class InvitationLinkResolver {
  @Query(() => InvitationLinkConnection, {
    description: 'The general links of my partner, newest first (R-DEV-8). The links themselves are shown once, when they are made.',
  })
  invitationLinks(@Args() page: PageArgs, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<Page<InvitationLinkEntity>> {
    return db.page(InvitationLinkEntity, info, { page, order: invitationLinkOrders.CREATED_AT_DESC })
  }

  @Mutation(() => CreateInvitationLinkPayload, {
    description: 'Makes a general link, good for 7 days, to hand out or to print as a QR code (R-DEV-8).',
  })
  createInvitationLink(
    @Arg('input', () => CreateInvitationLinkInput) input: CreateInvitationLinkInput,
    @Ctx() ctx: Context,
  ): Promise<CreateInvitationLinkPayload> {
    return perform(ctx, 'createInvitationLink', input, createInvitationLink)
  }

  @Needs('createdById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who hands it out; a customer manager gets those who follow it (R-AM-7).' })
  createdBy(@Root() link: InvitationLinkEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(link, 'createdById', MemberEntity, info)
  }
}
