/** An association event, as it is written down. */
import type { New, Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import type { CustomerEntity } from '../../customers'
import { AssociationEventStatus, type AssociationEventType, type AssociationInitiator } from '../association.enums'
import type { AssociationEventEntity } from '../associationEvent.entity'

type What = Pick<AssociationEventEntity, 'fromType' | 'toType'> & {
  readonly type: AssociationEventType
  readonly initiator: AssociationInitiator
  readonly partnerId: string
}

const common = (tx: Transaction, customer: CustomerEntity, what: What) => ({
  id: newId('ase'),
  customerId: customer.id,
  customerName: customer.customerName?.masked ?? null,
  ...what,
  comment: null,
  createdAt: tx.now,
  requestedById: tx.viewer.memberId,
  version: 1,
})

/** Waits for the other side. */
export const pendingEvent = (tx: Transaction, customer: CustomerEntity, what: What, reason: string): New<AssociationEventEntity> => ({
  ...common(tx, customer, what),
  reason,
  status: AssociationEventStatus.PENDING,
  pendingCustomerId: customer.id,
  handledAt: null,
  handledById: null,
})

/** Nobody had to be asked, or had been asked before. */
export const doneEvent = (tx: Transaction, customer: CustomerEntity, what: What): New<AssociationEventEntity> => ({
  ...common(tx, customer, what),
  reason: null,
  status: AssociationEventStatus.APPROVED,
  pendingCustomerId: null,
  handledAt: tx.now,
  handledById: tx.viewer.memberId,
})
