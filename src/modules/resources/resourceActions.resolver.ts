/** Renewing, giving back and converting resources. */
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { Customer, CustomerEntity } from '../customers'
import { Order, OrderEntity } from '../orders'
import { fulfilOrder } from './actions/fulfilOrder'
import { renewResources } from './actions/renewResources'
import { setAutoRenew } from './actions/setAutoRenew'
import { setCommonExpiryDay } from './actions/setCommonExpiryDay'
import { setOnDemandAtExpiry } from './actions/setOnDemandAtExpiry'
import { switchToOnDemand } from './actions/switchToOnDemand'
import { unsubscribeResources } from './actions/unsubscribeResources'
import { ResourceEntity } from './resource.entity'
import {
  FulfilOrderPayload,
  RenewResourcesPayload,
  SetAutoRenewPayload,
  SetCommonExpiryDayPayload,
  SetOnDemandAtExpiryPayload,
  SwitchToOnDemandPayload,
  SwitchToOnDemandResult,
  UnsubscribeResourcesPayload,
} from './resource.payloads'
import { Resource } from './resource.type'
import {
  FulfilOrderInput,
  RenewResourcesInput,
  SetAutoRenewInput,
  SetCommonExpiryDayInput,
  SetOnDemandAtExpiryInput,
  SwitchToOnDemandInput,
  UnsubscribeResourcesInput,
} from './resourceAction.inputs'

@Resolver()
export class ResourceActionsResolver {
  @Mutation(() => RenewResourcesPayload, {
    description:
      'Orders a renewal of up to 10 main resources at list price, to be paid within a week; discounts are chosen when paying. All or nothing (part 1 §4.7, R-ACT-1).',
  })
  renewResources(@Arg('input', () => RenewResourcesInput) input: RenewResourcesInput, @Ctx() ctx: Context): Promise<RenewResourcesPayload> {
    return perform(ctx, 'renewResources', input, renewResources)
  }

  @Mutation(() => SetCommonExpiryDayPayload, {
    description: 'On which day of a month resources of a customer expire when they are renewed (统一到期日, part 1 §4.7).',
  })
  setCommonExpiryDay(
    @Arg('input', () => SetCommonExpiryDayInput) input: SetCommonExpiryDayInput,
    @Ctx() ctx: Context,
  ): Promise<SetCommonExpiryDayPayload> {
    return perform(ctx, 'setCommonExpiryDay', input, setCommonExpiryDay)
  }

  @Mutation(() => FulfilOrderPayload, {
    description:
      'The vendor says that an order is carried out; what could not be opened is unsubscribed at once and paid back whole (part 1 §4.2).',
  })
  fulfilOrder(@Arg('input', () => FulfilOrderInput) input: FulfilOrderInput, @Ctx() ctx: Context): Promise<FulfilOrderPayload> {
    return perform(ctx, 'fulfilOrder', input, fulfilOrder)
  }

  @Mutation(() => UnsubscribeResourcesPayload, {
    description:
      'Gives up to 10 main resources back, or the periods they were renewed for (S1-56): all of the money within five days, afterwards less a fee that has to be confirmed. All or nothing.',
  })
  unsubscribeResources(
    @Arg('input', () => UnsubscribeResourcesInput) input: UnsubscribeResourcesInput,
    @Ctx() ctx: Context,
  ): Promise<UnsubscribeResourcesPayload> {
    return perform(ctx, 'unsubscribeResources', input, unsubscribeResources)
  }

  @Mutation(() => SetAutoRenewPayload, { description: 'Makes a resource renew itself, or no longer (part 1 §4.7).' })
  setAutoRenew(@Arg('input', () => SetAutoRenewInput) input: SetAutoRenewInput, @Ctx() ctx: Context): Promise<SetAutoRenewPayload> {
    return perform(ctx, 'setAutoRenew', input, setAutoRenew)
  }

