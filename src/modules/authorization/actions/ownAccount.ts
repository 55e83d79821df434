/** What a customer decides is about its own account, and always asks for a code (R-SEN-2). */
import type { Transaction } from '../../../db'
import { customerNotFound } from '../../../shared/errors'
import { CustomerEntity } from '../../customers'

export const lockOwnAccount = (tx: Transaction): Promise<CustomerEntity> =>
  tx.lock(CustomerEntity, tx.viewer.customerId ?? '', customerNotFound())
