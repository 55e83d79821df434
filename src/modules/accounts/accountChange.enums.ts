/** The enums of income and expense. */
import { registerEnumType } from 'type-graphql'
import { AccountType, LedgerTransferKind } from './account.enums'

export enum BalanceType {
  DEBIT = 'DEBIT',
  CREDIT = 'CREDIT',
}
registerEnumType(BalanceType, {
  name: 'BalanceType',
  description: 'Whose history: of cash or of credit (余额类型, R-2108).',
  valuesConfig: { DEBIT: { description: '现金 (BALANCE_TYPE_DEBIT).' }, CREDIT: { description: '信用 (BALANCE_TYPE_CREDIT).' } },
})

export const accountOf: Readonly<Record<BalanceType, AccountType>> = {
  [BalanceType.DEBIT]: AccountType.BALANCE,
  [BalanceType.CREDIT]: AccountType.CREDIT,
}

export enum ChangeDirection {
  INCOME = 'INCOME',
  EXPENSE = 'EXPENSE',
}
registerEnumType(ChangeDirection, {
  name: 'ChangeDirection',
  description: 'Which way the balance went (收支类型).',
  valuesConfig: { INCOME: { description: '收入 (1).' }, EXPENSE: { description: '支出 (2).' } },
})

export enum TradeType {
  TOP_UP = 'TOP_UP',
  CONSUMPTION = 'CONSUMPTION',
  REFUND = 'REFUND',
  ALLOCATION = 'ALLOCATION',
  RECLAIM = 'RECLAIM',
  UNBIND_RECLAIM = 'UNBIND_RECLAIM',
}
registerEnumType(TradeType, {
  name: 'TradeType',
  description: 'What moved the balance (交易类型), with the upstream code as it is spelled there.',
  valuesConfig: {
    TOP_UP: { description: '充值 (RECHARGE): topped up, granted or brought forward.' },
    CONSUMPTION: { description: '消费 (DEDEUCT): orders and debts that were paid.' },
    REFUND: { description: '退款 (REFUND): what was given back, to the account that had paid (R-2103).' },
    ALLOCATION: { description: '拨款 (BEADJUST).' },
    RECLAIM: { description: '回收 (BERETRIEVE).' },
    UNBIND_RECLAIM: { description: '解绑回收 (BEUNBIND): a customer left, or is no longer resale.' },
  },
})

export const tradeTypeOf: Readonly<Record<LedgerTransferKind, TradeType>> = {
  [LedgerTransferKind.OPENING]: TradeType.TOP_UP,
  [LedgerTransferKind.ORDER_PAYMENT]: TradeType.CONSUMPTION,
  [LedgerTransferKind.USAGE]: TradeType.CONSUMPTION,
  [LedgerTransferKind.PARTNER_PAYMENT]: TradeType.CONSUMPTION,
  [LedgerTransferKind.DEBT_REPAYMENT]: TradeType.CONSUMPTION,
  [LedgerTransferKind.REFUND]: TradeType.REFUND,
  [LedgerTransferKind.ALLOCATION]: TradeType.ALLOCATION,
  [LedgerTransferKind.RECLAIM]: TradeType.RECLAIM,
  [LedgerTransferKind.UNBIND_RECLAIM]: TradeType.UNBIND_RECLAIM,
  [LedgerTransferKind.INCENTIVE_PAYOUT]: TradeType.TOP_UP,
}

export const kindsOf = (tradeType: TradeType): LedgerTransferKind[] =>
  Object.values(LedgerTransferKind).filter(kind => tradeTypeOf[kind] === tradeType)

registerEnumType(LedgerTransferKind, {
  name: 'TradeDetailType',
  description: 'What moved the balance, more exactly (交易明细类型), with the upstream code as it is spelled there.',
  valuesConfig: {
    OPENING: { description: '充值 (SOURCE_OPERAIION_RECHARGE).' },
    ORDER_PAYMENT: { description: '订单支付 (SOURCE_OPERAIION_DEDEUCT): the holder paid an order.' },
    USAGE: { description: '按需使用 (SOURCE_OPERAIION_USAGE): charged for what was used.' },
    PARTNER_PAYMENT: { description: '代支付 (SOURCE_OPERAIION_DEDEUCT): a partner paid an order for a customer.' },
    ALLOCATION: { description: '拨款 (SOURCE_OPERATION_BEADJUST).' },
    RECLAIM: { description: '回收 (SOURCE_OPERATION_BERETRIEVE).' },
    UNBIND_RECLAIM: { description: '解绑回收 (SOURCE_OPERATION_BEUNBIND).' },
    INCENTIVE_PAYOUT: { description: '激励返账户 (SOURCE_OPERAIION_RECHARGE_REBATE): an incentive was paid out to the account.' },
    DEBT_REPAYMENT: { description: '欠费核销 (SOURCE_OPERAIION_WRITEOFF): a debt was paid.' },
    REFUND: { description: '退订退款 (SOURCE_OPERAIION_UNSUBSCRIBE): what an order had cost came back (R-2103).' },
  },
})
