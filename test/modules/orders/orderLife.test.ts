/** The life of an order: review, cancelling, and what time brings. */
import { orderLifecycle, OrderStatus, OrderType } from '../../../src/modules/orders'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { cancel, cancelling, codeOf, combined, openPaymentWorld, type Paid, pending, toldOf } from './paymentWorld'

const { PENDING_REVIEW, PENDING_PAYMENT, PROCESSING, CANCELLED, COMPLETED, PENDING_REFUND } = OrderStatus

describe('the table of the life of an order (part 1 §4.2)', () => {
  it.each(Object.values(OrderStatus))('%s is where an order begins, or where something leads', status => {
    const led = Object.values(orderLifecycle.actions).map(({ to }) => to)
    expect([...orderLifecycle.initial, ...led]).toContain(status)
  })

  it('leads where the domain says, and from nowhere else (R-ORD-1)', () => {
    const moves = Object.entries(orderLifecycle.actions).map(([verb, { from, to }]) => `${verb}: ${from.join(' ')} → ${to}`)
    expect(moves).toEqual([
      'approve: PENDING_REVIEW → PENDING_PAYMENT',
      'reject: PENDING_REVIEW → CANCELLED',
      'pay: PENDING_PAYMENT → PROCESSING',
      'payForCustomer: PENDING_PAYMENT → PROCESSING',
      'cancel: PENDING_PAYMENT → CANCELLED',
      'lapse: PENDING_PAYMENT → CANCELLED',
      'fulfil: PROCESSING → COMPLETED',
      'complete: PROCESSING → COMPLETED',
      'refund: PENDING_REFUND PROCESSING → COMPLETED',
    ])
  })
})

