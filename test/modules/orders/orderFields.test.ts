/** What an order tells: exact amounts, its breakdown, masks, lines, and combined orders. */
import {
  ChargingMode,
  OrderDiscountType,
  OrderEntity,
  OrderLineEntity,
  OrderSourceType,
  OrderStatus,
  OrderType,
  PeriodType,
} from '../../../src/modules/orders'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { lineOf, orderRow } from '../../support/orderRows'
import { openWorld, type World } from '../../support/world'
import { idsAt, valueAt } from '../../support/answers'

const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }
const cny = (amount: string) => Money.of(amount, 'CNY')

const full = orderRow({
  ...mine,
  id: 'ord_CS2501',
  sourceType: OrderSourceType.AGENT,
  status: OrderStatus.PENDING_PAYMENT,
  chargingMode: ChargingMode.SAVINGS_PLAN,
  officialAmount: cny('92233720368.54775807'),
  amountAfterDiscount: cny('90071992.54740993'),
  cashCouponAmount: cny('0.00000001'),
  voucherAmount: cny('10.10'),
  storedCardAmount: cny('0.30'),
  createdAt: '2026-02-01T08:00:00.123Z',
  paidAt: '2026-02-01T09:00:00.000Z',
  pendingPaymentEndAt: '2026-02-08T08:00:00.000Z',
  userName: 'zhang_operator',
  contractId: 'CT-1',
  payingAgentId: 'ptn_sp',
  isPaidByPartner: true,
  enterpriseProjects: [{ projectId: '0', name: 'default' }],
  discounts: [
    { type: OrderDiscountType.PARTNER_GRANTED, amount: '0.10' },
    { type: OrderDiscountType.ORDER_REPRICING, amount: '90071992.54740993' },
  ],
})
const returned = orderRow({
  ...mine,
  id: 'ord_CS2502',
  orderType: OrderType.UNSUBSCRIPTION,
  currency: 'USD',
  officialAmount: Money.of('-80.00', 'USD'),
  amountAfterDiscount: Money.of('-80.00', 'USD'),
  commissionAmount: Money.of('3.20', 'USD'),
  consumedAmount: Money.of('16.80', 'USD'),
  userName: null,
  discounts: [{ type: OrderDiscountType.PRODUCT_OWN, amount: '1' }],
})
const combined = orderRow({ ...mine, id: 'ord_TRADE1', serviceTypeCode: null, serviceTypeName: null, status: OrderStatus.PENDING_PAYMENT })
const members = [1, 2, 3].map(part =>
  orderRow({ ...mine, id: `ord_PART${part}`, parentOrderId: combined.id, status: OrderStatus.PENDING_PAYMENT }),
)

