/** Acting on behalf is for resale customers (R-OBO-2). */
import { UserError } from '../../../shared/errors'
import { AssociationType, type CustomerEntity } from '../../customers'

export const checkResale = ({ associationType: current }: CustomerEntity): void => {
  if (current !== AssociationType.RESALE) throw new UserError('ASSOCIATION_TYPE_NOT_ALLOWED', { current }, ['customerId'], 'CBC.5024')
}
