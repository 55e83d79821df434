/** Writes down an order about resources, with a line for each. */
import type { Viewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { type Instant, shanghaiDate } from '../../../shared/time'
import { calendarDeadline } from '../../calendar'
import type { CustomerEntity } from '../../customers'
import { ChargingMode, OrderEntity, OrderLineEntity, OrderSourceType, OrderStatus, OrderType, type PeriodType } from '../../orders'
import type { ResourceEntity } from '../resource.entity'
import type { Asked } from '../resource.refusals'

/** What is ordered: a resource, or what should have become one. */
export type Ordered = Pick<
  ResourceEntity,
  'serviceTypeCode' | 'serviceTypeName' | 'productId' | 'productSpec' | 'chargingMode' | 'currency' | 'enterpriseProject'
>

export type NewLine = {
  readonly resource: Ordered
  readonly periodType: PeriodType
  /** Null on an unsubscription (part 1 §4.3). */
  readonly periodNum: number | null
  readonly effectiveAt: Instant | null
  readonly expireAt: Instant | null
  readonly amount: Money
}

type Terms = {
  readonly orderType: OrderType
  readonly status: OrderStatus
  readonly lines: readonly NewLine[]
  /** Of a refund: what stays with the vendor. */
  readonly kept?: { readonly commission: Money; readonly consumed: Money }
}

/** Whoever else orders acts for the customer. */
const sources: Partial<Record<Viewer['kind'], OrderSourceType>> = { CUSTOMER: OrderSourceType.CUSTOMER, SYSTEM: OrderSourceType.SYSTEM }

/** INFERRED: an order can be paid for a week. */
const payableDays = 7

/** INFERRED: an order is about one service; several services in one call make one order each. */
export const byService = (asked: readonly Asked[]): Asked[][] => {
  const services = new Set(asked.map(({ resource }) => resource?.serviceTypeCode))
  return [...services].map(service => asked.filter(({ resource }) => resource?.serviceTypeCode === service))
}

const projectsOf = (resources: readonly Ordered[]) => {
  const projects = resources.map(({ enterpriseProject }) => enterpriseProject).filter(project => project !== null)
  return [...new Map(projects.map(project => [project.projectId, project])).values()]
}

/** The buyer is locked. Amounts of an order are those of its lines, added up; they are at list price, because discounts are chosen when it is paid. */
export const placeOrder = async (
  tx: Transaction,
  { viewer }: Pick<Context, 'viewer'>,
  buyer: CustomerEntity,
  { orderType, status, lines, kept }: Terms,
): Promise<{ readonly orderId: string; readonly lineIds: readonly string[] }> => {
  const [first] = lines
  if (!first) throw new Error('an order without lines')
  const { currency } = first.resource
  const amount = lines.reduce((sum, line) => sum.plus(line.amount), Money.zero(currency))
  const orderId = newId('ord')
  await tx.insert(OrderEntity, {
    id: orderId,
    partnerId: buyer.partnerId,
    customerId: buyer.id,
    customerManagerId: buyer.managerId,
    parentOrderId: null,
    serviceTypeCode: first.resource.serviceTypeCode,
    serviceTypeName: first.resource.serviceTypeName,
    sourceType: sources[viewer.kind] ?? OrderSourceType.AGENT,
    status,
    orderType,
    chargingMode: orderType === OrderType.YEARLY_TO_ON_DEMAND ? ChargingMode.PAY_PER_USE : first.resource.chargingMode,
    officialAmount: amount,
    amountAfterDiscount: amount,
    cashCouponAmount: Money.zero(currency),
    voucherAmount: Money.zero(currency),
    storedCardAmount: Money.zero(currency),
    commissionAmount: kept?.commission ?? null,
    consumedAmount: kept?.consumed ?? null,
    currency,
    createdAt: tx.now,
    paidAt: null,
    pendingPaymentEndAt: status === OrderStatus.PENDING_PAYMENT ? calendarDeadline(shanghaiDate(tx.now), payableDays) : null,
    // Who acts for a customer is in the audit trail; the login in the customer's account is the customer's alone.
    userName: viewer.kind === 'CUSTOMER' ? buyer.accountName : null,
    contractId: null,
    payingAgentId: null,
    isPaidByPartner: false,
    enterpriseProjects: projectsOf(lines.map(({ resource }) => resource)),
    discounts: [],
    updatedAt: tx.now,
    version: 1,
  })
  const rows = lines.map(({ resource, periodType, periodNum, effectiveAt, expireAt, amount: ofLine }) => ({
    id: newId('orl'),
    orderId,
    partnerId: buyer.partnerId,
    customerId: buyer.id,
    serviceTypeCode: resource.serviceTypeCode,
    serviceTypeName: resource.serviceTypeName,
    productId: resource.productId,
    productSpec: resource.productSpec,
    categoryCode: null,
    periodType,
    periodNum,
    effectiveAt,
    expireAt,
    quantity: 1,
    officialAmount: ofLine,
    amountAfterDiscount: ofLine,
    currency,
  }))
  await tx.append(OrderLineEntity, ...rows)
  return { orderId, lineIds: rows.map(({ id }) => id) }
}
