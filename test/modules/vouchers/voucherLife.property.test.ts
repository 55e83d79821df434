/** A random life, beside a model of a few lines: whatever happens in whatever order, the sums hold to the cent. */
import fc from 'fast-check'
import { CustomerAssociated, CustomerEntity, CustomerLeft } from '../../../src/modules/customers'
import { ResourceEntity, ResourcePeriodEntity } from '../../../src/modules/resources'
import { AssociationType } from '../../../src/modules/customers'
import { VoucherQuotaEntity, vouchers } from '../../../src/modules/vouchers'
import { PeriodsGivenBack } from '../../../src/modules/resources'
import type { DomainEvent } from '../../../src/db'
import { JobDoor } from '../../../src/jobs'
import { later, type Instant } from '../../../src/shared/time'
import { now } from '../../support/rows'
import { periodRow, resourceRow } from '../../support/resourceRows'
import { voucherQuotaRow } from '../../support/voucherRows'
import { customerRow } from '../../support/rows'
import type { World } from '../../support/world'
import { allocated, cancel, fund, joinCustomer, openPaymentWorld, pay, pending } from '../orders/paymentWorld'
import { brokenVoucherInvariants, freeze, yuanOf } from './voucherLifeWorld'
import { issue, reclaim, yuan } from './voucherWorld'

type Act = 'issue' | 'pay' | 'hold' | 'cancel' | 'refund' | 'freeze' | 'unfreeze' | 'wait' | 'leave' | 'return' | 'reclaim'
type Step = { readonly act: Act; readonly cents: number; readonly pick: number }

const acts: readonly Act[] = [
  'issue',
  'issue',
  'pay',
  'pay',
  'pay',
  'hold',
  'cancel',
  'refund',
  'freeze',
  'unfreeze',
  'wait',
  'leave',
  'return',
  'reclaim',
]
const lives = fc.array(fc.record<Step>({ act: fc.constantFrom(...acts), cents: fc.integer({ min: 1, max: 9_999 }), pick: fc.nat(999) }), {
  minLength: 8,
  maxLength: 30,
})

/** In cents. What a voucher must hold, seen from outside: only what was said to have happened. */
type Held = {
  readonly id: string
  readonly face: number
  readonly expireAt: Instant
  balance: number
  state: string
  frozen: boolean
  holder: string | null
}
type Paid = { readonly orderId: string; readonly periodId: string; readonly held: Held; amount: number }

const yuanText = (cents: number): string => (cents / 100).toFixed(2)
const day = 86_400_000

class Life {
  readonly held: Held[] = []
  private readonly paid: Paid[] = []
  private quota = 100_000
  private isHere = true
  private count = 0

  constructor(
    private readonly world: World,
    private readonly name: string,
  ) {}

  get customerId(): string {
    return `cus_${this.name}`
  }
  get quotaId(): string {
    return `vqt_${this.name}`
  }

  async begin(): Promise<void> {
    this.world.now = now
    await this.world.add(CustomerEntity, customerRow({ id: this.customerId, partnerId: 'ptn_sp' }))
    await this.world.add(VoucherQuotaEntity, voucherQuotaRow({ id: this.quotaId, partnerId: 'ptn_sp' }))
    await joinCustomer(this.world, this.name, this.customerId)
    await fund(this.world, allocated(this.customerId), '100000')
  }

  private announce(event: DomainEvent): Promise<void> {
    return new JobDoor(this.world.store, 'test', this.world.now, vouchers.subscriptions ?? []).write(tx => tx.announce(event))
  }

  private back(each: Held): void {
    this.quota += each.balance
    each.balance = 0
    each.state = 'RECLAIMED'
  }

  /** What time has done to it, as every action sees it. */
  private stateOf(each: Held): string {
    return each.state === 'USABLE' && each.expireAt <= this.world.now ? 'EXPIRED' : each.state
  }

  private isFree(each: Held): boolean {
    return !each.frozen && each.holder === null
  }

  async live({ act, cents, pick }: Step): Promise<void> {
    const one = this.held[pick % Math.max(1, this.held.length)]
    if (act === 'issue') return this.issue(cents, pick)
    if (act === 'wait') return this.wait(pick)
    if (act === 'leave' || act === 'return') return act === 'leave' ? this.leave() : this.comeBack()
    if (!one) return
    if (act === 'pay') return this.pay(one, cents)
    if (act === 'hold') return this.hold(one)
    if (act === 'cancel') return this.release(one)
    if (act === 'refund') return this.refund(pick)
    if (act === 'reclaim') return this.reclaim(one)
    return this.flip(one, act)
  }

  private async issue(cents: number, pick: number): Promise<void> {
    const expireAt = later(this.world.now, (1 + (pick % 40)) * day)
    const input = { quotaId: this.quotaId, customerIds: [this.customerId], faceValue: yuanText(cents), expireAt }
    const [result] = (await issue(this.world, 'operations', input)).results
    const mayIssue = this.isHere && cents <= this.quota
    expect(Boolean(result?.voucher)).toBe(mayIssue)
    if (!result?.voucher) return
    this.quota -= cents
    this.held.push({ id: result.voucher.id, face: cents, expireAt, balance: cents, state: 'USABLE', frozen: false, holder: null })
  }

