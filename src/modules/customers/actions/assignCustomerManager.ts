/** Gives a customer to a manager (R-AM-5, R-AM-8). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { customerNotFound } from '../../../shared/errors'
import { CustomerEntity } from '../customer.entity'
import type { AssignCustomerManagerInput } from '../customer.inputs'
import { assignee } from './assignee'
import { giveTo } from './giveTo'

export const assignCustomerManager = async (tx: Transaction, ctx: Context, input: AssignCustomerManagerInput) => {
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  const { answer, replayed } = await once(tx, ctx, 'assignCustomerManager', input, async () => {
    await giveTo(tx, ctx, customer, await assignee(tx, input.customerManagerId))
    return { objectId: customer.id }
  })
  return { ...answer, replayed }
}
