/** A customer stays with its partner under another association type, and signs the notice for it. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { signLatest } from '../../authorization'
import { AssociationTypeSwitched, type AssociationType, CustomerEntity } from '../../customers'
import { switchAssociation } from './periods'

/** The customer is locked. Those who listen do their part first, under the old type; then its row is read again. */
export const switchType = async (
  tx: Transaction,
  { id, partnerId, associationType }: CustomerEntity,
  to: AssociationType,
): Promise<void> => {
  if (!partnerId) throw new Error(`${id} has no partner to stay with`)
  await tx.announce(new AssociationTypeSwitched(id, partnerId, associationType, to))
  const system = tx.asSystem(systemViewer('another association type'))
  const customer = await system.lock(CustomerEntity, id)
  customer.associationType = to
  customer.agreementVersion = null
  await signLatest(tx, customer)
  await system.save(customer)
  await switchAssociation(system, customer)
}
