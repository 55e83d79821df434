/** For whom resources are renewed and given back: the customer itself, or one that a partner's member acts for (R-ACT-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { customerNotFound, UserError } from '../../../shared/errors'
import { actFor } from '../../authorization'
import { CustomerEntity } from '../../customers'
import { isOfMarketplace } from '../../orders'

/**
 * Locks the customer: its operations on resources come one after the other, equal keys among them. One that has left its partner goes on by
 * itself, and its orders are of no partner.
 */
export const lockBuyer = async (tx: Transaction, { viewer }: Context, given: string | null | undefined): Promise<CustomerEntity> => {
  const id = given ?? viewer.customerId
  if (!id) throw new UserError('FIELD_REQUIRED', { name: 'customerId' }, ['customerId'])
  return tx.lock(CustomerEntity, id, customerNotFound('customerId'))
}

/** Ordering for a customer leaves out the marketplace (R-OBO-1). */
export const actOn = async (
  tx: Transaction,
  ctx: Context,
  buyer: CustomerEntity,
  resources: readonly { readonly serviceTypeCode: string }[] = [],
): Promise<void> => {
  await actFor(tx, ctx, buyer, 'ORDER')
  if (ctx.viewer.kind !== 'CUSTOMER' && resources.some(isOfMarketplace)) throw new UserError('MARKETPLACE_EXCLUDED', {}, ['resourceIds'])
}