  @Mutation(() => SetOnDemandAtExpiryPayload, {
    description: 'Makes up to 100 resources become on-demand when they expire, or no longer. All or nothing.',
  })
  setOnDemandAtExpiry(
    @Arg('input', () => SetOnDemandAtExpiryInput) input: SetOnDemandAtExpiryInput,
    @Ctx() ctx: Context,
  ): Promise<SetOnDemandAtExpiryPayload> {
    return perform(ctx, 'setOnDemandAtExpiry', input, setOnDemandAtExpiry)
  }

  @Mutation(() => SwitchToOnDemandPayload, {
    description: 'Makes up to 10 resources on-demand now, each answered on its own; what is not used up is refunded.',
  })
  async switchToOnDemand(
    @Arg('input', () => SwitchToOnDemandInput) input: SwitchToOnDemandInput,
    @Ctx() ctx: Context,
  ): Promise<SwitchToOnDemandPayload> {
    const payload = await perform(ctx, 'switchToOnDemand', input, switchToOnDemand)
    return { ...payload, results: payload.results ?? [] }
  }
}

/** Read again, under the visibility of this moment. */
const found = async <T>(rows: readonly Promise<T | null>[]): Promise<T[]> => (await Promise.all(rows)).filter(row => row !== null)

@Resolver(() => RenewResourcesPayload)
export class RenewResourcesPayloadResolver {
  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [Order], { description: 'The renewals, one per cloud service; empty when nothing was done.' })
  orders(
    @Root() { orderIds = [] }: RenewResourcesPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderEntity[]> {
    return found(orderIds.map(id => db.one(OrderEntity, id, info)))
  }
}

@Resolver(() => SetCommonExpiryDayPayload)
export class SetCommonExpiryDayPayloadResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when nothing was done.' })
  customer(
    @Root() { objectId }: SetCommonExpiryDayPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return db.one(CustomerEntity, objectId, info)
  }
}

@Resolver(() => FulfilOrderPayload)
export class FulfilOrderPayloadResolver {
  @FieldResolver(() => Order, { nullable: true, description: 'The order; null when nothing was done.' })
  order(@Root() { objectId }: FulfilOrderPayload, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<OrderEntity | null> {
    return db.one(OrderEntity, objectId, info)
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The unsubscription of what could not be opened; null when all of it was.' })
  unsubscription(
    @Root() { unsubscriptionId }: FulfilOrderPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderEntity | null> {
    return db.one(OrderEntity, unsubscriptionId, info)
  }
}

@Resolver(() => UnsubscribeResourcesPayload)
export class UnsubscribeResourcesPayloadResolver {
  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [Order], { description: 'The unsubscriptions, one per cloud service; empty when nothing was done.' })
  orders(
    @Root() { orderIds = [] }: UnsubscribeResourcesPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderEntity[]> {
    return found(orderIds.map(id => db.one(OrderEntity, id, info)))
  }
}

@Resolver(() => SetAutoRenewPayload)
export class SetAutoRenewPayloadResolver {
  @FieldResolver(() => Resource, { nullable: true, description: 'The resource; null when nothing was done.' })
  resource(
    @Root() { objectId }: SetAutoRenewPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceEntity | null> {
    return db.one(ResourceEntity, objectId, info)
  }
}

@Resolver(() => SetOnDemandAtExpiryPayload)
export class SetOnDemandAtExpiryPayloadResolver {
  @FieldResolver(() => [Resource], { description: 'The resources; empty when nothing was done.' })
  resources(
    @Root() { resourceIds = [] }: SetOnDemandAtExpiryPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceEntity[]> {
    return found(resourceIds.map(id => db.one(ResourceEntity, id, info)))
  }
}

@Resolver(() => SwitchToOnDemandResult)
export class SwitchToOnDemandResultResolver {
  @FieldResolver(() => Order, { nullable: true, description: 'The order that it was switched by; null when it was not.' })
  order(
    @Root() { orderId }: SwitchToOnDemandResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderEntity | null> {
    return db.one(OrderEntity, orderId, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why it failed; empty when it did not.' })
  userErrors(@Root() { refusal }: SwitchToOnDemandResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
