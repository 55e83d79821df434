/** Paying: what is due goes to the vendor, from cash first, then from credit (R-PAY-3). */
import type { Transaction } from '../../db'
import { type CurrencyCode, Money } from '../../shared/money'
import { AccountType, LedgerTransferKind } from './account.enums'
import { HeldAccounts, insufficient, type Move, totalOf } from './ledger'
import { clearing, ofPartner, ofVendor, type Purse } from './purse'

/** What is to be paid for one order. */
export type Due = { readonly refId: string; readonly amount: Money }

type Payment = {
  readonly kind: LedgerTransferKind
  /** Accounts to pay from, in this order. */
  readonly payers: readonly Purse[]
  /** The partner in whose trade the vendor is paid; the customer itself, where it has none. */
  readonly sellerId: string
  readonly dues: readonly Due[]
  /** A partner that pays for a customer needs this limit, too, and uses it up (R-PP-3). */
  readonly limit?: Purse | null
}

/** Cash and credit of whoever this makes purses for. */
export const cashThenCredit = (purse: (type: AccountType) => Purse): Purse[] => [AccountType.BALANCE, AccountType.CREDIT].map(purse)

/** How much each payer gives to each due: the first as much as it has. */
const split = (held: HeldAccounts, { kind, payers, dues }: Pick<Payment, 'kind' | 'payers' | 'dues'>, to: Purse): Move[] => {
  const left = payers.map(from => ({ from, free: held.free(from) }))
  return dues.flatMap(({ refId, amount }) => {
    let missing = amount
    return left.flatMap(payer => {
      const part = payer.free.compare(missing) < 0 ? payer.free : missing
      if (part.isZero) return []
      payer.free = payer.free.minus(part)
      missing = missing.minus(part)
      return [{ kind, refId, from: payer.from, to, amount: part }]
    })
  })
}

/** The limit of a partner goes down with what it pays for customers. */
const alongside = ({ kind, dues, limit }: Payment, to: Purse): Move[] =>
  limit ? dues.filter(({ amount }) => !amount.isZero).map(({ refId, amount }) => ({ kind, refId, from: limit, to, amount })) : []

export const payCashFirst = async (tx: Transaction, currency: CurrencyCode, payment: Payment): Promise<void> => {
  const { payers, dues, sellerId, limit } = payment
  const due = totalOf(
    currency,
    dues.map(({ amount }) => amount),
  )
  if (due.isZero) return
  const vendor = ofVendor(sellerId, currency)
  const beyond = limit && clearing(sellerId, limit.type, currency)
  const held = await HeldAccounts.lock(tx, {
    from: limit ? [...payers, limit] : payers,
    to: beyond ? [vendor, beyond] : [vendor],
  })
  const available = totalOf(
    currency,
    payers.map(payer => held.free(payer)),
  )
  if (available.compare(due) < 0) throw insufficient(available)
  if (limit && held.free(limit).compare(due) < 0) throw insufficient(held.free(limit))
  await held.book(...split(held, payment, vendor), ...(beyond ? alongside(payment, beyond) : []))
}

/**
 * Charging what was used already: all that is there, cash first, and what is missing is owed (R-2106); an allocation clears it. Answers both.
 */
export const payOrOwe = async (
  tx: Transaction,
  { payers, sellerId, due }: Pick<Payment, 'payers' | 'sellerId'> & { readonly due: Due },
): Promise<{ readonly paid: Money; readonly owed: Money }> => {
  const { currency } = due.amount
  if (due.amount.isZero) return { paid: due.amount, owed: due.amount }
  const vendor = ofVendor(sellerId, currency)
  const [cash] = payers
  if (!cash) throw new Error('nobody pays')
  const held = await HeldAccounts.lock(tx, { from: payers, to: [vendor, cash] })
  const moves = split(held, { kind: LedgerTransferKind.USAGE, payers, dues: [due] }, vendor)
  const paid = totalOf(
    currency,
    moves.map(({ amount }) => amount),
  )
  const owed = due.amount.minus(paid)
  const debt = held.find(cash)?.debtAmount ?? Money.zero(currency)
  if (!owed.isZero) held.amend(cash, { debtAmount: debt.plus(owed) })
  await held.book(...moves)
  return { paid, owed }
}

/** The limit that a partner pays within: a cloud reseller has none, it gets its money from its master (R-PP-3). */
export const grantableOf = (partnerId: string, currency: CurrencyCode): Purse => ofPartner(partnerId, AccountType.GRANTABLE, currency)
