/** What is taken already: account names, mobile numbers, e-mail addresses, and keys of a partner's own platform. */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { type Condition, equals } from '../../shared/conditions'
import { CustomerEntity } from '../customers'
import { CustomerRegistrationEntity } from './customerRegistration.entity'

/** INFERRED: how many accounts one mobile number serves (CBC.99000030). */
export const mostAccountsPerMobile = 5

const accounts = (tx: Transaction, condition: Condition) =>
  tx.asSystem(systemViewer('whether an account has it already')).rows(CustomerEntity).where(condition)

const registrations = (tx: Transaction) => tx.asSystem(systemViewer('what customers were registered with')).rows(CustomerRegistrationEntity)

export const accountsWithMobile = (tx: Transaction, mobile: string): Promise<number> => accounts(tx, equals('mobilePhone', mobile)).count()

export const ownAccountsWithMobile = (tx: Transaction, partnerId: string, mobile: string): Promise<number> =>
  accounts(tx, equals('mobilePhone', mobile)).where(equals('partnerId', partnerId)).count()

export const isEmailTaken = async (tx: Transaction, email: string): Promise<boolean> =>
  (await accounts(tx, equals('email', email)).count()) > 0

/** A name stays taken when the account is gone. */
export const isAccountNameTaken = async (tx: Transaction, name: string): Promise<boolean> =>
  (await accounts(tx, equals('accountName', name)).count()) > 0 || (await registrations(tx).where(equals('accountName', name)).count()) > 0

export const isExternalAccountTaken = async (tx: Transaction, partnerId: string, type: string, id: string): Promise<boolean> => {
  const same = [equals('partnerId', partnerId), equals('externalAccountType', type), equals('externalAccountId', id)]
  const customers = accounts(tx, equals('partnerId', partnerId)).where(...same)
  return (
    (await customers.count()) > 0 ||
    (await registrations(tx)
      .where(...same)
      .count()) > 0
  )
}
