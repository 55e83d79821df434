/** Whether `actFor` would pass, told before it is tried (R-ACT-1). All rows of a list ask in one statement for each half of the answer. */
import { type Database, doorOf } from '../../db'
import { isIn } from '../../shared/conditions'
import { AuthorizationState, CustomerEntity } from '../customers'
import { openSessions } from './openSession'

type AboutCustomer = { readonly customerId: string }

/** Sessions aside: looking needs none (R-OBO-3). Neither a former partner nor a master that looks into its reseller acts for a customer. */
export const mayActFor = async (row: AboutCustomer): Promise<boolean> => {
  const door = doorOf(row)
  const { kind, through } = door.viewer
  if (kind === 'CUSTOMER') return true
  if (kind !== 'MEMBER' || through) return false
  const customer = await door.one(CustomerEntity, row.customerId, ['onBehalfAuthorization'])
  return customer?.onBehalfAuthorization === AuthorizationState.GRANTED
}

const inSession = async (door: Database, customerIds: readonly string[]): Promise<Map<string, true>> => {
  const open = await openSessions(door, 'ORDER').where(isIn('customerId', customerIds)).many(['customerId'])
  return new Map(open.map(({ customerId }) => [customerId, true]))
}

/** Whether the viewer orders for the customer now: the customer itself, or a member that it authorised and that switched into its role (R-ACT-2). */
export const isOrderingFor = async (row: AboutCustomer): Promise<boolean> => {
  if (!(await mayActFor(row))) return false
  const door = doorOf(row)
  return door.viewer.kind === 'CUSTOMER' || ((await door.batch(inSession, row.customerId)) ?? false)
}
