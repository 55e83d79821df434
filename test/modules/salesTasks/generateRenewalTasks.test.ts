/** The nightly job: which orders get a task, and what becomes of tasks (R-LOR-1 to R-LOR-3, R-TASK-4). */
import { systemViewer } from '../../../src/access/viewer'
import { Database, type New } from '../../../src/db'
import { CustomerEntity } from '../../../src/modules/customers'
import { OrderEntity, OrderLineEntity, OrderPaid, OrderStatus, OrderType, PeriodType } from '../../../src/modules/orders'
import { ResourceEntity, ResourcePeriodEntity, ResourcePeriodStatus } from '../../../src/modules/resources'
import { RenewalTaskEntity, TaskStatus } from '../../../src/modules/salesTasks'
import { type CurrencyCode, Money } from '../../../src/shared/money'
import { subscriptions } from '../../support/asking'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { lineOf, orderRow } from '../../support/orderRows'
import { periodRow, resourceRow } from '../../support/resourceRows'
import { customerRow } from '../../support/rows'
import { renewalTaskRow } from '../../support/salesTaskRows'
import { openWorld, type World } from '../../support/world'
import { entrust } from './taskWorld'

/** In the middle of March, for the world begins on the second. */
const thisMonth = '2026-03-20T15:59:59.000Z'
const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }

type Bought = Partial<New<OrderEntity>> & {
  readonly amount?: string
  readonly lines?: readonly Partial<New<OrderLineEntity>>[]
}

