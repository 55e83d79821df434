/** Adjustments (调账) of one partner under lock: each is decided first, then all are booked, with a record each (R-2123, I-4). */
import type { New, Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { type CurrencyCode, Money } from '../../shared/money'
import { AccountType, LedgerTransferKind } from './account.enums'
import { AdjustmentType } from './adjustment.enums'
import { AdjustmentRecordEntity } from './adjustmentRecord.entity'
import type { Funder } from './funder'
import { HeldAccounts, insufficient, type Move } from './ledger'
import { grantableOf } from './payCashFirst'
import { clearing, ledgerOf, ofCustomer, ofPartner, ofVendor, type Purse, purseOf } from './purse'

/** Who gets money or gives it back. */
export type Party =
  { readonly customerId: string; readonly currency: CurrencyCode } | { readonly resellerId: string; readonly currency: CurrencyCode }

export type Terms = { readonly type: AccountType; readonly amount: Money; readonly memo?: string | null }

const kinds: Readonly<Record<AdjustmentType, LedgerTransferKind>> = {
  [AdjustmentType.ALLOCATE]: LedgerTransferKind.ALLOCATION,
  [AdjustmentType.RECLAIM]: LedgerTransferKind.RECLAIM,
  [AdjustmentType.UNBIND_RECLAIM]: LedgerTransferKind.UNBIND_RECLAIM,
}

const theirs = (party: Party, funder: Funder, type: AccountType): Purse =>
  'resellerId' in party ? ofPartner(party.resellerId, type, party.currency) : ofCustomer(party.customerId, funder.id, type, party.currency)

/** The limit of the partner and its other side: they go with its cash, not with its credit (R-2100, R-2101). */
const limitOf = ({ id, hasLimit }: Funder, type: AccountType, currency: CurrencyCode): { limit: Purse; beyond: Purse } | null =>
  hasLimit && type === AccountType.BALANCE
    ? { limit: grantableOf(id, currency), beyond: clearing(id, AccountType.GRANTABLE, currency) }
    : null

/**
 * All of the partner's side, whatever of it is moved: who adjusts several customers in one transaction, one after the other,
 * then locks nothing out of order later.
 */
const ownSide = (funder: Funder, currency: CurrencyCode): Purse[] => {
  const limit = limitOf(funder, AccountType.BALANCE, currency)
  const own = [AccountType.BALANCE, AccountType.CREDIT].map(type => ofPartner(funder.id, type, currency))
  return [...own, ofVendor(funder.id, currency), ...(limit ? [limit.limit, limit.beyond] : [])]
}

const lesser = (one: Money, other: Money): Money => (one.compare(other) < 0 ? one : other)

export class Adjustments {
  private readonly moves: Move[] = []
  private readonly records: New<Omit<AdjustmentRecordEntity, 'transId'>>[] = []
  /** What is decided, and not yet booked, leaves these accounts. */
  private readonly promised = new Map<string, Money>()
  /** Facts that change with the moves. */
  private readonly amendments: (() => void)[] = []

  private constructor(
    private readonly tx: Transaction,
    private readonly funder: Funder,
    private readonly held: HeldAccounts,
  ) {}

  /** Customers are locked before: accounts come last. */
  static async lock(tx: Transaction, funder: Funder, parties: readonly Party[], types: readonly AccountType[]): Promise<Adjustments> {
    const currencies = [...new Set(parties.map(({ currency }) => currency))]
    const purses = [
      ...currencies.flatMap(currency => ownSide(funder, currency)),
      ...parties.flatMap(party => types.map(type => theirs(party, funder, type))),
    ]
    return new Adjustments(tx, funder, await HeldAccounts.lockKnown(tx, purses))
  }

  /** At most what is not earmarked, and what may be granted (R-BAL-2, R-2101). Answers the id of the record. */
  allocate(party: Party, terms: Terms): string {
    const { type, amount } = terms
    const own = ofPartner(this.funder.id, type, amount.currency)
    const along = limitOf(this.funder, type, amount.currency)
    const available = along ? lesser(this.left(own), this.left(along.limit)) : this.left(own)
    if (available.compare(amount) < 0) throw this.shortOf(available)
    const to = theirs(party, this.funder, type)
    const id = this.record(AdjustmentType.ALLOCATE, party, terms)
    const kind = LedgerTransferKind.ALLOCATION
    this.move({ kind, refId: id, from: own, to, amount })
    if (along) this.move({ kind, refId: id, from: along.limit, to: along.beyond, amount })
    if (type === AccountType.CREDIT) this.changeLine(to, amount)
    this.clearDebt(id, to, amount)
    return id
  }

  /** At most what is there and not earmarked (R-BAL-3). */
  reclaim(party: Party, terms: Terms): string {
    const from = theirs(party, this.funder, terms.type)
    const isReseller = 'resellerId' in party
    if (!isReseller && !this.held.find(from)) throw new UserError('NO_ALLOCATED_ACCOUNT')
    const available = this.left(from)
    if (available.compare(terms.amount) < 0)
      throw new UserError(isReseller ? 'RESELLER_BALANCE_INSUFFICIENT' : 'CUSTOMER_BALANCE_INSUFFICIENT', { available: available.amount })
    return this.takeBack(AdjustmentType.RECLAIM, party, terms)
  }

  /** Everything that is there, what was earmarked included: there is nothing left that it could be for (R-2126). */
  unbind(party: Party, type: AccountType): void {
    const from = theirs(party, this.funder, type)
    const account = this.held.find(from)
    if (!account || account.amount.isZero) return
    this.amendments.push(() => this.held.amend(from, { designatedAmount: Money.zero(account.currency) }))
    this.takeBack(AdjustmentType.UNBIND_RECLAIM, party, { type, amount: account.amount })
  }

  /** Books what was decided; answers the transfer of each record. */
  async carryOut(): Promise<ReadonlyMap<string, string>> {
    if (this.moves.length === 0) return new Map()
    await this.held.open(this.moves.flatMap(({ from, to }) => [from, to]))
    for (const amend of this.amendments) amend()
    const transfers = await this.held.book(...this.moves)
    // The first move of a record is the one that it speaks of.
    const transIds = new Map<string, string>()
    for (const [position, { refId }] of this.moves.entries()) if (!transIds.has(refId)) transIds.set(refId, transfers[position] ?? '')
    await ledgerOf(this.tx).append(
      AdjustmentRecordEntity,
      ...this.records.map(record => ({ ...record, transId: transIds.get(record.id) ?? '' })),
    )
    return transIds
  }

  private takeBack(operation: AdjustmentType.RECLAIM | AdjustmentType.UNBIND_RECLAIM, party: Party, terms: Terms): string {
    const { type, amount } = terms
    const from = theirs(party, this.funder, type)
    const along = limitOf(this.funder, type, amount.currency)
    const id = this.record(operation, party, terms)
    const kind = kinds[operation]
    this.move({ kind, refId: id, from, to: ofPartner(this.funder.id, type, amount.currency), amount })
    if (along) this.move({ kind, refId: id, from: along.beyond, to: along.limit, amount })
    if (type === AccountType.CREDIT) this.changeLine(from, amount.times(-1))
    return id
  }

  private record(operationType: AdjustmentType, party: Party, { type, amount, memo = null }: Terms): string {
    const id = newId('adj')
    this.records.push({
      id,
      partnerId: this.funder.id,
      customerId: 'customerId' in party ? party.customerId : null,
      resellerId: 'resellerId' in party ? party.resellerId : null,
      operationType,
      accountType: type,
      amount,
      currency: amount.currency,
      memo,
      occurredAt: this.tx.now,
      operatorId: this.tx.viewer.memberId,
    })
    return id
  }

  private move(move: Move): void {
    const key = purseOf(move.from)
    this.moves.push(move)
    this.promised.set(key, this.promisedOf(move.from).plus(move.amount))
  }

  private promisedOf(purse: Purse): Money {
    return this.promised.get(purseOf(purse)) ?? Money.zero(purse.currency)
  }

  private left(purse: Purse): Money {
    return this.held.free(purse).minus(this.promisedOf(purse))
  }

  /** Cash clears what the customer owes first (R-2106, R-2126). */
  private clearDebt(refId: string, to: Purse, amount: Money): void {
    const account = this.held.find(to)
    if (!account || account.debtAmount.isZero || to.type !== AccountType.BALANCE) return
    const repaid = lesser(account.debtAmount, this.held.free(to).plus(amount))
    const { debtAmount } = account
    this.move({ kind: LedgerTransferKind.DEBT_REPAYMENT, refId, from: to, to: ofVendor(this.funder.id, to.currency), amount: repaid })
    this.amendments.push(() => this.held.amend(to, { debtAmount: debtAmount.minus(repaid) }))
  }

  /** A customer's line is what it was given of its partner's, so it never goes below nothing. */
  private changeLine(purse: Purse, by: Money): void {
    this.amendments.push(() => {
      const line = (this.held.find(purse)?.creditAmount ?? Money.zero(by.currency)).plus(by)
      this.held.amend(purse, { creditAmount: line.isNegative ? Money.zero(by.currency) : line })
    })
  }

  private shortOf(available: Money): UserError {
    const { isReseller } = this.funder
    return isReseller ? new UserError('RESELLER_BALANCE_INSUFFICIENT', { available: available.amount }) : insufficient(available)
  }
}
