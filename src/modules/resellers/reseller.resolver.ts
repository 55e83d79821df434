/** A master's cloud resellers, its invitations, and the applications between it and its candidates. */
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../../access/viewer'
import { mayReveal } from '../../access/viewer'
import type { Context } from '../../context'
import { type Database, doorOf, namedBy, Needs, type Soon } from '../../db'
import { equals, isIn, never } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { between, containing, exactly, FA, FC, type Filtering } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerConnection, PartnerEntity, PartnerOrder, partnerOrders, PartnerStatus } from '../partners'
import { IndirectPartnerStatus } from './reseller.enums'
import {
  applicationOrders,
  assignmentOrders,
  IndirectPartnerFilter,
  invitationOrders,
  ResellerApplicationFilter,
  ResellerApplicationOrder,
  ResellerInvitationFilter,
  ResellerInvitationOrder,
} from './reseller.inputs'
import { indirectPartnerLifecycle } from './reseller.lifecycles'
import {
  ResellerApplication,
  ResellerApplicationConnection,
  ResellerInvitation,
  ResellerInvitationConnection,
  ResellerManagerAssignment,
  ResellerManagerAssignmentConnection,
} from './reseller.types'
import { ResellerApplicationEntity } from './resellerApplication.entity'
import { ResellerInvitationEntity } from './resellerInvitation.entity'
import { ResellerManagerAssignmentEntity } from './resellerManagerAssignment.entity'

const resellerConditions = (filter: IndirectPartnerFilter | null | undefined, { partnerId }: Viewer): Filtering[] => [
  partnerId ? equals('masterId', partnerId) : never,
  ...(filter
    ? [
        containing('accountName', filter.accountName, FA, 'accountName', { most: 128 }),
        between('associatedAt', filter.associatedAtBegin, filter.associatedAtEnd, FC, 'associatedAt'),
        exactly('indirectPartnerId', filter.indirectPartnerId, FA, 'id'),
      ]
    : []),
]

/** Searching by what one may not read would be reading it. */
const byContact = (name: 'mobilePhone' | 'email', value: string | null | undefined, viewer: Viewer): Filtering => {
  const condition = exactly(name, value, FA, name, 256)
  if (condition && !mayReveal(viewer)) throw badInput(name, 'only for those who may reveal it')
  return condition
}

const invitationConditions = (filter: ResellerInvitationFilter | null | undefined, viewer: Viewer): Filtering[] =>
  filter ? [exactly('status', filter.status, FA), byContact('email', filter.email, viewer)] : []

const applicationConditions = (filter: ResellerApplicationFilter | null | undefined, viewer: Viewer): Filtering[] =>
  filter
    ? [
        containing('name', filter.name, FA, 'companyName', { most: 128 }),
        byContact('mobilePhone', filter.mobilePhone, viewer),
        byContact('email', filter.email, viewer),
        exactly('status', filter.status, FA),
      ]
    : []

@Resolver(() => ResellerInvitation)
export class ResellerInvitationResolver {
  @Query(() => ResellerInvitationConnection, { description: 'Whom my company, a master, invited to become its cloud reseller (S1-10).' })
  resellerInvitations(
    @Args() page: PageArgs,
    @Arg('filter', () => ResellerInvitationFilter, { nullable: true, description: 'Which ones.' }) filter: ResellerInvitationFilter | null,
    @Arg('orderBy', () => ResellerInvitationOrder, { defaultValue: ResellerInvitationOrder.SENT_AT_DESC, description: 'In which order.' })
    orderBy: ResellerInvitationOrder,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResellerInvitationEntity>> {
    return db.page(ResellerInvitationEntity, info, {
      page,
      order: invitationOrders[orderBy],
      filters: invitationConditions(filter, viewer),
    })
  }

  @Needs('invitedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who sent it.' })
  invitedBy(@Root() invitation: ResellerInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(invitation, 'invitedById', MemberEntity, info)
  }
}

