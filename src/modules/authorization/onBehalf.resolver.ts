/** Acting on behalf: sessions, the history of an authorisation, and what a customer and a cloud reseller show of it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import { type Database, doorOf, namedBy, Needs, type Soon } from '../../db'
import { isIn, isNull } from '../../shared/conditions'
import { exactly, FA, type Filtering } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { DateTimeScalar, type Instant } from '../../shared/time'
import { AssociationType, Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { eventOrders, OnBehalfSessionFilter, OnBehalfSessionOrder, onBehalfSessionOrders } from './authorization.inputs'
import { AuthorizationAction, authorizationLifecycle } from './authorization.lifecycle'
import { AuthorizationEventEntity } from './authorizationEvent.entity'
import {
  OnBehalfAuthorizationEvent,
  OnBehalfAuthorizationEventConnection,
  OnBehalfSession,
  OnBehalfSessionConnection,
} from './onBehalf.type'
import { OnBehalfSessionStatus } from './onBehalf.enums'
import { OnBehalfRightEntity } from './onBehalfRight.entity'
import { OnBehalfSessionEntity } from './onBehalfSession.entity'
import { isOver, standsAs } from './openSession'

const conditions = (filter: OnBehalfSessionFilter | null | undefined, now: Instant): Filtering[] => [
  exactly('customerId', filter?.customerId, FA),
  exactly('memberId', filter?.memberId, FA),
  exactly('purpose', filter?.purpose, FA),
  filter?.status ? standsAs(filter.status, now) : null,
]

const isAction = (verb: string): verb is AuthorizationAction => Object.values<string>(AuthorizationAction).includes(verb)

@Resolver(() => OnBehalfSession)
export class OnBehalfSessionResolver {
  @Query(() => OnBehalfSessionConnection, {
    description: 'Who acts, or acted, on behalf of which of my customers (S1-47, S1-48); for a customer, who did for it.',
  })
  onBehalfSessions(
    @Args() page: PageArgs,
    @Arg('filter', () => OnBehalfSessionFilter, { nullable: true, description: 'Which ones.' }) filter: OnBehalfSessionFilter | null,
    @Arg('orderBy', () => OnBehalfSessionOrder, { defaultValue: OnBehalfSessionOrder.STARTED_AT_DESC, description: 'In which order.' })
    orderBy: OnBehalfSessionOrder,
    @Ctx() { db, now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OnBehalfSessionEntity>> {
    return db.page(OnBehalfSessionEntity, info, { page, order: onBehalfSessionOrders[orderBy], filters: conditions(filter, now) })
  }

  @Needs('status', 'expiresAt')
  @FieldResolver(() => OnBehalfSessionStatus, { description: 'Whether it is open; over when its time is, to the millisecond.' })
  status(@Root() session: OnBehalfSessionEntity, @Ctx() { now }: Context): OnBehalfSessionStatus {
    return isOver(session, now) ? OnBehalfSessionStatus.EXPIRED : session.status
  }

  @Needs('status', 'expiresAt', 'endedAt')
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is open.' })
  endedAt(@Root() session: OnBehalfSessionEntity, @Ctx() { now }: Context): string | null {
    return isOver(session, now) ? session.expiresAt : session.endedAt
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null once it is not mine to see any more.' })
  customer(@Root() session: OnBehalfSessionEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(session, 'customerId', CustomerEntity, info)
  }

  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who acts; null for those who do not see the staff of the partner.' })
  member(@Root() session: OnBehalfSessionEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(session, 'memberId', MemberEntity, info)
  }
}

@Resolver(() => OnBehalfAuthorizationEvent)
export class OnBehalfAuthorizationEventResolver {
  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who did it; null for those who do not see the other side.' })
  member(@Root() event: AuthorizationEventEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(event, 'memberId', MemberEntity, info)
  }
}

@Resolver(() => Customer)
export class CustomerAuthorizationResolver {
  @Needs('onBehalfAuthorization', 'associationType')
  @FieldResolver(() => [AuthorizationAction], {
    description: 'What the viewer can do with the authorisation now; a master that looks into its reseller asks for nothing.',
  })
  authorizationActions(@Root() customer: CustomerEntity): AuthorizationAction[] {
    const { viewer } = doorOf(customer)
    const { onBehalfAuthorization: state, associationType } = customer
    const mayAsk = associationType === AssociationType.RESALE && !viewer.through
    return authorizationLifecycle
      .availableActions(state, viewer)
      .filter(isAction)
      .filter(action => action !== AuthorizationAction.REQUEST || mayAsk)
  }

  @Needs('id')
  @FieldResolver(() => OnBehalfAuthorizationEventConnection, { description: 'How the authorisation came about (授权记录), newest first.' })
  authorizationEvents(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AuthorizationEventEntity>> {
    const list = { page, order: eventOrders.OCCURRED_AT_DESC }
    return doorOf(customer).pageOf(AuthorizationEventEntity, { by: 'customerId', of: customer.id }, info, list)
  }

  @Needs('id')
  @FieldResolver(() => OnBehalfSessionConnection, { description: 'Who acted on behalf of the customer.' })
  onBehalfSessions(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => OnBehalfSessionFilter, { nullable: true, description: 'Which ones.' }) filter: OnBehalfSessionFilter | null,
    @Arg('orderBy', () => OnBehalfSessionOrder, { defaultValue: OnBehalfSessionOrder.STARTED_AT_DESC, description: 'In which order.' })
    orderBy: OnBehalfSessionOrder,
    @Ctx() { now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OnBehalfSessionEntity>> {
    const list = { page, order: onBehalfSessionOrders[orderBy], filters: conditions(filter, now) }
    return doorOf(customer).pageOf(OnBehalfSessionEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}

/** Bookkeeping of the system; whoever sees the partner may know it. */
const rightsOf = async (db: Database, ids: readonly string[]): Promise<Map<string, string>> => {
  const rights = db.as(systemViewer('rights of cloud resellers')).rows(OnBehalfRightEntity)
  const running = await rights.where(isIn('partnerId', ids), isNull('revokedAt')).many(['partnerId', 'grantedAt'])
  return new Map(running.map(({ partnerId, grantedAt }) => [partnerId, grantedAt]))
}

@Resolver(() => Partner)
export class PartnerOnBehalfResolver {
  @Needs('id')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when its master lets a cloud reseller act on behalf of its customers; null without that right, and for others.',
  })
  async onBehalfRightGrantedAt(@Root() partner: PartnerEntity): Promise<string | null> {
    return (await doorOf(partner).batch(rightsOf, partner.id)) ?? null
  }
}
