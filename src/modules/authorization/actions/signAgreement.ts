/** The customer was shown a newer version of the notice, ticked it, and signs (R-AGR-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { latestIn } from '../agreements'
import type { SignAgreementInput } from '../authorization.inputs'
import { lockOwnAccount } from './ownAccount'
import { signLatest } from './signLatest'

export const signAgreement = async (tx: Transaction, _ctx: Context, input: SignAgreementInput) => {
  const customer = await lockOwnAccount(tx)
  const latest = customer.partnerId ? await latestIn(tx, customer.associationType) : null
  if (!latest) throw notFound('agreement', 'version')
  // What was read is what is signed: a version that came out meanwhile has to be read first.
  if (input.version !== latest.version) throw new UserError('AGREEMENT_OUTDATED', { latest: latest.version }, ['version'])
  if (!input.accept) throw new UserError('AGREEMENT_REQUIRED', {}, ['accept'])
  await signLatest(tx, customer)
  await tx.save(customer)
  return { objectId: customer.id }
}
