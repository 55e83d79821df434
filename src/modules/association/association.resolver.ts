/** The log of associations, the periods behind it, and the check before a change. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { isNull, not } from '../../shared/conditions'
import { between, exactly, FA, FC, type Filtering } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { AssociationChange, AssociationEventAction, AssociationInitiator } from './association.enums'
import {
  AssociationEventFilter,
  AssociationEventOrder,
  associationEventOrders,
  CustomerAssociationFilter,
  CustomerAssociationOrder,
  customerAssociationOrders,
} from './association.inputs'
import {
  AssociationCheck,
  AssociationEvent,
  AssociationEventConnection,
  CustomerAssociation,
  CustomerAssociationConnection,
} from './association.type'
import { AssociationEventEntity } from './associationEvent.entity'
import { availableActions } from './associationEvent.lifecycle'
import { CustomerAssociationEntity } from './customerAssociation.entity'
import { checkedColumns, errorOf, obstaclesTo } from './obstacles'

const eventConditions = (filter: AssociationEventFilter | null | undefined): Filtering[] => [
  exactly('customerId', filter?.customerId, FA),
  exactly('type', filter?.type, FA),
  exactly('status', filter?.status, FA),
  exactly('initiator', filter?.initiator, FA),
  between('createdAt', filter?.createdAtBegin, filter?.createdAtEnd, FC, 'createdAt'),
]

const ended = isNull('endedAt')
const runningCondition = (isRunning: boolean | null | undefined): Filtering =>
  isRunning === null || isRunning === undefined ? null : isRunning ? ended : not(ended)

@Resolver(() => AssociationEvent)
export class AssociationEventResolver {
  @Query(() => AssociationEventConnection, {
    description:
      'Associations, switches, disassociations and transfers (S1-42, R-ASC-5): those of my customers, also of those that have left.',
  })
  associationEvents(
    @Args() page: PageArgs,
    @Arg('filter', () => AssociationEventFilter, { nullable: true, description: 'Which ones.' }) filter: AssociationEventFilter | null,
    @Arg('orderBy', () => AssociationEventOrder, { defaultValue: AssociationEventOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: AssociationEventOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AssociationEventEntity>> {
    return db.page(AssociationEventEntity, info, { page, order: associationEventOrders[orderBy], filters: eventConditions(filter) })
  }

  @Query(() => AssociationCheck, {
    nullable: true,
    description: 'What stands in the way of a disassociation or a switch now (账号校验, S1-41); null for a customer that is not mine.',
  })
  async associationCheck(
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
    @Arg('type', () => AssociationChange, { description: 'What is intended; the same is checked for both.' }) _type: AssociationChange,
    @Ctx() { db, viewer, now, language }: Context,
  ): Promise<AssociationCheck | null> {
    const customer = await db.one(CustomerEntity, customerId, checkedColumns)
    if (!customer) return null
    const by = viewer.kind === 'CUSTOMER' ? AssociationInitiator.CUSTOMER : AssociationInitiator.PARTNER
    const obstacles = await obstaclesTo(db.as(systemViewer('the account check of an association')), customer, by, now)
    const failures = obstacles.map(each => ({ ...each, wayOut: errorOf(each).wording(language) }))
    return { passed: failures.length === 0, failures }
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null once it is not mine to see any more.' })
  customer(@Root() event: AssociationEventEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(event, 'customerId', CustomerEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'Whose customer it was or became; null for those who do not see that partner.',
  })
  partner(@Root() event: AssociationEventEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(event, 'partnerId', PartnerEntity, info)
  }

  @Needs('requestedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who asked; null for those who do not see the other side.' })
  requestedBy(@Root() event: AssociationEventEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(event, 'requestedById', MemberEntity, info)
  }

  @Needs('handledById')
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'Who decided it or took it back; null for those who do not see the other side.',
  })
  handledBy(@Root() event: AssociationEventEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(event, 'handledById', MemberEntity, info)
  }

  @Needs('status', 'initiator')
  @FieldResolver(() => [AssociationEventAction], { description: 'What the viewer can do with it now.' })
  availableActions(@Root() event: AssociationEventEntity): AssociationEventAction[] {
    return availableActions(event, doorOf(event).viewer)
  }
}

@Resolver(() => CustomerAssociation)
export class CustomerAssociationResolver {
  @Query(() => CustomerAssociationConnection, {
    description: 'Whose customers were mine, and when: of those that have left their id and masked name remain (R-ASC-2).',
  })
  customerAssociations(
    @Args() page: PageArgs,
    @Arg('filter', () => CustomerAssociationFilter, { nullable: true, description: 'Which ones.' })
    filter: CustomerAssociationFilter | null,
    @Arg('orderBy', () => CustomerAssociationOrder, {
      defaultValue: CustomerAssociationOrder.STARTED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: CustomerAssociationOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerAssociationEntity>> {
    const filters = [exactly('customerId', filter?.customerId, FA), runningCondition(filter?.isRunning)]
    return db.page(CustomerAssociationEntity, info, { page, order: customerAssociationOrders[orderBy], filters })
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null once it is not mine to see any more.' })
  customer(@Root() period: CustomerAssociationEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(period, 'customerId', CustomerEntity, info)
  }
}

@Resolver(() => Customer)
export class CustomerAssociationEventsResolver {
  @Needs('id')
  @FieldResolver(() => AssociationEventConnection, { description: 'What happened to its association with my partner (关联事件).' })
  associationEvents(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => AssociationEventFilter, { nullable: true, description: 'Which ones.' }) filter: AssociationEventFilter | null,
    @Arg('orderBy', () => AssociationEventOrder, { defaultValue: AssociationEventOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: AssociationEventOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AssociationEventEntity>> {
    const list = { page, order: associationEventOrders[orderBy], filters: eventConditions(filter) }
    return doorOf(customer).pageOf(AssociationEventEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}
