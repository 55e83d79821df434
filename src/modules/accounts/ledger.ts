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

const legOf = (
  tx: Transaction,
  { id: transferId, kind, refId }: New<LedgerTransferEntity>,
  account: AccountEntity,
  counter: AccountEntity,
  amount: Money,
): New<LedgerEntryEntity> => {
  account.amount = account.amount.plus(amount)
  account.entryCount += 1
  return {
    id: newId('lge'),
    transferId,
    accountId: account.id,
    kind,
    refId,
    counterCustomerId: counter.owner === AccountOwner.CUSTOMER ? counter.holderId : null,
    counterPartnerId: counter.owner === AccountOwner.PARTNER ? counter.holderId : null,
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

/** What is known of an account beside its amount. */
type Facts = Pick<AccountEntity, 'designatedAmount' | 'creditAmount' | 'debtAmount'>

/** Accounts that this transaction holds: what is free on them can no longer change beside it. */
export class HeldAccounts {
  private readonly accounts = new Map<string, AccountEntity>()
  private readonly changed = new Set<AccountEntity>()
  private readonly ledger: Transaction

  private constructor(private readonly tx: Transaction) {
    this.ledger = ledgerOf(tx)
  }

  /** Locks them in the order of their ids, whoever pays whom. Where money goes to an account that is not there yet, or comes from outside, it is opened. */
  static async lock(tx: Transaction, { from, to }: { from: readonly Purse[]; to: readonly Purse[] }): Promise<HeldAccounts> {
    const known = await accountIds(tx, from)
    const ids = [...known.values()]
    const beyond = from.filter(({ owner }) => owner === AccountOwner.CLEARING)
    for (const purse of [...beyond, ...to]) ids.push(await openAccount(tx, purse))
    return new HeldAccounts(tx).hold(ids)
  }

  /** Locks those that are there: whoever decides first and moves then opens no account for what is refused. */
  static async lockKnown(tx: Transaction, purses: readonly Purse[]): Promise<HeldAccounts> {
    return new HeldAccounts(tx).hold([...(await accountIds(tx, purses)).values()])
  }

  /** Opens those that were not there when they were locked. */
  async open(purses: readonly Purse[]): Promise<void> {
    const missing = [...new Map(purses.map(purse => [purseOf(purse), purse])).values()].filter(purse => !this.find(purse))
    const ids: string[] = []
    for (const purse of missing) ids.push(await openAccount(this.tx, purse))
    await this.hold(ids)
  }

  find(purse: Purse): Readonly<AccountEntity> | undefined {
    return this.accounts.get(purseOf(purse))
  }

  /** What may be spent of an account; one that is not there holds nothing. */
  free(purse: Purse): Money {
    const account = this.find(purse)
    return account ? freeOf(account) : Money.zero(purse.currency)
  }

  /** Written with the next moves. */
  amend(purse: Purse, facts: Partial<Facts>): void {
    this.changed.add(Object.assign(this.held(purse), facts))
  }

  /** Books these moves, and answers the ids of the transfers: refused as a whole where one of them would spend what is not there. */
  async book(...moves: readonly Move[]): Promise<string[]> {
    const transfers: New<LedgerTransferEntity>[] = []
    const entries: New<LedgerEntryEntity>[] = []
    for (const move of moves) {
      if (move.amount.isZero || move.amount.isNegative) throw new RangeError(`${move.amount} does not move`)
      const [from, to] = [this.held(move.from), this.held(move.to)]
      if (from.owner !== AccountOwner.CLEARING && freeOf(from).compare(move.amount) < 0) throw insufficient(freeOf(from))
      const transfer = this.transferOf(move, from, to)
      transfers.push(transfer)
      entries.push(legOf(this.tx, transfer, from, to, move.amount.times(-1)), legOf(this.tx, transfer, to, from, move.amount))
      this.changed.add(from).add(to)
    }
    await this.ledger.append(LedgerTransferEntity, ...transfers)
    await this.ledger.append(LedgerEntryEntity, ...entries)
    for (const account of this.changed) await this.ledger.handOver(account)
    this.changed.clear()
    return transfers.map(({ id }) => id)
  }

  private async hold(ids: readonly string[]): Promise<this> {
    for (const row of (await this.ledger.lockMany(AccountEntity, ids)).values()) this.accounts.set(row.purse, row)
    return this
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
