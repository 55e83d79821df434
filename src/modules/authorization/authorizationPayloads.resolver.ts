/** The objects in the payloads, as they are stored now. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import type { Payload } from '../../mutations'
import type { ResolverClass } from '../module'
import { Customer, CustomerEntity } from '../customers'
import { Partner, PartnerEntity } from '../partners'
import {
  BeginOnBehalfSessionPayload,
  EndOnBehalfSessionPayload,
  GrantAuthorizationPayload,
  GrantOnBehalfRightPayload,
  PublishAgreementPayload,
  RejectAuthorizationPayload,
  RequestCustomerAuthorizationPayload,
  RevokeAuthorizationPayload,
  RevokeOnBehalfRightPayload,
  SignAgreementPayload,
} from './authorization.payloads'
import { AgreementVersion } from './agreement.type'
import { AgreementVersionEntity } from './agreementVersion.entity'
import { OnBehalfSession } from './onBehalf.type'
import { OnBehalfSessionEntity } from './onBehalfSession.entity'

type Answered = Payload & { objectId?: string | null }

const withCustomer = (payload: ClassType<Answered>): ResolverClass => {
  @Resolver(() => payload)
  class CustomerPayloadResolver {
    @FieldResolver(() => Customer, { nullable: true, description: 'The customer as it is stored now; null when nothing was done.' })
    customer(@Root() { objectId }: Answered, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<CustomerEntity | null> {
      return db.one(CustomerEntity, objectId, info)
    }
  }
  return CustomerPayloadResolver
}

const withReseller = (payload: ClassType<Answered>): ResolverClass => {
  @Resolver(() => payload)
  class ResellerPayloadResolver {
    @FieldResolver(() => Partner, { nullable: true, description: 'The cloud reseller as it is stored now; null when nothing was done.' })
    reseller(@Root() { objectId }: Answered, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<PartnerEntity | null> {
      return db.one(PartnerEntity, objectId, info)
    }
  }
  return ResellerPayloadResolver
}

const withSession = (payload: ClassType<Answered>): ResolverClass => {
  @Resolver(() => payload)
  class SessionPayloadResolver {
    @FieldResolver(() => OnBehalfSession, { nullable: true, description: 'The session as it is stored now; null when nothing was done.' })
    session(
      @Root() { objectId }: Answered,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<OnBehalfSessionEntity | null> {
      return db.one(OnBehalfSessionEntity, objectId, info)
    }
  }
  return SessionPayloadResolver
}

@Resolver(() => PublishAgreementPayload)
class PublishAgreementPayloadResolver {
  @FieldResolver(() => AgreementVersion, { nullable: true, description: 'The version as it is stored now; null when nothing was done.' })
  agreement(
    @Root() { objectId }: PublishAgreementPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AgreementVersionEntity | null> {
    return db.one(AgreementVersionEntity, objectId, info)
  }
}

export const payloadResolvers: readonly ResolverClass[] = [
  PublishAgreementPayloadResolver,
  ...[
    RequestCustomerAuthorizationPayload,
    GrantAuthorizationPayload,
    RejectAuthorizationPayload,
    RevokeAuthorizationPayload,
    SignAgreementPayload,
  ].map(withCustomer),
  ...[GrantOnBehalfRightPayload, RevokeOnBehalfRightPayload].map(withReseller),
  ...[BeginOnBehalfSessionPayload, EndOnBehalfSessionPayload].map(withSession),
]
