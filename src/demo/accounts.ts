/** Makes accounts with what is on them, and what was passed on since: all of it in the ledger, in two legs like everything that moves. */
import { PartnerIdentity } from '../access/roles'
import { systemViewer } from '../access/viewer'
import {
  AccountEntity,
  AccountOwner,
  AccountType,
  AdjustmentRecordEntity,
  AdjustmentType,
  BalanceAlertEntity,
  clearing,
  emptyAccount,
  grantableOf,
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
import type { DemoCustomer, Employed } from './customers'
import { day, earlier, later, minute } from './moments'
import { type DemoPartner, is } from './partners'
import type { Staff } from './members'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER } = PartnerIdentity
const { BALANCE, CREDIT, GRANTABLE } = AccountType

/** Enough to look at; in a large world the others have never been given any money. */
const mostCustomersEach = 40

const allocationsEach = 8
const mostFormerEach = 3
const memos = ['季度拨款', '新项目启动资金', null]

type Facts = { readonly designated?: number; readonly credit?: number; readonly debt?: number }

/** Whose money it was, who moved it, and whom it was about. */
type About = {
  readonly partner: DemoPartner
  readonly operatorId: string
  readonly customerId?: string | null
  readonly resellerId?: string | null
}
type Adjustment = About & { readonly type: AdjustmentType; readonly cents: number; readonly at: Instant; readonly memo: string | null }
type Movement = Pick<LedgerTransferEntity, 'kind' | 'refId' | 'memberId'> & {
  readonly from: Purse
  readonly to: Purse
  readonly cents: number
  readonly at: Instant
}

const kindOf: Readonly<Record<AdjustmentType, LedgerTransferKind>> = {
  [AdjustmentType.ALLOCATE]: LedgerTransferKind.ALLOCATION,
  [AdjustmentType.RECLAIM]: LedgerTransferKind.RECLAIM,
  [AdjustmentType.UNBIND_RECLAIM]: LedgerTransferKind.UNBIND_RECLAIM,
}

export class Accounts {
  private readonly accounts = new Map<string, AccountEntity>()
  private readonly openedAt: Instant

  constructor(
    private readonly random: Random,
    now: Instant,
  ) {
    this.openedAt = earlier(now, 40 * day)
  }

