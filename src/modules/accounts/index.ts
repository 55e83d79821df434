/** Accounts and the ledger: what partners and customers can spend, and every movement in two legs. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { AccountEntity } from './account.entity'
import { AccountResolver, CustomerAccountsResolver, CustomerBalanceResolver, PartnerAccountsResolver } from './account.resolver'
import { LedgerEntryEntity, LedgerTransferEntity } from './ledger.entities'

export { AccountEntity } from './account.entity'
export { AccountOwner, AccountType, LedgerTransferKind } from './account.enums'
export { AccountBalance } from './account.type'
export { type Invariant, ledgerInvariants } from './invariants'
export { freeOf, HeldAccounts, insufficient, type Move, transfer } from './ledger'
export { LedgerEntryEntity, LedgerTransferEntity } from './ledger.entities'
export { cashThenCredit, type Due, grantableOf, payCashFirst } from './payCashFirst'
export { clearing, emptyAccount, ofCustomer, ofPartner, ofVendor, type Purse, purseOf } from './purse'

export const accounts: Module = {
  name: 'accounts',
  entities: [AccountEntity, LedgerTransferEntity, LedgerEntryEntity],
  resolvers: [AccountResolver, PartnerAccountsResolver, CustomerAccountsResolver, CustomerBalanceResolver],
  rules: { Query: { partnerBalances: may('account.view'), customerBalances: may('account.view') } },
  nodes: { acc: AccountEntity },
}
