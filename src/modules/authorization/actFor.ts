/** May this be done in the name of a customer? Everything that only a customer may do asks here (R-OBO-1, R-OBO-2). */
import type { Context } from '../../context'
import type { Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { AuthorizationState, type CustomerEntity } from '../customers'
import type { OnBehalfPurpose } from './onBehalf.enums'
import { openSession } from './openSession'

/** R-OBO-3: nothing is done for a customer that has not granted it. */
export const checkGranted = ({ onBehalfAuthorization: current }: CustomerEntity, ...field: string[]): void => {
  if (current !== AuthorizationState.GRANTED) throw new UserError('ON_BEHALF_NOT_AUTHORIZED', { current }, field.length ? field : null)
}

/**
 * Passes for the customer itself. A partner's member needs the authorisation, and to have switched into the customer's role for this purpose:
 * an open session of its own; the audit row then says for whom it was done (R-AUD-1). The customer is locked by the caller.
 */
export const actFor = async (
  tx: Transaction,
  { viewer }: Pick<Context, 'viewer'>,
  customer: CustomerEntity,
  purpose: OnBehalfPurpose | keyof typeof OnBehalfPurpose,
): Promise<void> => {
  if (viewer.kind === 'CUSTOMER') return
  checkGranted(customer)
  if (!(await openSession(tx, customer.id, purpose))) throw new UserError('ON_BEHALF_SESSION_REQUIRED', { purpose })
  tx.actsFor = customer.id
}
