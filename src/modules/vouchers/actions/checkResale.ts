/** Vouchers are issued to, and reclaimed from, customers that buy through me (R-2021). */
import { customerNotFound, UserError } from '../../../shared/errors'
import { AssociationType, type CustomerEntity } from '../../customers'

/** Give it the locked row: a customer can leave, or change its type, at any moment. */
export const checkResale = (customer: CustomerEntity | undefined): void => {
  if (!customer) throw customerNotFound()
  const { associationType } = customer
  if (associationType !== AssociationType.RESALE) throw new UserError('ASSOCIATION_TYPE_NOT_ALLOWED', { current: associationType })
}
