/** Whole rows of association events and periods for tests: give what matters, the rest is ordinary. */
import {
  AssociationEventEntity,
  AssociationEventStatus,
  AssociationEventType,
  AssociationInitiator,
  CustomerAssociationEntity,
} from '../../src/modules/association'
import { AssociationType } from '../../src/modules/customers'
import type { New } from '../../src/db'

type Given<E> = Partial<New<E>> & { id: string; partnerId: string; customerId: string }

/** The partner developed the customer: done at once. */
export const associationEventRow = (given: Given<AssociationEventEntity>): New<AssociationEventEntity> => {
  const createdAt = given.createdAt ?? '2025-02-01T00:00:00.000Z'
  return {
    customerName: '客**',
    pendingCustomerId: null,
    type: AssociationEventType.ASSOCIATE,
    status: AssociationEventStatus.APPROVED,
    fromType: null,
    toType: AssociationType.RESALE,
    initiator: AssociationInitiator.PARTNER,
    reason: null,
    comment: null,
    createdAt,
    requestedById: 'mbr_admin',
    handledAt: createdAt,
    handledById: 'mbr_admin',
    version: 1,
    ...given,
  }
}

/** Since 1 February 2025, until today. */
export const customerAssociationRow = (given: Given<CustomerAssociationEntity>): New<CustomerAssociationEntity> => ({
  accountName: 'a**',
  customerName: '客**',
  runningCustomerId: given.endedAt ? null : given.customerId,
  associationType: AssociationType.RESALE,
  startedAt: '2025-02-01T00:00:00.000Z',
  endedAt: null,
  version: 1,
  ...given,
})
