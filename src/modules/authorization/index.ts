/** Acting on behalf of customers: who allowed it, who does it now; what customers signed, and what is recommended for them. */
import { may, mayPerform } from '../../access/rules'
import { subscribe } from '../../db'
import { AssociationTypeSwitched, CustomerLeft, ownCustomers } from '../customers'
import type { Module } from '../module'
import { endAuthorization } from './actions/endAuthorization'
import { endOnBehalfSessions } from './actions/endOnBehalfSessions'
import {
  AgreementVersionResolver,
  CustomerAgreementResolver,
  CustomerAgreementsResolver,
  KnowledgeRecommendationsResolver,
} from './agreement.resolver'
import { AgreementVersionEntity } from './agreementVersion.entity'
import { authorizationLifecycle, onBehalfSessionLifecycle } from './authorization.lifecycle'
import { AuthorizationEventEntity } from './authorizationEvent.entity'
import { AuthorizationMutationsResolver } from './authorizationMutations.resolver'
import { payloadResolvers } from './authorizationPayloads.resolver'
import { CustomerAgreementEntity } from './customerAgreement.entity'
import { KnowledgeRecommendationEntity } from './knowledgeRecommendation.entity'
import {
  CustomerAuthorizationResolver,
  OnBehalfAuthorizationEventResolver,
  OnBehalfSessionResolver,
  PartnerOnBehalfResolver,
} from './onBehalf.resolver'
import { OnBehalfRightEntity } from './onBehalfRight.entity'
import { OnBehalfSessionEntity } from './onBehalfSession.entity'

export { actFor } from './actFor'
export { isOrderingFor, mayActFor } from './mayActFor'
export { signLatest } from './actions/signLatest'
export { AgreementVersionEntity } from './agreementVersion.entity'
export { authorizationLifecycle, onBehalfSessionLifecycle } from './authorization.lifecycle'
export { AuthorizationEventEntity } from './authorizationEvent.entity'
export { CustomerAgreementEntity } from './customerAgreement.entity'
export { KnowledgeKind } from './knowledge.enums'
export { KnowledgeRecommendationEntity } from './knowledgeRecommendation.entity'
export { OnBehalfPurpose, OnBehalfSessionStatus } from './onBehalf.enums'
export { OnBehalfRightEntity } from './onBehalfRight.entity'
export { OnBehalfSessionEntity } from './onBehalfSession.entity'

export const authorization: Module = {
  name: 'authorization',
  entities: [
    AuthorizationEventEntity,
    OnBehalfRightEntity,
    OnBehalfSessionEntity,
    AgreementVersionEntity,
    CustomerAgreementEntity,
    KnowledgeRecommendationEntity,
  ],
  resolvers: [
    OnBehalfSessionResolver,
    OnBehalfAuthorizationEventResolver,
    CustomerAuthorizationResolver,
    PartnerOnBehalfResolver,
    AgreementVersionResolver,
    CustomerAgreementsResolver,
    CustomerAgreementResolver,
    KnowledgeRecommendationsResolver,
    AuthorizationMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: { onBehalfSessions: may('authorization.view'), agreementVersions: may('agreement.publish') },
    Mutation: {
      requestCustomerAuthorization: ownCustomers.change(authorizationLifecycle.permissionFor('request')),
      grantAuthorization: mayPerform(authorizationLifecycle, 'grant'),
      rejectAuthorization: mayPerform(authorizationLifecycle, 'reject'),
      revokeAuthorization: mayPerform(authorizationLifecycle, 'revoke'),
      grantOnBehalfRight: may('authorization.grantRight'),
      revokeOnBehalfRight: may('authorization.grantRight'),
      beginOnBehalfSession: ownCustomers.change('authorization.act'),
      endOnBehalfSession: mayPerform(onBehalfSessionLifecycle, 'end'),
      signAgreement: may('agreement.sign'),
      publishAgreement: may('agreement.publish'),
    },
  },
  lifecycles: [authorizationLifecycle, onBehalfSessionLifecycle],
  nodes: {
    obe: AuthorizationEventEntity,
    obs: OnBehalfSessionEntity,
    agv: AgreementVersionEntity,
    cag: CustomerAgreementEntity,
    knr: KnowledgeRecommendationEntity,
  },
  subscriptions: [
    subscribe(CustomerLeft, ({ customerId }, tx) => endAuthorization(tx, customerId)),
    subscribe(AssociationTypeSwitched, ({ customerId }, tx) => endAuthorization(tx, customerId)),
  ],
  jobs: [endOnBehalfSessions],
}
