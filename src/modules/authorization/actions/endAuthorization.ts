/** A customer leaves, or changes its association type: whatever it granted is over (R-OBO-5). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { CustomerEntity } from '../../customers'
import { authorizationLifecycle } from '../authorization.lifecycle'
import { changeAuthorization } from './changeAuthorization'
import { endSessions } from './endSessions'

export const endAuthorization = async (tx: Transaction, customerId: string): Promise<void> => {
  const system = tx.asSystem(systemViewer('the end of an authorisation'))
  const customer = await system.lock(CustomerEntity, customerId)
  if (authorizationLifecycle.isPossible(customer.onBehalfAuthorization, 'end')) await changeAuthorization(system, customer, 'end')
  await endSessions(tx, equals('customerId', customerId))
}
