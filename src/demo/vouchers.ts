/** Makes quotas and what is issued from them; orders then use vouchers up, and time does the rest. */
import { PartnerIdentity } from '../access/roles'
import { systemViewer } from '../access/viewer'
import { AssociationType } from '../modules/customers'
import {
  VoucherEntity,
  VoucherKind,
  VoucherOperationRecordEntity,
  VoucherOperationResult,
  VoucherOperationType,
  VoucherQuotaEntity,
  VoucherQuotaKind,
  VoucherQuotaStatus,
  VoucherStatus,
  VoucherUsageRecordEntity,
  VoucherUsageType,
} from '../modules/vouchers'
import type { Instant } from '../shared/time'
import type { DemoCustomer } from './customers'
import type { Staff } from './members'
import { day, earlier, firstOf, later, minute, sometime } from './moments'
import { type DemoPartner, is } from './partners'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

type Limits = { readonly key: string; readonly values: readonly string[] }[]

/** One tranche that the vendor grants, in days from now; `share` of a partner's vouchers comes out of it. */
type Grant = {
  readonly from: number
  readonly to: number
  readonly status: VoucherQuotaStatus
  readonly share: number
  readonly limits: Limits
}

const { NORMAL, ADJUSTING, FROZEN, INVALID, RECLAIMED } = VoucherQuotaStatus

const grants: readonly Grant[] = [
  { from: -540, to: -60, status: INVALID, share: 34, limits: [] },
  { from: -300, to: 120, status: NORMAL, share: 44, limits: [] },
  { from: -40, to: 320, status: NORMAL, share: 16, limits: [{ key: 'subscribeType', values: ['new', 'renew'] }] },
  { from: -100, to: 200, status: ADJUSTING, share: 3, limits: [] },
  {
    from: -200,
    to: 150,
    status: FROZEN,
    share: 3,
    limits: [{ key: 'cloudServiceType', values: ['hws.service.type.ec2', 'hws.service.type.rds'] }],
  },
]

/** What a government partner gets in the same tranches. */
const governmentKinds: readonly VoucherQuotaKind[] = [
  VoucherQuotaKind.CASH_COUPON,
  VoucherQuotaKind.CASH_COUPON,
  VoucherQuotaKind.VOUCHER,
  VoucherQuotaKind.PICKUP_COUPON,
  VoucherQuotaKind.CASH_COUPON,
]
/** A coupon of the government pays at most half of an order (R-2041). */
const halfAnOrder: Limits = [
  { key: 'maxDeductionRatio', values: ['0.5'] },
  { key: 'isRebate', values: ['0'] },
]

/** What a master cuts from its tranches for each of its resellers: from which one, and what became of it. */
const cuts: readonly { readonly of: number; readonly status: VoucherQuotaStatus; readonly share: number }[] = [
  { of: 0, status: INVALID, share: 34 },
  { of: 1, status: NORMAL, share: 46 },
  { of: 2, status: NORMAL, share: 20 },
  { of: 2, status: RECLAIMED, share: 0 },
]

type DemoQuota = {
  readonly id: string
  readonly partner: DemoPartner
  readonly staff: Staff
  readonly parent: DemoQuota | null
  readonly kind: VoucherQuotaKind
  readonly status: VoucherQuotaStatus
  readonly share: number
  readonly limits: Limits
  readonly createdAt: Instant
  readonly effectiveAt: Instant
  readonly expireAt: Instant
  /** Cents that were issued to customers, came back, and went to cloud resellers for good. */
  issued: number
  returned: number
  passedOn: number
}

export type DemoVoucher = {
  readonly id: string
  readonly quota: DemoQuota
  readonly customer: DemoCustomer
  readonly faceValue: number
  balance: number
  readonly createdAt: Instant
  readonly effectiveAt: Instant
  readonly expireAt: Instant
  /** When the partner takes back what is left by then. */
  readonly reclaimAt: Instant | null
  readonly isFrozen: boolean
  /** For one use only (version 1). */
  readonly isSingleUse: boolean
  lastUsedAt: Instant | null
  orderId: string | null
  lockOrderId: string | null
  /** Cents that this order needs of it (R-2034). */
  heldAmount: number | null
}

/** What a voucher pays of an order. */
export type Payment = { readonly voucher: DemoVoucher; readonly amount: number; readonly kind: VoucherQuotaKind }

/** What a voucher paid of which order, and when. */
type Use = {
  readonly voucher: DemoVoucher
  readonly amount: number
  readonly balance: number
  readonly orderId: string
  readonly at: Instant
}

