/** The resources of the demo world are possible ones: of their orders, adding up, in every state, and some for every persona. */
import { DEMO_ISSUER } from '../../src/access/signIn'
import { demoSize } from '../../src/demo/sizes'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity } from '../../src/modules/members'
import { ChargingMode, OrderEntity, OrderStatus, OrderType } from '../../src/modules/orders'
import {
  RefundDetailEntity,
  RefundDetailKind,
  ResourceDiscountEntity,
  ResourceEntity,
  ResourcePeriodEntity,
  ResourcePeriodStatus,
  ResourceStatus,
} from '../../src/modules/resources'
import { prefixOf } from '../../src/shared/ids'
import { Money } from '../../src/shared/money'
import { now } from '../support/rows'
import { collect, grouped } from './collected'

const world = collect(demoSize, now)
const resources = world.of(ResourceEntity)
const periods = world.of(ResourcePeriodEntity)
const details = world.of(RefundDetailEntity)
const orders = new Map(world.of(OrderEntity).map(order => [order.id, order]))
const byId = new Map(resources.map(resource => [resource.id, resource]))

describe('resources', () => {
  it('are many enough to look at, few enough to load', () => {
    expect(resources.length).toBeGreaterThan(500)
    expect(resources.length).toBeLessThan(4_200)
    expect(world.of(ResourceDiscountEntity).length).toBeGreaterThan(50)
  })

  it('have well-formed ids, each once', () => {
    const ids = [resources, periods, details, world.of(ResourceDiscountEntity)].flatMap(rows => rows.map(({ id }) => id))
    expect(ids.filter(id => prefixOf(id) === null)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stand in every state that each kind has', () => {
    const states = (isOnDemand: boolean) =>
      [
        ...new Set(resources.filter(each => (each.chargingMode === ChargingMode.PAY_PER_USE) === isOnDemand).map(({ status }) => status)),
      ].sort()
    const { IN_USE, FROZEN, EXPIRED, CLOSED, GRACE_PERIOD, CHANGING, CLOSING } = ResourceStatus
    expect(states(false)).toEqual([CLOSED, EXPIRED, FROZEN, IN_USE])
    expect(states(true)).toEqual([CHANGING, CLOSED, CLOSING, FROZEN, GRACE_PERIOD, IN_USE])
  })

  it('stem from orders of the same customer and partner that were carried out (R-RS-3)', () => {
    for (const { orderId, customerId, partnerId } of resources) {
      const order = orderId === null ? null : orders.get(orderId)
      if (!order) continue
      expect([order.customerId, order.partnerId]).toEqual([customerId, partnerId])
      expect([OrderStatus.COMPLETED, OrderStatus.PROCESSING]).toContain(order.status)
    }
  })

  it('are attached to main resources that end when they do (R-RS-1)', () => {
    const attached = resources.filter(({ parentResourceId }) => parentResourceId !== null)
    expect(attached.length).toBeGreaterThan(50)
    for (const { parentResourceId, expireAt, isMainResource, customerId } of attached)
      expect([isMainResource, byId.get(parentResourceId ?? '')]).toMatchObject([false, { isMainResource: true, expireAt, customerId }])
  })

  it('expire only if they have an end, and what has ended is not in use', () => {
    for (const { chargingMode, expireAt, status } of resources) {
      expect(expireAt === null).toBe(chargingMode === ChargingMode.PAY_PER_USE)
      if (expireAt !== null && expireAt <= now) expect([ResourceStatus.EXPIRED, ResourceStatus.CLOSED]).toContain(status)
    }
  })

  it('are held by unpaid renewals, which would go on from their end', () => {
    const held = resources.filter(({ pendingOrderId }) => pendingOrderId !== null)
    expect(held.length).toBeGreaterThan(0)
    const unpaid = grouped(periods, ({ resourceId }) => resourceId)
    for (const { id, pendingOrderId, expireAt } of held) {
      expect(orders.get(pendingOrderId ?? '')).toMatchObject({ orderType: OrderType.RENEWAL, status: OrderStatus.PENDING_PAYMENT })
      expect(unpaid.get(id)).toMatchObject([{ status: ResourcePeriodStatus.UNPAID, startsAt: expireAt, orderId: pendingOrderId }])
    }
  })

  it.each(['sp-manager', 'sp-admin', 'customer', 'master-admin'])('are there for %s to see', name => {
    const member = world.of(MemberEntity).find(({ issuer, subject }) => issuer === DEMO_ISSUER && subject === name)
    const customers = world.of(CustomerEntity)
    const mine = customers.filter(({ id, managerId, partnerId }) =>
      name === 'customer' ? id === member?.customerId : name === 'sp-manager' ? managerId === member?.id : partnerId === member?.partnerId,
    )
    const ids = new Set(mine.map(({ id }) => id))
    // A master has no customers of its own: it looks at those of its resellers.
    if (name !== 'master-admin') expect(resources.filter(({ customerId }) => ids.has(customerId)).length).toBeGreaterThan(5)
  })
})

describe('refund details', () => {
  it('add up to the order that they belong to; refunded is negative, kept is positive (R-REF-2)', () => {
    const parts = grouped(details, ({ orderId }) => orderId)
    const refunds = [...orders.values()].filter(({ orderType }) => orderType === OrderType.UNSUBSCRIPTION)
    expect(refunds.length).toBeGreaterThan(50)
    for (const { id, amountAfterDiscount } of refunds) {
      const sum = (parts.get(id) ?? []).reduce((total, { amount }) => total.plus(amount), Money.zero('CNY'))
      expect([id, sum.amount]).toEqual([id, amountAfterDiscount.amount])
    }
    for (const { kind, amount } of details) expect(amount.isNegative).toBe(kind === RefundDetailKind.REFUND)
  })

  it('go back to a purchase or renewal of the same customer (R-REF-1)', () => {
    for (const { baseOrderId, customerId } of details) {
      const base = orders.get(baseOrderId ?? '')
      expect(base?.customerId).toBe(customerId)
      expect([OrderType.PURCHASE, OrderType.RENEWAL]).toContain(base?.orderType)
    }
  })

  it('leave nothing of a returned order in use', () => {
    const returned = periods.filter(({ status }) => status === ResourcePeriodStatus.RETURNED)
    expect(returned.length).toBeGreaterThan(0)
    for (const { resourceId } of returned) expect(byId.get(resourceId)?.status).toBe(ResourceStatus.CLOSED)
  })
})
