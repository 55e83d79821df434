/** The enums of accounts and of what moves between them. */
import { registerEnumType } from 'type-graphql'

/** Whose account it is. Every movement has two legs, so the vendor's side and the world outside have accounts, too. */
export enum AccountOwner {
  PARTNER = 'PARTNER',
  CUSTOMER = 'CUSTOMER',
  /** What the vendor was paid. */
  VENDOR = 'VENDOR',
  /** Where money comes from and goes to that nobody here holds: banks, credit lines, limits. The only one below zero. */
  CLEARING = 'CLEARING',
}

export enum AccountType {
  BALANCE = 'BALANCE',
  CREDIT = 'CREDIT',
  BONUS = 'BONUS',
  DEPOSIT = 'DEPOSIT',
  GRANTABLE = 'GRANTABLE',
}
registerEnumType(AccountType, {
  name: 'AccountType',
  description: 'What kind of account it is (账户类型).',
  valuesConfig: {
    BALANCE: { description: '余额账户 (1): cash.' },
    CREDIT: { description: '信用账户 (2): what of the credit line is still free.' },
    BONUS: { description: '奖励金账户 (5): legacy.' },
    DEPOSIT: { description: '保证金账户 (7): legacy.' },
    GRANTABLE: { description: '可拨款账户 (8): a limit, no money: how much a partner may still pass on or pay for customers (R-2101).' },
  },
})

/** Why money moved. What an id in `refId` names depends on it. */
export enum LedgerTransferKind {
  /** Brought forward, topped up or granted: `refId` names the account. */
  OPENING = 'OPENING',
  /** A customer paid an order: `refId` names the order. */
  ORDER_PAYMENT = 'ORDER_PAYMENT',
  /** A customer was charged for what it used: `refId` names the charge. */
  USAGE = 'USAGE',
  /** A partner paid an order for a customer: `refId` names the order. */
  PARTNER_PAYMENT = 'PARTNER_PAYMENT',
  /** A partner passed money on: `refId` names the record, as with the three that follow. */
  ALLOCATION = 'ALLOCATION',
  /** It took money back. */
  RECLAIM = 'RECLAIM',
  /** A customer left, or is no longer resale: what it had been given went back. */
  UNBIND_RECLAIM = 'UNBIND_RECLAIM',
  /** What was allocated cleared a debt first. */
  DEBT_REPAYMENT = 'DEBT_REPAYMENT',
  /** What an order had cost came back to whoever had paid it: `refId` names the order of the refund. */
  REFUND = 'REFUND',
  /** The vendor paid an incentive out to the account: `refId` names the payment request. */
  INCENTIVE_PAYOUT = 'INCENTIVE_PAYOUT',
}
