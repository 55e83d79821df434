/** The customer lets its partner act on its behalf. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import type { GrantAuthorizationInput } from '../authorization.inputs'
import { changeAuthorization } from './changeAuthorization'
import { deciding } from './deciding'
import { lockOwnAccount } from './ownAccount'

export const grantAuthorization = async (tx: Transaction, ctx: Context, input: GrantAuthorizationInput) => {
  const customer = await lockOwnAccount(tx)
  if (!input.acceptAuthorizationLetter) throw new UserError('AGREEMENT_REQUIRED', {}, ['acceptAuthorizationLetter'])
  await changeAuthorization(tx, customer, 'grant', { acceptsLetter: true })
  await deciding.confirm(tx, ctx, input)
  return { objectId: customer.id }
}
