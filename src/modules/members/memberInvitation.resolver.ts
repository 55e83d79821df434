/** Invitations of members, and the project specialists that become of them. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { isIn } from '../../shared/conditions'
import { between, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { shanghaiDate, yearMonthOf } from '../../shared/time'
import { Partner, PartnerEntity } from '../partners'
import { MemberEntity } from './member.entity'
import { Member } from './member.type'
import { MemberInvitationEntity } from './memberInvitation.entity'
import { MemberInvitationAction, SpecialistEntitlement, SpecialistPath } from './memberInvitation.enums'
import { MemberInvitationFilter, MemberInvitationOrder, memberInvitationOrders } from './memberInvitation.inputs'
import { isLinked, isSpecialist, memberInvitationLifecycle, specialistStates } from './memberInvitation.lifecycle'
import { MemberInvitation, MemberInvitationConnection } from './memberInvitation.type'

const conditions = (filter: MemberInvitationFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('ids', filter.ids, FA, 'id'),
        oneOf('statuses', filter.statuses, FA, 'status'),
        exactly('inviteeBy', filter.inviteeBy, FA),
        exactly('path', filter.path, FA),
        exactly('memberId', filter.memberId, FA),
        exactly('partnerId', filter.partnerId, FA),
        between('sentAt', filter.sentAtBegin, filter.sentAtEnd, FC, 'sentAt'),
      ]
    : []

const actions = new Set<string>(Object.values(MemberInvitationAction))
const isAction = (verb: string): verb is MemberInvitationAction => actions.has(verb)

@Resolver(() => MemberInvitation)
export class MemberInvitationResolver {
  @Query(() => MemberInvitationConnection, {
    description: 'The people that my partner invited, and where each stands (S1-28); for the vendor, those that were put forward.',
  })
  memberInvitations(
    @Args() page: PageArgs,
    @Arg('filter', () => MemberInvitationFilter, { nullable: true, description: 'Which ones.' }) filter: MemberInvitationFilter | null,
    @Arg('orderBy', () => MemberInvitationOrder, { defaultValue: MemberInvitationOrder.SENT_AT_DESC, description: 'In which order.' })
    orderBy: MemberInvitationOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MemberInvitationEntity>> {
    return db.page(MemberInvitationEntity, info, { page, order: memberInvitationOrders[orderBy], filters: conditions(filter) })
  }

  @Query(() => MemberInvitationConnection, {
    description: 'Project specialists (项目专员): those of today, those put forward, and those that were (S1-29).',
  })
  projectSpecialists(
    @Args() page: PageArgs,
    @Arg('filter', () => MemberInvitationFilter, { nullable: true, description: 'Which ones.' }) filter: MemberInvitationFilter | null,
    @Arg('orderBy', () => MemberInvitationOrder, { defaultValue: MemberInvitationOrder.SENT_AT_DESC, description: 'In which order.' })
    orderBy: MemberInvitationOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MemberInvitationEntity>> {
    const filters = [isIn('status', specialistStates), ...conditions(filter)]
    return db.page(MemberInvitationEntity, info, { page, order: memberInvitationOrders[orderBy], filters })
  }

  @Needs('mobilePhone', 'email', 'accountName')
  @FieldResolver(() => Secret, { nullable: true, description: 'The mobile number, e-mail or account name that the person was named by.' })
  inviteeValue(@Root() { mobilePhone, email, accountName }: MemberInvitationEntity): Secret | null {
    return mobilePhone ?? email ?? accountName
  }

  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who is linked now; null before and after.' })
  member(@Root() invitation: MemberInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(invitation, 'memberId', MemberEntity, info)
  }

  @Needs('invitedById')
  @FieldResolver(() => Member, { nullable: true, description: 'The administrator who sent the last link (邀请人).' })
  invitedBy(@Root() invitation: MemberInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(invitation, 'invitedById', MemberEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that invited.' })
  partner(@Root() invitation: MemberInvitationEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(invitation, 'partnerId', PartnerEntity, info)
  }

  @Extensions({ expectedSize: 3 })
  @Needs('status')
  @FieldResolver(() => [SpecialistEntitlement], {
    description: 'What the person may have, as far as the link decides: nothing before it is linked (R-INV-8).',
  })
  entitlements(@Root() { status }: MemberInvitationEntity): SpecialistEntitlement[] {
    if (!isLinked(status)) return []
    const ofLinked = [SpecialistEntitlement.EXAM_VOUCHER, SpecialistEntitlement.CLOUD_LAB]
    return isSpecialist(status) ? [...ofLinked, SpecialistEntitlement.DEDICATED_HEADCOUNT] : ofLinked
  }

  @Needs('status', 'path', 'confirmedMonth')
  @FieldResolver(() => Boolean, {
    description: 'Whether its data is still to be confirmed this month in Shanghai: for specialists of the DX path (R-INV-8).',
  })
  isConfirmationDue(@Root() { status, path, confirmedMonth }: MemberInvitationEntity, @Ctx() { now }: Context): boolean {
    return isSpecialist(status) && path === SpecialistPath.DX_CONSULTING_SI && confirmedMonth !== yearMonthOf(shanghaiDate(now))
  }

  @Extensions({ expectedSize: 3 })
  @Needs('status')
  @FieldResolver(() => [MemberInvitationAction], { description: 'What the viewer can do with it now.' })
  availableActions(@Root() invitation: MemberInvitationEntity): MemberInvitationAction[] {
    return memberInvitationLifecycle.availableActions(invitation.status, doorOf(invitation).viewer).filter(isAction)
  }
}
