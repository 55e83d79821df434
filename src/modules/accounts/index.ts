/** Accounts and the ledger: what partners and customers can spend, and every movement in two legs. */
import { inTurn, may, mayAny } from '../../access/rules'
import { subscribe } from '../../db'
import { AssociationTypeSwitched, CustomerLeft } from '../customers'
import type { Module } from '../module'
import { AccountEntity } from './account.entity'
import { AccountResolver, CustomerAccountsResolver, CustomerBalanceResolver, PartnerAccountsResolver } from './account.resolver'
import { AccountChangeResolver } from './accountChange.resolver'
import { returnFromLeaving, returnFromSwitched } from './actions/returnAllocated'
import { adjustmentResolvers } from './adjustment.resolver'
import { AdjustmentRecordEntity } from './adjustmentRecord.entity'
import { AdjustmentRecordResolver } from './adjustmentRecord.resolver'
import { alertLowBalances } from './alertLowBalances'
import { BalanceAlertEntity } from './balanceAlert.entity'
import { BalanceAlertResolver, SetBalanceAlertPayloadResolver } from './balanceAlert.resolver'
import { LedgerEntryEntity, LedgerTransferEntity } from './ledger.entities'

export { AccountEntity } from './account.entity'
export { AccountOwner, AccountType, LedgerTransferKind } from './account.enums'
export { AccountBalance } from './account.type'
export { accountChangeConditions } from './accountChange.conditions'
export { ChangeDirection, tradeTypeOf } from './accountChange.enums'
export { AccountChangeFilter, accountChangeOrders } from './accountChange.inputs'
export { AdjustableAccountType, AdjustmentType } from './adjustment.enums'
export { adjustmentRecordConditions } from './adjustmentRecord.conditions'
export { AdjustmentRecordEntity } from './adjustmentRecord.entity'
export { AdjustmentRecordFilter, adjustmentRecordOrders } from './adjustmentRecord.inputs'
export { BalanceAlertEntity } from './balanceAlert.entity'
export { funderOf } from './funder'
export { type Invariant, ledgerInvariants } from './invariants'
export { freeOf, HeldAccounts, insufficient, type Move, transfer } from './ledger'
export { LedgerEntryEntity, LedgerTransferEntity } from './ledger.entities'
export { cashThenCredit, type Due, grantableOf, payCashFirst, payOrOwe } from './payCashFirst'
export { clearing, emptyAccount, ofCustomer, ofPartner, ofVendor, type Purse, purseOf } from './purse'

/** Who moves money by hand must also be able to read what came of it. */
const adjusting = inTurn(may('account.adjust'), may('account.view'), may('adjustment.view'))
const adjustingResellers = inTurn(may('account.adjustResellers'), may('adjustment.view'))
const reading = mayAny('account.view', 'partnerAccount.view')

export const accounts: Module = {
  name: 'accounts',
  entities: [AccountEntity, LedgerTransferEntity, LedgerEntryEntity, AdjustmentRecordEntity, BalanceAlertEntity],
  resolvers: [
    AccountResolver,
    PartnerAccountsResolver,
    CustomerAccountsResolver,
    CustomerBalanceResolver,
    AdjustmentRecordResolver,
    ...adjustmentResolvers,
    AccountChangeResolver,
    BalanceAlertResolver,
    SetBalanceAlertPayloadResolver,
  ],
  rules: {
    Query: {
      partnerBalances: reading,
      customerBalances: may('account.view'),
      adjustmentRecords: may('adjustment.view'),
      accountChangeRecords: may('accountChange.view'),
      balanceAlert: may('partnerAccount.view'),
    },
    Mutation: {
      allocateToCustomers: adjusting,
      reclaimFromCustomer: adjusting,
      allocateToReseller: adjustingResellers,
      reclaimFromReseller: adjustingResellers,
      setBalanceAlert: inTurn(may('balanceAlert.set'), may('partnerAccount.view')),
    },
  },
  nodes: { acc: AccountEntity, adj: AdjustmentRecordEntity, lge: LedgerEntryEntity, bal: BalanceAlertEntity },
  subscriptions: [subscribe(CustomerLeft, returnFromLeaving), subscribe(AssociationTypeSwitched, returnFromSwitched)],
  jobs: [alertLowBalances],
}
