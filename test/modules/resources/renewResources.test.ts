/** Renewing resources: the order that comes of it, what happens once it is paid or cancelled, and all that is refused. */
import { OrderCancelled, OrderEntity, OrderPaid, OrderStatus, OrderType } from '../../../src/modules/orders'
import { ResourceDiscountEntity, ResourceEntity, ResourceStatus } from '../../../src/modules/resources'
import { systemViewer } from '../../../src/access/viewer'
import { Database } from '../../../src/db'
import { modules } from '../../../src/modules'
import { equals } from '../../../src/shared/conditions'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { repeatedWrongly } from '../../support/copies'
import { databases } from '../../support/databases'
import { attachedRow, discountRow } from '../../support/resourceRows'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { addServer, errorsAt, keyed, openResourceWorld } from './resourceWorld'

const mutation = `mutation ($input: RenewResourcesInput!) { renewResources(input: $input) {
  replayed userErrors { code upstreamCode field }
  orders { id status orderType sourceType chargingMode serviceTypeCode pendingPaymentEndAt officialAmount { amount } amountAfterDiscount { amount }
    lines { nodes { periodType periodNum effectiveAt expireAt quantity amountAfterDiscount { amount } } }
    resourcePeriods { nodes { resource { id } status startsAt endsAt paidAmount { amount } } } }
} }`
type Ordered = { id: string; lines: { nodes: { amountAfterDiscount: { amount: string } }[] } }

