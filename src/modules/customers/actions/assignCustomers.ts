/** Gives up to a hundred customers to one manager; each succeeds or is refused for itself (R-AM-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, once } from '../../../mutations'
import { CustomerEntity } from '../customer.entity'
import type { AssignCustomersInput } from '../customerBatch.inputs'
import { assignee } from './assignee'
import { eachCustomer } from './eachCustomer'
import { giveTo } from './giveTo'

export const assignCustomers = async (tx: Transaction, ctx: Context, input: AssignCustomersInput) => {
  checkItems('customerIds', input.customerIds)
  const customers = await tx.lockMany(CustomerEntity, input.customerIds)
  const work = async () => {
    const manager = await assignee(tx, input.customerManagerId)
    return eachCustomer(input.customerIds, customers, customer => giveTo(tx, ctx, customer, manager))
  }
  const { answer, replayed } = await once(tx, ctx, 'assignCustomers', input, work, didAnything)
  return { ...answer, replayed }
}
