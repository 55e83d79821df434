/** Resources that renew themselves: when they are charged, what is paid, that it is paid once, and what becomes of those that cannot pay. */
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { OrderStatus, PeriodType } from '../../../src/modules/orders'
import { ExpirePolicy, ResourceDiscountEntity, ResourceEntity, ResourcePeriodEntity, ResourceStatus } from '../../../src/modules/resources'
import type { New } from '../../../src/db'
import { brokenInvariants, fund, held } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { attachedRow, discountRow, periodRow, resourceRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { addServer, openResourceWorld } from './resourceWorld'

const renewing: Partial<New<ResourceEntity>> = {
  expirePolicy: ExpirePolicy.AUTO_RENEW,
  autoRenewTimes: 0,
  autoRenewPeriodType: PeriodType.MONTH,
}
/** It expires on 31 March in Shanghai: charged from the 24th at three. */
const dueAt = '2026-03-23T19:00:00.000Z'
const extended = '2026-04-30T15:59:59.000Z'

describe.each(databases)('renewing automatically on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
    // What a test did not pay for is nobody's business in the next.
    await world.store.writer.query(`UPDATE resource SET expire_policy = 'GRACE_PERIOD' WHERE expire_policy = 'AUTO_RENEW'`)
  })
  afterAll(() => world.close())

  const purse = ofCustomer('cus_1', 'ptn_sp', AccountType.BALANCE, 'CNY')
  const runAt = (instant: string) => {
    world.now = instant
    return world.runJob('renewAutomatically')
  }
  const row = async (id: string) => (await world.table('resource')).find(each => each.id === id)
  const ordersOf = async (id: string) => {
    const periods = (await world.table('resource_period')).filter(each => each.resource_id === id)
    const orders = await world.table('order')
    return periods.flatMap(({ order_id: orderId, status }) =>
      orders.filter(order => order.id === orderId).map(order => ({ ...order, periodStatus: status })),
    )
  }

  it('is done at three, seven days before it expires, main and attached, and paid from what the customer may spend (R-PAY-3)', async () => {
    const main = await addServer(world, renewing)
    const attached = attachedRow(main, { id: `${main.id}-disk`, ...renewing })
    await world.add(ResourceEntity, attached)
    await fund(world, purse, '500.00')
    expect(await runAt('2026-03-23T18:59:59.999Z')).toBe(0)
    expect(await runAt(dueAt)).toBe(1)
    expect(await held(world, purse)).toBe('370.00')
    expect([(await row(main.id))?.expire_at, (await row(attached.id))?.expire_at]).toEqual([extended, extended])
    expect(await row(main.id)).toMatchObject({
      status: 'IN_USE',
      expire_policy: 'AUTO_RENEW',
      pending_order_id: null,
      auto_renew_failure: null,
    })
    expect(await ordersOf(main.id)).toMatchObject([
      { source_type: 'SYSTEM', order_type: 'RENEWAL', status: 'PROCESSING', partner_id: 'ptn_sp', paid_at: dueAt, periodStatus: 'PAID' },
    ])
    const seen = await world.ask('customer', 'query ($id: ID!) { resource(id: $id) { nextDeductionAt autoRenewFailure } }', { id: main.id })
    expect(valueAt(seen, 'resource')).toEqual({ nextDeductionAt: '2026-04-22T19:00:00.000Z', autoRenewFailure: null })
  })

  it('is done once, however many runs there are at once (R-2290)', async () => {
    const { id } = await addServer(world, renewing)
    await fund(world, purse, '500.00')
    const before = await held(world, purse)
    world.now = dueAt
    const runs = await Promise.all([1, 2, 3].map(() => world.runJob('renewAutomatically')))
    expect(runs.reduce((sum, count) => sum + count)).toBe(1)
    expect(await world.runJob('renewAutomatically')).toBe(0)
    expect(Number(before) - Number(await held(world, purse))).toBe(100)
    expect(await ordersOf(id)).toHaveLength(1)
  })

  it('takes the discount that saves most, since nobody is there to choose (R-PR-2)', async () => {
    const { id } = await addServer(world, { ...renewing, customerId: 'cus_2' })
    const mine = { partnerId: 'ptn_sp', customerId: 'cus_2', serviceTypeCode: 'hws.service.type.ec2', validTo: '2027-01-01T00:00:00.000Z' }
    await world.add(
      ResourceDiscountEntity,
      discountRow({ id: 'rds_a9', ...mine, rate: '0.9' }),
      discountRow({ id: 'rds_a7', ...mine, rate: '0.7' }),
    )
    const other = ofCustomer('cus_2', 'ptn_sp', AccountType.BALANCE, 'CNY')
    const own = ofCustomer('cus_2', null, AccountType.BALANCE, 'CNY')
    await fund(world, other, '100.00')
    await fund(world, own, '100.00')
    expect(await runAt(dueAt)).toBe(1)
    expect([await held(world, other), await held(world, own)]).toContain('30.00')
    expect(await ordersOf(id)).toMatchObject([{ status: OrderStatus.PROCESSING }])
  })

  it('counts its times down, and with the last one it renews itself no more', async () => {
    const two = await addServer(world, { ...renewing, autoRenewTimes: 2 })
    const last = await addServer(world, { ...renewing, autoRenewTimes: 1 })
    await fund(world, purse, '500.00')
    expect(await runAt(dueAt)).toBe(2)
    expect(await row(two.id)).toMatchObject({ auto_renew_times: 1, expire_policy: 'AUTO_RENEW', expire_at: extended })
    expect(await row(last.id)).toMatchObject({ auto_renew_times: null, expire_policy: 'GRACE_PERIOD', expire_at: extended })
  })

  it('goes on for a year where it was so set', async () => {
    const { id } = await addServer(world, { ...renewing, autoRenewPeriodType: PeriodType.YEAR })
    await fund(world, purse, '2000.00')
    await runAt(dueAt)
    expect(await row(id)).toMatchObject({ expire_at: '2027-03-31T15:59:59.000Z' })
  })

  describe('without the money', () => {
    const poor = { partnerId: 'ptn_sp', customerId: 'cus_4' }

    it('leaves nothing behind but why, is tried once each morning, and works as soon as there is money', async () => {
      const resource = resourceRow({ ...poor, id: 'res_poor', ...renewing })
      await world.add(ResourceEntity, resource)
      const orders = (await world.table('order')).length
      expect(await runAt(dueAt)).toBe(0)
      expect(await row('res_poor')).toMatchObject({
        expire_at: resource.expireAt,
        pending_order_id: null,
        auto_renew_tried_at: dueAt,
        auto_renew_failure: 'INSUFFICIENT_BALANCE',
      })
      expect(await world.table('order')).toHaveLength(orders)
      const version = (await row('res_poor'))?.version
      await runAt('2026-03-24T10:00:00.000Z')
      expect((await row('res_poor'))?.version).toBe(version)
      await fund(world, ofCustomer('cus_4', 'ptn_sp', AccountType.BALANCE, 'CNY'), '100.00')
      await fund(world, ofCustomer('cus_4', null, AccountType.BALANCE, 'CNY'), '100.00')
      expect(await runAt('2026-03-24T19:00:00.000Z')).toBe(1)
      expect(await row('res_poor')).toMatchObject({ expire_at: extended, auto_renew_failure: null })
    })

    it('goes on being tried after it has expired, until its retention ends', async () => {
      const money = ofCustomer('cus_3', 'ptn_sp', AccountType.BALANCE, 'CNY')
      const expired = resourceRow({ id: 'res_kept', partnerId: 'ptn_sp', customerId: 'cus_3', ...renewing, status: ResourceStatus.EXPIRED })
      await world.add(ResourceEntity, expired)
      expect(await runAt('2026-04-10T19:00:00.000Z')).toBe(0)
      await fund(world, money, '300.00')
      await fund(world, ofCustomer('cus_3', null, AccountType.BALANCE, 'CNY'), '300.00')
      expect(await runAt('2026-04-15T19:00:00.000Z')).toBe(0)
      expect(await row('res_kept')).toMatchObject({ status: 'EXPIRED' })
      expect(await runAt('2026-04-14T19:00:00.000Z')).toBe(1)
      expect(await row('res_kept')).toMatchObject({ status: 'IN_USE', expire_at: extended })
    })

    it('spoils nothing for others, nor does a frozen customer, nor one that is being unsubscribed', async () => {
      const held = await addServer(world, renewing, { status: OrderStatus.PENDING_PAYMENT })
      const fine = await addServer(world, renewing)
      await world.add(ResourcePeriodEntity, periodRow(fine, { id: 'rpd_fine' }))
      await fund(world, purse, '500.00')
      expect(await runAt(dueAt)).toBe(1)
      expect([(await row(held.id))?.auto_renew_failure, (await row(fine.id))?.expire_at]).toEqual(['RESOURCE_IN_UNPAID_ORDER', extended])
      await world.store.writer.query(`UPDATE customer SET frozen_state = 'ACCOUNT' WHERE id = 'cus_1'`)
      const { id } = await addServer(world, renewing)
      expect(await runAt(dueAt)).toBe(0)
      expect(await row(id)).toMatchObject({ auto_renew_failure: 'TRADING_SUSPENDED' })
      await world.store.writer.query(`UPDATE customer SET frozen_state = 'NONE' WHERE id = 'cus_1'`)
    })
  })
})
