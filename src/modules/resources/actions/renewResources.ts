/** Renews main resources with all that is attached to them: an order that waits to be paid. The whole call or nothing. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { OrderStatus, OrderTermsEntity, OrderType, PeriodType } from '../../orders'
import { checkIds, lockAsked, wholeOf } from '../asked'
import { discountsOf, offeredFor } from '../discounts'
import { endOfPeriod } from '../period'
import { checkPeriod, mostRenewed } from '../renewalPrice'
import { listPrice } from '../renewalPricing'
import type { ResourceEntity } from '../resource.entity'
import { ResourcePeriodStatus } from '../resource.enums'
import { type Asked, againstRenewal, refuseAny } from '../resource.refusals'
import type { RenewResourcesInput } from '../resourceAction.inputs'
import { ResourcePeriodEntity } from '../resourcePeriod.entity'
import { actOn, type Buyer, lockBuyer } from './operator'
import { byService, placeOrder } from './placeOrder'

const stretch = (resource: ResourceEntity, input: RenewResourcesInput) => {
  const { expireAt, currency } = resource
  if (expireAt === null) throw new Error(`${resource.id} has no end to renew from`)
  return { startsAt: expireAt, endsAt: endOfPeriod(expireAt, input), price: listPrice(resource, input) ?? Money.zero(currency) }
}

/** The discounts of the customer wait with the order, to be chosen when it is paid. */
const offerDiscounts = async (
  tx: Transaction,
  buyer: Buyer,
  orderId: string,
  resources: readonly ResourceEntity[],
  lineIds: readonly string[],
) => {
  const system = tx.asSystem(systemViewer('discounts of a renewal'))
  const lines = resources.map(({ serviceTypeCode }, index) => ({ lineId: lineIds[index] ?? '', serviceTypeCode }))
  await tx.append(OrderTermsEntity, {
    id: newId('otm'),
    orderId,
    partnerId: buyer.partnerId,
    customerId: buyer.id,
    discounts: offeredFor(await discountsOf(system, buyer, tx.now), lines),
    startAt: null,
    hasProductChanged: false,
    lacksTaxRate: false,
    projectFunds: null,
    organisationBudget: null,
    currency: buyer.currency,
  })
}

/** The order at list price, cut to cents line by line (R-2151); the times are written down with it and count once it is paid. */
const renew = async (tx: Transaction, ctx: Context, buyer: Buyer, asked: readonly Asked[], input: RenewResourcesInput): Promise<string> => {
  const { periodNum, periodType } = input
  const renewed = asked.flatMap(wholeOf).map(resource => ({ resource, ...stretch(resource, input) }))
  const { orderId, lineIds } = await placeOrder(tx, ctx, buyer, {
    orderType: OrderType.RENEWAL,
    status: OrderStatus.PENDING_PAYMENT,
    lines: renewed.map(({ resource, startsAt, endsAt, price }) => ({
      resource,
      periodType: PeriodType[periodType],
      periodNum,
      effectiveAt: startsAt,
      expireAt: endsAt,
      amount: price.truncateToCents(),
    })),
  })
  const periods = renewed.map(({ resource: { id: resourceId, partnerId, customerId, currency }, startsAt, endsAt }, index) => ({
    id: newId('rpd'),
    partnerId,
    customerId,
    resourceId,
    orderId,
    orderLineId: lineIds[index] ?? null,
    orderType: OrderType.RENEWAL,
    periodType,
    periodNum,
    status: ResourcePeriodStatus.UNPAID,
    startsAt,
    endsAt,
    paidAmount: Money.zero(currency),
    currency,
    version: 1,
  }))
  await tx.append(ResourcePeriodEntity, ...periods)
  await offerDiscounts(
    tx,
    buyer,
    orderId,
    renewed.map(({ resource }) => resource),
    lineIds,
  )
  for (const { resource } of renewed) {
    resource.pendingOrderId = orderId
    await tx.save(resource)
  }
  return orderId
}

export const renewResources = async (tx: Transaction, ctx: Context, input: RenewResourcesInput) => {
  checkIds('resourceIds', input.resourceIds, mostRenewed)
  checkPeriod(input)
  const buyer = await lockBuyer(tx, ctx, input.customerId)
  const { answer, replayed } = await once(tx, ctx, 'renewResources', input, async () => {
    const asked = await lockAsked(tx, buyer.id, input.resourceIds)
    await actOn(tx, ctx, buyer, asked.flatMap(wholeOf))
    refuseAny(asked, each => againstRenewal(each, input, tx.now))
    const orderIds: string[] = []
    for (const group of byService(asked)) orderIds.push(await renew(tx, ctx, buyer, group, input))
    return { orderIds }
  })
  return { ...answer, replayed }
}
