/** The order of a renewal: what is asked for with all that is attached to it, at list price, with the discounts to choose from. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import type { CustomerEntity } from '../../customers'
import { OrderStatus, OrderTermsEntity, OrderType, PeriodType } from '../../orders'
import { wholeOf } from '../asked'
import { discountsOf, offeredFor } from '../discounts'
import { endOfPeriod, type Period } from '../period'
import { listPrice } from '../renewalPricing'
import type { ResourceEntity } from '../resource.entity'
import { ResourcePeriodStatus } from '../resource.enums'
import type { Asked } from '../resource.refusals'
import { ResourcePeriodEntity } from '../resourcePeriod.entity'
import { placeOrder } from './placeOrder'

const stretch = (resource: ResourceEntity, period: Period) => {
  const { expireAt, currency } = resource
  if (expireAt === null) throw new Error(`${resource.id} has no end to renew from`)
  return { startsAt: expireAt, endsAt: endOfPeriod(expireAt, period), price: listPrice(resource, period) ?? Money.zero(currency) }
}

/** The discounts of the customer wait with the order, to be chosen when it is paid. */
const offerDiscounts = async (
  tx: Transaction,
  buyer: CustomerEntity,
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
export const placeRenewal = async (
  tx: Transaction,
  ctx: Pick<Context, 'viewer'>,
  buyer: CustomerEntity,
  asked: readonly Asked[],
  period: Period,
): Promise<string> => {
  const { periodNum, periodType } = period
  const renewed = asked.flatMap(wholeOf).map(resource => ({ resource, ...stretch(resource, period) }))
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
  const periods = renewed.map(({ resource: { id: resourceId, customerId, currency }, startsAt, endsAt }, index) => ({
    id: newId('rpd'),
    partnerId: buyer.partnerId,
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
