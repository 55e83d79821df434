/** A partner asks a customer to let it act on its behalf. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { customerNotFound, UserError } from '../../../shared/errors'
import { AuthorizationState, CustomerEntity } from '../../customers'
import type { RequestCustomerAuthorizationInput } from '../authorization.inputs'
import { AuthorizationEventEntity } from '../authorizationEvent.entity'
import { changeAuthorization } from './changeAuthorization'
import { checkResale } from './checkResale'
import { checkRight } from './onBehalfRight'

/** The letter binds the partner, not the member: once accepted, colleagues need not accept it again. */
const hasAcceptedLetter = async (tx: Transaction, { partnerId }: CustomerEntity): Promise<boolean> => {
  const asked = tx
    .asSystem(systemViewer('the commitment letter of a partner'))
    .rows(AuthorizationEventEntity)
    .where(equals('partnerId', partnerId), equals('toState', AuthorizationState.REQUESTED), equals('acceptsLetter', 1))
  return (await asked.count()) > 0
}

export const requestCustomerAuthorization = async (tx: Transaction, _ctx: Context, input: RequestCustomerAuthorizationInput) => {
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  checkResale(customer)
  await checkRight(tx)
  const acceptsLetter = input.acceptCommitmentLetter === true
  if (!acceptsLetter && !(await hasAcceptedLetter(tx, customer))) throw new UserError('AGREEMENT_REQUIRED', {}, ['acceptCommitmentLetter'])
  await changeAuthorization(tx, customer, 'request', { acceptsLetter })
  return { objectId: customer.id }
}
