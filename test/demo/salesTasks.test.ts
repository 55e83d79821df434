/** The tasks of the demo: every state is there, amounts and records agree, and the rule of large orders holds. */
import { demoSize } from '../../src/demo/sizes'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity } from '../../src/modules/members'
import { OrderEntity } from '../../src/modules/orders'
import { PartnerEntity } from '../../src/modules/partners'
import {
  BusinessOpportunityEntity,
  HandlingResult,
  isLarge,
  RenewalTaskEntity,
  SalesTaskEntity,
  TaskHandlingEntity,
  TaskStatus,
} from '../../src/modules/salesTasks'
import { now } from '../support/rows'
import { collect, grouped } from './collected'

const world = collect(demoSize, now)
const [sales, renewals] = [world.of(SalesTaskEntity), world.of(RenewalTaskEntity)]
const records = grouped(world.of(TaskHandlingEntity), ({ taskId }) => taskId)
const customers = new Map(world.of(CustomerEntity).map(customer => [customer.id, customer]))
const partners = new Map(world.of(PartnerEntity).map(partner => [partner.id, partner]))
const orders = new Map(world.of(OrderEntity).map(order => [order.id, order]))
const states = Object.values(TaskStatus).sort()

describe('tasks', () => {
  it('of both kinds are in every state, late ones among them', () => {
    expect([...new Set(sales.map(({ status }) => status))].sort()).toEqual(states)
    expect([...new Set(renewals.map(({ status }) => status))].sort()).toEqual(states)
    expect(sales.some(({ status, dueAt }) => status === TaskStatus.PENDING && dueAt < now)).toBe(true)
  })

  it('have as many records as they were handled, the last of which says where they stand', () => {
    for (const { id, status, handlingCount, version } of [...sales, ...renewals]) {
      const results = (records.get(id) ?? []).map(({ result }) => result)
      expect([results.length, version]).toEqual([handlingCount, handlingCount + 1])
      if (status === TaskStatus.PENDING) expect(results).toEqual([])
      if (status === TaskStatus.IN_PROGRESS) expect(results.at(-1)).toBe(HandlingResult.FOLLOWED_UP)
      if (status === TaskStatus.COMPLETED || status === TaskStatus.TERMINATED) expect(results.at(-1)).toBe(status)
    }
  })

  it('belong to the partner of their customer, and to none that has entrusted nothing (R-TASK-4)', () => {
    for (const { partnerId, customerId } of [...sales, ...renewals]) {
      const { masterId, entrustmentNoticeAcceptedAt } = partners.get(partnerId) ?? { masterId: 'none', entrustmentNoticeAcceptedAt: null }
      expect(customers.get(customerId)?.partnerId).toBe(partnerId)
      expect(masterId === null || entrustmentNoticeAcceptedAt !== null).toBe(true)
    }
  })

  it('remind of large orders (R-LOR-1)', () => {
    for (const { orderId, paidAmount, customerId } of renewals) {
      expect(isLarge(paidAmount)).toBe(true)
      expect(orders.get(orderId)).toMatchObject({ customerId, amountAfterDiscount: paidAmount })
    }
    expect(new Set(renewals.map(({ orderId }) => orderId)).size).toBe(renewals.length)
  })

  it('the customer manager has some, and opportunities; so has the first reseller', () => {
    const manager = world.of(MemberEntity).find(({ subject }) => subject === 'sp-manager')
    const mine = new Set([...customers.values()].filter(({ managerId }) => managerId === manager?.id).map(({ id }) => id))
    expect(sales.filter(({ customerId }) => mine.has(customerId)).length).toBeGreaterThan(2)
    expect(world.of(BusinessOpportunityEntity).some(({ ownerId }) => ownerId === manager?.id)).toBe(true)
    const resellers = [...partners.values()].filter(({ masterId, entrustmentNoticeAcceptedAt }) => masterId && entrustmentNoticeAcceptedAt)
    expect(sales.filter(({ partnerId }) => resellers.some(({ id }) => id === partnerId)).length).toBeGreaterThan(2)
  })
})
