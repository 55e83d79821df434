/** Takes a customer back from its manager; who assigns keeps seeing it, the manager no longer does (R-AM-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { customerNotFound } from '../../../shared/errors'
import { CustomerEntity } from '../customer.entity'
import type { UnassignCustomerManagerInput } from '../customer.inputs'
import { takeBack } from './takeBack'

export const unassignCustomerManager = async (tx: Transaction, ctx: Context, input: UnassignCustomerManagerInput) => {
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  const { answer, replayed } = await once(tx, ctx, 'unassignCustomerManager', input, async () => {
    await takeBack(tx, customer)
    return { objectId: customer.id }
  })
  return { ...answer, replayed }
}
