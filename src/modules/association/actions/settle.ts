/** One pending event is decided or taken back; who is first wins. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { notFound } from '../../../shared/errors'
import { isIdOf } from '../../../shared/ids'
import { CustomerEntity } from '../../customers'
import { type AssociationEventAction, AssociationEventType } from '../association.enums'
import { AssociationEventEntity } from '../associationEvent.entity'
import { associationEventLifecycle, checkTurn } from '../associationEvent.lifecycle'
import { checkSettled } from '../obstacles'
import { checkType } from './checkType'
import { leave } from './leave'
import { switchType } from './switchType'
import { asSystem, checkPartnerNotFrozen } from './underWay'

type Locked = { readonly event: AssociationEventEntity; readonly customer: CustomerEntity }

/** The customer first, as everyone does who changes its association; by its event, because it may have left meanwhile. */
export const lockEvent = async (tx: Transaction, id: string): Promise<Locked> => {
  const missing = notFound('associationEvent', 'id')
  const found = isIdOf('ase', id) ? await tx.rows(AssociationEventEntity).where(equals('id', id)).one(['customerId']) : null
  if (!found) throw missing
  const customer = await asSystem(tx).lock(CustomerEntity, found.customerId)
  return { event: await tx.lock(AssociationEventEntity, id, missing), customer }
}

/** Moves the event; nothing is written before `save`. */
export const settle = (
  event: AssociationEventEntity,
  action: AssociationEventAction,
  { viewer, now }: Context,
  comment: string | null,
): void => {
  checkTurn(event, action, viewer)
  associationEventLifecycle.move(event, action, viewer)
  Object.assign(event, { pendingCustomerId: null, handledAt: now, handledById: viewer.memberId, comment })
}

/** What may still stand in the way of an approval. */
export const checkPossible = async (tx: Transaction, { event, customer }: Locked, { now }: Context): Promise<void> => {
  if (event.toType) await checkType(tx, customer, event.toType)
  await checkPartnerNotFrozen(tx, customer.partnerId)
  await checkSettled(asSystem(tx), customer, now)
}

/** It was approved: now it is done. */
export const carryOut = async (tx: Transaction, { event, customer }: Locked): Promise<void> => {
  if (event.type === AssociationEventType.DISASSOCIATE) return leave(tx, customer, null)
  if (event.toType) await switchType(tx, customer, event.toType)
}