  *rows(employed: readonly Employed[], customers: readonly (readonly DemoCustomer[])[]): Generator<Row> {
    for (const { partner } of employed) yield* this.ofPartner(partner)
    for (const own of customers) for (const customer of own.slice(0, mostCustomersEach)) yield* this.ofCustomer(customer)
    yield* this.adjustments(employed, customers)
    for (const each of employed) yield* this.alertOf(each)
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

  /** What was passed on, taken back, and came back when a customer left, in the order of time. */
  private *adjustments(employed: readonly Employed[], customers: readonly (readonly DemoCustomer[])[]): Generator<Row> {
    const random = this.random.stream('adjustments')
    const staffOf = new Map(employed.map(({ partner, staff }) => [partner, staff]))
    const planned = employed.flatMap(({ partner, staff }, index): Adjustment[] => {
      if (is(partner, CLOUD_RESELLER)) return this.withMaster(partner, staffOf, random)
      if (!is(partner, SOLUTION_PROVIDER) && !is(partner, MASTER_RESELLER)) return []
      const resale = (customers[index] ?? []).filter(({ associationType }) => associationType === AssociationType.RESALE)
      return resale
        .slice(0, allocationsEach)
        .flatMap(({ id }) => this.both({ partner, operatorId: staff.finance.id, customerId: id }, random))
    })
    const left = new Map<DemoPartner, DemoCustomer[]>()
    for (const customer of customers.flat())
      if (customer.former)
        left.set(customer.former.partner, [...(left.get(customer.former.partner) ?? []).slice(1 - mostFormerEach), customer])
    const former = employed
      .filter(({ partner }) => !is(partner, CLOUD_RESELLER))
      .flatMap(({ partner, staff }) =>
        (left.get(partner) ?? []).flatMap(({ id }) => this.andBack({ partner, operatorId: staff.finance.id, customerId: id }, random)),
      )
    for (const adjustment of [...planned, ...former].sort((a, b) => (a.at < b.at ? -1 : 1))) yield* this.adjust(adjustment, random)
  }

  /** An allocation, and sometimes a part of it taken back. */
  private both(about: About, random: Random): Adjustment[] {
    const cents = random.whole(1_000, 20_000) * 100
    const at = later(this.openedAt, random.whole(1, 20) * day + random.whole(0, 600) * minute)
    const given = { ...about, type: AdjustmentType.ALLOCATE, cents, at, memo: random.one(memos) }
    if (!random.chance(0.4)) return [given]
    const back = {
      ...about,
      type: AdjustmentType.RECLAIM,
      cents: Math.floor(cents / 3),
      at: later(at, random.whole(1, 15) * day),
      memo: null,
    }
    return [given, back]
  }

  /** It left with what it had been given: all of that went back. */
  private andBack(about: About, random: Random): Adjustment[] {
    const cents = random.whole(1_000, 9_000) * 100
    const at = later(this.openedAt, random.whole(1, 20) * day)
    const given = { ...about, type: AdjustmentType.ALLOCATE, cents, at, memo: null }
    return [given, { ...given, type: AdjustmentType.UNBIND_RECLAIM, at: later(at, 10 * day) }]
  }

  private withMaster({ id, master }: DemoPartner, staffOf: ReadonlyMap<DemoPartner, Staff>, random: Random): Adjustment[] {
    const staff = master && staffOf.get(master)
    return staff ? this.both({ partner: master, operatorId: staff.finance.id, resellerId: id }, random) : []
  }

  private *adjust(
    { partner, operatorId, customerId = null, resellerId = null, type, cents, at, memo }: Adjustment,
    random: Random,
  ): Generator<Row> {
    const own = ofPartner(partner.id, BALANCE, 'CNY')
    const theirs = resellerId ? ofPartner(resellerId, BALANCE, 'CNY') : ofCustomer(customerId ?? '', partner.id, BALANCE, 'CNY')
    const [limit, beyond] = [grantableOf(partner.id, 'CNY'), clearing(partner.id, GRANTABLE, 'CNY')]
    const id = random.id('adj', at)
    const isGiven = type === AdjustmentType.ALLOCATE
    const about = { kind: kindOf[type], refId: id, memberId: operatorId, at, cents }
    const transfer = this.transfer({ ...about, from: isGiven ? own : theirs, to: isGiven ? theirs : own }, random)
    yield* transfer.rows
    yield* this.transfer({ ...about, from: isGiven ? limit : beyond, to: isGiven ? beyond : limit }, random).rows
    yield rowOf(AdjustmentRecordEntity, {
      id,
      partnerId: partner.id,
      customerId,
      resellerId,
      operationType: type,
      accountType: BALANCE,
      amount: yuan(cents),
      currency: 'CNY',
      transId: transfer.id,
      memo,
      occurredAt: at,
      operatorId,
    })
  }

  /** Sales partners want to be told before they run dry; nobody has, yet. */
  private *alertOf({ partner, staff }: Employed): Generator<Row> {
    const random = this.random.stream(`alert of ${partner.id}`)
    if (![SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER].some(identity => is(partner, identity))) return
    yield rowOf(BalanceAlertEntity, {
      id: random.id('bal', this.openedAt),
      partnerId: partner.id,
      threshold: yuan(random.whole(1, 10) * 1_000_000),
      currency: 'CNY',
      isBelow: false,
      alertedAt: null,
      setById: staff.finance.id,
      updatedAt: this.openedAt,
      version: 1,
    })
  }

  /** So many cents come in through the clearing account of a partner. */
  private *bring(to: Purse, cents: number, partnerId: string, { designated = 0, credit, debt = 0 }: Facts = {}): Generator<Row> {
    const account = this.account(to)
    account.creditAmount = credit === undefined ? null : yuan(credit)
    account.debtAmount = yuan(debt)
    account.designatedAmount = yuan(Math.min(designated, cents))
    if (cents === 0) return
    const from = clearing(partnerId, to.type, to.currency)
    const memberId = systemViewer('balances brought forward').memberId
    const opening = { kind: LedgerTransferKind.OPENING, refId: account.id, from, to, cents, memberId, at: this.openedAt }
    yield* this.transfer(opening, this.random).rows
  }

  /** One movement with its two legs. */
  private transfer({ kind, refId, cents, memberId, at, ...move }: Movement, random: Random): { readonly id: string; readonly rows: Row[] } {
    const [from, to] = [this.account(move.from), this.account(move.to)]
    const id = random.id('ltr', at)
    const transfer = {
      id,
      kind,
      refId,
      fromAccountId: from.id,
      toAccountId: to.id,
      partnerId: from.partnerId ?? to.partnerId,
      customerId: from.customerId ?? to.customerId,
      amount: yuan(cents),
      currency: move.to.currency,
      occurredAt: at,
      memberId,
    }
    const legs = [this.entry(transfer, from, to, -cents, random), this.entry(transfer, to, from, cents, random)]
    return { id, rows: [rowOf(LedgerTransferEntity, transfer), ...legs] }
  }

  private entry(transfer: LedgerTransferEntity, account: AccountEntity, counter: AccountEntity, cents: number, random: Random): Row {
    const { id: transferId, kind, refId, occurredAt } = transfer
    account.amount = account.amount.plus(yuan(cents))
    account.entryCount += 1
    account.updatedAt = occurredAt
    return rowOf(LedgerEntryEntity, {
      id: random.id('lge', occurredAt),
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
      amount: yuan(cents),
      balanceAfter: account.amount,
      currency: account.currency,
      occurredAt,
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