describe.each(databases)('the life of orders on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
  })
  afterAll(() => world.close())

  const stored = async (id: string) => (await world.table('order')).find(row => row.id === id)
  const statusOf = async (...ids: string[]) => Promise.all(ids.map(async id => (await stored(id))?.status))
  const reviewing = (verb: string) =>
    `mutation ($input: ${verb === 'approveOrder' ? 'ApproveOrderInput' : 'RejectOrderInput'}!) { ${verb}(input: $input) { order { id status pendingPaymentEndAt availableActions } userErrors { code field upstreamCode params { name value } } } }`
  const review = async (verb: 'approveOrder' | 'rejectOrder', orderId: string): Promise<Paid> =>
    valueAt(await world.ask('vendorAdmin', reviewing(verb), { input: { orderId } }), verb)
  const actions = async (persona: string, id: string) =>
    valueAt<string[]>(
      await world.ask(persona, 'query ($id: ID!) { order(id: $id) { availableActions } }', { id }),
      'order',
      'availableActions',
    )

  describe('review by the vendor', () => {
    const inReview = { status: PENDING_REVIEW, pendingPaymentEndAt: null }

    it('an approved order can be paid for a week; a rejected one is cancelled', async () => {
      const [good, bad] = [await pending(world, ['10'], inReview), await pending(world, ['10'], inReview)]
      expect(await actions('vendorAdmin', good.id)).toEqual(['approve', 'reject'])
      expect(await review('approveOrder', good.id.toLowerCase())).toMatchObject({
        order: { id: good.id, status: PENDING_PAYMENT, pendingPaymentEndAt: '2026-03-09T02:00:00.000Z', availableActions: [] },
      })
      expect(await review('rejectOrder', bad.id)).toMatchObject({ order: { status: CANCELLED, pendingPaymentEndAt: null } })
      for (const { id } of [good, bad]) {
        const before = await world.contents()
        expect(toldOf(await review('approveOrder', id))).toEqual(['INVALID_STATE', 'CBC.99003106'])
        expect(await world.contents()).toEqual(before)
      }
      expect(toldOf(await review('approveOrder', 'ord_NONE'))).toEqual(['NOT_FOUND', 'CBC.30000010'])
    })

    it('a combined order stands for its members; it follows once the last of them is decided', async () => {
      const whole = await combined(world, ['10', '20'], inReview)
      await review('approveOrder', whole.id)
      expect(await statusOf(whole.id, ...whole.members.map(({ id }) => id))).toEqual([PENDING_PAYMENT, PENDING_PAYMENT, PENDING_PAYMENT])
      const { id, members } = await combined(world, ['10', '20'], inReview)
      const [one = '', two = ''] = members.map(member => member.id)
      await review('rejectOrder', one)
      expect(await statusOf(id, one, two)).toEqual([PENDING_REVIEW, CANCELLED, PENDING_REVIEW])
      await review('approveOrder', two)
      expect(await statusOf(id, one, two)).toEqual([PENDING_PAYMENT, CANCELLED, PENDING_PAYMENT])
      const gone = await combined(world, ['10'], inReview)
      await review('rejectOrder', gone.members[0]?.id ?? '')
      expect(await statusOf(gone.id)).toEqual([CANCELLED])
    })

    it.each(['admin', 'finance', 'operations', 'manager', 'customer', 'ecosystemManager', 'vendorFinance'])(
      '%s decides about none: FORBIDDEN',
      async persona => {
        const { id } = await pending(world, ['10'], inReview)
        const before = await world.contents()
        for (const verb of ['approveOrder', 'rejectOrder'])
          expect(refusals(await world.ask(persona, reviewing(verb), { input: { orderId: id } }))).toEqual(['FORBIDDEN'])
        expect(await world.contents()).toEqual(before)
      },
    )
  })

  describe('cancelling (R-ORD-1)', () => {
    it.each(Object.values(OrderStatus).filter(status => status !== PENDING_PAYMENT))(
      'is not possible in %s (CBC.99003106)',
      async status => {
        const { id } = await pending(world, ['10'], { status, pendingPaymentEndAt: null })
        const before = await world.contents()
        expect(toldOf(await cancel(world, 'customer', id))).toEqual(['INVALID_STATE', 'CBC.99003106'])
        expect(await world.contents()).toEqual(before)
      },
    )

    it('is possible while it can be paid, by the customer; then nothing more can be done', async () => {
      const { id } = await pending(world, ['10'])
      expect(await actions('customer', id)).toEqual(['pay', 'cancel'])
      // Nobody asked the partner to pay it (R-PP-1).
      expect(await actions('finance', id)).toEqual([])
      expect(await cancel(world, 'customer', id)).toMatchObject({
        userErrors: [],
        order: { status: CANCELLED, pendingPaymentEndAt: null, availableActions: [] },
      })
    })

    it('is for a combined order with all its members, those in review excepted (R-ORD-2, R-ORD-3)', async () => {
      const { id, members } = await combined(world, ['10', '20'])
      expect(codeOf(await cancel(world, 'customer', id))).toBe('DONE')
      expect(await statusOf(id, ...members.map(member => member.id))).toEqual([CANCELLED, CANCELLED, CANCELLED])
      const waiting = await combined(world, ['10', '20'], {}, index => (index ? {} : { status: PENDING_REVIEW }))
      expect(codeOf(await cancel(world, 'customer', waiting.id))).toBe('COMBINED_ORDER_IN_REVIEW')
      expect(await actions('customer', waiting.members[1]?.id ?? '')).toEqual([])
    })

    it('is too late after the deadline: time has cancelled it', async () => {
      const { id } = await pending(world, ['10'], { pendingPaymentEndAt: world.now })
      expect(await actions('customer', id)).toEqual([])
      expect(await cancel(world, 'customer', id)).toMatchObject({
        userErrors: [{ code: 'INVALID_STATE', params: [{ name: 'current', value: CANCELLED }, {}] }],
      })
    })

    it('finds no foreign order, whoever asks', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_x1', partnerId: 'ptn_other' })
      for (const persona of ['customer', 'manager', 'operations', 'masterManager'])
        expect(toldOf(await cancel(world, persona, id))).toEqual(['NOT_FOUND', 'CBC.30000010'])
      expect(refusals(await world.ask('finance', cancelling, { input: { orderId: id } }))).toEqual(['FORBIDDEN'])
    })
  })

  describe('what time brings', () => {
    it('cancels what was not paid by its deadline, combined orders with their members; a second run finds nothing', async () => {
      const [late, inTime] = [await pending(world, ['1'], { pendingPaymentEndAt: world.now }), await pending(world, ['1'])]
      const { id, members } = await combined(world, ['1', '2'], { pendingPaymentEndAt: '2026-03-02T01:00:00.000Z' })
      const jobs = await Promise.all([world.runJob('cancelUnpaidOrders'), world.runJob('cancelUnpaidOrders')])
      expect(jobs.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(4)
      expect(await statusOf(late.id, id, ...members.map(member => member.id), inTime.id)).toEqual([
        CANCELLED,
        CANCELLED,
        CANCELLED,
        CANCELLED,
        PENDING_PAYMENT,
      ])
      expect(await world.runJob('cancelUnpaidOrders')).toBe(0)
    })

    it('completes what was paid five minutes ago, but not what is being refunded', async () => {
      const paid = async (paidAt: string, given = {}) =>
        (await pending(world, ['1'], { status: PROCESSING, pendingPaymentEndAt: null, paidAt, ...given })).id
      const old = await paid('2026-03-02T01:55:00.000Z')
      const fresh = await paid('2026-03-02T01:55:00.001Z')
      const refund = await paid('2026-03-02T01:00:00.000Z', { orderType: OrderType.UNSUBSCRIPTION })
      const waiting = await paid('2026-03-02T01:00:00.000Z', { status: PENDING_REFUND })
      expect(await world.runJob('completeOrders')).toBe(1)
      expect(await statusOf(old, fresh, refund, waiting)).toEqual([COMPLETED, PROCESSING, PROCESSING, PENDING_REFUND])
      expect(await world.runJob('completeOrders')).toBe(0)
    })

    it('works through more orders than go into one transaction', async () => {
      for (let index = 0; index < 101; index++) await pending(world, [], { pendingPaymentEndAt: world.now })
      expect(await world.runJob('cancelUnpaidOrders')).toBe(101)
    })
  })
})
