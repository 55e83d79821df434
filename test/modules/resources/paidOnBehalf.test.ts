/** From the price to the longer life: a renewal is priced, ordered and paid on behalf of a customer, then given back. */
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { ResourceDiscountEntity } from '../../../src/modules/resources'
import { fund } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { discountRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { errorsAt, keyed, openResourceWorld } from './resourceWorld'

describe.each(databases)('a renewal paid on behalf of a customer on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
    await world.add(ResourceDiscountEntity, discountRow({ id: 'rds_granted', partnerId: 'ptn_sp', customerId: 'cus_1', rate: '0.85' }))
    await fund(world, ofCustomer('cus_1', 'ptn_sp', AccountType.BALANCE, 'CNY'), '1000.00')
  })
  afterAll(() => world.close())

  const asking = async <T>(query: string, input: object, ...path: string[]): Promise<T> =>
    valueAt<T>(await world.ask('manager', query, { input }), ...path)

  it('costs what was asked for, runs on when it is paid, and comes back whole before it begins', async () => {
    const wanted = { customerId: 'cus_1', resourceIds: ['res_server'], periodType: 'MONTH', periodNum: 1 }
    const offers = await asking<object[]>(
      `query ($input: RenewalPriceInput!) { renewalPrice(input: $input) { price { optionalDiscounts { discountId payable { amount } bestOffer } } } }`,
      wanted,
      'renewalPrice',
      'price',
      'optionalDiscounts',
    )
    expect(offers).toEqual([{ discountId: 'rds_granted', payable: { amount: '110.50' }, bestOffer: true }])

    const [order] = await asking<{ id: string; availableDiscounts: object[] }[]>(
      `mutation ($input: RenewResourcesInput!) { renewResources(input: $input) { orders { id availableDiscounts { discountId } } } }`,
      { idempotencyKey: keyed(), ...wanted },
      'renewResources',
      'orders',
    )
    expect(order?.availableDiscounts).toEqual([{ discountId: 'rds_granted' }])

    const paid = await world.ask(
      'manager',
      `mutation ($input: PayOrderInput!) { payOrder(input: $input) { userErrors { code upstreamCode } } }`,
      {
        input: {
          idempotencyKey: keyed(),
          orderId: order?.id,
          useVouchers: false,
          useDiscount: true,
          discounts: [{ type: 'PARTNER_GRANTED', id: 'rds_granted' }],
        },
      },
    )
    expect(errorsAt(paid, 'payOrder')).toEqual([])
    const after = `{ resource(id: "res_server") { expireAt pendingOrder { id } periods { nodes { status paidAmount { amount } endsAt } } } }`
    expect(valueAt(await world.ask('manager', after), 'resource')).toEqual({
      expireAt: '2026-04-30T15:59:59.000Z',
      pendingOrder: null,
      periods: {
        nodes: [
          { status: 'PAID', paidAmount: { amount: '100.00' }, endsAt: '2026-03-31T15:59:59.000Z' },
          { status: 'PAID', paidAmount: { amount: '85.00' }, endsAt: '2026-04-30T15:59:59.000Z' },
        ],
      },
    })

    const returned = await asking<object>(
      `mutation ($input: UnsubscribeResourcesInput!) { unsubscribeResources(input: $input) {
        refund { amount } handlingFee { amount } userErrors { code } orders { refundDetails { nodes { amount { amount } baseOrderId } } } } }`,
      { idempotencyKey: keyed(), customerId: 'cus_1', resourceIds: ['res_server'], type: 'RENEWALS_ONLY' },
      'unsubscribeResources',
    )
    expect(returned).toEqual({
      refund: { amount: '110.50' },
      handlingFee: { amount: '0.00' },
      userErrors: [],
      orders: [
        {
          refundDetails: {
            nodes: expect.arrayContaining(['-85.00', '-25.50'].map(amount => ({ amount: { amount }, baseOrderId: order?.id }))),
          },
        },
      ],
    })
    expect(valueAt(await world.ask('manager', after), 'resource')).toMatchObject({ expireAt: '2026-03-31T15:59:59.000Z' })
  })

  it('that is cancelled lets go of its resources', async () => {
    const [order] = await asking<{ id: string }[]>(
      `mutation ($input: RenewResourcesInput!) { renewResources(input: $input) { orders { id } } }`,
      { idempotencyKey: keyed(), customerId: 'cus_1', resourceIds: ['res_address'], periodType: 'MONTH', periodNum: 2 },
      'renewResources',
      'orders',
    )
    const cancelled = await world.ask(
      'manager',
      'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { userErrors { code upstreamCode } } }',
      {
        input: { orderId: order?.id },
      },
    )
    expect(errorsAt(cancelled, 'cancelOrder')).toEqual([])
    const { pendingOrder, periods } = valueAt<{ pendingOrder: object | null; periods: { nodes: object[] } }>(
      await world.ask('manager', '{ resource(id: "res_address") { pendingOrder { id } periods { nodes { status } } } }'),
      'resource',
    )
    expect([pendingOrder, periods.nodes]).toEqual([null, [{ status: 'PAID' }, { status: 'CANCELLED' }]])
  })

  it('lapses when nobody pays it in time, and lets go as well', async () => {
    await asking(
      `mutation ($input: RenewResourcesInput!) { renewResources(input: $input) { orders { id } } }`,
      { idempotencyKey: keyed(), customerId: 'cus_1', resourceIds: ['res_address'], periodType: 'MONTH', periodNum: 1 },
      'renewResources',
      'orders',
    )
    world.now = '2026-03-09T16:00:00.000Z'
    await world.runJob('cancelUnpaidOrders')
    expect(valueAt(await world.ask('manager', '{ resource(id: "res_address") { pendingOrder { id } } }'), 'resource')).toEqual({
      pendingOrder: null,
    })
  })
})
