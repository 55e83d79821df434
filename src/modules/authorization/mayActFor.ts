/** Whether `actFor` would pass, sessions aside: which buttons about a customer's orders and resources are worth showing (R-ACT-1). */
import { doorOf } from '../../db'
import { AuthorizationState, CustomerEntity } from '../customers'

/** Neither a former partner nor a master that looks into its reseller acts for a customer. All rows of a list ask in one statement. */
export const mayActFor = async (row: { readonly customerId: string }): Promise<boolean> => {
  const door = doorOf(row)
  const { kind, through } = door.viewer
  if (kind === 'CUSTOMER') return true
  if (kind !== 'MEMBER' || through) return false
  const customer = await door.one(CustomerEntity, row.customerId, ['onBehalfAuthorization'])
  return customer?.onBehalfAuthorization === AuthorizationState.GRANTED
}
