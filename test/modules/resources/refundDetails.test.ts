/** Where a refund comes from: who has to say whose order it is, the signs, and how far back base orders go. */
import { OrderEntity, OrderType } from '../../../src/modules/orders'
import { RefundDetailEntity, RefundDetailKind } from '../../../src/modules/resources'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { refundDetailRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { openResourceWorld } from './resourceWorld'

const query = `query ($orderId: ID!, $customerId: ID, $through: ID, $first: Int) {
  refundDetails(orderId: $orderId, customerId: $customerId, indirectPartnerId: $through, first: $first) {
    totalCount nodes { id kind amount { amount } customerId baseOrderId regionCode serviceTypeCode serviceTypeName resourceTypeCode resourceTypeName resource { id } }
  }
}`
const nothing = { totalCount: 0, nodes: [] }

describe.each(databases)('refund details on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
    const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }
    const theirs = { partnerId: 'ptn_reseller', customerId: 'cus_r1' }
    await world.add(
      OrderEntity,
      orderRow({ ...mine, id: 'ord_UNSUB', orderType: OrderType.UNSUBSCRIPTION }),
      orderRow({ ...mine, id: 'ord_DOWN', orderType: OrderType.CHANGE }),
      orderRow({ ...theirs, id: 'ord_RUNSUB', orderType: OrderType.UNSUBSCRIPTION }),
    )
    await world.add(
      RefundDetailEntity,
      refundDetailRow({ ...mine, id: 'rfd_1', orderId: 'ord_UNSUB', resourceId: 'res_server' }),
      refundDetailRow({ ...mine, id: 'rfd_2', orderId: 'ord_UNSUB', kind: RefundDetailKind.CONSUMED, amount: Money.of('40.00', 'CNY') }),
      refundDetailRow({
        ...mine,
        id: 'rfd_3',
        orderId: 'ord_UNSUB',
        kind: RefundDetailKind.HANDLING_FEE,
        amount: Money.of('10.00', 'CNY'),
      }),
      refundDetailRow({ ...mine, id: 'rfd_old', orderId: 'ord_DOWN', createdAt: '2018-04-30T15:59:59.999Z' }),
      refundDetailRow({ ...mine, id: 'rfd_since', orderId: 'ord_DOWN', createdAt: '2018-04-30T16:00:00.000Z' }),
      refundDetailRow({ ...theirs, id: 'rfd_r', orderId: 'ord_RUNSUB' }),
    )
  })
  afterAll(() => world.close())

  const details = async (variables: object, persona = 'manager') =>
    valueAt<{ totalCount: number; nodes: { id: string; baseOrderId: string | null; kind: string; amount: { amount: string } }[] }>(
      await world.ask(persona, query, { customerId: 'cus_1', ...variables }),
      'refundDetails',
    )

  it('of an unsubscription: negative what is refunded, positive what is kept (R-REF-1, R-REF-2)', async () => {
    const { totalCount, nodes } = await details({ orderId: 'ord_unsub' })
    expect(totalCount).toBe(3)
    expect(nodes[0]).toEqual({
      id: 'rfd_1',
      kind: 'REFUND',
      amount: { amount: '-100.00' },
      customerId: 'cus_1',
      baseOrderId: 'ord_BASE',
      regionCode: 'cn-east-3',
      serviceTypeCode: 'hws.service.type.ec2',
      serviceTypeName: '弹性云服务器',
      resourceTypeCode: 'hws.resource.type.ec2.vm',
      resourceTypeName: '云主机',
      resource: { id: 'res_server' },
    })
    for (const { kind: what, amount } of nodes) expect(amount.amount.startsWith('-')).toBe(what === 'REFUND')
  })

  it('of a downgrade; the original order only since May 2018 (R-REF-1, R-REF-3)', async () => {
    const { nodes } = await details({ orderId: 'ord_DOWN' })
    expect(nodes.map(({ id, baseOrderId }) => [id, baseOrderId])).toEqual([
      ['rfd_old', null],
      ['rfd_since', 'ord_BASE'],
    ])
  })

  it('come in pages with a total', async () => {
    const { totalCount, nodes } = await details({ orderId: 'ord_UNSUB', first: 2 })
    expect([totalCount, nodes.map(({ id }) => id)]).toEqual([3, ['rfd_1', 'rfd_2']])
  })

  it('a partner has to say whose order it is (R-REF-4, CBC.0100); the customer need not', async () => {
    for (const customerId of [null, ''])
      expect(refusals(await world.ask('admin', query, { orderId: 'ord_UNSUB', customerId }))).toEqual(['BAD_USER_INPUT'])
    expect((await details({ orderId: 'ord_UNSUB', customerId: null }, 'customer')).totalCount).toBe(3)
  })

  it('a master says through which reseller (R-REF-4)', async () => {
    expect((await details({ orderId: 'ord_RUNSUB', customerId: 'cus_r1', through: 'ptn_reseller' }, 'masterAdmin')).totalCount).toBe(1)
    expect(await details({ orderId: 'ord_RUNSUB', customerId: 'cus_r1' }, 'masterAdmin')).toEqual(nothing)
  })

  it.each(['ord_BASE', 'ord_MISSING', 'ord_RUNSUB', 'no id'])(
    'of %s there are none: other orders, foreign, missing and malformed ids answer alike',
    async orderId => {
      expect(await details({ orderId })).toEqual(nothing)
    },
  )

  it('of an order of another customer there are none', async () => {
    expect(await details({ orderId: 'ord_UNSUB', customerId: 'cus_2' })).toEqual(nothing)
    expect(await details({ orderId: 'ord_UNSUB' }, 'colleague')).toEqual(nothing)
    expect(await details({ orderId: 'ord_UNSUB' }, 'strangerAdmin')).toEqual(nothing)
  })
})
