/** Makes the resources: what the orders of a world opened, for how long, and what came back of it. */
import { ChargingMode, OrderDiscountType, OrderEntity, OrderLineEntity, OrderStatus, OrderType, PeriodType } from '../modules/orders'
import {
  ExpirePolicy,
  RefundDetailEntity,
  RefundDetailKind,
  RenewalPeriodType,
  ResourceDiscountEntity,
  ResourceEntity,
  ResourcePeriodEntity,
  ResourcePeriodStatus,
  ResourceStatus,
  UnsubscriptionBar,
} from '../modules/resources'
import type { New } from '../db'
import { Money } from '../shared/money'
import type { Instant } from '../shared/time'
import type { DemoCustomer } from './customers'
import { day, earlier, later } from './moments'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { shares, yuan } from './yuan'

/** Every customer of the demo world buys through a partner. */
type Order = New<OrderEntity> & { partnerId: string }
type Line = New<OrderLineEntity>
type Kept = { readonly resource: New<ResourceEntity>; readonly period: New<ResourcePeriodEntity> | null }
/** What of an order a refund goes back to. */
type Base = { readonly orderId: string; readonly lines: readonly Line[]; readonly hasVouchers: boolean }

/** Enough to look at; a larger world has no more of them. */
const mostResources = 4_000
const mostDetails = 4_000
const mostWithDiscount = 400

/** Kinds of resources of the services that are ordered, by the last part of their code. */
const kinds: Readonly<Record<string, readonly [type: string, name: string]>> = {
  ec2: ['vm', '云主机'],
  ebs: ['volume', '云硬盘'],
  vpc: ['ip', '弹性公网IP'],
  cbr: ['vault', '存储库'],
  rds: ['instance', '数据库实例'],
  obs: ['package', '存储资源包'],
  dcs: ['instance', '缓存实例'],
  cce: ['cluster', '集群'],
  elb: ['balancer', '负载均衡器'],
  cdn: ['package', '流量包'],
  waf: ['edition', '防护版本'],
  hss: ['edition', '主机配额'],
  modelarts: ['pool', '资源池'],
  dws: ['cluster', '数仓集群'],
  dms: ['instance', '消息实例'],
  iotedge: ['device', '边缘设备'],
}

const regions = ['cn-east-3', 'cn-north-4', 'cn-south-1', 'cn-southwest-2'] as const
const environments = ['prod', 'test', 'dev', 'gray'] as const
const statusOf = oneOf<'IN_USE' | 'FROZEN' | 'CLOSED'>({ IN_USE: 92, FROZEN: 4, CLOSED: 4 })
const onDemandStatusOf = oneOf<'IN_USE' | 'GRACE_PERIOD' | 'FROZEN' | 'CHANGING' | 'CLOSING' | 'CLOSED'>({
  IN_USE: 78,
  GRACE_PERIOD: 6,
  FROZEN: 4,
  CHANGING: 4,
  CLOSING: 3,
  CLOSED: 5,
})
const policyOf = oneOf<ExpirePolicy>({ GRACE_PERIOD: 52, AUTO_RENEW: 30, TO_ON_DEMAND: 6, DELETE: 4, FREEZE: 4, DELETE_AFTER_RETENTION: 4 })
const barOf = oneOf<UnsubscriptionBar>({
  INVOICED: 5,
  PACKAGE: 2,
  TRIAL: 1,
  MARKETPLACE: 0,
  DEVELOPMENT_PACKAGE: 1,
  BANDWIDTH_ADD_ON: 1,
  UNMANAGED: 1,
})

const paidStatuses: readonly OrderStatus[] = [OrderStatus.COMPLETED, OrderStatus.PROCESSING]
const unitsPerCent = 1_000_000n
const centsOf = (amount: Money): number => Number(amount.units / unitsPerCent)
const serviceOf = ({ serviceTypeCode }: Line): string => serviceTypeCode?.split('.').at(-1) ?? ''

const hasEnd = ({ chargingMode }: Order): boolean => chargingMode !== ChargingMode.PAY_PER_USE

