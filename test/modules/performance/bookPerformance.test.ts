/** From a payment to a line of performance: noted at once, booked within two hours, on the statement that is open. */
import { AssociationType, CustomerEntity, CustomerLevel, CustomerManagerAssignmentEntity } from '../../../src/modules/customers'
import { CustomerAssociationEntity } from '../../../src/modules/association'
import { IncentivePolicyKind, ProductIncentivePolicyEntity } from '../../../src/modules/incentivePolicies'
import { OrderEntity, OrderType } from '../../../src/modules/orders'
import { PerformanceStatementEntity, PerformanceStatus } from '../../../src/modules/performance'
import { NotedConsumptionEntity } from '../../../src/modules/performance/notedConsumption.entity'
import { ResellerManagerAssignmentEntity } from '../../../src/modules/resellers'
import { Money } from '../../../src/shared/money'
import { later } from '../../../src/shared/time'
import { customerAssociationRow } from '../../support/associationRows'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { performanceStatementRow, policyRow } from '../../support/performanceRows'
import { customerRow, now } from '../../support/rows'
import type { World } from '../../support/world'
import { combined, openPaymentWorld, pay, pending } from '../orders/paymentWorld'

const cny = (amount: string) => Money.of(amount, 'CNY')
const hour = 3_600_000

