/** The event in the payload of each mutation, as it is stored now; and what a batch says of each customer. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { errorsOf, type Payload, UserErrorType } from '../../mutations'
import type { ResolverClass } from '../module'
import {
  CancelAssociationEventPayload,
  DecideAssociationEventPayload,
  HandleAssociationEventPayload,
  RequestAssociationSwitchPayload,
  RequestDisassociationAsCustomerPayload,
  RequestDisassociationPayload,
  TransferCustomerResult,
} from './association.payloads'
import { AssociationEvent } from './association.type'
import { AssociationEventEntity } from './associationEvent.entity'

type Answered = Payload & { objectId?: string | null }

const withEvent = (payload: ClassType<Answered>): ResolverClass => {
  @Resolver(() => payload)
  class EventPayloadResolver {
    @FieldResolver(() => AssociationEvent, { nullable: true, description: 'The event as it is stored now; null when nothing was done.' })
    event(
      @Root() { objectId }: Answered,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<AssociationEventEntity | null> {
      return db.one(AssociationEventEntity, objectId, info)
    }
  }
  return EventPayloadResolver
}

@Resolver(() => TransferCustomerResult)
class TransferCustomerResultResolver {
  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why it was not moved; empty when it was.' })
  userErrors(@Root() { refusal }: TransferCustomerResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

export const payloadResolvers: readonly ResolverClass[] = [
  ...[
    RequestDisassociationPayload,
    RequestAssociationSwitchPayload,
    RequestDisassociationAsCustomerPayload,
    CancelAssociationEventPayload,
    HandleAssociationEventPayload,
    DecideAssociationEventPayload,
  ].map(withEvent),
  TransferCustomerResultResolver,
]
