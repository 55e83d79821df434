/** Whose customer a customer is: how it comes, changes its type, leaves, and what is kept of that. */
import { inTurn, may, mayPerform, partnerAdministrator } from '../../access/rules'
import { subscribe } from '../../db'
import { CustomerAssociated, ownCustomers } from '../customers'
import type { Module } from '../module'
import { recordAssociation } from './actions/recordAssociation'
import { AssociationEventResolver, CustomerAssociationEventsResolver, CustomerAssociationResolver } from './association.resolver'
import { AssociationEventEntity } from './associationEvent.entity'
import { associationEventLifecycle } from './associationEvent.lifecycle'
import { AssociationMutationsResolver } from './associationMutations.resolver'
import { payloadResolvers } from './associationPayloads.resolver'
import { CustomerAssociationEntity } from './customerAssociation.entity'

export { AssociationEventStatus, AssociationEventType, AssociationInitiator, AssociationObstacle } from './association.enums'
export { AssociationEventEntity } from './associationEvent.entity'
export { associationEventLifecycle } from './associationEvent.lifecycle'
export { CustomerAssociationEntity } from './customerAssociation.entity'

/** Whatever a role permits: a partner's administrator asks, and nobody else (part 1 §3.6). */
const asking = inTurn(partnerAdministrator, ownCustomers.change('association.request'))

export const association: Module = {
  name: 'association',
  entities: [AssociationEventEntity, CustomerAssociationEntity],
  resolvers: [
    AssociationEventResolver,
    CustomerAssociationResolver,
    CustomerAssociationEventsResolver,
    AssociationMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: {
      associationEvents: may('association.view'),
      customerAssociations: may('association.view'),
      associationCheck: may('association.view'),
    },
    Mutation: {
      requestDisassociation: asking,
      requestAssociationSwitch: asking,
      requestDisassociationAsCustomer: may('association.decide'),
      cancelAssociationEvent: mayPerform(associationEventLifecycle, 'cancel'),
      handleAssociationEvent: inTurn(partnerAdministrator, mayPerform(associationEventLifecycle, 'approve')),
      decideAssociationEvent: mayPerform(associationEventLifecycle, 'approveAsCustomer'),
      transferCustomers: inTurn(partnerAdministrator, may('association.transfer')),
    },
  },
  lifecycles: [associationEventLifecycle],
  nodes: { ase: AssociationEventEntity, cas: CustomerAssociationEntity },
  subscriptions: [subscribe(CustomerAssociated, recordAssociation)],
}
