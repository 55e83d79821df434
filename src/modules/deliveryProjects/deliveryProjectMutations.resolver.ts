/** What is done with delivery projects, by the partner and by the vendor. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import type { ResolverClass } from '../module'
import { registerDeliveryProject } from './actions/registerDeliveryProject'
import { requestProjectAcceptance } from './actions/requestProjectAcceptance'
import { requestProjectMemberChange } from './actions/requestProjectMemberChange'
import {
  requestProjectSupplement,
  reviewProjectAcceptance,
  reviewProjectRegistration,
  scoreDeliveryProject,
} from './actions/reviewDeliveryProject'
import { saveDeliveryProject } from './actions/saveDeliveryProject'
import { DeliveryProjectEntity } from './deliveryProject.entity'
import {
  RegisterDeliveryProjectInput,
  RequestProjectAcceptanceInput,
  RequestProjectMemberChangeInput,
  RequestProjectSupplementInput,
  ReviewProjectAcceptanceInput,
  ReviewProjectRegistrationInput,
  SaveDeliveryProjectInput,
  ScoreDeliveryProjectInput,
} from './deliveryProject.inputs'
import {
  DeliveryProject,
  type DeliveryProjectPayload,
  RegisterDeliveryProjectPayload,
  RequestProjectAcceptancePayload,
  RequestProjectMemberChangePayload,
  RequestProjectSupplementPayload,
  ReviewProjectAcceptancePayload,
  ReviewProjectRegistrationPayload,
  SaveDeliveryProjectPayload,
  ScoreDeliveryProjectPayload,
} from './deliveryProject.type'

@Resolver()
export class DeliveryProjectMutationsResolver {
  @Mutation(() => SaveDeliveryProjectPayload, {
    description: 'Saves a new project out of an opportunity, or changes one that is not registered (R-SW-4).',
  })
  saveDeliveryProject(
    @Arg('input', () => SaveDeliveryProjectInput) input: SaveDeliveryProjectInput,
    @Ctx() ctx: Context,
  ): Promise<SaveDeliveryProjectPayload> {
    return perform(ctx, 'saveDeliveryProject', input, saveDeliveryProject)
  }

  @Mutation(() => RegisterDeliveryProjectPayload, {
    description: 'Registers a project with the vendor; its SOW has to add up (S3-23, R-SW-1 … R-SW-5).',
  })
  registerDeliveryProject(
    @Arg('input', () => RegisterDeliveryProjectInput) input: RegisterDeliveryProjectInput,
    @Ctx() ctx: Context,
  ): Promise<RegisterDeliveryProjectPayload> {
    return perform(ctx, 'registerDeliveryProject', input, registerDeliveryProject)
  }

  @Mutation(() => ReviewProjectRegistrationPayload, { description: 'The vendor approves or rejects a registration.' })
  reviewProjectRegistration(
    @Arg('input', () => ReviewProjectRegistrationInput) input: ReviewProjectRegistrationInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewProjectRegistrationPayload> {
    return perform(ctx, 'reviewProjectRegistration', input, reviewProjectRegistration)
  }

  @Mutation(() => RequestProjectSupplementPayload, { description: 'The vendor asks for supplements while it reviews.' })
  requestProjectSupplement(
    @Arg('input', () => RequestProjectSupplementInput) input: RequestProjectSupplementInput,
    @Ctx() ctx: Context,
  ): Promise<RequestProjectSupplementPayload> {
    return perform(ctx, 'requestProjectSupplement', input, requestProjectSupplement)
  }

  @Mutation(() => RequestProjectMemberChangePayload, { description: 'Puts on record that others work on a project (R-SW-6).' })
  requestProjectMemberChange(
    @Arg('input', () => RequestProjectMemberChangeInput) input: RequestProjectMemberChangeInput,
    @Ctx() ctx: Context,
  ): Promise<RequestProjectMemberChangePayload> {
    return perform(ctx, 'requestProjectMemberChange', input, requestProjectMemberChange)
  }

  @Mutation(() => RequestProjectAcceptancePayload, { description: 'Hands in what was delivered, with every document (R-SW-8).' })
  requestProjectAcceptance(
    @Arg('input', () => RequestProjectAcceptanceInput) input: RequestProjectAcceptanceInput,
    @Ctx() ctx: Context,
  ): Promise<RequestProjectAcceptancePayload> {
    return perform(ctx, 'requestProjectAcceptance', input, requestProjectAcceptance)
  }

  @Mutation(() => ReviewProjectAcceptancePayload, { description: 'The vendor accepts what was delivered, or rejects it.' })
  reviewProjectAcceptance(
    @Arg('input', () => ReviewProjectAcceptanceInput) input: ReviewProjectAcceptanceInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewProjectAcceptancePayload> {
    return perform(ctx, 'reviewProjectAcceptance', input, reviewProjectAcceptance)
  }

  @Mutation(() => ScoreDeliveryProjectPayload, { description: 'The vendor says how well it was done.' })
  scoreDeliveryProject(
    @Arg('input', () => ScoreDeliveryProjectInput) input: ScoreDeliveryProjectInput,
    @Ctx() ctx: Context,
  ): Promise<ScoreDeliveryProjectPayload> {
    return perform(ctx, 'scoreDeliveryProject', input, scoreDeliveryProject)
  }
}

const readingAgain = (payload: ClassType<DeliveryProjectPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => DeliveryProject, {
      nullable: true,
      description: 'The project as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    deliveryProject(
      @Root() { objectId }: DeliveryProjectPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<DeliveryProjectEntity | null> {
      return db.one(DeliveryProjectEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const payloadResolvers: readonly ResolverClass[] = [
  SaveDeliveryProjectPayload,
  RegisterDeliveryProjectPayload,
  ReviewProjectRegistrationPayload,
  RequestProjectSupplementPayload,
  RequestProjectMemberChangePayload,
  RequestProjectAcceptancePayload,
  ReviewProjectAcceptancePayload,
  ScoreDeliveryProjectPayload,
].map(readingAgain)
