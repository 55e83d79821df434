/** Names of the customers that the rows of one page are about, in one statement, as far as the viewer sees them. */
import type { Database } from '../../../db'
import { isIn } from '../../../shared/conditions'
import type { Secret } from '../../../shared/secret'
import { CustomerEntity } from '../../customers'

export type Names = ReadonlyMap<string, Secret | null>

/** A row stays when its customer has left (R-2015). */
export const customerNames = async (rows: readonly { readonly customerId: string | null }[], door: Database): Promise<Names> => {
  const ids = [...new Set(rows.map(({ customerId }) => customerId).filter(id => id !== null))]
  const customers = await door.rows(CustomerEntity).where(isIn('id', ids)).many(['id', 'customerName'])
  return new Map(customers.map(({ id, customerName }) => [id, customerName]))
}
