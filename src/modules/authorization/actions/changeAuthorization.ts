/** Moves the authorisation of a locked customer, and writes down who did it. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import type { CustomerEntity } from '../../customers'
import { moveAuthorization } from '../authorization.lifecycle'
import { AuthorizationEventEntity } from '../authorizationEvent.entity'

type Step = { readonly reason?: string | null; readonly acceptsLetter?: boolean }

/** Whose customer it is now keeps the row: a later partner never sees it. */
export const changeAuthorization = async (
  tx: Transaction,
  customer: CustomerEntity,
  action: Parameters<typeof moveAuthorization>[1],
  { reason = null, acceptsLetter = false }: Step = {},
): Promise<void> => {
  const { id: customerId, partnerId, onBehalfAuthorization: fromState } = customer
  moveAuthorization(customer, action, tx.viewer)
  if (!partnerId) throw new Error(`${customerId} has no partner that could be authorised`)
  const system = tx.asSystem(systemViewer('the authorisation of a customer'))
  await tx.save(customer)
  await system.insert(AuthorizationEventEntity, {
    id: newId('obe'),
    partnerId,
    customerId,
    fromState,
    toState: customer.onBehalfAuthorization,
    reason,
    acceptsLetter,
    memberId: tx.viewer.memberId,
    occurredAt: tx.now,
  })
}
