/** What the clients of the bank ask for next: chance decides, with what they were told of before. */
import { shanghaiDate } from '../../src/shared/time'
import type { Order } from './bankModel'
import { buyerOf, customers, funds, inDays, ordersAt, quotas, statementsAt } from './bankWorld'
import type { AnswerOf, Call, Operation } from './calls'

type Held = { readonly id: string; readonly customerId: string }

/** How often each is done, among all. */
const turns = { issue: 5, reclaim: 4, allocate: 4, takeBack: 4, pay: 4, draft: 1, submit: 2, withdraw: 1, confirm: 1 } as const
type Turn = keyof typeof turns
const wheel = (Object.keys(turns) as Turn[]).flatMap(turn => Array.from({ length: turns[turn] }, () => turn))

export const operations: readonly Operation[] = [
  ...(['issueVouchers', 'reclaimVouchers', 'allocateToCustomers', 'reclaimFromCustomer', 'payOrder'] as const),
  ...(['confirmIncentives', 'saveMdfDraft', 'submitMdfActivity', 'withdrawMdfActivity'] as const),
]

const expireAt = inDays(100)
const event = {
  activityType: 'CUSTOMER_COMMUNICATION',
  audience: 'END_CUSTOMER',
  form: 'OFFLINE',
  startDate: shanghaiDate(inDays(60)),
  endDate: shanghaiDate(inDays(61)),
  approvingDepartment: 'Marketing',
  expectedAttendees: 50,
  expectedLeads: 10,
  expectedOpportunities: 5,
  purpose: 'Winning customers',
  agenda: 'Talks, then lunch',
} as const

export class Desk {
  /** Known to all as soon as they are acknowledged to one. */
  private readonly vouchers: Held[] = []
  private readonly plans: string[] = []
  private readonly orders: readonly Order[]
  private readonly statements: readonly string[]
  private calls = 0

  constructor(
    private readonly pick: (below: number) => number,
    size: number,
  ) {
    this.orders = ordersAt(size)
    this.statements = statementsAt(size)
  }

  next(clerk: string): Call {
    return this[this.one(wheel, 'issue')](clerk, `call-${++this.calls}`)
  }

  learn({ operation, input }: Call, answer: AnswerOf<Operation>): void {
    if (operation === 'issueVouchers')
      for (const [n, { voucher }] of (answer as AnswerOf<'issueVouchers'>).results.entries())
        if (voucher) this.vouchers.push({ id: voucher.id, customerId: input.customerIds[n] ?? '' })
    if (operation === 'saveMdfDraft') this.plans.push((answer as AnswerOf<'saveMdfDraft'>).mdfActivity.id)
  }

  private issue(as: string, key: string): Call {
    const input = { quotaId: this.one(quotas, ''), customerIds: this.some(customers), faceValue: this.amount(40), expireAt }
    return { as, key, operation: 'issueVouchers', input }
  }

  private reclaim(as: string, key: string): Call {
    const ids = this.some(this.vouchers.slice(-80)).map(({ id }) => id)
    return ids.length ? { as, key, operation: 'reclaimVouchers', input: { ids } } : this.issue(as, key)
  }

  private allocate(as: string, key: string): Call {
    const items = this.some(customers).map(customerId => ({ customerId, amount: this.amount(60) }))
    return { as, key, operation: 'allocateToCustomers', input: { items } }
  }

  private takeBack(as: string, key: string): Call {
    return { as, key, operation: 'reclaimFromCustomer', input: { customerId: this.one(customers, ''), amount: this.amount(90) } }
  }

  /** The customer itself pays; every other time with a voucher that it was given. */
  private pay(_clerk: string, key: string): Call {
    const { id: orderId = '', customerId = '' } = this.orders[this.pick(this.orders.length)] ?? {}
    const voucher = this.pick(2) ? this.vouchers.slice(-200).find(held => held.customerId === customerId) : undefined
    const means = voucher ? { useVouchers: true, vouchers: [{ type: 'VOUCHER' as const, id: voucher.id }] } : { useVouchers: false }
    return { as: buyerOf(customerId), key, operation: 'payOrder', input: { orderId, useDiscount: false, ...means } }
  }

  private draft(as: string, key: string): Call {
    const cost = { category: 'VENUE', description: 'Hall', unitPrice: '9000.00', quantity: 1, mdfAmount: this.amount(8000) }
    const plan = { quotaId: this.one(funds, ''), activityName: `Evening ${key}`, location: `Hall ${key}`, ...event, budgetItems: [cost] }
    return { as, key, operation: 'saveMdfDraft', input: plan }
  }

  private submit(as: string, key: string): Call {
    const id = this.one(this.plans, '')
    return id ? { as, key, operation: 'submitMdfActivity', input: { id, agreementAccepted: true } } : this.draft(as, key)
  }

  private withdraw(as: string, key: string): Call {
    const id = this.one(this.plans, '')
    return id ? { as, key, operation: 'withdrawMdfActivity', input: { id } } : this.draft(as, key)
  }

  private confirm(as: string, key: string): Call {
    return { as, key, operation: 'confirmIncentives', input: { ids: this.some(this.statements) } }
  }

  private amount(most: number): string {
    return `${1 + this.pick(most)}.${String(this.pick(100)).padStart(2, '0')}`
  }

  private one<T>(among: readonly T[], otherwise: T): T {
    return among[this.pick(Math.max(1, among.length))] ?? otherwise
  }

  /** One to three of these, each once. */
  private some<T>(among: readonly T[]): T[] {
    const first = this.pick(Math.max(1, among.length))
    return among.slice(first, first + 1 + this.pick(3))
  }
}
