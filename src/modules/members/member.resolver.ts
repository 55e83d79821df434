/** Who is asking, and the people of an organisation. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { mayReveal, type Viewer } from '../../access/viewer'
import type { Context } from '../../context'
import { type Database, doorOf, namedBy, Needs, related, type Soon } from '../../db'
import { cond, isIn } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { containing, exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Partner, PartnerEntity } from '../partners'
import { MemberEntity } from './member.entity'
import { MemberAction, MemberKind } from './member.enums'
import { MemberFilter, MemberOrder, memberOrders } from './member.inputs'
import { isOutOfReach, memberLifecycle } from './member.lifecycle'
import { Member, MemberConnection, ViewerType } from './member.type'
import { MemberRoleEntity, RoleEntity } from './role.entity'
import { Role } from './role.type'
import { isBound } from './signInSubject'

const kinds: Partial<Record<Viewer['kind'], MemberKind>> = {
  MEMBER: MemberKind.PARTNER,
  VENDOR: MemberKind.VENDOR,
  CUSTOMER: MemberKind.CUSTOMER,
  PERSON: MemberKind.PERSON,
}

const actions = new Set<string>(Object.values(MemberAction))
const isAction = (verb: string): verb is MemberAction => actions.has(verb)

/** The role ids of each member. */
const roleIdsOf = async (db: Database, memberIds: readonly string[]): Promise<Map<string, string[]>> => {
  const held = await db.rows(MemberRoleEntity).where(isIn('memberId', memberIds)).many(['memberId', 'roleId'])
  return new Map(memberIds.map(memberId => [memberId, held.filter(row => row.memberId === memberId).map(row => row.roleId)]))
}

/** A name that is found is a name that is revealed. */
const nameCondition = ({ displayName }: MemberFilter, { viewer }: Database): Filtering => {
  const condition = containing('displayName', displayName, FA)
  if (condition && !mayReveal(viewer)) throw badInput('displayName', 'only for those who may reveal it')
  return condition
}

/** Whose roles the viewer does not see, he cannot ask for by their roles. */
const holding = (door: Database, condition: Filtering): Filtering => related('id', door.rows(MemberRoleEntity), condition, 'memberId')

const conditions = (filter: MemberFilter | null | undefined, door: Database): Filtering[] =>
  filter
    ? [
        oneOf('ids', filter.ids, FA, 'id'),
        containing('accountName', filter.accountName, FA),
        nameCondition(filter, door),
        exactly('status', filter.status, FA),
        holding(door, filter.role ? cond`row.roleId IN ( SELECT id FROM role WHERE code = ${filter.role} )` : null),
        holding(door, exactly('roleId', filter.roleId, FA)),
        exactly('supervisorId', filter.supervisorId, FA),
      ]
    : []

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who is asking, and what it may do (S1-01, S1-17).' })
  viewer(@Ctx() { viewer }: Context): object {
    return { ...viewer, kind: kinds[viewer.kind], permissions: [...viewer.permissions].sort() }
  }

  @FieldResolver(() => Member, { nullable: true, description: 'The member that signed in.' })
  member(@Ctx() { db, viewer }: Context, @Info() info: GraphQLResolveInfo): Promise<MemberEntity | null> {
    return db.one(MemberEntity, viewer.memberId, info)
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner of the viewer; null for vendor staff and customers.' })
  partner(@Ctx() { db, viewer }: Context, @Info() info: GraphQLResolveInfo): Promise<PartnerEntity | null> {
    return db.one(PartnerEntity, viewer.partnerId, info)
  }
}

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => Member, { nullable: true, description: 'One member of my partner; null when there is none with this id.' })
  member(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberEntity | null> {
    return db.one(MemberEntity, id, info)
  }

  @Query(() => MemberConnection, { description: 'The members of my partner (S1-16).' })
  members(
    @Args() page: PageArgs,
    @Arg('filter', () => MemberFilter, { nullable: true, description: 'Which ones.' }) filter: MemberFilter | null,
    @Arg('orderBy', () => MemberOrder, { defaultValue: MemberOrder.ACCOUNT_NAME_ASC, description: 'In which order.' }) orderBy: MemberOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MemberEntity>> {
    return db.page(MemberEntity, info, { page, order: memberOrders[orderBy], filters: conditions(filter, db) })
  }

  @Needs('id')
  @FieldResolver(() => [Role], { description: 'The roles held, one to three (R-ORG-1).' })
  async roles(@Root() member: MemberEntity, @Info() info: GraphQLResolveInfo): Promise<RoleEntity[]> {
    const door = doorOf(member)
    const ids = (await door.batch(roleIdsOf, member.id)) ?? []
    const roles = await Promise.all(ids.map(id => door.one(RoleEntity, id, info)))
    return roles.filter(role => role !== null)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The partner that the member works for; null for vendor staff and customers.',
  })
  partner(@Root() member: MemberEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(member, 'partnerId', PartnerEntity, info)
  }

  @Needs('subject')
  @FieldResolver(() => Boolean, {
    description: 'Whether it is known whom the sign-in service names: before, nobody signs in as this member.',
  })
  hasSignIn(@Root() { subject }: MemberEntity): boolean {
    return isBound(subject)
  }

  @Extensions({ expectedSize: 2 })
  @Needs('id', 'status', 'kind', 'isPartnerAdmin')
  @FieldResolver(() => [MemberAction], { description: 'What the viewer can do with the member now.' })
  availableActions(@Root() member: MemberEntity): MemberAction[] {
    const { viewer } = doorOf(member)
    if (member.kind !== MemberKind.PARTNER || isOutOfReach(member, viewer)) return []
    const actions = memberLifecycle.availableActions(member.status, viewer).filter(isAction)
    return member.id === viewer.memberId ? actions.filter(action => action !== MemberAction.DISABLE) : actions
  }

  @Needs('supervisorId')
  @FieldResolver(() => Member, { nullable: true, description: "A customer manager's supervisor (客户经理主管)." })
  supervisor(@Root() member: MemberEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(member, 'supervisorId', MemberEntity, info)
  }
}

@Resolver(() => Partner)
export class PartnerMembersResolver {
  @Needs('id')
  @FieldResolver(() => MemberConnection, { description: 'The people of the organisation (组织人员).' })
  members(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => MemberFilter, { nullable: true, description: 'Which ones.' }) filter: MemberFilter | null,
    @Arg('orderBy', () => MemberOrder, { defaultValue: MemberOrder.ACCOUNT_NAME_ASC, description: 'In which order.' }) orderBy: MemberOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MemberEntity>> {
    const door = doorOf(partner)
    return door.pageOf(MemberEntity, { by: 'partnerId', of: partner.id }, info, {
      page,
      order: memberOrders[orderBy],
      filters: conditions(filter, door),
    })
  }
}