const faceValues = [10_000, 20_000, 50_000, 50_000, 100_000, 200_000, 500_000]
const remarkOf = oneOf({ 新客户上云礼包: 20, 续费激励: 20, 活动赠送: 15, 客户成功计划: 10, '': 35 })

const issues = (partner: DemoPartner): boolean =>
  [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.MASTER_RESELLER, PartnerIdentity.CLOUD_RESELLER, PartnerIdentity.GOVERNMENT].some(
    identity => is(partner, identity),
  )

/** The next round amount: a quota is granted in tens of thousands of yuan. */
const granted = (cents: number): number => Math.ceil((cents * 1.25 + 100_000) / 1_000_000) * 1_000_000

export class Vouchers {
  private readonly quotas: DemoQuota[] = []
  private readonly vouchers: DemoVoucher[] = []
  private readonly wallets = new Map<DemoCustomer, DemoVoucher[]>()

  private readonly uses: Use[] = []
  /** A stream of its own: what is told of uses changes nothing else. */
  private readonly randomUses: Random

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    this.randomUses = random.stream('uses')
  }

  /** Quotas of a partner; its master's must have been made before. */
  grant(partner: DemoPartner, staff: Staff): void {
    if (!issues(partner)) return
    if (!partner.master) return grants.forEach((grant, index) => this.granting(partner, staff, grant, index))
    const parents = this.quotas.filter(quota => quota.partner === partner.master)
    for (const { of, status, share } of cuts) {
      const parent = parents[of]
      if (!parent) continue
      const createdAt = later(parent.createdAt, 3 * day)
      this.quotas.push({
        ...parent,
        id: this.random.id('vqt', createdAt),
        partner,
        staff,
        parent,
        status,
        share,
        createdAt,
        issued: 0,
        returned: 0,
        passedOn: 0,
      })
    }
  }

  /** So many vouchers to resale customers of a partner (R-2021). */
  issue(customers: readonly DemoCustomer[], count: number): void {
    const holders = customers.filter(({ associationType, weight }) => associationType === AssociationType.RESALE && weight > 0)
    const quotas = this.quotas.filter(({ partner, share }) => partner === customers[0]?.partner && share > 0)
    if (holders.length === 0 || quotas.length === 0) return
    const quotaOf = oneOf(Object.fromEntries(quotas.map(({ share }, index) => [String(index), share])))
    for (let made = 0; made < count;) {
      const quota = quotas[Number(quotaOf(this.random))]
      const voucher = quota && this.issuing(quota, this.random.one(holders))
      if (!voucher) continue
      made += 1
      this.vouchers.push(voucher)
      const wallet = this.wallets.get(voucher.customer)
      if (wallet) wallet.push(voucher)
      else this.wallets.set(voucher.customer, [voucher])
    }
  }

  /** Vouchers pay in the order in which they expire (R-2035). */
  arrange(): void {
    for (const wallet of this.wallets.values()) wallet.sort((a, b) => (a.expireAt < b.expireAt ? -1 : a.expireAt > b.expireAt ? 1 : 0))
  }

  /** The voucher that would pay some of an order, and how much. */
  offer(customer: DemoCustomer, payable: number, serviceTypeCode: string, at: Instant): Payment | null {
    for (const voucher of this.wallets.get(customer) ?? []) {
      const { quota, balance, effectiveAt, createdAt, expireAt, reclaimAt, isFrozen, isSingleUse, faceValue } = voucher
      const isOpen = balance > 0 && createdAt < at && effectiveAt <= at && at < expireAt && (reclaimAt === null || at < reclaimAt)
      const isFree = !isFrozen && voucher.lockOrderId === null && quota.kind !== VoucherQuotaKind.PICKUP_COUPON
      const services = quota.limits.find(({ key }) => key === 'cloudServiceType')?.values
      if (!isOpen || !isFree || (services && !services.includes(serviceTypeCode))) continue
      if (isSingleUse && payable < faceValue) continue
      const most = quota.kind === VoucherQuotaKind.CASH_COUPON ? Math.floor(payable / 2) : payable
      if (most > 0) return { voucher, amount: Math.min(balance, most), kind: quota.kind }
    }
    return null
  }

  pay({ voucher, amount }: Payment, orderId: string, at: Instant): void {
    voucher.balance -= amount
    voucher.lastUsedAt = at
    if (voucher.isSingleUse) voucher.orderId = orderId
    this.uses.push({ voucher, amount, balance: voucher.balance, orderId, at })
  }

  *rows(): Generator<Row> {
    for (const voucher of this.vouchers) {
      yield* this.voucherRows(voucher)
      if (this.random.chance(0.01)) yield this.failedIssue(voucher)
    }
    // Children first: what a reseller holds has left its master's quota.
    for (const quota of this.quotas.toReversed()) yield this.quotaRow(quota)
    for (const use of this.uses) yield this.useRow(use)
  }

  private useRow({ voucher, amount, balance, orderId, at }: Use): Row {
    return rowOf(VoucherUsageRecordEntity, {
      id: this.randomUses.id('vur', at),
      voucherId: voucher.id,
      orderId,
      refundOrderId: null,
      partnerId: voucher.quota.partner.id,
      customerId: voucher.customer.id,
      kind: VoucherKind[voucher.quota.kind],
      type: VoucherUsageType.PAYMENT,
      amount: yuan(amount),
      balanceAfter: yuan(balance),
      currency: 'CNY',
      usedAt: at,
    })
  }

  private granting(partner: DemoPartner, staff: Staff, { from, to, status, share, limits }: Grant, index: number): void {
    const kind = is(partner, PartnerIdentity.GOVERNMENT) ? (governmentKinds[index] ?? VoucherQuotaKind.VOUCHER) : VoucherQuotaKind.VOUCHER
    const effectiveAt = later(this.now, from * day)
    const createdAt = earlier(effectiveAt, this.random.whole(1, 48) * 60 * minute)
    this.quotas.push({
      id: this.random.id('vqt', createdAt),
      partner,
      staff,
      parent: null,
      kind,
      status,
      share,
      limits: kind === VoucherQuotaKind.VOUCHER ? limits : halfAnOrder,
      createdAt,
      effectiveAt,
      expireAt: later(this.now, to * day),
      issued: 0,
      returned: 0,
      passedOn: 0,
    })
  }

  private issuing(quota: DemoQuota, customer: DemoCustomer): DemoVoucher | null {
    const { random, now } = this
    const isOver = quota.expireAt <= now
    // The last weeks of a tranche are too short for its vouchers to be of use.
    const createdAt = sometime(later(quota.effectiveAt, 4 * day), isOver ? earlier(quota.expireAt, 90 * day) : now, random)
    if (createdAt < customer.associatedAt) return null
    const faceValue = random.one(faceValues)
    quota.issued += faceValue
    const isFresh = createdAt > earlier(now, 20 * day)
    const effectiveAt = isFresh && random.chance(0.3) ? later(now, random.whole(1, 20) * day) : createdAt
    const expireAt = random.chance(0.4) ? firstOf(quota.expireAt, later(effectiveAt, random.one([30, 60, 90, 180]) * day)) : quota.expireAt
    const isTakenBack = effectiveAt <= now && random.chance(0.12)
    return {
      id: random.id('vch', createdAt),
      quota,
      customer,
      faceValue,
      balance: faceValue,
      createdAt,
      effectiveAt,
      expireAt,
      reclaimAt: isTakenBack ? sometime(effectiveAt, firstOf(now, expireAt), random) : null,
      isFrozen: random.chance(0.015),
      isSingleUse: random.chance(0.08),
      lastUsedAt: null,
      orderId: null,
      lockOrderId: null,
      heldAmount: null,
    }
  }

  private *voucherRows(voucher: DemoVoucher): Generator<Row> {
    const { id, quota, customer, faceValue, balance, createdAt, effectiveAt, expireAt, lastUsedAt } = voucher
    const memo = remarkOf(this.random) || null
    const back = this.returnOf(voucher)
    const status = back ? VoucherStatus.RECLAIMED : this.statusOf(voucher)
    const { id: operatorId } = quota.staff.operations
    yield this.record(voucher, {
      operationType: VoucherOperationType.ISSUE,
      amount: yuan(faceValue),
      occurredAt: createdAt,
      operatorId,
      remark: memo,
    })
    if (back) yield this.record(voucher, { ...back, amount: yuan(balance), remark: null })
    if (back) quota.returned += balance

    yield rowOf(VoucherEntity, {
      id,
      partnerId: quota.partner.id,
      customerId: customer.id,
      quotaId: quota.id,
      kind: VoucherKind[quota.kind],
      voucherGroup: null,
      status,
      faceValue: yuan(faceValue),
      balance: yuan(back ? 0 : balance),
      currency: 'CNY',
      effectiveAt,
      expireAt,
      createdAt,
      activatedAt: effectiveAt <= this.now ? effectiveAt : null,
      lastUsedAt,
      orderId: voucher.orderId,
      lockOrderId: voucher.lockOrderId,
      heldAmount: voucher.heldAmount === null ? null : yuan(voucher.heldAmount),
      isFrozen: voucher.isFrozen && (status === VoucherStatus.USABLE || status === VoucherStatus.INACTIVE),
      voucherVersion: voucher.isSingleUse ? 1 : 2,
      usage: null,
      memo,
      useLimits: quota.limits,
      reissuedAmount: null,
      updatedAt: back?.occurredAt ?? lastUsedAt ?? createdAt,
      version: 1 + Number(lastUsedAt !== null) + Number(back !== null),
    })
  }

  /** What a voucher still holds goes back to its quota: by hand, or within a day after it expired, when the job comes round. */
  private returnOf(voucher: DemoVoucher): Pick<VoucherOperationRecordEntity, 'operationType' | 'occurredAt' | 'operatorId'> | null {
    const { random, now } = this
    const { quota, balance, reclaimAt, expireAt } = voucher
    const isFree = !voucher.isFrozen && voucher.lockOrderId === null
    if (balance === 0) return null
    if (reclaimAt && isFree)
      return { operationType: VoucherOperationType.RECLAIM, occurredAt: reclaimAt, operatorId: quota.staff.operations.id }
    const sweptAt = later(expireAt, random.whole(10, 1430) * minute)
    // What an unpaid order holds is not swept (R-2034).
    if (sweptAt > now || random.chance(0.2) || voucher.lockOrderId !== null) return null
    return {
      operationType: VoucherOperationType.EXPIRY_RECLAIM,
      occurredAt: sweptAt,
      operatorId: systemViewer('expired vouchers').memberId,
    }
  }

  private statusOf({ balance, expireAt, effectiveAt }: DemoVoucher): VoucherStatus {
    if (balance === 0) return VoucherStatus.USED
    if (expireAt <= this.now) return VoucherStatus.EXPIRED
    return effectiveAt > this.now ? VoucherStatus.INACTIVE : VoucherStatus.USABLE
  }

  private record(
    { id, quota, customer }: DemoVoucher,
    record: Pick<VoucherOperationRecordEntity, 'operationType' | 'amount' | 'occurredAt' | 'operatorId' | 'remark'>,
  ): Row {
    return this.recordRow(quota, {
      ...record,
      voucherId: id,
      customerId: customer.id,
      result: VoucherOperationResult.SUCCESS,
      errorCode: null,
    })
  }

  /** An attempt that came to nothing: more than the quota held. It is on record, too (R-2070). */
  private failedIssue({ quota, customer, createdAt: occurredAt }: DemoVoucher): Row {
    return this.recordRow(quota, {
      operationType: VoucherOperationType.ISSUE,
      voucherId: null,
      customerId: customer.id,
      amount: yuan(500_000_000),
      occurredAt,
      remark: null,
      result: VoucherOperationResult.FAILURE,
      errorCode: 'QUOTA_INSUFFICIENT',
      operatorId: quota.staff.operations.id,
    })
  }

  private recordRow(
    quota: DemoQuota,
    record: Omit<VoucherOperationRecordEntity, 'id' | 'partnerId' | 'quotaId' | 'quotaKind' | 'currency'>,
  ): Row {
    return rowOf(VoucherOperationRecordEntity, {
      ...record,
      id: this.random.id('vor', record.occurredAt),
      partnerId: quota.partner.id,
      quotaId: quota.id,
      quotaKind: quota.kind,
      currency: 'CNY',
    })
  }

  /** I-1: what was granted is what is left, plus what went out, less what came back. */
  private quotaRow(quota: DemoQuota): Row {
    const { id, partner, parent, kind, status, issued, returned, passedOn, createdAt, effectiveAt, expireAt, limits } = quota
    const isReclaimed = status === RECLAIMED
    const quotaValue = granted(issued + passedOn)
    // A reclaimed one gave all that it had left back to its parent (R-2068).
    if (parent && !isReclaimed) parent.passedOn += quotaValue
    return rowOf(VoucherQuotaEntity, {
      id,
      partnerId: partner.id,
      parentQuotaId: parent?.id ?? null,
      kind,
      quotaValue: yuan(quotaValue),
      balance: yuan(isReclaimed ? 0 : quotaValue - issued - passedOn + returned),
      currency: 'CNY',
      status,
      statusBeforeFreeze: status === FROZEN ? NORMAL : null,
      effectiveAt,
      expireAt,
      limits,
      minFaceValue: kind === VoucherQuotaKind.VOUCHER ? null : yuan(10_000),
      maxFaceValue: kind === VoucherQuotaKind.VOUCHER ? null : yuan(1_000_000),
      maxCount: null,
      maxTotalFaceValue: null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    })
  }
}
