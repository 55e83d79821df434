/** Orders below customers, and lines below orders: the right ones for each parent, in as many statements for many parents as for few. */
import { CustomerEntity } from '../../../src/modules/customers'
import { OrderEntity, OrderLineEntity } from '../../../src/modules/orders'
import { databases } from '../../support/databases'
import { lineOf, orderRow } from '../../support/orderRows'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { idsAt, valueAt } from '../../support/answers'

const number = (index: number): string => String(index).padStart(2, '0')

describe.each(databases)('nested pages of orders on %s', kind => {
  let world: World
  const customerIds = Array.from({ length: 50 }, (_, index) => `cus_n${number(index)}`)
  beforeAll(async () => {
    world = await openWorld(kind)
    const customers = customerIds.map(id =>
      customerRow({ id, partnerId: 'ptn_sp', managerId: 'mbr_manager', associatedAt: '2026-02-01T00:00:00.000Z' }),
    )
    const orders = customerIds.flatMap(customerId =>
      [1, 2].map(day =>
        orderRow({
          id: `ord_${customerId.slice(4).toUpperCase()}D${day}`,
          partnerId: 'ptn_sp',
          customerId,
          createdAt: `2026-01-0${day}T00:00:00.000Z`,
        }),
      ),
    )
    const busy = Array.from({ length: 8 }, (_, index) =>
      orderRow({ id: `ord_B${index}`, partnerId: 'ptn_sp', customerId: 'cus_1', createdAt: `2026-01-1${index}T00:00:00.000Z` }),
    )
    const busyLines = busy.flatMap(order => [1, 2, 3].map(line => lineOf(order, { id: `orl_${order.id.slice(4)}L${line}` })))
    await world.add(CustomerEntity, ...customers)
    await world.add(OrderEntity, ...orders, ...busy)
    await world.add(OrderLineEntity, ...busyLines, ...orders.map(order => lineOf(order, { id: `orl_${order.id.slice(4)}` })))
  })
  afterAll(() => world.close())

  const ordersWithLines = `query ($ids: [ID!]) { customers(filter: { ids: $ids }, first: 100) { nodes {
    id orders(first: 5) { totalCount nodes { id lines(first: 2) { totalCount nodes { id } } } pageInfo { hasNextPage } }
  } } }`
  type Nested = { id: string; orders: { totalCount: number; nodes: { id: string; lines: { totalCount: number; nodes: object[] } }[] } }
  const nested = async (ids: string[], persona: string) => {
    const { result, statements } = await world.counting(() => world.ask(persona, ordersWithLines, { ids }))
    return { customers: valueAt<Nested[]>(result, 'customers', 'nodes'), statements }
  }

  it.each(['admin', 'manager', 'supervisor', 'vendorAdmin'])('%s pays as many statements for 50 customers as for 2', async persona => {
    const [few, many] = [await nested(customerIds.slice(0, 2), persona), await nested(customerIds, persona)]
    expect(few.customers).toHaveLength(2)
    expect(many.customers).toHaveLength(50)
    for (const { id, orders } of many.customers) {
      const name = id.slice(4).toUpperCase()
      expect(orders.totalCount).toBe(2)
      expect(orders.nodes).toEqual(
        [2, 1].map(day => ({ id: `ord_${name}D${day}`, lines: { totalCount: 1, nodes: [{ id: `orl_${name}D${day}` }] } })),
      )
    }
    expect(many.statements).toHaveLength(few.statements.length)
  })

  it('a hundred parents share a statement: five orders more take one for their lines and one for the counts', async () => {
    const [hundred, more] = [await nested(customerIds, 'admin'), await nested([...customerIds, 'cus_1'], 'admin')]
    expect(more.customers.flatMap(({ orders }) => orders.nodes)).toHaveLength(105)
    expect(more.statements).toHaveLength(hundred.statements.length + 2)
  })

  it('give each customer its newest five, and each of those its first lines', async () => {
    const { customers } = await nested(['cus_1', 'cus_n00'], 'admin')
    const busy = customers.find(({ id }) => id === 'cus_1')
    expect(busy?.orders).toEqual({
      totalCount: 8,
      pageInfo: { hasNextPage: true },
      nodes: [7, 6, 5, 4, 3].map(index => ({
        id: `ord_B${index}`,
        lines: { totalCount: 3, nodes: [{ id: `orl_B${index}L1` }, { id: `orl_B${index}L2` }] },
      })),
    })
  })

  it('go on from a cursor, both ways, and through the lines (R-OQ-5)', async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      customer(id: "cus_1") { orders(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { startCursor endCursor } } }
      order(id: "ord_b7") { lines(first: $first, last: $last) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }
    }`
    const first = await world.ask('admin', query, { first: 3 })
    const after = valueAt<string>(first, 'customer', 'orders', 'pageInfo', 'endCursor')
    const second = await world.ask('admin', query, { first: 2, after })
    expect(idsAt(second, 'customer', 'orders')).toEqual(['ord_B4', 'ord_B3'])
    const before = valueAt<string>(second, 'customer', 'orders', 'pageInfo', 'startCursor')
    const back = await world.ask('admin', query, { last: 2, before })
    expect(idsAt(back, 'customer', 'orders')).toEqual(['ord_B6', 'ord_B5'])
    expect(valueAt(back, 'order', 'lines')).toEqual({
      totalCount: 3,
      nodes: [{ id: 'orl_B7L2' }, { id: 'orl_B7L3' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    })
  })
})