describe.each(databases)('booking performance on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
    await world.add(
      ProductIncentivePolicyEntity,
      policyRow({ id: 'pip_1', serviceTypeCode: 'hws.service.type.ec2' }),
      policyRow({ id: 'pip_2', serviceTypeCode: 'hws.none', policy: IncentivePolicyKind.NO_PERFORMANCE_NO_REBATE }),
    )
    // The manager until the end of February, the colleague since.
    const period = { partnerId: 'ptn_sp', customerId: 'cus_1', assignedById: 'mbr_admin' }
    await world.add(
      CustomerManagerAssignmentEntity,
      { ...period, id: 'cma_1', memberId: 'mbr_manager', startedAt: '2025-02-01T00:00:00.000Z', endedAt: '2026-02-28T00:00:00.000Z' },
      { ...period, id: 'cma_2', memberId: 'mbr_colleague', startedAt: '2026-02-28T00:00:00.000Z', endedAt: null },
    )
  })
  beforeEach(async () => {
    world.now = now
    for (const table of ['performance_detail', 'performance_statement', 'noted_consumption'])
      await world.store.writer.query(`DELETE FROM ${table}`)
  })
  afterAll(() => world.close())

  /** Something that was paid, noted beside all rules; `cash` in yuan. */
  const noted = async (cash: string, occurredAt = '2026-03-01T02:00:00.000Z', given: Partial<OrderEntity> = {}): Promise<string> => {
    const id = `ord_B${++made}`
    await world.add(OrderEntity, { ...orderRow({ id, partnerId: 'ptn_sp', customerId: 'cus_1' }), ...given } as never)
    await world.add(NotedConsumptionEntity, { id: `ncs_${made}`, orderId: id, cash: cny(cash), currency: 'CNY', occurredAt })
    return id
  }
  const booked = () => world.runJob('bookPerformance')
  const lines = () => world.table('performance_detail')
  const line = async (orderId: string) => (await lines()).find(row => row.order_id === orderId)
  const statements = () => world.table('performance_statement')

  it('a payment is noted with it, and shows within two hours, not before one (R-PF-1, R-PF-8)', async () => {
    const { id } = await pending(world, ['60.00', '40.00'])
    expect((await pay(world, 'customer', id)).userErrors).toEqual([])
    expect(await world.table('noted_consumption')).toMatchObject([{ order_id: id, occurred_at: now }])
    world.now = later(now, hour - 1)
    expect(await booked()).toBe(0)
    world.now = later(now, hour)
    expect(await booked()).toBe(1)
    expect(await line(id)).toMatchObject({
      partner_id: 'ptn_sp',
      customer_id: 'cus_1',
      manager_id: 'mbr_colleague',
      generated_at: now,
      performance_cycle: '2026-03',
      consumption_cycle: '2026-03',
      order_type: 'PURCHASE',
      incentive_policy: 'NON_SPECIFIC',
      counts_for_incentive: 1,
      zero_reason: null,
    })
    expect(await statements()).toMatchObject([{ partner_id: 'ptn_sp', cycle: '2026-03', status: 'ESTIMATED', association_type: 'RESALE' }])
    const shown = await world.ask('finance', '{ performanceStatements { nodes { totalAmount { amount } eligibleAmount { amount } } } }')
    expect(shown.data).toEqual({
      performanceStatements: { nodes: [{ totalAmount: { amount: '100.00' }, eligibleAmount: { amount: '100.00' } }] },
    })
    expect(await world.table('noted_consumption')).toEqual([])
    expect(await booked()).toBe(0)
  })

  it('a combined order is its members, each for itself', async () => {
    const { id, members } = await combined(world, ['10.00', '20.00'])
    await pay(world, 'customer', id)
    expect((await world.table('noted_consumption')).map(row => row.order_id).sort()).toEqual(members.map(member => member.id).sort())
  })

  it('who looked after the customer at the time is the manager of record (R-RL-4)', async () => {
    const id = await noted('10.00', '2026-02-27T02:00:00.000Z')
    await booked()
    expect(await line(id)).toMatchObject({ manager_id: 'mbr_manager', performance_cycle: '2026-02' })
  })

  it.each([
    ['the day before', '2026-02-27T15:59:59.999Z', 'mbr_manager'],
    ['the day itself, before it', '2026-02-27T23:00:00.000Z', 'mbr_manager'],
    ['the day itself, after it', '2026-02-28T15:59:59.999Z', 'mbr_manager'],
    ['the next day in Shanghai', '2026-02-28T16:00:00.000Z', 'mbr_colleague'],
  ])('a new manager has the performance from the day after the assignment on: %s (R-AM-6)', async (_, occurredAt, manager) => {
    const id = await noted('10.00', occurredAt)
    await booked()
    expect(await line(id)).toMatchObject({ manager_id: manager })
  })

  it('on the day of the first assignment it is nobody’s; of another partner’s manager it never is (R-AM-6)', async () => {
    const period = { customerId: 'cus_2', assignedById: 'mbr_admin' }
    await world.add(
      CustomerManagerAssignmentEntity,
      {
        ...period,
        id: 'cma_3',
        partnerId: 'ptn_other',
        memberId: 'mbr_strangerManager',
        startedAt: '2025-02-01T00:00:00.000Z',
        endedAt: '2026-02-28T02:00:00.000Z',
      },
      { ...period, id: 'cma_4', partnerId: 'ptn_sp', memberId: 'mbr_manager', startedAt: '2026-02-28T02:00:00.000Z', endedAt: null },
    )
    const [first, second] = [
      await noted('10.00', '2026-02-28T03:00:00.000Z', { customerId: 'cus_2' }),
      await noted('10.00', '2026-03-01T03:00:00.000Z', { customerId: 'cus_2' }),
    ]
    await booked()
    expect([await line(first), await line(second)]).toMatchObject([{ manager_id: null }, { manager_id: 'mbr_manager' }])
  })

  it('refunds are negative (R-PF-6), coupons are no performance (R-PF-2), and what is outside the policy says so (R-PF-7)', async () => {
    const refund = await noted('-30.00', undefined, { orderType: OrderType.UNSUBSCRIPTION })
    const half = await noted('50.00', undefined, { voucherAmount: cny('50.00') })
    const coupons = await noted('0.00', undefined, { voucherAmount: cny('80.00'), cashCouponAmount: cny('20.00') })
    const excluded = await noted('70.00', undefined, { serviceTypeCode: 'hws.none' })
    const unknown = await noted('70.00', undefined, { serviceTypeCode: 'hws.unknown' })
    expect(await booked()).toBe(5)
    const amount = (text: string) => cny(text).units.toString()
    const amounts = async (id: string) => {
      const { performance_amount: performed, coupon_amount: coupon, zero_reason: reason } = (await line(id)) ?? {}
      return [String(performed), String(coupon), reason]
    }
    expect(await amounts(refund)).toEqual([amount('-30.00'), amount('0.00'), null])
    expect(await amounts(half)).toEqual([amount('50.00'), amount('50.00'), null])
    expect(await amounts(coupons)).toEqual([amount('0.00'), amount('100.00'), 'PAID_WITH_COUPONS'])
    expect(await amounts(excluded)).toEqual([amount('0.00'), amount('0.00'), 'PRODUCT_OUTSIDE_POLICY'])
    expect(await amounts(unknown)).toEqual([amount('0.00'), amount('0.00'), 'PRODUCT_OUTSIDE_POLICY'])
    expect(await statements()).toMatchObject([{ total_amount: expect.anything() as unknown }])
  })

  it('what comes after the statement of its month is final goes into the next that is open (R-ID-3)', async () => {
    const final = { partnerId: 'ptn_sp', status: PerformanceStatus.FINAL, reviewedAt: now, reviewedById: 'mbr_incentiveOps' }
    await world.add(PerformanceStatementEntity, performanceStatementRow({ ...final, id: 'pfs_F', cycle: '2026-02' }))
    const before = await statements()
    const id = await noted('10.00', '2026-02-28T02:00:00.000Z')
    await booked()
    expect(await line(id)).toMatchObject({ consumption_cycle: '2026-02', performance_cycle: '2026-03' })
    expect((await statements()).filter(row => row.id === 'pfs_F')).toEqual(before)
  })

  it('of a cloud reseller’s customer makes two lines: its own, and its master’s, which counts (R-RL-6)', async () => {
    await world.add(ResellerManagerAssignmentEntity, {
      id: 'rma_1',
      partnerId: 'ptn_master',
      resellerId: 'ptn_reseller',
      memberId: 'mbr_masterManager',
      startedAt: '2025-02-01T00:00:00.000Z',
      endedAt: null,
      assignedById: 'mbr_masterAdmin',
    })
    const id = await noted('10.00', undefined, { partnerId: 'ptn_reseller', customerId: 'cus_r1' })
    await booked()
    const both = (await lines()).filter(row => row.order_id === id)
    expect(both).toHaveLength(2)
    expect(both.find(row => row.partner_id === 'ptn_reseller')).toMatchObject({ counts_for_incentive: 0, reseller_id: null })
    expect(both.find(row => row.partner_id === 'ptn_master')).toMatchObject({
      counts_for_incentive: 1,
      reseller_id: 'ptn_reseller',
      manager_id: 'mbr_masterManager',
    })
  })

  it('a long-tail customer that came from another partner brings nothing for six months (R-PF-10)', async () => {
    const came = { startedAt: '2026-01-15T00:00:00.000Z', runningCustomerId: null }
    await world.add(CustomerEntity, customerRow({ id: 'cus_came', partnerId: 'ptn_sp' }))
    await world.add(CustomerEntity, customerRow({ id: 'cus_key', partnerId: 'ptn_sp', level: CustomerLevel.V5 }))
    for (const customerId of ['cus_came', 'cus_key'])
      await world.add(
        CustomerAssociationEntity,
        customerAssociationRow({
          id: `cas_${customerId.slice(4)}-1`,
          partnerId: 'ptn_other',
          customerId,
          startedAt: '2025-01-01T00:00:00.000Z',
          endedAt: '2026-01-15T00:00:00.000Z',
          runningCustomerId: null,
        }),
        customerAssociationRow({
          ...came,
          id: `cas_${customerId.slice(4)}-2`,
          partnerId: 'ptn_sp',
          customerId,
          runningCustomerId: customerId,
        }),
      )
    const [held, key] = [
      await noted('10.00', undefined, { customerId: 'cus_came' }),
      await noted('10.00', undefined, { customerId: 'cus_key' }),
    ]
    await booked()
    expect(await line(held)).toMatchObject({ zero_reason: 'REBIND_EXCLUSION', counts_for_incentive: 0 })
    expect(await line(key)).toMatchObject({ zero_reason: null, counts_for_incentive: 1 })
  })

  it('each association type has a statement of its own', async () => {
    await noted('10.00')
    await noted('20.00', undefined, { customerId: 'cus_4' })
    await booked()
    expect((await statements()).map(row => row.association_type).sort()).toEqual([AssociationType.REFERRAL, AssociationType.RESALE])
  })

  it('two runs at once book each payment once', async () => {
    for (let number = 0; number < 5; number++) await noted('10.00')
    await Promise.allSettled([booked(), booked()])
    await booked()
    expect(await lines()).toHaveLength(5)
    expect(await statements()).toHaveLength(1)
    expect(String((await statements())[0]?.total_amount)).toBe(cny('50.00').units.toString())
  })
})
