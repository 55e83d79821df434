/** Handling tasks, making them, and registering business opportunities. */
import { Arg, type ClassType, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import type { EntityClass } from '../../db'
import { perform } from '../../mutations'
import type { ResolverClass } from '../module'
import { actingThrough, throughReseller } from '../partners'
import { createBusinessOpportunity } from './actions/createBusinessOpportunity'
import { createSalesTask } from './actions/createSalesTask'
import { handleTask } from './actions/handleTask'
import { BusinessOpportunityEntity } from './businessOpportunity.entity'
import { CreateBusinessOpportunityInput } from './businessOpportunity.inputs'
import { BusinessOpportunity } from './businessOpportunity.type'
import { RenewalTaskEntity } from './renewalTask.entity'
import { SalesTaskEntity } from './salesTask.entity'
import { CreateSalesTaskInput, HandleRenewalTaskInput, HandleSalesTaskInput } from './salesTask.inputs'
import {
  CreateBusinessOpportunityPayload,
  CreateSalesTaskPayload,
  HandleRenewalTaskPayload,
  HandleSalesTaskPayload,
  ObjectPayload,
} from './task.payloads'
import { RenewalTask, SalesTask } from './task.types'

@Resolver()
export class TaskMutationsResolver {
  @Mutation(() => HandleSalesTaskPayload, {
    description:
      "Handles a sales task (S1-63). A cloud reseller's tasks are handled by its master, by `indirectPartnerId`, while it is entrusted (R-TASK-2, R-TASK-4).",
  })
  async handleSalesTask(
    @Arg('input', () => HandleSalesTaskInput) input: HandleSalesTaskInput,
    @Ctx() ctx: Context,
  ): Promise<HandleSalesTaskPayload> {
    const acting = await actingThrough(ctx, input.indirectPartnerId)
    const payload = await perform(ctx, 'handleSalesTask', input, handleTask(SalesTaskEntity, 'salesTask', acting))
    return Object.assign(payload, { indirectPartnerId: input.indirectPartnerId })
  }

  @Mutation(() => HandleRenewalTaskPayload, { description: 'Handles a renewal task (S1-67), by the rules of `handleSalesTask` (R-LOR-6).' })
  async handleRenewalTask(
    @Arg('input', () => HandleRenewalTaskInput) input: HandleRenewalTaskInput,
    @Ctx() ctx: Context,
  ): Promise<HandleRenewalTaskPayload> {
    const acting = await actingThrough(ctx, input.indirectPartnerId)
    const payload = await perform(ctx, 'handleRenewalTask', input, handleTask(RenewalTaskEntity, 'renewalTask', acting))
    return Object.assign(payload, { indirectPartnerId: input.indirectPartnerId })
  }

  @Mutation(() => CreateSalesTaskPayload, { description: 'As the vendor: gives the partner of a customer a sales task.' })
  createSalesTask(
    @Arg('input', () => CreateSalesTaskInput) input: CreateSalesTaskInput,
    @Ctx() ctx: Context,
  ): Promise<CreateSalesTaskPayload> {
    return perform(ctx, 'createSalesTask', input, createSalesTask)
  }

  @Mutation(() => CreateBusinessOpportunityPayload, {
    description: 'Registers a business opportunity, which belongs to the viewer (S1-65, R-OPP-1, R-TASK-3).',
  })
  async createBusinessOpportunity(
    @Arg('input', () => CreateBusinessOpportunityInput) input: CreateBusinessOpportunityInput,
    @Ctx() ctx: Context,
  ): Promise<CreateBusinessOpportunityPayload> {
    const acting = await actingThrough(ctx, input.indirectPartnerId)
    const payload = await perform(ctx, 'createBusinessOpportunity', input, createBusinessOpportunity(acting))
    return Object.assign(payload, { indirectPartnerId: input.indirectPartnerId })
  }
}

const readingAgain = <E extends { id: string }>(
  payload: ClassType<ObjectPayload>,
  type: ClassType<object>,
  field: string,
  entity: EntityClass<E>,
): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => type, { name: field, nullable: true, description: 'As it is stored now; null when there is none that I may see.' })
    async object(
      @Root() { objectId, indirectPartnerId }: ObjectPayload,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<E | null> {
      return (await throughReseller(ctx, indirectPartnerId))?.one(entity, objectId, info) ?? null
    }
  }
  return PayloadResolver
}

export const payloadResolvers: readonly ResolverClass[] = [
  readingAgain(HandleSalesTaskPayload, SalesTask, 'salesTask', SalesTaskEntity),
  readingAgain(HandleRenewalTaskPayload, RenewalTask, 'renewalTask', RenewalTaskEntity),
  readingAgain(CreateSalesTaskPayload, SalesTask, 'salesTask', SalesTaskEntity),
  readingAgain(CreateBusinessOpportunityPayload, BusinessOpportunity, 'businessOpportunity', BusinessOpportunityEntity),
]