  /** An order of so many cents; what the voucher pays of it buys a resource for a month. */
  private async pay(one: Held, cents: number): Promise<void> {
    if (!this.isHere) return
    const label = `${this.name}${++this.count}`
    const { id: orderId } = await pending(this.world, [yuanText(cents)], {
      id: `ord_${label.toUpperCase()}`,
      customerId: this.customerId,
      pendingPaymentEndAt: null,
    })
    const answer = await pay(this.world, this.name, orderId, { useVouchers: true, vouchers: [{ id: one.id, type: 'VOUCHER' }] })
    const mayPay = this.stateOf(one) === 'USABLE' && this.isFree(one)
    expect(answer.userErrors.length === 0).toBe(mayPay)
    if (!mayPay) return
    const amount = Math.min(cents, one.balance)
    one.balance -= amount
    if (one.balance === 0) one.state = 'USED'
    const resource = resourceRow({ id: `res_${label}`, partnerId: 'ptn_sp', customerId: this.customerId, orderId })
    await this.world.add(ResourceEntity, resource)
    await this.world.add(ResourcePeriodEntity, periodRow(resource, { id: `rpd_${label}`, orderId }))
    this.paid.push({ orderId, periodId: `rpd_${label}`, held: one, amount })
  }

  private async hold(one: Held): Promise<void> {
    if (one.holder || this.stateOf(one) !== 'USABLE' || !this.isHere) return
    const { id } = await pending(this.world, ['1'], {
      id: `ord_${this.name.toUpperCase()}H${++this.count}`,
      customerId: this.customerId,
      pendingPaymentEndAt: null,
    })
    await this.world.store.writer.query(`UPDATE voucher SET lock_order_id = '${id}' WHERE id = '${one.id}'`)
    one.holder = id
  }

  private async release(one: Held): Promise<void> {
    if (!one.holder || !this.isHere) return
    expect((await cancel(this.world, this.name, one.holder)).userErrors).toEqual([])
    one.holder = null
  }

  private async refund(pick: number): Promise<void> {
    const [use] = this.paid.splice(pick % Math.max(1, this.paid.length), 1)
    if (!use) return
    // A part of what was paid comes back; the fee stays.
    const backOf = (paid: ReturnType<typeof yuan>) => paid.minus(yuan('0.01'))
    const givenBack = [{ baseOrderId: use.orderId, periodId: use.periodId, backOf }]
    await this.announce(new PeriodsGivenBack(`ord_${this.name.toUpperCase()}R${++this.count}`, this.customerId, givenBack))
    const amount = use.amount - 1
    if (amount === 0) return
    const { held } = use
    if (held.state === 'RECLAIMED' || !this.isHere) {
      this.quota += amount
      return
    }
    held.balance += amount
    if (held.state === 'USED') held.state = 'USABLE'
  }

  private async flip(one: Held, act: 'freeze' | 'unfreeze'): Promise<void> {
    const [result] = (await freeze(this.world, act, [one.id])).results
    const may = one.state !== 'RECLAIMED' && one.frozen === (act === 'unfreeze')
    expect(result?.userErrors.length === 0).toBe(may)
    if (!may) return
    one.frozen = act === 'freeze'
    if (!one.frozen && one.holder === null && !this.isHere && this.stateOf(one) === 'USABLE') this.back(one)
  }

  private async wait(pick: number): Promise<void> {
    this.world.now = later(this.world.now, (1 + (pick % 10)) * day)
    for (const job of ['activateVouchers', 'expireVouchers', 'reclaimExpiredVouchers']) await this.world.runJob(job)
    for (const one of this.held) {
      one.state = this.stateOf(one)
      if (one.state === 'EXPIRED' && this.isFree(one) && one.balance > 0) this.back(one)
    }
  }

  private async leave(): Promise<void> {
    if (!this.isHere) return
    await this.announce(new CustomerLeft(this.customerId, 'ptn_sp', AssociationType.RESALE, this.world.now))
    await this.world.store.writer.query(`UPDATE customer SET partner_id = NULL WHERE id = '${this.customerId}'`)
    this.isHere = false
    for (const one of this.held) if (this.stateOf(one) === 'USABLE' && this.isFree(one)) this.back(one)
  }

  private async comeBack(): Promise<void> {
    if (this.isHere) return
    await this.world.store.writer.query(`UPDATE customer SET partner_id = 'ptn_sp' WHERE id = '${this.customerId}'`)
    await this.announce(new CustomerAssociated(this.customerId, 'ptn_sp', AssociationType.RESALE, 'CUSTOMER'))
    this.isHere = true
    for (const one of this.held) if (this.stateOf(one) === 'USABLE' && this.isFree(one)) this.back(one)
  }

  private async reclaim(one: Held): Promise<void> {
    const [result] = (await reclaim(this.world, 'operations', [one.id])).results
    const may = this.isHere && this.stateOf(one) === 'USABLE' && this.isFree(one)
    expect(result?.userErrors.length === 0).toBe(may)
    if (may) this.back(one)
  }

  /** What the tables say must be what the model says, to the cent. */
  async check(): Promise<void> {
    const rows = (await this.world.table('voucher')).filter(row => row.customer_id === this.customerId)
    const told = new Map(rows.map(row => [row.id, yuanOf(row.balance)]))
    expect(told).toEqual(new Map(this.held.map(({ id, balance }) => [id, yuanText(balance)])))
    const quota = (await this.world.table('voucher_quota')).find(row => row.id === this.quotaId)
    expect(yuanOf(quota?.balance)).toBe(yuanText(this.quota))
    expect(await brokenVoucherInvariants(this.world)).toEqual({})
  }
}

describe('the life of vouchers', () => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld('sqlite')
  })
  afterAll(() => world.close())

  let lived = 0
  it('keeps every cent, whatever is issued, paid, held, cancelled, refunded, frozen, expired, left and reclaimed (I-1, I-2)', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async steps => {
        const life = new Life(world, `life${++lived}`)
        await life.begin()
        for (const step of steps) await life.live(step)
        await life.check()
      }),
      { numRuns: 15 },
    )
  })
})
