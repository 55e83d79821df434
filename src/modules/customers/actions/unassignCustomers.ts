/** Takes up to a hundred customers back from their managers; each succeeds or is refused for itself (R-AM-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, once } from '../../../mutations'
import { CustomerEntity } from '../customer.entity'
import type { UnassignCustomersInput } from '../customerBatch.inputs'
import { eachCustomer } from './eachCustomer'
import { takeBack } from './takeBack'

export const unassignCustomers = async (tx: Transaction, ctx: Context, input: UnassignCustomersInput) => {
  checkItems('customerIds', input.customerIds)
  const customers = await tx.lockMany(CustomerEntity, input.customerIds)
  const work = () => eachCustomer(input.customerIds, customers, customer => takeBack(tx, customer))
  const { answer, replayed } = await once(tx, ctx, 'unassignCustomers', input, work, didAnything)
  return { ...answer, replayed }
}