describe.each(databases)('generating renewal tasks on %s', kind => {
  let world: World
  let count = 0
  beforeEach(async () => {
    world ??= await openWorld(kind)
    for (const table of ['renewal_task', 'order_line', 'order', 'resource', 'resource_period'])
      await world.store.writer.query(`DELETE FROM ${world.store.writer.driver.escape(table)}`)
    world.now = '2026-03-02T02:00:00.000Z'
  })
  afterAll(() => world.close())

  const price = (amount: string, currency: CurrencyCode = 'CNY') => Money.of(amount, currency)

  /** An order of this customer with its lines; they end in this month unless they say otherwise. */
  const bought = async ({ amount = '6000.00', lines = [{}], ...given }: Bought = {}) => {
    count += 1
    const currency = given.currency ?? 'CNY'
    const order = orderRow({
      ...mine,
      id: `ord_G${count}`,
      amountAfterDiscount: price(amount, currency),
      paidAt: '2026-01-10T02:00:00.000Z',
      ...given,
    })
    const rows = lines.map((line, index) =>
      lineOf(order, { id: `orl_G${count}-${index}`, expireAt: thisMonth, amountAfterDiscount: price(amount, currency), ...line }),
    )
    await world.add(OrderEntity, order)
    await world.add(OrderLineEntity, ...rows)
    return { order, lines: rows }
  }

  /** What a line opened. */
  const opened = async (line: New<OrderLineEntity>, given: Partial<New<ResourcePeriodEntity>> = {}) => {
    const resource = resourceRow({ ...mine, id: `res_${line.id.slice(4)}`, orderId: line.orderId, expireAt: line.expireAt })
    await world.add(ResourceEntity, resource)
    await world.add(ResourcePeriodEntity, periodRow(resource, { id: `rpd_${line.id.slice(4)}`, orderLineId: line.id, ...given }))
    return resource
  }

  /** A paid renewal of a resource, from where it ends. */
  const renew = async (
    resource: New<ResourceEntity>,
    amount: string,
    given: Partial<New<ResourcePeriodEntity>> = {},
    order: Bought = {},
  ) => {
    const renewal = await bought({ amount, orderType: OrderType.RENEWAL, ...order, lines: [{ expireAt: '2027-03-20T15:59:59.000Z' }] })
    const [line] = renewal.lines
    await world.add(
      ResourcePeriodEntity,
      periodRow(resource, {
        id: `rpd_R${(count += 1)}`,
        orderId: renewal.order.id,
        orderLineId: line?.id ?? null,
        orderType: OrderType.RENEWAL,
        startsAt: thisMonth,
        endsAt: '2027-03-20T15:59:59.000Z',
        ...given,
      }),
    )
    return renewal.order
  }
  const first = <T>([row]: readonly T[]): T => {
    if (!row) throw new Error('no line')
    return row
  }
  const run = () => world.runJob('generateRenewalTasks')
  const tasks = () => world.table('renewal_task')
  const ordersWithTask = async () => (await tasks()).map(({ order_id }) => order_id)

  it.each<[string, Bought, boolean]>([
    ['5000.00 yuan are in', { amount: '5000.00' }, true],
    ['4999.99 yuan are out', { amount: '4999.99' }, false],
    ['dollars are out, however many', { amount: '90000.00', currency: 'USD' }, false],
    ['the first instant of the month is in', { lines: [{ expireAt: '2026-02-28T16:00:00.000Z' }] }, true],
    ['the last instant of the month is in', { lines: [{ expireAt: '2026-03-31T15:59:59.999Z' }] }, true],
    ['one millisecond before the month is out', { lines: [{ expireAt: '2026-02-28T15:59:59.999Z' }] }, false],
    ['one millisecond after the month is out', { lines: [{ expireAt: '2026-03-31T16:00:00.000Z' }] }, false],
    ['a line that ends later makes it another month’s', { lines: [{}, { expireAt: '2026-04-02T00:00:00.000Z' }] }, false],
    ['what has no end is out', { lines: [{ expireAt: null }] }, false],
    ['an unpaid order is out', { status: OrderStatus.PENDING_PAYMENT }, false],
    ['a cancelled order is out', { status: OrderStatus.CANCELLED }, false],
    ['one that is being carried out is in', { status: OrderStatus.PROCESSING }, true],
    ['a renewal that ends is in', { orderType: OrderType.RENEWAL }, true],
    ['an unsubscription is out', { orderType: OrderType.UNSUBSCRIPTION }, false],
    ['a change of specification is out', { orderType: OrderType.CHANGE }, false],
    ['a firewall by the month is out', { lines: [{ serviceTypeCode: 'hws.service.type.waf' }] }, false],
    ['a firewall by the year is in', { lines: [{ serviceTypeCode: 'hws.service.type.waf', periodType: PeriodType.YEAR }] }, true],
    ['DDoS protection by the month is out', { lines: [{ serviceTypeCode: 'hws.service.type.aad' }] }, false],
    ['the office products are out', { lines: [{ serviceTypeCode: 'hws.service.type.welink', periodType: PeriodType.YEAR }] }, false],
    ['meetings are out', { lines: [{ serviceTypeCode: 'hws.service.type.meeting', periodType: PeriodType.YEAR }] }, false],
    ['what is bought once is out', { lines: [{ periodType: PeriodType.ONE_OFF }] }, false],
    ['an order of an earlier partner is nobody’s', { partnerId: 'ptn_other' }, false],
  ])('%s (R-LOR-1, R-LOR-2)', async (_, given, expected) => {
    const { order } = await bought(given)
    expect(await run()).toBe(Number(expected))
    expect(await ordersWithTask()).toEqual(expected ? [order.id] : [])
  })

  it('an excluded line takes its part of the price with it (R-LOR-2)', async () => {
    const waf = { serviceTypeCode: 'hws.service.type.waf' }
    const half = { amountAfterDiscount: price('5000.00') }
    await bought({ amount: '9999.98', lines: [half, { ...waf, ...half }] })
    const { order } = await bought({ amount: '10000.00', lines: [half, { ...waf, ...half }] })
    await run()
    expect((await tasks()).map(({ order_id, paid_amount }) => [order_id, String(paid_amount)])).toEqual([[order.id, '500000000000']])
  })

  it('says what it is about, and is PENDING', async () => {
    const { order } = await bought()
    await run()
    const query = `{ renewalTasks { nodes { orderId customer { id } order { id } paidAmount { amount } renewedAmount { amount } renewalRate isRenewed
      isOverdue status expiryMonth orderExpireAt manager { id } availableActions } } }`
    expect(valueAt(await world.ask('manager', query), 'renewalTasks', 'nodes')).toEqual([
      {
        orderId: order.id,
        customer: { id: 'cus_1' },
        order: { id: order.id },
        paidAmount: { amount: '6000.00' },
        renewedAmount: { amount: '0.00' },
        renewalRate: '0.0000',
        isRenewed: false,
        isOverdue: false,
        status: 'PENDING',
        expiryMonth: '2026-03',
        orderExpireAt: thisMonth,
        manager: { id: 'mbr_manager' },
        availableActions: ['followUp'],
      },
    ])
  })

  it.each([
    ['5999.00', true, '0.5999'],
    ['5999.99', true, '0.5999'],
    ['6000.00', false, null],
    ['12000.00', false, null],
  ])('renewed by %s of 10000: a task %s; below 60 % is in, 60 % is out (R-LOR-1)', async (amount, expected, rate) => {
    const { lines } = await bought({ amount: '10000.00' })
    await renew(await opened(first(lines)), amount)
    await run()
    expect(await tasks()).toHaveLength(Number(expected))
    if (rate)
      expect(valueAt(await world.ask('admin', '{ renewalTasks { nodes { renewalRate } } }'), 'renewalTasks', 'nodes')).toEqual([
        { renewalRate: rate },
      ])
  })

  it.each<[string, Partial<New<ResourcePeriodEntity>>, Bought]>([
    ['that is not paid', { status: ResourcePeriodStatus.UNPAID }, { status: OrderStatus.PENDING_PAYMENT }],
    ['that was given back', { status: ResourcePeriodStatus.RETURNED }, {}],
    ['that was cancelled', { status: ResourcePeriodStatus.CANCELLED }, { status: OrderStatus.CANCELLED }],
    ['in another currency', {}, { currency: 'USD' }],
    ['of before', { startsAt: '2026-01-01T00:00:00.000Z' }, {}],
  ])('a renewal %s does not count (R-LOR-3)', async (_, period, order) => {
    const { lines } = await bought({ amount: '10000.00' })
    await renew(await opened(first(lines)), '10000.00', period, order)
    await run()
    expect((await tasks()).map(({ renewed_amount }) => String(renewed_amount))).toEqual(['0'])
  })

  it('what was given back is nothing to renew: neither a task, nor its part of one (R-LOR-3)', async () => {
    const whole = await bought()
    await opened(first(whole.lines), { status: ResourcePeriodStatus.RETURNED })
    const half = { amountAfterDiscount: price('5000.00') }
    const part = await bought({ amount: '10000.00', lines: [half, half] })
    await opened(first(part.lines), { status: ResourcePeriodStatus.RETURNED })
    await run()
    expect((await tasks()).map(({ order_id, paid_amount }) => [order_id, String(paid_amount)])).toEqual([[part.order.id, '500000000000']])
  })

  it('runs again without doing anything again; handled tasks stay what they are', async () => {
    await bought()
    expect(await run()).toBe(1)
    await world.store.writer.query("UPDATE renewal_task SET status = 'IN_PROGRESS'")
    const before = await tasks()
    expect(await run()).toBe(0)
    await world.store.writer.query("UPDATE renewal_task SET status = 'TERMINATED'")
    expect(await run()).toBe(0)
    expect(await tasks()).toEqual(before.map(task => ({ ...task, status: 'TERMINATED' })))
  })

  it('two runs at once make one task of each order, however many there are', async () => {
    for (let index = 0; index < 3; index++) await bought({ customerId: `cus_${index + 1}` })
    await Promise.all([run(), run(), run()])
    expect(await ordersWithTask()).toHaveLength(3)
  })

  it('finds them all, more than one chunk of them, also when they end at the same instant', async () => {
    const order = orderRow({ ...mine, id: 'ord_MANY' })
    await world.add(OrderEntity, order)
    for (let index = 0; index < 130; index++)
      await world.store.writer.manager.insert(
        OrderLineEntity,
        lineOf(order, { id: `orl_${index}`, expireAt: '2026-03-05T00:00:00.000Z' }) as never,
      )
    const { order: last } = await bought()
    expect(await run()).toBe(1)
    expect(await ordersWithTask()).toEqual([last.id])
  })

  it('no task goes to a reseller that has not entrusted them to its master (R-TASK-4)', async () => {
    const of = { partnerId: 'ptn_reseller', customerId: 'cus_r1' }
    const { order } = await bought(of)
    await entrust(world, false)
    expect(await run()).toBe(0)
    await entrust(world, true)
    expect(await run()).toBe(1)
    expect(await ordersWithTask()).toEqual([order.id])
  })

  it('is overdue, not ended, when the order ends unrenewed, and no order of last month is looked for (R-LOR-3)', async () => {
    const { order } = await bought()
    await run()
    world.now = '2026-04-01T00:00:00.000Z'
    expect(await run()).toBe(0)
    const query = '{ renewalTasks(filter: { isOverdue: true }) { nodes { orderId isOverdue status } } }'
    expect(valueAt(await world.ask('admin', query), 'renewalTasks', 'nodes')).toEqual([
      { orderId: order.id, isOverdue: true, status: 'PENDING' },
    ])
  })

  it.each([TaskStatus.PENDING, TaskStatus.IN_PROGRESS])(
    'a %s task is completed by the night once the rate is reached (R-LOR-3)',
    async status => {
      const { order, lines } = await bought({ amount: '10000.00' })
      const resource = await opened(first(lines))
      await world.add(
        RenewalTaskEntity,
        renewalTaskRow({ ...mine, id: 'rtk_open', orderId: order.id, status, paidAmount: price('10000.00') }),
      )
      await renew(resource, '5999.99')
      expect(await run()).toBe(0)
      expect(first(await tasks())).toMatchObject({ status, is_renewed: 0 })
      expect(String(first(await tasks()).renewed_amount)).toBe('599999000000')
      await renew(resource, '0.01')
      expect(await run()).toBe(1)
      expect(first(await tasks())).toMatchObject({ status: 'COMPLETED', is_renewed: 1 })
    },
  )

  it('an open task is terminated once there is nothing left to renew (R-LOR-3)', async () => {
    const { lines } = await bought()
    await run()
    await opened(first(lines), { status: ResourcePeriodStatus.RETURNED })
    expect(await run()).toBe(1)
    expect(first(await tasks())).toMatchObject({ status: 'TERMINATED' })
  })

  it.each([
    ['5999.99', 'PENDING'],
    ['6000.00', 'COMPLETED'],
  ])('hears at once that %s were paid for a renewal: %s (R-LOR-3)', async (amount, status) => {
    const { lines } = await bought({ amount: '10000.00' })
    const resource = await opened(first(lines))
    const another = await bought()
    await run()
    const renewal = await renew(resource, amount)
    const paid = new OrderPaid(renewal, price(amount), 'CUSTOMER', false)
    await new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions }).write(tx => tx.announce(paid))
    const standing = new Map((await tasks()).map(task => [task.order_id, task.status]))
    expect(standing.get(first(lines).orderId)).toBe(status)
    expect(standing.get(another.order.id)).toBe('PENDING')
  })

  it('what a customer bought that has no partner any more is nobody’s', async () => {
    await world.add(CustomerEntity, customerRow({ id: 'cus_gone', partnerId: 'ptn_sp' }))
    await world.store.writer.query("UPDATE customer SET partner_id = NULL WHERE id = 'cus_gone'")
    await bought({ customerId: 'cus_gone' })
    expect(await run()).toBe(0)
  })
})
