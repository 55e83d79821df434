/** A customer became a partner's: its period begins, and the log says so (R-ASC-5). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { type CustomerAssociated, CustomerEntity } from '../../customers'
import { AssociationEventType, AssociationInitiator } from '../association.enums'
import { AssociationEventEntity } from '../associationEvent.entity'
import { doneEvent } from './newEvent'
import { beginAssociation } from './periods'

export const recordAssociation = async (
  { customerId, partnerId, associationType, initiator }: CustomerAssociated,
  tx: Transaction,
): Promise<void> => {
  const system = tx.asSystem(systemViewer('the log of associations'))
  const customer = await system.lock(CustomerEntity, customerId)
  await beginAssociation(system, customer, partnerId)
  const what = {
    type: AssociationEventType.ASSOCIATE,
    initiator: AssociationInitiator[initiator],
    partnerId,
    fromType: null,
    toType: associationType,
  }
  await system.insert(AssociationEventEntity, doneEvent(tx, customer, what))
}
