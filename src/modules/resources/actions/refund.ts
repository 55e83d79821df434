/** Gives paid periods back: what is refunded, what stays with the vendor, and the rows that say where each part comes from (R-REF-1). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { New, Transaction } from '../../../db'
import { isIn } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import type { CustomerEntity } from '../../customers'
import { OrderStatus, OrderType, PeriodType } from '../../orders'
import { RefundDetailEntity } from '../refundDetail.entity'
import { isNotStarted, refundOf, type RefundTerms } from '../refundTerms'
import type { ResourceEntity } from '../resource.entity'
import { RefundDetailKind, ResourcePeriodStatus, UnsubscriptionType } from '../resource.enums'
import { type GivenBack, PeriodsGivenBack, RefundOrdered } from '../resource.events'
import { resourcePeriodLifecycle } from '../resource.lifecycle'
import { ResourcePeriodEntity } from '../resourcePeriod.entity'
import { placeOrder } from './placeOrder'

export type Return = { readonly resource: ResourceEntity; readonly period: ResourcePeriodEntity; readonly terms: RefundTerms }

const paidForResources = systemViewer('what was paid for resources')

/** The paid periods of resources, locked, the earliest first; those from a time with another partner, too, which is nobody's to read here. */
export const lockPaidPeriods = async (tx: Transaction, resources: readonly ResourceEntity[]): Promise<ResourcePeriodEntity[]> => {
  const system = tx.asSystem(paidForResources)
  const ids = resources.map(({ id }) => id)
  const known = ids.length ? await system.rows(ResourcePeriodEntity).where(isIn('resourceId', ids)).many(['id']) : []
  const rows = await system.lockMany(
    ResourcePeriodEntity,
    known.map(({ id }) => id),
  )
  return [...rows.values()]
    .filter(({ status }) => status === ResourcePeriodStatus.PAID)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
}

/** What of these periods would come back now. */
export const returnsOf = (
  resources: readonly ResourceEntity[],
  periods: readonly ResourcePeriodEntity[],
  type: UnsubscriptionType,
  now: string,
): Return[] =>
  resources.flatMap(resource =>
    periods
      .filter(({ resourceId }) => resourceId === resource.id)
      .filter(period => type === UnsubscriptionType.RESOURCE_AND_RENEWALS || isNotStarted(period, now))
      .flatMap(period => {
        const terms = refundOf(period, now)
        return terms ? [{ resource, period, terms }] : []
      }),
  )

const totalOf = (returns: readonly Return[], currency: CustomerEntity['currency'], amountOf: (terms: RefundTerms) => Money): Money =>
  returns.reduce((sum, { terms }) => sum.plus(amountOf(terms)), Money.zero(currency))

const netOf = ({ paid, consumed, handlingFee }: RefundTerms): Money => paid.minus(consumed).minus(handlingFee)

export const feeOf = (returns: readonly Return[], buyer: CustomerEntity): Money =>
  totalOf(returns, buyer.currency, ({ handlingFee }) => handlingFee)
export const refundTotal = (returns: readonly Return[], buyer: CustomerEntity): Money => totalOf(returns, buyer.currency, netOf)

/**
 * Negative what had been paid, positive what is kept (R-REF-2): together, the amount of the order. What vouchers alone had paid is a row of nothing:
 * it came from its order all the same (R-REF-1).
 */
const detailsOf = ({ resource, period, terms }: Return, buyer: CustomerEntity, orderId: string, now: string): New<RefundDetailEntity>[] => {
  const parts = [
    [RefundDetailKind.REFUND, terms.paid.times(-1)],
    [RefundDetailKind.CONSUMED, terms.consumed],
    [RefundDetailKind.HANDLING_FEE, terms.handlingFee],
  ] as const
  const { serviceTypeCode, serviceTypeName, resourceTypeCode, resourceTypeName, regionCode } = resource
  return parts
    .filter(([kind, amount]) => kind === RefundDetailKind.REFUND || !amount.isZero)
    .map(([kind, amount]) => ({
      id: newId('rfd'),
      partnerId: buyer.partnerId,
      customerId: buyer.id,
      orderId,
      baseOrderId: period.orderId,
      resourceId: resource.id,
      kind,
      amount,
      currency: amount.currency,
      serviceTypeCode,
      serviceTypeName,
      resourceTypeCode,
      resourceTypeName,
      regionCode,
      createdAt: now,
    }))
}

type Refunded = {
  readonly orderType: OrderType
  readonly resources: readonly ResourceEntity[]
  readonly returns: readonly Return[]
  /** The vendor decides first: until then nothing is given back. */
  readonly awaitsReview?: boolean
}

/** The same terms for whatever else had paid for it, such as vouchers. Who goes on using a resource pays no fee (`switchToOnDemand`). */
const givenBackOf = ({ period }: Return, orderType: OrderType, now: string): GivenBack => ({
  baseOrderId: period.orderId,
  periodId: period.id,
  backOf: paidAmount => {
    const terms = refundOf({ ...period, paidAmount }, now)
    if (!terms) return Money.zero(paidAmount.currency)
    return orderType === OrderType.YEARLY_TO_ON_DEMAND ? terms.paid.minus(terms.consumed) : netOf(terms)
  },
})

/** The order of a refund: money that is to go back makes it wait for the refund, without any it is done. */
export const orderRefund = async (
  tx: Transaction,
  ctx: Context,
  buyer: CustomerEntity,
  { orderType, resources, returns, awaitsReview = false }: Refunded,
): Promise<string> => {
  const refund = refundTotal(returns, buyer)
  const lines = resources.map(resource => {
    const own = returns.filter(each => each.resource === resource)
    const last = own.at(-1)?.period
    return {
      resource,
      periodType: last ? PeriodType[last.periodType] : PeriodType.ONE_OFF,
      periodNum: null,
      effectiveAt: null,
      expireAt: null,
      amount: refundTotal(own, buyer).times(-1),
    }
  })
  const { orderId } = await placeOrder(tx, ctx, buyer, {
    orderType,
    status: awaitsReview ? OrderStatus.PROCESSING : refund.isZero ? OrderStatus.COMPLETED : OrderStatus.PENDING_REFUND,
    lines,
    kept: { commission: feeOf(returns, buyer), consumed: totalOf(returns, buyer.currency, ({ consumed }) => consumed) },
  })
  await tx.append(RefundDetailEntity, ...returns.flatMap(each => detailsOf(each, buyer, orderId, tx.now)))
  if (awaitsReview) return orderId
  const system = tx.asSystem(paidForResources)
  const periods = await system.lockMany(
    ResourcePeriodEntity,
    returns.map(({ period }) => period.id),
  )
  for (const period of periods.values()) {
    resourcePeriodLifecycle.move(period, 'giveBack', tx.viewer)
    await system.save(period)
  }
  if (!refund.isZero) await tx.announce(new RefundOrdered(orderId, buyer.id, refund))
  const givenBack = returns.map(each => givenBackOf(each, orderType, tx.now))
  await tx.announce(new PeriodsGivenBack(orderId, buyer.id, givenBack))
  return orderId
}
