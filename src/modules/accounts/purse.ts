/** Which account is meant: whose it is, of which kind, in which currency. There is one of each, opened when it is first needed. */
import type { Transaction } from '../../db'
import { isDuplicate, Overtaken } from '../../db'
import { systemViewer } from '../../access/viewer'
import { isIn } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { type CurrencyCode, Money } from '../../shared/money'
import { AccountEntity } from './account.entity'
import { AccountOwner, AccountType } from './account.enums'

export type Purse = Pick<AccountEntity, 'owner' | 'holderId' | 'partnerId' | 'customerId' | 'type' | 'currency'>

/** A partner's own account. */
export const ofPartner = (partnerId: string, type: AccountType, currency: CurrencyCode): Purse => ({
  owner: AccountOwner.PARTNER,
  holderId: partnerId,
  partnerId,
  customerId: null,
  type,
  currency,
})

/** What a customer can spend: what this partner allocated to it, or with null its own money. */
export const ofCustomer = (customerId: string, partnerId: string | null, type: AccountType, currency: CurrencyCode): Purse => ({
  owner: AccountOwner.CUSTOMER,
  holderId: customerId,
  partnerId,
  customerId,
  type,
  currency,
})

const across = (owner: AccountOwner, partnerId: string, type: AccountType, currency: CurrencyCode): Purse => ({
  owner,
  holderId: partnerId,
  partnerId,
  customerId: null,
  type,
  currency,
})

/** What the vendor was paid in trade with a partner and its customers: one account for each partner, or all payments would wait for one row. */
export const ofVendor = (partnerId: string, currency: CurrencyCode): Purse =>
  across(AccountOwner.VENDOR, partnerId, AccountType.BALANCE, currency)

/** The other side of top-ups, credit lines and limits, for each partner. */
export const clearing = (partnerId: string, type: AccountType, currency: CurrencyCode): Purse =>
  across(AccountOwner.CLEARING, partnerId, type, currency)

export const purseOf = ({ owner, holderId, partnerId, type, currency }: Purse): string =>
  [owner, holderId, partnerId ?? 'own', type, currency].join(' ')

/** An account that nothing has moved on yet. */
export const emptyAccount = (purse: Purse, now: string, id = newId('acc')): AccountEntity => ({
  ...purse,
  id,
  purse: purseOf(purse),
  amount: Money.zero(purse.currency),
  designatedAmount: Money.zero(purse.currency),
  creditAmount: null,
  debtAmount: Money.zero(purse.currency),
  entryCount: 0,
  createdAt: now,
  updatedAt: now,
  version: 1,
})

/** The system's rights: who may move money is decided before, and nobody sees both sides of it. */
export const ledgerOf = (tx: Transaction): Transaction => tx.asSystem(systemViewer('ledger'))

/** The ids of these accounts, by purse; what is not there yet is absent. */
export const accountIds = async (tx: Transaction, purses: readonly Purse[]): Promise<ReadonlyMap<string, string>> => {
  if (purses.length === 0) return new Map()
  const found = await ledgerOf(tx)
    .rows(AccountEntity)
    .where(isIn('purse', purses.map(purseOf)))
    .many(['id', 'purse'])
  return new Map(found.map(({ purse, id }) => [purse, id]))
}

/** The account, opened where there is none yet. Two that open it at once meet at the unique index, and one starts again. */
export const openAccount = async (tx: Transaction, purse: Purse): Promise<string> => {
  const known = (await accountIds(tx, [purse])).get(purseOf(purse))
  if (known) return known
  const account = emptyAccount(purse, tx.now)
  await ledgerOf(tx)
    .append(AccountEntity, account)
    .catch((error: unknown) => {
      throw isDuplicate(error) ? new Overtaken() : error
    })
  return account.id
}