/** Money of an order that no coupon paid, for one of its lines. */
const cashOf = (order: Order, line: Line): Money => {
  const cash = order.amountAfterDiscount.minus(order.voucherAmount).minus(order.cashCouponAmount)
  if (order.amountAfterDiscount.isZero) return cash
  const part = (cash.units * line.amountAfterDiscount.units) / order.amountAfterDiscount.units
  return Money.ofUnits(part, cash.currency).truncateToCents()
}

export class Resources {
  private order: Order | null = null
  private lines: Line[] = []
  private readonly kept: Kept[] = []
  private readonly byOrder = new Map<string, Kept[]>()
  private readonly bases = new Map<string, Base>()
  private readonly details: Row[] = []

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  /** Told every row of every order, as it comes: an order first, its lines after it. */
  see({ entity, row }: Row): void {
    if (entity === OrderLineEntity) this.lines.push(row as Line)
    if (entity !== OrderEntity) return
    this.open()
    this.order = row as Order
  }

  *rows(customers: readonly DemoCustomer[]): Generator<Row> {
    this.open()
    for (const { resource, period } of this.kept) {
      yield rowOf(ResourceEntity, resource)
      if (period) yield rowOf(ResourcePeriodEntity, period)
    }
    yield* this.details
    for (const customer of customers.slice(0, mostWithDiscount)) yield* this.discountRows(customer)
  }

  /** Whatever the order before did, now that its lines are known. */
  private open(): void {
    const { order, lines } = this
    this.order = null
    this.lines = []
    if (!order || lines.length === 0) return
    if (order.orderType === OrderType.UNSUBSCRIPTION) return this.giveBack(order, lines)
    const isBought = order.orderType === OrderType.PURCHASE || order.orderType === OrderType.RENEWAL
    const hasVouchers = [order.voucherAmount, order.cashCouponAmount].some(amount => !amount.isZero)
    if (isBought && order.paidAt) this.bases.set(order.customerId, { orderId: order.id, lines, hasVouchers })
    const isUnpaid = order.orderType === OrderType.RENEWAL && order.status === OrderStatus.PENDING_PAYMENT && hasEnd(order)
    if (this.kept.length >= mostResources || !(isUnpaid || (paidStatuses.includes(order.status) && this.opens(order)))) return
    const kept = this.opened(order, lines, isUnpaid)
    this.byOrder.set(order.id, kept)
    this.kept.push(...kept)
  }

  /** What was opened long ago ran out, and is gone. */
  private opens(order: Order): boolean {
    const { orderType, createdAt } = order
    const types: OrderType[] = [OrderType.PURCHASE, OrderType.RENEWAL, OrderType.ON_DEMAND_TO_YEARLY, OrderType.YEARLY_TO_ON_DEMAND]
    const isRecent = createdAt > earlier(this.now, (hasEnd(order) ? 150 : 60) * day)
    return types.includes(orderType) && isRecent
  }

  private opened(order: Order, lines: readonly Line[], isUnpaid: boolean): Kept[] {
    const kept: Kept[] = []
    const oldest = earlier(this.now, 20 * day)
    for (const line of lines) {
      // A server drags the disks of its order along; an address only goes with it.
      const main = kept.find(({ resource }) => resource.resourceTypeCode.endsWith('.vm'))?.resource ?? null
      const ranOut = hasEnd(order) && (line.expireAt === null || (!isUnpaid && line.expireAt < oldest))
      if (ranOut) continue
      const resource = this.resource(order, line, main, isUnpaid)
      kept.push({ resource, period: hasEnd(order) ? this.period(order, line, resource, isUnpaid) : null })
    }
    return kept
  }