@Resolver(() => ResellerApplication)
export class ResellerApplicationResolver {
  @Query(() => ResellerApplicationConnection, {
    description: 'Applications to become a cloud reseller: those that my company got as a master, and those that it made (S1-10, R-RES-2).',
  })
  resellerApplications(
    @Args() page: PageArgs,
    @Arg('filter', () => ResellerApplicationFilter, { nullable: true, description: 'Which ones.' })
    filter: ResellerApplicationFilter | null,
    @Arg('orderBy', () => ResellerApplicationOrder, {
      defaultValue: ResellerApplicationOrder.APPLIED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: ResellerApplicationOrder,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResellerApplicationEntity>> {
    return db.page(ResellerApplicationEntity, info, {
      page,
      order: applicationOrders[orderBy],
      filters: applicationConditions(filter, viewer),
    })
  }

  @Needs('candidateId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The candidate’s account; a master sees it once it is its cloud reseller.' })
  candidate(@Root() application: ResellerApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(application, 'candidateId', PartnerEntity, info)
  }

  @Needs('reviewedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who decided; for the master’s own members.' })
  reviewedBy(@Root() application: ResellerApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(application, 'reviewedById', MemberEntity, info)
  }

  @Needs('status', 'partnerId')
  @FieldResolver(() => [String], { description: 'What the viewer can do with it now: the buttons of a screen.' })
  availableActions(@Root() { status, partnerId }: ResellerApplicationEntity, @Ctx() { viewer }: Context): string[] {
    return partnerId === viewer.partnerId ? indirectPartnerLifecycle.availableActions(status, viewer) : []
  }
}

@Resolver(() => ResellerManagerAssignment)
export class ResellerManagerAssignmentResolver {
  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'The customer manager of this period.' })
  manager(@Root() period: ResellerManagerAssignmentEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(period, 'memberId', MemberEntity, info)
  }

  @Needs('assignedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who gave the cloud reseller to the manager.' })
  assignedBy(@Root() period: ResellerManagerAssignmentEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(period, 'assignedById', MemberEntity, info)
  }
}

/** How resellers stand to their masters by the latest application that led to it; none: they were associated without one. */
const standings = async (db: Database, candidateIds: readonly string[]): Promise<Map<string, IndirectPartnerStatus>> => {
  const { ASSOCIATED, EXITING } = IndirectPartnerStatus
  const applications = db.rows(ResellerApplicationEntity).where(isIn('candidateId', candidateIds), isIn('status', [ASSOCIATED, EXITING]))
  const found = await applications.many(['candidateId', 'status'], { sorting: [['appliedAt', 'ASC']] })
  return new Map(found.map(({ candidateId, status }) => [candidateId, status]))
}

@Resolver(() => Partner)
export class PartnerResellingResolver {
  @Query(() => PartnerConnection, {
    description:
      'The cloud resellers of my company, a master (云经销商列表); for its customer manager those that are his (S1-10, R-RES-3, R-RES-4).',
  })
  indirectPartners(
    @Args() page: PageArgs,
    @Arg('filter', () => IndirectPartnerFilter, { nullable: true, description: 'Which ones.' }) filter: IndirectPartnerFilter | null,
    @Arg('orderBy', () => PartnerOrder, { defaultValue: PartnerOrder.COMPANY_NAME_ASC, description: 'In which order.' })
    orderBy: PartnerOrder,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerEntity>> {
    return db.page(PartnerEntity, info, { page, order: partnerOrders[orderBy], filters: resellerConditions(filter, viewer) })
  }

  @Needs('id', 'masterId', 'status')
  @FieldResolver(() => IndirectPartnerStatus, {
    nullable: true,
    description: 'How a cloud reseller stands to its master; null for others.',
  })
  async indirectPartnerStatus(@Root() partner: PartnerEntity): Promise<IndirectPartnerStatus | null> {
    if (!partner.masterId) return null
    if (partner.status === PartnerStatus.EXITED) return IndirectPartnerStatus.DISASSOCIATED
    return (await doorOf(partner).batch(standings, partner.id)) ?? IndirectPartnerStatus.ASSOCIATED
  }

  @Needs('managerId')
  @FieldResolver(() => Member, {
    nullable: true,
    description: "The master's customer manager who looks after this cloud reseller; for members of the master (R-RES-4).",
  })
  manager(@Root() partner: PartnerEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(partner, 'managerId', MemberEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => ResellerManagerAssignmentConnection, {
    description:
      'Which of the master’s managers looked after this cloud reseller, and when; newest first. Empty for those who may not assign.',
  })
  managerAssignments(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResellerManagerAssignmentEntity>> {
    const list = { page, order: assignmentOrders.STARTED_AT_DESC }
    return doorOf(partner).pageOf(ResellerManagerAssignmentEntity, { by: 'resellerId', of: partner.id }, info, list)
  }
}
