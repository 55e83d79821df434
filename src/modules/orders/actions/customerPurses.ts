/** Which accounts a customer pays an order from. */
import { cashThenCredit, ofCustomer, type Purse } from '../../accounts'
import { AssociationType, type CustomerEntity } from '../../customers'
import type { OrderEntity } from '../order.entity'

/** A resale customer spends what its partner allocated and nothing else (part 1 §3.1); everyone else its own. */
export const customerPurses = (
  { id, associationType, partnerId }: CustomerEntity,
  { currency }: Pick<OrderEntity, 'currency'>,
): Purse[] => {
  const funder = associationType === AssociationType.RESALE ? partnerId : null
  return cashThenCredit(type => ofCustomer(id, funder, type, currency))
}
