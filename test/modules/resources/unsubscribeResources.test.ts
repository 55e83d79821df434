/** Giving resources back: what is refunded and what is kept, the order and its parts, and all that is refused. */
import { ChargingMode, OrderStatus, OrderType } from '../../../src/modules/orders'
import { ResourceEntity, ResourcePeriodEntity, ResourceStatus, UnsubscriptionBar } from '../../../src/modules/resources'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { attachedRow, periodRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { addServer, errorsAt, keyed, openResourceWorld } from './resourceWorld'

const mutation = `mutation ($input: UnsubscribeResourcesInput!) { unsubscribeResources(input: $input) {
  replayed userErrors { code upstreamCode field params { name value } } refund { amount } handlingFee { amount }
  orders { id status orderType officialAmount { amount } amountAfterDiscount { amount }
    amountInfo { commissionAmount { amount } consumedAmount { amount } }
    lines { nodes { periodNum amountAfterDiscount { amount } } }
    refundDetails { totalCount nodes { kind amount { amount } baseOrderId resource { id } } } }
} }`
type Part = { kind: string; amount: { amount: string }; baseOrderId: string; resource: { id: string } }
type Returned = {
  refund: { amount: string } | null
  handlingFee: { amount: string } | null
  userErrors: { params: { name: string; value: string }[] }[]
  orders: { id: string; status: string; amountAfterDiscount: { amount: string }; refundDetails: { nodes: Part[] } }[]
}

const both = 'RESOURCE_AND_RENEWALS'

describe.each(databases)('unsubscribing on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterAll(() => world.close())

  const returning = (input: object, persona = 'manager') =>
    world.ask(persona, mutation, { input: { idempotencyKey: keyed(), customerId: 'cus_1', type: both, ...input } })
  const answerOf = async (input: object, persona?: string) => valueAt<Returned>(await returning(input, persona), 'unsubscribeResources')
  const codesOf = async (input: object, persona?: string) => errorsAt(await returning(input, persona), 'unsubscribeResources')
  const stateOf = async (id: string) =>
    valueAt<object>(
      await world.ask('admin', 'query ($id: ID!) { resource(id: $id) { status expireAt pendingOrder { id } } }', { id }),
      'resource',
    )
  const parts = ({ orders }: Returned) =>
    orders
      .flatMap(({ refundDetails }) => refundDetails.nodes)
      .map(({ kind: what, amount, baseOrderId, resource }) => [resource.id, what, amount.amount, baseOrderId])
      .sort()

  /** Bought on 10 February for a month, 300 yuan; on 2 March 20 of 28 days are used. */
  const addUsed = async (given: Parameters<typeof addServer>[1] = {}) => {
    const row = await addServer(world, {
      orderId: 'ord_OLD',
      effectiveAt: '2026-02-10T02:00:00.000Z',
      expireAt: '2026-03-10T15:59:59.000Z',
      ...given,
    })
    await world.add(ResourcePeriodEntity, periodRow(row, { id: `rpd_${row.id.slice(4)}`, paidAmount: Money.of('280.00', 'CNY') }))
    return row
  }

  it('within five days gives all of it back, main and attached, without a fee (R-RS-2)', async () => {
    const answer = await answerOf({ resourceIds: ['res_server'], reason: 'NOT_GOOD' })
    expect([answer.refund, answer.handlingFee]).toEqual([{ amount: '130.00' }, { amount: '0.00' }])
    const [order] = answer.orders
    expect(order).toMatchObject({
      status: 'PENDING_REFUND',
      orderType: 'UNSUBSCRIPTION',
      officialAmount: { amount: '-130.00' },
      amountAfterDiscount: { amount: '-130.00' },
      amountInfo: { commissionAmount: { amount: '0.00' }, consumedAmount: { amount: '0.00' } },
    })
    expect(parts(answer)).toEqual([
      ['res_disk', 'REFUND', '-30.00', 'ord_BASE'],
      ['res_server', 'REFUND', '-100.00', 'ord_BASE'],
    ])
    for (const id of ['res_server', 'res_disk'])
      expect(await stateOf(id)).toMatchObject({ status: 'CLOSED', pendingOrder: { id: order?.id } })
    expect(await stateOf('res_address')).toMatchObject({ status: 'IN_USE', pendingOrder: null })
  })

  it('afterwards asks for the fee of this moment to be confirmed, and does nothing without', async () => {
    const { id } = await addUsed()
    const before = await world.contents()
    const told = await answerOf({ resourceIds: [id] })
    expect(told.userErrors).toEqual([
      {
        code: 'HANDLING_FEE_NOT_CONFIRMED',
        upstreamCode: null,
        field: ['confirmedFee'],
        params: [
          { name: 'fee', value: '28.00' },
          { name: 'refund', value: '52.00' },
          { name: 'currency', value: 'CNY' },
        ],
      },
    ])
    for (const confirmedFee of ['27.99', '28.01', '0'])
      expect(await codesOf({ resourceIds: [id], confirmedFee })).toEqual([['HANDLING_FEE_NOT_CONFIRMED', null]])
    expect(await world.contents()).toEqual(before)

    const answer = await answerOf({ resourceIds: [id], confirmedFee: '28' })
    expect([answer.refund, answer.handlingFee]).toEqual([{ amount: '52.00' }, { amount: '28.00' }])
    expect(answer.orders[0]).toMatchObject({
      amountAfterDiscount: { amount: '-52.00' },
      amountInfo: { commissionAmount: { amount: '28.00' }, consumedAmount: { amount: '200.00' } },
      lines: { nodes: [{ periodNum: null, amountAfterDiscount: { amount: '-52.00' } }] },
    })
    expect(parts(answer)).toEqual([
      [id, 'CONSUMED', '200.00', 'ord_OLD'],
      [id, 'HANDLING_FEE', '28.00', 'ord_OLD'],
      [id, 'REFUND', '-280.00', 'ord_OLD'],
    ])
  })

  it('gives renewals that have not begun back whole, each to its own order (R-REF-1)', async () => {
    const renewed = await addUsed({ expireAt: '2026-04-10T15:59:59.000Z' })
    await world.store.writer.query(`UPDATE resource_period SET ends_at = '2026-03-10T15:59:59.000Z' WHERE resource_id = '${renewed.id}'`)
    const renewal = { orderId: 'ord_RENEWAL', orderType: OrderType.RENEWAL, startsAt: '2026-03-10T15:59:59.000Z' }
    await world.add(
      ResourcePeriodEntity,
      periodRow(renewed, { id: `rpd_${renewed.id.slice(4)}-2`, ...renewal, endsAt: '2026-04-10T15:59:59.000Z' }),
    )
    const answer = await answerOf({ resourceIds: [renewed.id], confirmedFee: '28.00' })
    expect(answer.refund).toEqual({ amount: '152.00' })
    expect(parts(answer).map(([, what, amount, order]) => [what, amount, order])).toEqual([
      ['CONSUMED', '200.00', 'ord_OLD'],
      ['HANDLING_FEE', '28.00', 'ord_OLD'],
      ['REFUND', '-100.00', 'ord_RENEWAL'],
      ['REFUND', '-280.00', 'ord_OLD'],
    ])
  })

  it('of renewals only leaves the resource until its running period ends', async () => {
    const answer = await answerOf({ resourceIds: ['res_renewed'], type: 'RENEWALS_ONLY', reason: 'OTHER', reasonText: '不再需要' })
    expect([answer.refund, answer.handlingFee]).toEqual([{ amount: '90.00' }, { amount: '0.00' }])
    expect(parts(answer)).toEqual([['res_renewed', 'REFUND', '-90.00', 'ord_RENEWAL']])
    expect(await stateOf('res_renewed')).toEqual({ status: 'IN_USE', expireAt: '2026-03-10T15:59:59.000Z', pendingOrder: null })
  })

  it('the parts of a refund add up to its order (R-REF-2)', async () => {
    const orders = valueAt<Returned['orders']>(
      await world.ask(
        'manager',
        '{ orders(filter: { orderTypes: [UNSUBSCRIPTION] }) { nodes { id amountAfterDiscount { amount } refundDetails { nodes { amount { amount } } } } } }',
      ),
      'orders',
      'nodes',
    )
    expect(orders.length).toBeGreaterThan(3)
    for (const { amountAfterDiscount, refundDetails } of orders) {
      const sum = refundDetails.nodes.reduce((total, { amount }) => total.plus(Money.of(amount.amount, 'CNY')), Money.zero('CNY'))
      expect(sum.amount).toBe(amountAfterDiscount.amount)
    }
  })

  it('tells its order of what vouchers alone had paid, of which no money comes back (R-REF-1)', async () => {
    const row = await addServer(world, { orderId: 'ord_VOUCHERS' })
    await world.add(ResourcePeriodEntity, periodRow(row, { id: 'rpd_vouchers', paidAmount: Money.zero('CNY') }))
    const answer = await answerOf({ resourceIds: [row.id] })
    expect(answer.orders).toMatchObject([{ status: 'COMPLETED', amountAfterDiscount: { amount: '0.00' } }])
    expect(parts(answer)).toEqual([[row.id, 'REFUND', '0.00', 'ord_VOUCHERS']])
  })

  it('is done where nothing comes back', async () => {
    const { id } = await addServer(world)
    expect((await answerOf({ resourceIds: [id] })).orders).toMatchObject([{ status: 'COMPLETED', amountAfterDiscount: { amount: '0.00' } }])
  })

  describe('is refused as a whole, and changes nothing', () => {
    const refused = async (input: object, errors: [string, string | null][], persona?: string) => {
      const before = await world.contents()
      expect(await codesOf(input, persona)).toEqual(errors)
      expect(await world.contents()).toEqual(before)
    }

    it('for savings plans (CBC.30000053)', async () => {
      const { id } = await addServer(world, { chargingMode: ChargingMode.SAVINGS_PLAN })
      await refused({ resourceIds: [id] }, [['NOT_UNSUBSCRIBABLE', 'CBC.30000053']])
    })

    it('for what is deleted, expired or not managed (CBC.30000067)', async () => {
      const rows = [
        await addServer(world, { status: ResourceStatus.CLOSED }),
        await addServer(world, { expireAt: '2026-03-02T02:00:00.000Z' }),
        await addServer(world, { unsubscriptionBar: UnsubscriptionBar.UNMANAGED }),
      ]
      for (const { id } of rows) await refused({ resourceIds: [id] }, [['NOT_UNSUBSCRIBABLE', 'CBC.30000067']])
    })

    it.each(['res_c', 'res_x', 'res_missing', 'no id'])('for %s: foreign, missing and malformed ids answer alike (CBC.99003012)', id =>
      refused({ resourceIds: [id] }, [['RESOURCE_GONE', 'CBC.99003012']]),
    )

    it('while it is in an unpaid order (CBC.99003100), or another trade is in progress (CBC.99003651)', async () => {
      const unpaid = await addServer(world, {}, { status: OrderStatus.PENDING_PAYMENT })
      const changing = await addServer(world, {}, { status: OrderStatus.PROCESSING })
      await refused({ resourceIds: [unpaid.id, changing.id] }, [
        ['RESOURCE_IN_UNPAID_ORDER', 'CBC.99003100'],
        ['RESOURCE_IN_TRANSACTION', 'CBC.99003651'],
      ])
    })

    it('of renewals that there are none of, or that have begun (CBC.99003128)', async () => {
      const { id } = await addUsed()
      await refused({ resourceIds: [id], type: 'RENEWALS_ONLY' }, [['NO_UNUSED_RENEWAL', 'CBC.99003128']])
    })

    it('for an attached resource alone: it goes with its main one (CBC.99003185)', async () => {
      const main = await addServer(world)
      await world.add(ResourceEntity, attachedRow(main, { id: `${main.id}-disk` }))
      await refused({ resourceIds: [`${main.id}-disk`] }, [['RESOURCE_ONLY_AS_A_WHOLE', 'CBC.99003185']])
    })

    it('for what is frozen, main or attached (CBC.99003656)', async () => {
      const main = await addServer(world)
      await world.add(ResourceEntity, attachedRow(main, { id: `${main.id}-disk`, status: ResourceStatus.FROZEN }))
      await refused({ resourceIds: [main.id] }, [['RESOURCE_FROZEN', 'CBC.99003656']])
    })

    it.each([
      [UnsubscriptionBar.INVOICED, 'CBC.99003643'],
      [UnsubscriptionBar.PACKAGE, 'CBC.99003647'],
      [UnsubscriptionBar.TRIAL, 'CBC.99003649'],
      [UnsubscriptionBar.MARKETPLACE, 'CBC.99003650'],
      [UnsubscriptionBar.DEVELOPMENT_PACKAGE, 'CBC.99003652'],
    ])('where it is %s (%s)', async (unsubscriptionBar, code) => {
      const { id } = await addServer(world, { unsubscriptionBar })
      await refused({ resourceIds: [id] }, [['NOT_UNSUBSCRIBABLE', code]])
    })

    it('of renewals beside a bandwidth add-on; the resource itself may go (CBC.99003654)', async () => {
      const { id } = await addServer(world, { unsubscriptionBar: UnsubscriptionBar.BANDWIDTH_ADD_ON })
      await refused({ resourceIds: [id], type: 'RENEWALS_ONLY' }, [['NOT_UNSUBSCRIBABLE', 'CBC.99003654']])
      expect(await codesOf({ resourceIds: [id] })).toEqual([])
    })

    it('where one of several is in the way: the good one stays too', async () => {
      const { id } = await addServer(world)
      await refused({ resourceIds: [id, 'res_missing'] }, [['RESOURCE_GONE', 'CBC.99003012']])
      expect(await stateOf(id)).toMatchObject({ status: 'IN_USE' })
    })

    it('without a reason in words where none of the given fits, or with one too long (CBC.0100)', async () => {
      const { id } = await addServer(world)
      for (const reasonText of [null, '', '  '])
        await refused({ resourceIds: [id], reason: 'OTHER', reasonText }, [['FIELD_REQUIRED', 'CBC.0100']])
      await refused({ resourceIds: [id], reasonText: '多'.repeat(513) }, [['INVALID_INPUT', 'CBC.0100']])
      expect(await codesOf({ resourceIds: [id], reasonText: '多'.repeat(512) })).toEqual([])
    })

    it('for no resource, for eleven, for one named twice (CBC.0100)', async () => {
      const eleven = Array.from({ length: 11 }, (_, index) => `res_e${index}`)
      for (const resourceIds of [[], eleven, ['res_address', 'res_address']])
        await refused({ resourceIds }, [['INVALID_INPUT', 'CBC.0100']])
    })

    it('for customers that did not authorise the partner, or are not his (R-ACT-1)', async () => {
      await refused({ customerId: 'cus_3', resourceIds: ['res_c'] }, [['ON_BEHALF_NOT_AUTHORIZED', null]], 'admin')
      for (const customerId of ['cus_3', 'cus_x1', 'cus_missing'])
        await refused({ customerId, resourceIds: ['res_c'] }, [['NOT_FOUND', 'CBC.99000035']])
    })

    it.each(['supervisor', 'finance', 'specialist', 'vendorAdmin'])('by %s', async persona => {
      expect(refusals(await returning({ resourceIds: ['res_address'] }, persona))).toEqual(['FORBIDDEN'])
    })
  })

  it('twice at once gives back once', async () => {
    const { id } = await addUsed()
    const answers = await Promise.all(
      ['manager', 'customer', 'manager'].map(persona => codesOf({ resourceIds: [id], confirmedFee: '28' }, persona)),
    )
    expect(answers.filter(errors => errors.length === 0)).toHaveLength(1)
    expect((await world.table('refund_detail')).filter(row => row.resource_id === id)).toHaveLength(3)
  })

  it('answers a repeated call again, and refunds nothing twice (R-2290)', async () => {
    const { id } = await addUsed()
    const input = { idempotencyKey: keyed(), resourceIds: [id], confirmedFee: '28' }
    const first = await answerOf(input)
    const again = await answerOf(input)
    expect(again).toEqual({ ...first, replayed: true })
    expect((await world.table('refund_detail')).filter(row => row.resource_id === id)).toHaveLength(3)
  })
})
