/** The customer takes back what it granted; whoever acts for it now is out at once (S1-49). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import type { RevokeAuthorizationInput } from '../authorization.inputs'
import { changeAuthorization } from './changeAuthorization'
import { deciding } from './deciding'
import { endSessions } from './endSessions'
import { lockOwnAccount } from './ownAccount'
import { reasonGiven } from '../../../shared/reason'

export const revokeAuthorization = async (tx: Transaction, ctx: Context, input: RevokeAuthorizationInput) => {
  const customer = await lockOwnAccount(tx)
  await changeAuthorization(tx, customer, 'revoke', { reason: reasonGiven(input.reason) })
  await deciding.confirm(tx, ctx, input)
  await endSessions(tx, equals('customerId', customer.id))
  return { objectId: customer.id }
}
