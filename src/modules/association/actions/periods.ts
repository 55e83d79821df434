/** Periods in which a customer is a partner's: begun when it comes, ended when it goes, with its names as masks. */
import type { New, Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import type { CustomerEntity } from '../../customers'
import { CustomerAssociationEntity } from '../customerAssociation.entity'

const masksOf = ({ accountName, customerName }: CustomerEntity) => ({
  accountName: accountName.masked,
  customerName: customerName?.masked ?? null,
})

const periodOf = (customer: CustomerEntity, partnerId: string): New<CustomerAssociationEntity> => ({
  id: newId('cas'),
  partnerId,
  customerId: customer.id,
  ...masksOf(customer),
  runningCustomerId: customer.id,
  associationType: customer.associationType,
  startedAt: customer.associatedAt,
  endedAt: null,
  version: 1,
})

const running = async (system: Transaction, { id }: CustomerEntity): Promise<CustomerAssociationEntity | null> => {
  const found = await system.rows(CustomerAssociationEntity).where(equals('runningCustomerId', id)).one(['id'])
  return found && system.lock(CustomerAssociationEntity, found.id)
}

/** The customer is locked, here and below: it has one period that lasts, at most. */
export const beginAssociation = async (system: Transaction, customer: CustomerEntity, partnerId: string): Promise<void> => {
  await system.insert(CustomerAssociationEntity, periodOf(customer, partnerId))
}

/** A customer whose period nobody wrote down gets one that is over. */
export const endAssociation = async (system: Transaction, customer: CustomerEntity, partnerId: string): Promise<void> => {
  const over = { ...masksOf(customer), associationType: customer.associationType, runningCustomerId: null, endedAt: system.now }
  const period = await running(system, customer)
  if (period) await system.save(Object.assign(period, over))
  else await system.insert(CustomerAssociationEntity, { ...periodOf(customer, partnerId), ...over })
}

export const switchAssociation = async (system: Transaction, customer: CustomerEntity): Promise<void> => {
  const period = await running(system, customer)
  if (period) await system.save(Object.assign(period, { associationType: customer.associationType }))
}
