/** For whom resources are renewed and given back: the customer itself, or one that a partner's member acts for (R-ACT-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { customerNotFound, UserError } from '../../../shared/errors'
import { actFor } from '../../authorization'
import { CustomerEntity } from '../../customers'
import { isOfMarketplace } from '../../orders'

/** A customer with a partner: orders belong to both. */
export type Buyer = CustomerEntity & { partnerId: string }

/** Locks the customer: its operations on resources come one after the other, equal keys among them. */
export const lockBuyer = async (tx: Transaction, { viewer }: Context, given: string | null | undefined): Promise<Buyer> => {
  const id = given ?? viewer.customerId
  if (!id) throw new UserError('FIELD_REQUIRED', { name: 'customerId' }, ['customerId'])
  const customer = await tx.lock(CustomerEntity, id, customerNotFound('customerId'))
  if (!customer.partnerId) throw customerNotFound('customerId')
  return customer as Buyer
}

/** Ordering for a customer leaves out the marketplace (R-OBO-1). */
export const actOn = async (
  tx: Transaction,
  ctx: Context,
  buyer: Buyer,
  resources: readonly { readonly serviceTypeCode: string }[] = [],
): Promise<void> => {
  await actFor(tx, ctx, buyer, 'ORDER')
  if (ctx.viewer.kind !== 'CUSTOMER' && resources.some(isOfMarketplace)) throw new UserError('MARKETPLACE_EXCLUDED', {}, ['resourceIds'])
}