describe.each(databases)('renewing on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterAll(() => world.close())

  const renewing = (input: object, persona = 'manager') =>
    world.ask(persona, mutation, {
      input: { idempotencyKey: keyed(), customerId: 'cus_1', periodType: 'MONTH', periodNum: 1, ...input },
    })
  const codesOf = async (input: object, persona?: string) => errorsAt(await renewing(input, persona), 'renewResources')
  const ordersOf = async (input: object, persona?: string) => valueAt<Ordered[]>(await renewing(input, persona), 'renewResources', 'orders')
  const stateOf = async (id: string) =>
    valueAt<{ expireAt: string; pendingOrder: { id: string } | null; expirePolicy: string; status: string }>(
      await world.ask('admin', 'query ($id: ID!) { resource(id: $id) { status expireAt expirePolicy pendingOrder { id } } }', { id }),
      'resource',
    )
  /** Says inside a transaction what paying and cancelling an order announce. */
  const announcing = (make: (order: OrderEntity) => OrderPaid | OrderCancelled, orderId: string) =>
    new Database(world.store, systemViewer('a test'), {
      now: world.now,
      subscriptions: modules.find(({ name }) => name === 'resources')?.subscriptions ?? [],
    }).write(async tx => {
      const order = await tx.rows(OrderEntity).where(equals('id', orderId)).one('all')
      if (order) await tx.announce(make(order))
    })
  const paying = (orderId: string, cash: string) =>
    announcing(order => new OrderPaid(order, Money.of(cash, 'CNY'), 'CUSTOMER', false), orderId)

  it('orders main and attached at list price, to be paid within a week, and takes hold of both (R-RS-2)', async () => {
    const main = await addServer(world, { monthlyPrice: Money.of('99.99999999', 'CNY') })
    const attached = attachedRow(main, { id: `${main.id}-disk` })
    await world.add(ResourceEntity, attached)
    const [order] = await ordersOf({ resourceIds: [main.id] })
    const stretch = {
      startsAt: '2026-03-31T15:59:59.000Z',
      endsAt: '2026-04-30T15:59:59.000Z',
      status: 'UNPAID',
      paidAmount: { amount: '0.00' },
    }
    const line = { periodType: 'MONTH', periodNum: 1, effectiveAt: stretch.startsAt, expireAt: stretch.endsAt, quantity: 1 }
    expect(order).toEqual({
      id: expect.stringMatching(/^ord_/),
      status: 'PENDING_PAYMENT',
      orderType: 'RENEWAL',
      sourceType: 'AGENT',
      chargingMode: 'YEARLY_MONTHLY',
      serviceTypeCode: 'hws.service.type.ec2',
      pendingPaymentEndAt: '2026-03-09T15:59:59.999Z',
      officialAmount: { amount: '129.99' },
      amountAfterDiscount: { amount: '129.99' },
      lines: {
        nodes: expect.arrayContaining([
          { ...line, amountAfterDiscount: { amount: '99.99' } },
          { ...line, amountAfterDiscount: { amount: '30.00' } },
        ]),
      },
      resourcePeriods: { nodes: expect.arrayContaining([main, attached].map(({ id }) => ({ resource: { id }, ...stretch }))) },
    })
    for (const { id } of [main, attached])
      expect(await stateOf(id)).toEqual({
        status: 'IN_USE',
        expireAt: '2026-03-31T15:59:59.000Z',
        expirePolicy: 'GRACE_PERIOD',
        pendingOrder: { id: order?.id },
      })
  })

  it('makes one order for each cloud service (INFERRED), and never changes how a resource expires', async () => {
    const one = await addServer(world, { expirePolicy: 'AUTO_RENEW' as never, autoRenewTimes: 3 })
    const other = await addServer(world, { serviceTypeCode: 'hws.service.type.rds', resourceTypeCode: 'hws.resource.type.rds.instance' })
    const third = await addServer(world)
    const orders = await ordersOf({ resourceIds: [one.id, other.id, third.id], periodType: 'YEAR', periodNum: 2 })
    expect(orders.map(({ lines }) => lines.nodes.map(({ amountAfterDiscount }) => amountAfterDiscount.amount))).toEqual([
      ['2000.00', '2000.00'],
      ['2000.00'],
    ])
    expect((await stateOf(one.id)).expirePolicy).toBe('AUTO_RENEW')
  })

  it.each([
    ['customer', "frozen_state = 'ACCOUNT_AND_RESOURCE'", "frozen_state = 'NONE'", 'cus_1'],
    ['customer', "frozen_state = 'ACCOUNT'", "frozen_state = 'NONE'", 'cus_1'],
    ...(['RESTRICTED', 'FROZEN'] as const).map(status => ['partner', `status = '${status}'`, "status = 'NORMAL'", 'ptn_sp']),
  ])('not while the %s is %s: nothing could be paid (R-FRZ-1, R-PAR-5, R-PAR-6)', async (table, standing, normal, id) => {
    const server = await addServer(world)
    const set = (state: string | undefined) => world.store.writer.query(`UPDATE ${table} SET ${state} WHERE id = '${id}'`)
    await set(standing)
    const before = await world.contents()
    const codes = [await codesOf({ resourceIds: [server.id] }), await codesOf({ resourceIds: [server.id] }, 'customer')]
    const query = 'query ($id: ID!) { resource(id: $id) { availableActions } }'
    const actions = valueAt<string[]>(await world.ask('manager', query, { id: server.id }), 'resource', 'availableActions')
    expect([actions.includes('renew'), actions.includes('unsubscribe')]).toEqual([false, true])
    expect(await world.contents()).toEqual(before)
    await set(normal)
    expect(codes.map(([first]) => first?.[0])).toEqual(['TRADING_SUSPENDED', 'TRADING_SUSPENDED'])
  })

  it('the customer does for itself, without naming itself', async () => {
    const { id } = await addServer(world)
    const [order] = await ordersOf({ customerId: undefined, resourceIds: [id] }, 'customer')
    expect(order).toMatchObject({ sourceType: 'CUSTOMER' })
  })

  it('offers the discounts of the customer with the order, to be chosen when it is paid', async () => {
    const { id } = await addServer(world)
    await world.add(ResourceDiscountEntity, discountRow({ id: 'rds_offered', partnerId: 'ptn_sp', customerId: 'cus_1', rate: '0.8' }))
    const [order] = await ordersOf({ resourceIds: [id] })
    const [terms] = (await world.table('order_terms')).filter(({ order_id: orderId }) => orderId === order?.id)
    expect(JSON.parse(String(terms?.discounts))).toEqual([
      {
        discountId: 'rds_offered',
        type: 'PARTNER_GRANTED',
        lines: [{ lineId: expect.stringMatching(/^orl_/), mode: 'RATE', value: '0.8' }],
      },
    ])
  })

  describe('once the order is paid', () => {
    it('main and attached run on, and what each paid is written down to the cent', async () => {
      const main = await addServer(world)
      await world.add(ResourceEntity, attachedRow(main, { id: `${main.id}-disk` }))
      const [order] = await ordersOf({ resourceIds: [main.id] })
      await paying(String(order?.id), '100.01')
      for (const id of [main.id, `${main.id}-disk`])
        expect(await stateOf(id)).toMatchObject({ status: 'IN_USE', expireAt: '2026-04-30T15:59:59.000Z', pendingOrder: null })
      const periods = await world.ask(
        'manager',
        'query ($id: ID!) { order(id: $id) { resourcePeriods { nodes { status paidAmount { amount } } } } }',
        {
          id: order?.id,
        },
      )
      const paid = valueAt<{ status: string; paidAmount: { amount: string } }[]>(periods, 'order', 'resourcePeriods', 'nodes')
      expect(paid.map(({ status }) => status)).toEqual(['PAID', 'PAID'])
      const cents = paid.map(({ paidAmount }) => Number(paidAmount.amount.replace('.', '')))
      expect(cents.reduce((sum, each) => sum + each, 0)).toBe(10001)
    })

    it('an expired resource is in use again; one that is gone meanwhile refuses the payment', async () => {
      const late = await addServer(world)
      const [order] = await ordersOf({ resourceIds: [late.id] })
      world.now = '2026-04-01T02:00:00.000Z'
      await world.runJob('expireResources')
      expect((await stateOf(late.id)).status).toBe('EXPIRED')
      await paying(String(order?.id), '100.00')
      expect(await stateOf(late.id)).toMatchObject({ status: 'IN_USE', expireAt: '2026-04-30T15:59:59.000Z' })
      world.now = now
      const gone = await addServer(world)
      const [other] = await ordersOf({ resourceIds: [gone.id] })
      await world.store.writer.query(`UPDATE resource SET status = 'CLOSED' WHERE id = '${gone.id}'`)
      await expect(paying(String(other?.id), '100.00')).rejects.toMatchObject({ code: 'INVALID_STATE' })
      await world.store.writer.query("UPDATE resource SET status = 'IN_USE' WHERE status = 'EXPIRED'")
    })

    it('and when it is cancelled, they are free again', async () => {
      const { id } = await addServer(world)
      const [order] = await ordersOf({ resourceIds: [id] })
      await announcing(each => new OrderCancelled(each), String(order?.id))
      expect(await stateOf(id)).toMatchObject({ expireAt: '2026-03-31T15:59:59.000Z', pendingOrder: null })
      expect(await codesOf({ resourceIds: [id] })).toEqual([])
    })
  })

  describe('is refused as a whole, and changes nothing', () => {
    const refused = async (input: object, errors: [string, string | null][], persona?: string) => {
      const before = await world.contents()
      expect(await codesOf(input, persona)).toEqual(errors)
      expect(await world.contents()).toEqual(before)
    }

    it('for an attached resource (CBC.30010036), naming each that is in the way', () =>
      refused({ resourceIds: ['res_address', 'res_disk', 'res_missing'] }, [
        ['RESOURCE_NOT_MAIN', 'CBC.30010036'],
        ['RESOURCE_GONE', 'CBC.99003016'],
      ]))

    it('for a period that is not sold (CBC.30010069)', () =>
      refused({ resourceIds: ['res_address'], periodType: 'YEAR' }, [['PERIOD_NOT_OFFERED', 'CBC.30010069']]))

    it('beyond five years ahead (CBC.99003154, INFERRED)', async () => {
      const { id } = await addServer(world, { expireAt: '2028-03-02T02:00:00.000Z' })
      await refused(
        { resourceIds: [(await addServer(world, { expireAt: '2028-03-02T02:00:00.001Z' })).id], periodType: 'YEAR', periodNum: 3 },
        [['RENEWAL_TOO_LONG', 'CBC.99003154']],
      )
      expect(await codesOf({ resourceIds: [id], periodType: 'YEAR', periodNum: 3 })).toEqual([])
    })

    it('while an order about it is being carried out (CBC.99003144)', async () => {
      const { id } = await addServer(world, {}, { status: OrderStatus.PROCESSING, orderType: OrderType.CHANGE })
      await refused({ resourceIds: [id] }, [['RESOURCE_IN_TRANSACTION', 'CBC.99003144']])
    })

    it('while it is being unsubscribed (CBC.99003631)', async () => {
      const { id } = await addServer(
        world,
        { status: ResourceStatus.CLOSED },
        { status: OrderStatus.PENDING_REFUND, orderType: OrderType.UNSUBSCRIPTION },
      )
      await refused({ resourceIds: [id] }, [['RESOURCE_BEING_UNSUBSCRIBED', 'CBC.99003631']])
    })

    it('while it, or what is attached to it, is in an unpaid order (CBC.99003100)', async () => {
      const { id } = await addServer(world, {}, { status: OrderStatus.PENDING_PAYMENT })
      await refused({ resourceIds: [id] }, [['RESOURCE_IN_UNPAID_ORDER', 'CBC.99003100']])
      const held = await addServer(world, {}, { status: OrderStatus.PENDING_PAYMENT })
      const main = await addServer(world)
      await world.add(ResourceEntity, attachedRow(main, { id: `${main.id}-disk`, pendingOrderId: held.pendingOrderId }))
      await refused({ resourceIds: [main.id] }, [['RESOURCE_IN_UNPAID_ORDER', 'CBC.99003100']])
    })

    it.each(['res_c', 'res_x', 'res_missing', 'no id'])('for %s: expired, gone, foreign and malformed answer alike (CBC.99003016)', id =>
      refused({ resourceIds: [id] }, [['RESOURCE_GONE', 'CBC.99003016']]),
    )

    it('for one that has expired, whether or not that is written down, and for on-demand ones', async () => {
      const expired = await addServer(world, { expireAt: '2026-03-02T02:00:00.000Z' })
      const onDemand = await addServer(world, { chargingMode: 'PAY_PER_USE' as never, expireAt: null })
      for (const { id } of [expired, onDemand]) await refused({ resourceIds: [id] }, [['RESOURCE_GONE', 'CBC.99003016']])
    })

    it('for a marketplace product, when somebody acts for the customer (R-OBO-1)', async () => {
      const { id } = await addServer(world, { serviceTypeCode: 'hws.service.type.marketplace' })
      await refused({ resourceIds: [id] }, [['MARKETPLACE_EXCLUDED', null]])
      expect(await codesOf({ resourceIds: [id] }, 'customer')).toEqual([])
    })

    it('without the authorisation, and without having switched into the role of the customer (R-ACT-1)', async () => {
      await refused({ customerId: 'cus_3', resourceIds: ['res_c'] }, [['ON_BEHALF_NOT_AUTHORIZED', null]], 'admin')
      await refused({ customerId: 'cus_1', resourceIds: ['res_address'] }, [['ON_BEHALF_SESSION_REQUIRED', null]], 'admin')
    })

    it.each(['cus_3', 'cus_x1', 'cus_missing', 'no id'])('for the customer %s, which is not his (CBC.99000035)', customerId =>
      refused({ customerId, resourceIds: ['res_address'] }, [['NOT_FOUND', 'CBC.99000035']]),
    )

    it('for another customer, by a customer', () =>
      refused({ customerId: 'cus_2', resourceIds: ['res_address'] }, [['NOT_FOUND', 'CBC.99000035']], 'customer'))

    it('for nobody named, for no resource, for eleven, for one named twice, for 12 months and 4 years (CBC.0100)', async () => {
      await refused({ customerId: null, resourceIds: ['res_address'] }, [['FIELD_REQUIRED', 'CBC.0100']])
      const eleven = Array.from({ length: 11 }, (_, index) => `res_e${index}`)
      for (const resourceIds of [[], eleven, ['res_address', 'res_address']])
        await refused({ resourceIds }, [['INVALID_INPUT', 'CBC.0100']])
      for (const period of [
        { periodType: 'MONTH', periodNum: 12 },
        { periodType: 'YEAR', periodNum: 4 },
        { periodType: 'MONTH', periodNum: 0 },
      ])
        await refused({ resourceIds: ['res_address'], ...period }, [['INVALID_INPUT', 'CBC.0100']])
    })

    it.each(['supervisor', 'finance', 'specialist', 'nobody', 'vendorAdmin'])('by %s', async persona => {
      const before = await world.contents()
      expect(refusals(await renewing({ resourceIds: ['res_address'] }, persona))).toEqual(['FORBIDDEN'])
      expect(await world.contents()).toEqual(before)
    })
  })

  it('answers a repeated call again, and refuses its key for another (R-2290)', async () => {
    const { id } = await addServer(world)
    const input = { idempotencyKey: keyed(), resourceIds: [id] }
    const first = await ordersOf(input)
    expect(valueAt(await renewing(input), 'renewResources')).toMatchObject({ replayed: true, orders: [{ id: first[0]?.id }] })
    expect(await codesOf({ ...input, periodNum: 2 })).toEqual([['IDEMPOTENCY_KEY_REUSED', 'CBC.99007009']])
  })

  it('while the customer changes hands: each order belongs to who looks after it in the end (R-AM-5)', async () => {
    const assigning = `mutation ($input: AssignCustomerManagerInput!) { assignCustomerManager(input: $input) { userErrors { code } } }`
    const assign = (customerManagerId: string) =>
      world.ask('operations', assigning, { input: { idempotencyKey: keyed(), customerId: 'cus_1', customerManagerId } })
    const orders = async () => {
      const { id } = await addServer(world)
      return codesOf({ customerId: undefined, resourceIds: [id] }, 'customer')
    }
    for (const next of ['mbr_colleague', 'mbr_manager', 'mbr_colleague', 'mbr_manager']) {
      const [, assigned, ...placed] = await Promise.all([orders(), assign(next), orders(), orders()])
      expect(valueAt(assigned, 'assignCustomerManager')).toEqual({ userErrors: [] })
      expect(placed).toEqual([[], []])
      expect(await repeatedWrongly(world.store)).toEqual([])
    }
  })

  it('and unsubscribing the same resource at once: exactly one wins', async () => {
    const { id } = await addServer(world)
    const unsubscribe = `mutation ($input: UnsubscribeResourcesInput!) { unsubscribeResources(input: $input) { userErrors { code upstreamCode } } }`
    const [renewal, unsubscription, again] = await Promise.all([
      renewing({ resourceIds: [id] }),
      world.ask('customer', unsubscribe, { input: { idempotencyKey: keyed(), resourceIds: [id], type: 'RESOURCE_AND_RENEWALS' } }),
      renewing({ resourceIds: [id] }, 'customer'),
    ])
    const outcomes = [
      errorsAt(renewal, 'renewResources'),
      errorsAt(unsubscription, 'unsubscribeResources'),
      errorsAt(again, 'renewResources'),
    ]
    expect(outcomes.filter(errors => errors.length === 0)).toHaveLength(1)
    const codes = [
      'RESOURCE_IN_UNPAID_ORDER',
      'RESOURCE_BEING_UNSUBSCRIBED',
      'RESOURCE_GONE',
      'NOT_UNSUBSCRIBABLE',
      'RESOURCE_IN_TRANSACTION',
    ]
    for (const [code] of outcomes.flat()) expect(codes).toContain(code)
  })
})
