/** Makes accounts with what is on them: brought forward in the ledger, in two legs like everything that moves. */
import { PartnerIdentity } from '../access/roles'
import { systemViewer } from '../access/viewer'
import {
  AccountEntity,
  AccountType,
  clearing,
  emptyAccount,
  LedgerEntryEntity,
  LedgerTransferEntity,
  LedgerTransferKind,
  ofCustomer,
  ofPartner,
  type Purse,
  purseOf,
} from '../modules/accounts'
import { AssociationType } from '../modules/customers'
import type { Instant } from '../shared/time'
import type { DemoCustomer } from './customers'
import { day, earlier } from './moments'
import { type DemoPartner, is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER } = PartnerIdentity
const { BALANCE, CREDIT, GRANTABLE } = AccountType

/** Enough to look at; in a large world the others have never been given any money. */
const mostCustomersEach = 40

type Facts = { readonly designated?: number; readonly credit?: number; readonly debt?: number }

export class Accounts {
  private readonly accounts = new Map<string, AccountEntity>()
  private readonly openedAt: Instant

  constructor(
    private readonly random: Random,
    now: Instant,
  ) {
    this.openedAt = earlier(now, 40 * day)
  }

  *rows(partners: readonly DemoPartner[], customers: readonly (readonly DemoCustomer[])[]): Generator<Row> {
    for (const partner of partners) yield* this.ofPartner(partner)
    for (const own of customers) for (const customer of own.slice(0, mostCustomersEach)) yield* this.ofCustomer(customer)
    // Last, because only now it is known what each of them holds.
    for (const account of this.accounts.values()) yield rowOf(AccountEntity, account)
  }

  /** A cloud reseller has what its master passed on to it, and nothing to grant. */
  private *ofPartner(partner: DemoPartner): Generator<Row> {
    const { random } = this
    if (![SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER].some(identity => is(partner, identity))) return
    const cash = random.whole(60, 200) * 1_000_000
    yield* this.bring(ofPartner(partner.id, BALANCE, 'CNY'), cash, partner.id, { designated: random.chance(0.5) ? 5_000_000 : 0 })
    if (is(partner, CLOUD_RESELLER)) return
    const line = random.whole(2, 8) * 5_000_000
    yield* this.bring(ofPartner(partner.id, CREDIT, 'CNY'), random.whole(line / 2, line), partner.id, { credit: line })
    yield* this.bring(ofPartner(partner.id, GRANTABLE, 'CNY'), Math.round(cash * 0.8), partner.id)
  }

  /** Resale customers have what was allocated to them; some owe. A few referral customers have put in money of their own. */
  private *ofCustomer({ id, partner, associationType, isPersona }: DemoCustomer): Generator<Row> {
    const { random } = this
    const isResale = associationType === AssociationType.RESALE
    const has = random.chance(isResale ? 0.8 : 0.3)
    const amount = random.whole(10_000, 4_000_000)
    const owes = random.chance(0.06) ? random.whole(1_000, 200_000) : 0
    if (isPersona) return yield* this.bring(ofCustomer(id, partner.id, BALANCE, 'CNY'), 12_345_678, partner.id)
    if (is(partner, PartnerIdentity.GOVERNMENT) || (!has && owes === 0)) return
    const purse = ofCustomer(id, isResale ? partner.id : null, BALANCE, 'CNY')
    yield* this.bring(purse, owes ? 0 : amount, partner.id, { debt: isResale ? owes : 0 })
    if (isResale && owes === 0 && random.chance(0.15)) {
      const line = random.whole(1, 10) * 100_000
      yield* this.bring(ofCustomer(id, partner.id, CREDIT, 'CNY'), line, partner.id, { credit: line })
    }
  }

  /** So many cents come in through the clearing account of a partner. */
  private *bring(to: Purse, cents: number, partnerId: string, { designated = 0, credit, debt = 0 }: Facts = {}): Generator<Row> {
    const account = this.account(to)
    account.creditAmount = credit === undefined ? null : yuan(credit)
    account.debtAmount = yuan(debt)
    account.designatedAmount = yuan(Math.min(designated, cents))
    if (cents === 0) return
    const from = this.account(clearing(partnerId, to.type, to.currency))
    const transferId = this.random.id('ltr', this.openedAt)
    yield rowOf(LedgerTransferEntity, {
      id: transferId,
      kind: LedgerTransferKind.OPENING,
      refId: account.id,
      fromAccountId: from.id,
      toAccountId: account.id,
      partnerId,
      customerId: to.customerId,
      amount: yuan(cents),
      currency: to.currency,
      occurredAt: this.openedAt,
      memberId: systemViewer('balances brought forward').memberId,
    })
    yield this.entry(from, transferId, -cents)
    yield this.entry(account, transferId, cents)
  }

  private entry(account: AccountEntity, transferId: string, cents: number): Row {
    account.amount = account.amount.plus(yuan(cents))
    account.entryCount += 1
    return rowOf(LedgerEntryEntity, {
      id: this.random.id('lge', this.openedAt),
      transferId,
      accountId: account.id,
      number: account.entryCount,
      owner: account.owner,
      partnerId: account.partnerId,
      customerId: account.customerId,
      amount: yuan(cents),
      balanceAfter: account.amount,
      currency: account.currency,
      occurredAt: this.openedAt,
    })
  }

  private account(purse: Purse): AccountEntity {
    const key = purseOf(purse)
    const known = this.accounts.get(key)
    if (known) return known
    const account = emptyAccount(purse, this.openedAt, this.random.id('acc', this.openedAt))
    this.accounts.set(key, account)
    return account
  }
}