describe.each(databases)('an order on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(OrderEntity, full, returned, combined, ...members)
    await world.add(
      OrderLineEntity,
      lineOf(full, {
        id: 'orl_1',
        periodType: PeriodType.YEAR,
        periodNum: 3,
        quantity: 2,
        effectiveAt: '2026-02-01T09:00:00.000Z',
        expireAt: '2029-02-01T15:59:59.000Z',
      }),
      lineOf(returned, {
        id: 'orl_2',
        periodNum: null,
        officialAmount: Money.of('-80.00', 'USD'),
        amountAfterDiscount: Money.of('-80.00', 'USD'),
      }),
      ...members.map((member, index) => lineOf(member, { id: `orl_P${index + 1}` })),
    )
  })
  afterAll(() => world.close())

  const money = '{ amount currency }'
  const everything = `query ($id: ID!) { order(id: $id) {
    id customerId serviceTypeCode serviceTypeName sourceType status orderType chargingMode officialAmount ${money} amountAfterDiscount ${money}
    createdAt paidAt pendingPaymentEndAt userName { masked canReveal } contractId payingAgentId isPaidByPartner enterpriseProjects { projectId name }
    amountInfo {
      discounts { type amount ${money} } cashCouponAmount ${money} voucherAmount ${money} storedCardAmount ${money} commissionAmount ${money} consumedAmount ${money}
    }
    lines { nodes {
      id serviceTypeCode serviceTypeName productId productSpec categoryCode periodType periodNum effectiveAt expireAt quantity
      officialAmount ${money} amountAfterDiscount ${money}
    } }
  } }`
  const amount = (text: string, currency = 'CNY') => ({ amount: text, currency })

  it('tells all there is, amounts to the last of eight decimals (api §5)', async () => {
    expect(valueAt(await world.ask('manager', everything, { id: 'ord_cs2501' }), 'order')).toEqual({
      id: 'ord_CS2501',
      customerId: 'cus_1',
      serviceTypeCode: 'hws.service.type.ec2',
      serviceTypeName: '弹性云服务器',
      sourceType: 'AGENT',
      status: 'PENDING_PAYMENT',
      orderType: 'PURCHASE',
      chargingMode: 'SAVINGS_PLAN',
      officialAmount: amount('92233720368.54775807'),
      amountAfterDiscount: amount('90071992.54740993'),
      createdAt: '2026-02-01T08:00:00.123Z',
      paidAt: '2026-02-01T09:00:00.000Z',
      pendingPaymentEndAt: '2026-02-08T08:00:00.000Z',
      userName: { masked: 'z**', canReveal: true },
      contractId: 'CT-1',
      payingAgentId: 'ptn_sp',
      isPaidByPartner: true,
      enterpriseProjects: [{ projectId: '0', name: 'default' }],
      amountInfo: {
        discounts: [
          { type: 'PARTNER_GRANTED', amount: amount('0.10') },
          { type: 'ORDER_REPRICING', amount: amount('90071992.54740993') },
        ],
        cashCouponAmount: amount('0.00000001'),
        voucherAmount: amount('10.10'),
        storedCardAmount: amount('0.30'),
        commissionAmount: null,
        consumedAmount: null,
      },
      lines: {
        nodes: [
          {
            id: 'orl_1',
            serviceTypeCode: 'hws.service.type.ec2',
            serviceTypeName: '弹性云服务器',
            productId: '00301-110060-0--0',
            productSpec: '通用计算型 s6.large.2, 2 核, 4 GB',
            categoryCode: null,
            periodType: 'YEAR',
            periodNum: 3,
            effectiveAt: '2026-02-01T09:00:00.000Z',
            expireAt: '2029-02-01T15:59:59.000Z',
            quantity: 2,
            officialAmount: amount('120.00'),
            amountAfterDiscount: amount('100.00'),
          },
        ],
      },
    })
  })

  it('of an unsubscription tells fee and consumption, in its own currency, and lines without a number of periods (part 1 §4.3)', async () => {
    expect(valueAt(await world.ask('admin', everything, { id: 'ord_CS2502' }), 'order')).toMatchObject({
      officialAmount: amount('-80.00', 'USD'),
      amountAfterDiscount: amount('-80.00', 'USD'),
      userName: null,
      amountInfo: {
        discounts: [{ type: 'PRODUCT_OWN', amount: amount('1.00', 'USD') }],
        voucherAmount: amount('0.00', 'USD'),
        commissionAmount: amount('3.20', 'USD'),
        consumedAmount: amount('16.80', 'USD'),
      },
      lines: { nodes: [{ periodType: 'MONTH', periodNum: null, amountAfterDiscount: amount('-80.00', 'USD') }] },
    })
  })

  it.each([
    ['orderType', OrderType],
    ['status', OrderStatus],
    ['sourceType', OrderSourceType],
    ['chargingMode', ChargingMode],
  ])('can be of every %s', async (field, values) => {
    const column = { orderType: 'order_type', status: 'status', sourceType: 'source_type', chargingMode: 'charging_mode' }[field]
    for (const value of Object.values(values)) {
      await world.store.writer.query(
        `UPDATE ${world.store.writer.driver.escape('order')} SET ${column} = '${value}' WHERE id = 'ord_PART3'`,
      )
      expect(valueAt(await world.ask('admin', `{ order(id: "ord_PART3") { ${field} } }`), 'order')).toEqual({ [field]: value })
    }
  })

  it('hides who placed it from those who may not reveal it (R-MASK-1)', async () => {
    for (const persona of ['supervisor', 'vendorAdmin']) {
      const answer = await world.ask(persona, '{ order(id: "ord_CS2501") { userName { masked canReveal } } }')
      expect(valueAt(answer, 'order', 'userName')).toEqual({ masked: 'z**', canReveal: false })
    }
  })

  it('knows the orders inside a combined order, and they know theirs (R-ORD-2)', async () => {
    const query = '{ orders { nodes { id subOrders { id status parentOrder { id } lines { totalCount } } parentOrder { id } } } }'
    const found = valueAt<{ id: string }[]>(await world.ask('admin', query), 'orders', 'nodes')
    const inside = members.map(
      ({ id }) => expect.objectContaining({ id, parentOrder: { id: 'ord_TRADE1' }, lines: { totalCount: 1 } }) as object,
    )
    expect(found.find(({ id }) => id === 'ord_TRADE1')).toEqual({ id: 'ord_TRADE1', parentOrder: null, subOrders: inside })
    expect(found.find(({ id }) => id === 'ord_PART2')).toEqual({ id: 'ord_PART2', parentOrder: { id: 'ord_TRADE1' }, subOrders: [] })
    expect(found.find(({ id }) => id === 'ord_CS2501')).toEqual({ id: 'ord_CS2501', parentOrder: null, subOrders: [] })
  })

  it('reads the parts of many combined orders in one statement', async () => {
    const statementsFor = async (first: number) =>
      (
        await world.counting(() =>
          world.ask(
            'admin',
            `{ orders(first: ${first}) { nodes { subOrders { id } parentOrder { id } customer { id } partner { id } } } }`,
          ),
        )
      ).statements
    expect(await statementsFor(6)).toHaveLength((await statementsFor(5)).length)
  })

  it('is a Node, and so are its lines', async () => {
    const answer = await world.ask(
      'manager',
      '{ nodes(ids: ["ord_cs2501", "orl_1"]) { __typename id ... on Order { status lines { nodes { id } } } ... on OrderLine { quantity order { id customer { id } } } } }',
    )
    expect(valueAt(answer, 'nodes')).toEqual([
      { __typename: 'Order', id: 'ord_CS2501', status: 'PENDING_PAYMENT', lines: { nodes: [{ id: 'orl_1' }] } },
      { __typename: 'OrderLine', id: 'orl_1', quantity: 2, order: { id: 'ord_CS2501', customer: { id: 'cus_1' } } },
    ])
  })

  it('is listed from its customer and its partner', async () => {
    const answer = await world.ask(
      'admin',
      '{ customer(id: "cus_1") { orders(orderBy: AMOUNT_DESC, first: 1) { nodes { id } } } partner(id: "ptn_sp") { orders(first: 1) { nodes { id } } } }',
    )
    expect(idsAt(answer, 'customer', 'orders')).toEqual(['ord_CS2501'])
    expect(idsAt(answer, 'partner', 'orders')).toEqual(['ord_CS2501'])
  })
})
