/** A customer leaves its partner, for nobody or for another: what the next one must not see is gone from its row (R-2015, R-ASC-2). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { Money } from '../../../shared/money'
import { CustomerEntity, CustomerLeft, CustomerTransferred, endPeriod, FrozenState } from '../../customers'
import { beginAssociation, endAssociation } from './periods'

/** What the partner wrote, and what is about its time, ends with it. */
const forgotten = (customer: CustomerEntity) => ({
  managerId: null,
  label: null,
  externalAccountId: null,
  externalAccountType: null,
  agreementVersion: null,
  monthToDateExpenditure: Money.zero(customer.currency),
  resourceExpiryAt: null,
  // What the vendor froze stays frozen.
  ...(customer.frozenBy ? { frozenState: FrozenState.NONE, frozenBy: null, frozenReason: null, frozenAt: null } : {}),
})

/** The customer is locked. Those who listen do their part first, while the partner still has it; then its row is read again. */
export const leave = async (tx: Transaction, { id, partnerId, associationType }: CustomerEntity, next: string | null): Promise<void> => {
  if (!partnerId) throw new Error(`${id} has no partner to leave`)
  await tx.announce(new CustomerLeft(id, partnerId, associationType, tx.now, next))
  const system = tx.asSystem(systemViewer('a customer leaves its partner'))
  const customer = await system.lock(CustomerEntity, id)
  await endPeriod(system, customer)
  await endAssociation(system, customer, partnerId)
  Object.assign(customer, forgotten(customer), { partnerId: next }, next ? { associatedAt: tx.now } : {})
  await system.handOver(customer)
  if (!next) return
  await beginAssociation(system, customer, next)
  await tx.announce(new CustomerTransferred(id, partnerId, next))
}
