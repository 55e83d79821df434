/** The customer does not let its partner act on its behalf; the partner may ask again. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { RejectAuthorizationInput } from '../authorization.inputs'
import { changeAuthorization } from './changeAuthorization'
import { deciding } from './deciding'
import { lockOwnAccount } from './ownAccount'
import { reasonOf } from '../../../shared/reason'

export const rejectAuthorization = async (tx: Transaction, ctx: Context, input: RejectAuthorizationInput) => {
  const customer = await lockOwnAccount(tx)
  await changeAuthorization(tx, customer, 'reject', { reason: reasonOf(input.reason) })
  await deciding.confirm(tx, ctx, input)
  return { objectId: customer.id }
}
