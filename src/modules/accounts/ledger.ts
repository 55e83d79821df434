/** The ledger: money moves between accounts that are locked, in two legs each, and every balance is written with its entries. */
import type { New, Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { type CurrencyCode, Money } from '../../shared/money'
import { AccountEntity } from './account.entity'
import { AccountOwner, type LedgerTransferKind } from './account.enums'
import { LedgerEntryEntity, LedgerTransferEntity } from './ledger.entities'
import { accountIds, ledgerOf, openAccount, type Purse, purseOf } from './purse'

export type Move = {
  readonly kind: LedgerTransferKind
  /** What it is about, such as an order: nothing moves twice between two accounts for one reason. */
  readonly refId: string
  readonly from: Purse
  readonly to: Purse
  readonly amount: Money
}

/** What may be spent: what is earmarked may not (R-BAL-2). */
export const freeOf = ({ amount, designatedAmount }: Pick<AccountEntity, 'amount' | 'designatedAmount'>): Money =>
  amount.minus(designatedAmount)

const legOf = (tx: Transaction, transferId: string, account: AccountEntity, amount: Money): New<LedgerEntryEntity> => {
  account.amount = account.amount.plus(amount)
  account.entryCount += 1
  return {
    id: newId('lge'),
    transferId,
    accountId: account.id,
    number: account.entryCount,
    owner: account.owner,
    partnerId: account.partnerId,
    customerId: account.customerId,
    amount,
    balanceAfter: account.amount,
    currency: amount.currency,
    occurredAt: tx.now,
  }
}

/** Accounts that this transaction holds: what is free on them can no longer change beside it. */
export class HeldAccounts {
  private constructor(
    private readonly tx: Transaction,
    private readonly ledger: Transaction,
    private readonly accounts: ReadonlyMap<string, AccountEntity>,
  ) {}

  /** Locks them in the order of their ids, whoever pays whom. Where money goes to an account that is not there yet, or comes from outside, it is opened. */
  static async lock(tx: Transaction, { from, to }: { from: readonly Purse[]; to: readonly Purse[] }): Promise<HeldAccounts> {
    const ledger = ledgerOf(tx)
    const known = await accountIds(tx, from)
    const ids = [...known.values()]
    const beyond = from.filter(({ owner }) => owner === AccountOwner.CLEARING)
    for (const purse of [...beyond, ...to]) ids.push(await openAccount(tx, purse))
    const rows = await ledger.lockMany(AccountEntity, ids)
    return new HeldAccounts(tx, ledger, new Map([...rows.values()].map(row => [row.purse, row])))
  }

  /** What may be spent of an account; one that is not there holds nothing. */
  free(purse: Purse): Money {
    const account = this.accounts.get(purseOf(purse))
    return account ? freeOf(account) : Money.zero(purse.currency)
  }

  /** Books these moves: refused as a whole where one of them would spend what is not there. */
  async book(...moves: readonly Move[]): Promise<void> {
    const transfers: New<LedgerTransferEntity>[] = []
    const entries: New<LedgerEntryEntity>[] = []
    const changed = new Set<AccountEntity>()
    for (const move of moves) {
      if (move.amount.isZero || move.amount.isNegative) throw new RangeError(`${move.amount} does not move`)
      const [from, to] = [this.held(move.from), this.held(move.to)]
      if (from.owner !== AccountOwner.CLEARING && freeOf(from).compare(move.amount) < 0) throw insufficient(freeOf(from))
      const transfer = this.transferOf(move, from, to)
      transfers.push(transfer)
      entries.push(legOf(this.tx, transfer.id, from, move.amount.times(-1)), legOf(this.tx, transfer.id, to, move.amount))
      changed.add(from).add(to)
    }
    await this.ledger.append(LedgerTransferEntity, ...transfers)
    await this.ledger.append(LedgerEntryEntity, ...entries)
    for (const account of changed) await this.ledger.handOver(account)
  }

  private transferOf({ kind, refId, amount }: Move, from: AccountEntity, to: AccountEntity): New<LedgerTransferEntity> {
    return {
      id: newId('ltr'),
      kind,
      refId,
      fromAccountId: from.id,
      toAccountId: to.id,
      partnerId: from.partnerId ?? to.partnerId,
      customerId: from.customerId ?? to.customerId,
      amount,
      currency: amount.currency,
      occurredAt: this.tx.now,
      memberId: this.tx.viewer.memberId,
    }
  }

  private held(purse: Purse): AccountEntity {
    const account = this.accounts.get(purseOf(purse))
    if (!account) throw insufficient(Money.zero(purse.currency))
    return account
  }
}

export const insufficient = (available: Money): UserError => new UserError('INSUFFICIENT_BALANCE', { available: available.amount })

/** Locks and books in one: for moves that do not depend on what the accounts hold. */
export const transfer = async (tx: Transaction, ...moves: readonly Move[]): Promise<void> => {
  const held = await HeldAccounts.lock(tx, { from: moves.map(({ from }) => from), to: moves.map(({ to }) => to) })
  await held.book(...moves)
}

export const totalOf = (currency: CurrencyCode, amounts: readonly Money[]): Money =>
  amounts.reduce((total, amount) => total.plus(amount), Money.zero(currency))
