/** Income and expense of one account as a file. */
import {
  accountChangeConditions,
  type AccountChangeFilter,
  accountChangeOrders,
  ChangeDirection,
  LedgerEntryEntity,
  tradeTypeOf,
} from '../../accounts'
import { customerNames, type Names } from './customerNames'
import { exportKind } from './kind'

export const accountChangesKind = exportKind<LedgerEntryEntity, AccountChangeFilter, Names>({
  keys: ['accountChange.view'],
  name: 'account-changes',
  entity: LedgerEntryEntity,
  reads: ['number', 'kind', 'refId', 'counterCustomerId', 'amount', 'balanceAfter', 'occurredAt'],
  order: accountChangeOrders.BOOKED_DESC,
  conditions: accountChangeConditions,
  beside: (entries, door) =>
    customerNames(
      entries.map(({ counterCustomerId }) => ({ customerId: counterCustomerId })),
      door,
    ),
  columns: {
    id: ({ id }) => id,
    number: ({ number }) => number,
    tradeTime: ({ occurredAt }) => occurredAt,
    tradeType: ({ kind }) => tradeTypeOf[kind],
    tradeDetailType: ({ kind }) => kind,
    tradeId: ({ refId }) => refId,
    type: ({ amount }) => (amount.isNegative ? ChangeDirection.EXPENSE : ChangeDirection.INCOME),
    changeAmount: ({ amount }) => (amount.isNegative ? amount.times(-1) : amount),
    balanceAfterChange: ({ balanceAfter }) => balanceAfter,
    currency: ({ amount }) => amount.currency,
    customerId: ({ counterCustomerId }) => counterCustomerId,
    customerName: ({ counterCustomerId }, names) => (counterCustomerId === null ? null : (names.get(counterCustomerId) ?? null)),
  },
})
