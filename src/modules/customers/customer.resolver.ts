/** Customers: the list, one of them, and who looks after them. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity, partnersOwn, throughReseller } from '../partners'
import { assignCustomerManager } from './actions/assignCustomerManager'
import { setCustomerLabel } from './actions/setCustomerLabel'
import { unassignCustomerManager } from './actions/unassignCustomerManager'
import { customerConditions } from './customer.conditions'
import { CustomerEntity } from './customer.entity'
import { AssociationType } from './customer.enums'
import { freezeLifecycle } from './customerFreeze.lifecycle'
import {
  AssignCustomerManagerInput,
  assignmentOrders,
  CustomerFilter,
  CustomerOrder,
  customerOrders,
  SetCustomerLabelInput,
  UnassignCustomerManagerInput,
} from './customer.inputs'
import { AssignCustomerManagerPayload, SetCustomerLabelPayload, UnassignCustomerManagerPayload } from './customer.payloads'
import { Customer, CustomerConnection, CustomerManagerAssignment, CustomerManagerAssignmentConnection } from './customer.type'
import { CustomerManagerAssignmentEntity } from './customerManagerAssignment.entity'

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => Customer, { nullable: true, description: 'One customer; null when it does not exist or is not mine to see.' })
  async customer(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: 'For a master: the cloud reseller whose customer it is (R-RES-6).' })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(CustomerEntity, id, info) ?? null
  }

  @Query(() => CustomerConnection, {
    description: 'My customers (S1-30); a customer manager without a second role sees own customers only (R-AM-1).',
  })
  async customers(
    @Args() page: PageArgs,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which ones.' }) filter: CustomerFilter | null,
    @Arg('orderBy', () => CustomerOrder, { defaultValue: CustomerOrder.ASSOCIATED_AT_DESC, description: 'In which order.' })
    orderBy: CustomerOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: "For a master: this cloud reseller's customers; ignored for others (R-FLT-6).",
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    return door
      ? door.page(CustomerEntity, info, { page, order: customerOrders[orderBy], filters: customerConditions(filter, door) })
      : emptyPage()
  }

  @Mutation(() => AssignCustomerManagerPayload, {
    description: 'Gives a customer to a customer manager; the period before ends at the same instant (S1-18, R-AM-8).',
  })
  assignCustomerManager(
    @Arg('input', () => AssignCustomerManagerInput) input: AssignCustomerManagerInput,
    @Ctx() ctx: Context,
  ): Promise<AssignCustomerManagerPayload> {
    return perform(ctx, 'assignCustomerManager', input, assignCustomerManager)
  }

  @Mutation(() => UnassignCustomerManagerPayload, { description: 'Takes a customer back from its manager (S1-18, R-AM-5).' })
  unassignCustomerManager(
    @Arg('input', () => UnassignCustomerManagerInput) input: UnassignCustomerManagerInput,
    @Ctx() ctx: Context,
  ): Promise<UnassignCustomerManagerPayload> {
    return perform(ctx, 'unassignCustomerManager', input, unassignCustomerManager)
  }

  @Mutation(() => SetCustomerLabelPayload, { description: "Sets or clears the partner's own tag of a customer (标签, R-CUS-5)." })
  setCustomerLabel(
    @Arg('input', () => SetCustomerLabelInput) input: SetCustomerLabelInput,
    @Ctx() ctx: Context,
  ): Promise<SetCustomerLabelPayload> {
    return perform(ctx, 'setCustomerLabel', input, setCustomerLabel)
  }

  @Needs('label')
  @FieldResolver(() => String, {
    nullable: true,
    description: "The partner's own tag (标签), at most 64 characters (R-CUS-5); null for everyone else, the customer too.",
  })
  label(@Root() customer: CustomerEntity): string | null {
    return partnersOwn(customer, customer.label)
  }

  @Needs('externalAccountId')
  @FieldResolver(() => String, { nullable: true, description: "The customer's key on the partner's own platform; null for everyone else." })
  externalAccountId(@Root() customer: CustomerEntity): string | null {
    return partnersOwn(customer, customer.externalAccountId)
  }

  @Needs('externalAccountType')
  @FieldResolver(() => String, {
    nullable: true,
    description: "The partner's own platform that the key belongs to; null for everyone else.",
  })
  externalAccountType(@Root() customer: CustomerEntity): string | null {
    return partnersOwn(customer, customer.externalAccountType)
  }

  @Needs('frozenReason')
  @FieldResolver(() => String, { nullable: true, description: 'Why it was frozen by hand (冻结原因); null for everyone but the partner.' })
  frozenReason(@Root() customer: CustomerEntity): string | null {
    return partnersOwn(customer, customer.frozenReason)
  }

  @Needs('frozenBy')
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'The member of my partner who froze it; null where the vendor or a master did, or nothing is frozen.',
  })
  frozenBy(@Root() customer: CustomerEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(customer, 'frozenBy', MemberEntity, info)
  }

  @Extensions({ expectedSize: 2 })
  @Needs('frozenState', 'associationType')
  @FieldResolver(() => [String], {
    description: 'What I can do about freezing in this state (冻结/解冻): names of actions; empty for referral customers (R-FRZ-1).',
  })
  availableFreezeActions(@Root() { associationType, frozenState }: CustomerEntity, @Ctx() { viewer }: Context): string[] {
    return associationType === AssociationType.RESALE ? freezeLifecycle.availableActions(frozenState, viewer) : []
  }

  @Needs('managerId')
  @FieldResolver(() => Member, { nullable: true, description: 'The customer manager (客户经理), at most one (R-AM-4).' })
  manager(@Root() customer: CustomerEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(customer, 'managerId', MemberEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that the customer is associated with.' })
  partner(@Root() customer: CustomerEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(customer, 'partnerId', PartnerEntity, info)
  }

  @Needs('partnerId')
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The cloud reseller that owns the customer, when a master looks through it; null otherwise.',
  })
  indirectPartnerId(@Root() customer: CustomerEntity): string | null {
    return doorOf(customer).viewer.through ? customer.partnerId : null
  }

  @Needs('id')
  @FieldResolver(() => CustomerManagerAssignmentConnection, {
    description: 'Who looked after the customer, and when; newest first. Empty for those who may not assign (R-AM-8).',
  })
  managerAssignments(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerManagerAssignmentEntity>> {
    return doorOf(customer).pageOf(CustomerManagerAssignmentEntity, { by: 'customerId', of: customer.id }, info, {
      page,
      order: assignmentOrders.STARTED_AT_DESC,
    })
  }
}

@Resolver(() => CustomerManagerAssignment)
export class CustomerManagerAssignmentResolver {
  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'The customer manager of this period.' })
  manager(@Root() period: CustomerManagerAssignmentEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(period, 'memberId', MemberEntity, info)
  }

  @Needs('assignedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who gave the customer to the manager.' })
  assignedBy(@Root() period: CustomerManagerAssignmentEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(period, 'assignedById', MemberEntity, info)
  }
}

@Resolver(() => Member)
export class MemberCustomersResolver {
  @Needs('id')
  @FieldResolver(() => CustomerConnection, { description: 'The customers that this customer manager looks after and the viewer sees.' })
  customers(
    @Root() member: MemberEntity,
    @Args() page: PageArgs,
    @Arg('orderBy', () => CustomerOrder, { defaultValue: CustomerOrder.ASSOCIATED_AT_DESC, description: 'In which order.' })
    orderBy: CustomerOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerEntity>> {
    return doorOf(member).pageOf(CustomerEntity, { by: 'managerId', of: member.id }, info, { page, order: customerOrders[orderBy] })
  }
}

@Resolver(() => Partner)
export class PartnerCustomersResolver {
  @Needs('id')
  @FieldResolver(() => CustomerConnection, { description: "The partner's customers that the viewer sees." })
  customers(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which ones.' }) filter: CustomerFilter | null,
    @Arg('orderBy', () => CustomerOrder, { defaultValue: CustomerOrder.ASSOCIATED_AT_DESC, description: 'In which order.' })
    orderBy: CustomerOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerEntity>> {
    const door = doorOf(partner)
    return door.pageOf(CustomerEntity, { by: 'partnerId', of: partner.id }, info, {
      page,
      order: customerOrders[orderBy],
      filters: customerConditions(filter, door),
    })
  }
}

@Resolver(() => AssignCustomerManagerPayload)
export class AssignCustomerManagerPayloadResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when nothing was done.' })
  customer(
    @Root() { objectId }: AssignCustomerManagerPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return db.one(CustomerEntity, objectId, info)
  }
}

@Resolver(() => UnassignCustomerManagerPayload)
export class UnassignCustomerManagerPayloadResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when nothing was done.' })
  customer(
    @Root() { objectId }: UnassignCustomerManagerPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return db.one(CustomerEntity, objectId, info)
  }
}

@Resolver(() => SetCustomerLabelPayload)
export class SetCustomerLabelPayloadResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when nothing was done.' })
  customer(
    @Root() { objectId }: SetCustomerLabelPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return db.one(CustomerEntity, objectId, info)
  }
}
