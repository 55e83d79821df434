/** A customer leaves, or is no longer resale: all that its partner had given it goes back, in the same transaction (R-ASC-2, R-2126). */
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { AssociationType, type AssociationTypeSwitched, type CustomerLeft } from '../../customers'
import { AccountEntity } from '../account.entity'
import { AccountOwner } from '../account.enums'
import { Adjustments } from '../adjustments'
import { funderOf } from '../funder'
import { ledgerOf } from '../purse'

const returnAllocated = async (tx: Transaction, customerId: string, partnerId: string): Promise<void> => {
  const accounts = await ledgerOf(tx)
    .rows(AccountEntity)
    .where(equals('customerId', customerId), equals('partnerId', partnerId), equals('owner', AccountOwner.CUSTOMER))
    .many(['type', 'currency'])
  if (accounts.length === 0) return
  const parties = [...new Set(accounts.map(({ currency }) => currency))].map(currency => ({ customerId, currency }))
  const types = [...new Set(accounts.map(({ type }) => type))]
  const adjustments = await Adjustments.lock(tx, await funderOf(tx, partnerId), parties, types)
  for (const { type, currency } of accounts) adjustments.unbind({ customerId, currency }, type)
  await adjustments.carryOut()
}

/** To nobody, or to another partner: it goes back to the one that gave it. */
export const returnFromLeaving = async ({ customerId, partnerId }: CustomerLeft, tx: Transaction): Promise<void> =>
  returnAllocated(tx, customerId, partnerId)

export const returnFromSwitched = async ({ customerId, partnerId, from }: AssociationTypeSwitched, tx: Transaction): Promise<void> =>
  from === AssociationType.RESALE ? returnAllocated(tx, customerId, partnerId) : undefined
