/** The bank on one page: what each acknowledged call must have done. It knows nothing of locks, retries and databases. */
import { AccountType, clearing, grantableOf, ofCustomer, ofPartner, ofVendor, type Purse, purseOf } from '../../src/modules/accounts'
import { Money } from '../../src/shared/money'
import type { AnswerOf, InputOf, Operation } from './calls'

/** Every amount that there is by what it is of, in units; nothing is not there. */
export type Amounts = Map<string, bigint>

export type Order = { readonly id: string; readonly customerId: string; readonly price: string }
type Plan = { readonly quotaId: string; readonly amount: bigint }
type Effects = { readonly [O in Operation]: (input: InputOf<O>, answer: AnswerOf<O>) => void }

const unitsOf = (amount: string): bigint => Money.of(amount, 'CNY').units
const { BALANCE, GRANTABLE } = AccountType

export class BankModel {
  private readonly quotaOf = new Map<string, string>()
  private readonly plans = new Map<string, Plan>()

  /** `bank` is the partner whose money it is; `orders` those that can be paid. */
  constructor(
    private readonly amounts: Amounts,
    private readonly bank: string,
    private readonly orders: readonly Order[] = [],
  ) {}

  apply<O extends Operation>({ operation, input }: { operation: O; input: InputOf<O> }, answer: AnswerOf<O>): void {
    this.effects[operation](input, answer)
  }

  get state(): Amounts {
    return new Map([...this.amounts].filter(([, amount]) => amount !== 0n).sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  private readonly effects: Effects = {
    issueVouchers: ({ quotaId, faceValue }, { results }) => {
      for (const { voucher } of results) {
        if (!voucher) continue
        this.quotaOf.set(voucher.id, quotaId)
        this.move(`quota ${quotaId}`, `voucher ${voucher.id}`, unitsOf(faceValue))
      }
    },
    reclaimVouchers: (_, { results }) => {
      for (const { id, reclaimed } of results)
        if (reclaimed) this.move(`voucher ${id}`, `quota ${this.quotaOf.get(id)}`, unitsOf(reclaimed.amount))
    },
    allocateToCustomers: ({ items }, { results }) => {
      for (const [position, { customerId, transId }] of results.entries())
        if (transId) this.passOn(this.allocated(customerId), unitsOf(items[position]?.amount ?? ''))
    },
    reclaimFromCustomer: ({ customerId, amount }) => this.passOn(this.allocated(customerId), -unitsOf(amount)),
    allocateToReseller: ({ indirectPartnerId, amount }) => this.passOn(ofPartner(indirectPartnerId, BALANCE, 'CNY'), unitsOf(amount)),
    reclaimFromReseller: ({ indirectPartnerId, amount }) => this.passOn(ofPartner(indirectPartnerId, BALANCE, 'CNY'), -unitsOf(amount)),
    payOrder: ({ orderId, vouchers = [] }, { paid }) => {
      const order = this.orders.find(({ id }) => id === orderId)
      const [price, cash] = [order?.price ?? '0', paid?.amount ?? '0'].map(unitsOf) as [bigint, bigint]
      this.add(`order ${orderId}`, price)
      this.move(purseOf(this.allocated(order?.customerId ?? '')), purseOf(ofVendor(this.bank, 'CNY')), cash)
      for (const { id } of vouchers) this.add(`voucher ${id}`, cash - price)
    },
    confirmIncentives: (_, { confirmed }) => {
      for (const { id } of confirmed) this.amounts.set(`statement ${id}`, 1n)
    },
    saveMdfDraft: ({ quotaId, budgetItems }, { mdfActivity: { id } }) => {
      this.plans.set(id, { quotaId, amount: budgetItems.reduce((sum, { mdfAmount }) => sum + unitsOf(mdfAmount), 0n) })
      this.add(`plan ${id}`, this.plans.get(id)?.amount ?? 0n)
    },
    submitMdfActivity: ({ id }) => this.reserve(id, 1n),
    withdrawMdfActivity: ({ id }) => this.reserve(id, -1n),
  }

  private allocated(customerId: string): Purse {
    return ofCustomer(customerId, this.bank, BALANCE, 'CNY')
  }

  /** What is passed on leaves the partner's balance and, beside it, what it may still grant (R-2101). */
  private passOn(to: Purse, amount: bigint): void {
    this.move(purseOf(ofPartner(this.bank, BALANCE, 'CNY')), purseOf(to), amount)
    this.move(purseOf(grantableOf(this.bank, 'CNY')), purseOf(clearing(this.bank, GRANTABLE, 'CNY')), amount)
  }

  private reserve(activityId: string, times: bigint): void {
    const plan = this.plans.get(activityId)
    this.add(`reserved ${plan?.quotaId}`, times * (plan?.amount ?? 0n))
  }

  private move(from: string, to: string, amount: bigint): void {
    this.add(from, -amount)
    this.add(to, amount)
  }

  private add(what: string, amount: bigint): void {
    this.amounts.set(what, (this.amounts.get(what) ?? 0n) + amount)
  }
}