  private resource(order: Order, line: Line, main: New<ResourceEntity> | null, isUnpaid: boolean): New<ResourceEntity> {
    const { random } = this
    const service = serviceOf(line)
    const [type, typeName] = kinds[service] ?? ['product', '商品']
    const isAttached = main !== null && service === 'ebs'
    const isOnDemand = !hasEnd(order)
    const isRenewal = order.orderType === OrderType.RENEWAL
    // An unpaid renewal goes on from where the resource ends, some days from now.
    const expireAt = isOnDemand ? null : isAttached ? main.expireAt : isUnpaid ? later(this.now, random.whole(3, 25) * day) : line.expireAt
    const hasExpired = expireAt !== null && expireAt <= this.now
    const drawn = isOnDemand ? onDemandStatusOf(random) : statusOf(random)
    const status = isUnpaid ? ResourceStatus.IN_USE : hasExpired ? ResourceStatus.EXPIRED : isAttached ? main.status : ResourceStatus[drawn]
    const expirePolicy = isOnDemand ? ExpirePolicy.GRACE_PERIOD : isAttached ? main.expirePolicy : policyOf(random)
    const renewsItself = expirePolicy === ExpirePolicy.AUTO_RENEW
    const isYearly = line.periodType === PeriodType.YEAR
    const monthly = Math.round(centsOf(line.officialAmount) / ((line.periodNum ?? 1) * (isYearly ? 10 : 1)))
    return {
      id: `res_${line.id.slice(4)}`,
      partnerId: order.partnerId,
      customerId: order.customerId,
      orderId: isRenewal ? null : order.id,
      chargingMode: order.chargingMode,
      vendorResourceId: `01071.${random.hex(12)}`,
      resourceName: `${service}-${random.one(environments)}-${random.hex(4)}`,
      regionCode: main?.regionCode ?? random.one(regions),
      serviceTypeCode: line.serviceTypeCode ?? '',
      serviceTypeName: line.serviceTypeName ?? '',
      resourceTypeCode: `hws.resource.type.${service}.${type}`,
      resourceTypeName: typeName,
      resourceSpecCode: `${service}.${line.productId?.slice(-3) ?? ''}`,
      projectId: random.hex(8),
      productId: line.productId ?? '',
      productSpec: line.productSpec,
      specSize: service === 'ebs' ? 100 : null,
      specSizeMeasureId: service === 'ebs' ? 17 : null,
      parentResourceId: isAttached ? main.id : null,
      relatedResourceId: main && service === 'vpc' ? main.id : null,
      isMainResource: !isAttached,
      status,
      effectiveAt: isRenewal ? earlier(order.createdAt, 400 * day) : order.createdAt,
      expireAt,
      expirePolicy,
      autoRenewTimes: renewsItself ? 0 : null,
      autoRenewPeriodType: renewsItself ? PeriodType.MONTH : null,
      deductionDaysBefore: 7,
      autoRenewTriedAt: null,
      autoRenewFailure: null,
      pendingOrderId: isUnpaid ? order.id : null,
      unsubscriptionBar: !isOnDemand && random.chance(0.06) ? barOf(random) : null,
      monthlyPrice: isOnDemand ? null : yuan(monthly),
      yearlyPrice: isOnDemand ? null : yuan(monthly * 10),
      currency: order.currency,
      enterpriseProject: order.enterpriseProjects[0] ?? null,
      createdAt: order.createdAt,
      updatedAt: order.createdAt,
      version: 1,
    }
  }

  private period(order: Order, line: Line, resource: New<ResourceEntity>, isUnpaid: boolean): New<ResourcePeriodEntity> {
    const length = Date.parse(line.expireAt ?? order.createdAt) - Date.parse(line.effectiveAt ?? order.createdAt)
    const startsAt = isUnpaid ? (resource.expireAt ?? order.createdAt) : (line.effectiveAt ?? order.createdAt)
    return {
      id: `rpd_${line.id.slice(4)}`,
      partnerId: order.partnerId,
      customerId: order.customerId,
      resourceId: resource.id,
      orderId: order.id,
      orderLineId: line.id,
      orderType: order.orderType,
      periodType: line.periodType === PeriodType.YEAR ? RenewalPeriodType.YEAR : RenewalPeriodType.MONTH,
      periodNum: line.periodNum ?? 1,
      status: isUnpaid ? ResourcePeriodStatus.UNPAID : ResourcePeriodStatus.PAID,
      startsAt,
      endsAt: isUnpaid ? later(startsAt, length) : (resource.expireAt ?? startsAt),
      paidAmount: isUnpaid ? yuan(0) : cashOf(order, line),
      currency: order.currency,
      version: 1,
    }
  }

