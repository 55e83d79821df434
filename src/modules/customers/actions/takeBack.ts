/** One locked customer loses its manager: the period ends, and nothing is deleted (R-AM-5, R-AM-8). */
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import type { CustomerEntity } from '../customer.entity'
import { endPeriod } from './endPeriod'

export const takeBack = async (tx: Transaction, customer: CustomerEntity): Promise<void> => {
  if (!customer.managerId) throw new UserError('NOT_ASSIGNED', {}, ['customerId'])
  await endPeriod(tx, customer)
  customer.managerId = null
  await tx.handOver(customer)
}