  /** The last order of the customer went back: its resources are closed, and each part of the refund says where it came from (R-REF-1). */
  private giveBack(order: Order, lines: readonly Line[]): void {
    const base = this.bases.get(order.customerId)
    this.bases.delete(order.customerId)
    // What vouchers paid would have to go back to them: such an order goes back in part only, and stays in use.
    const resources = (base && !base.hasVouchers && this.byOrder.get(base.orderId)) || []
    for (const { resource, period } of resources) {
      // Rows that nobody has read yet may still be put right.
      Object.assign(resource, { status: ResourceStatus.CLOSED, pendingOrderId: null, updatedAt: order.createdAt })
      if (period) Object.assign(period, { status: ResourcePeriodStatus.RETURNED })
    }
    if (this.details.length >= mostDetails) return
    const weights = lines.map(({ amountAfterDiscount }) => Math.max(1, -centsOf(amountAfterDiscount)))
    const consumed = shares(centsOf(order.consumedAmount ?? yuan(0)), weights)
    const fees = shares(centsOf(order.commissionAmount ?? yuan(0)), weights)
    for (const [index, line] of lines.entries()) {
      const [used, fee] = [consumed[index] ?? 0, fees[index] ?? 0]
      const parts = [
        [RefundDetailKind.REFUND, centsOf(line.amountAfterDiscount) - used - fee],
        [RefundDetailKind.CONSUMED, used],
        [RefundDetailKind.HANDLING_FEE, fee],
      ] as const
      const resource = resources.find(each => each.period?.orderLineId === base?.lines[index]?.id)?.resource ?? null
      for (const [kind, cents] of parts) if (cents !== 0) this.details.push(this.detail(order, line, kind, cents, base, resource))
    }
  }

  private detail(
    order: Order,
    line: Line,
    kind: RefundDetailKind,
    cents: number,
    base: Base | undefined,
    resource: New<ResourceEntity> | null,
  ): Row {
    const service = serviceOf(line)
    const [type, typeName] = kinds[service] ?? ['product', '商品']
    return rowOf(RefundDetailEntity, {
      id: `rfd_${line.id.slice(4)}-${kind.slice(0, 1)}`,
      partnerId: order.partnerId,
      customerId: order.customerId,
      orderId: order.id,
      baseOrderId: base?.orderId ?? null,
      resourceId: resource?.id ?? null,
      kind,
      amount: yuan(cents),
      currency: order.currency,
      serviceTypeCode: line.serviceTypeCode ?? '',
      serviceTypeName: line.serviceTypeName ?? '',
      resourceTypeCode: `hws.resource.type.${service}.${type}`,
      resourceTypeName: typeName,
      regionCode: resource?.regionCode ?? regions[0],
      createdAt: order.createdAt,
    })
  }

  /** Nearly half of the customers have a discount of their own, some have several. */
  private *discountRows({ id, partner }: DemoCustomer): Generator<Row> {
    const { random, now } = this
    const granted = [
      [OrderDiscountType.PARTNER_GRANTED, 0.3],
      [OrderDiscountType.COMMERCIAL_CONTRACT, 0.15],
      [OrderDiscountType.CHANNEL_COMMERCIAL_CONTRACT, 0.08],
    ] as const
    for (const [type, odds] of granted) {
      if (!random.chance(odds)) continue
      yield rowOf(ResourceDiscountEntity, {
        id: random.id('rds', now),
        partnerId: partner.id,
        customerId: id,
        type,
        rate: `0.${random.whole(70, 95)}`,
        serviceTypeCode: random.chance(0.3) ? 'hws.service.type.ec2' : null,
        validFrom: earlier(now, random.whole(30, 300) * day),
        validTo: later(now, random.whole(30, 300) * day),
      })
    }
  }
}
