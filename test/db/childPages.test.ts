/** The same list of many parents: one statement, by the index that holds it, and never a row more than is asked for. */
import { systemViewer } from '../../src/access/viewer'
import { Database } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { OrderEntity } from '../../src/modules/orders'
import { isIn } from '../../src/shared/conditions'
import { databases } from '../support/databases'
import { orderRow } from '../support/orderRows'
import { customerRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

type Customer = { id: string; orders: { nodes: { id: string }[] } }

describe.each(databases)('the page of each of many parents on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    for (let n = 1; n <= 7; n++) {
      const managerId = n === 7 ? 'mbr_colleague' : 'mbr_manager'
      await world.add(CustomerEntity, customerRow({ id: `cus_page${n}`, partnerId: 'ptn_sp', managerId }))
      const order = (m: number) => orderRow({ id: `ord_P${n}M${m}`, partnerId: 'ptn_sp', customerId: `cus_page${n}`, createdAt: at(m) })
      await world.add(OrderEntity, ...[1, 2, 3].map(order))
    }
  })
  afterAll(() => world.close())

  const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`
  const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `cus_page${n + 1}`)

  const byIndex = (name: string): string => (kind === 'sqlite' ? `INDEXED BY "${name}"` : `USE INDEX (\`${name}\`)`)
  const ofOrders = (statements: readonly string[]) => statements.filter(sql => /FROM [`"]order[`"]/.test(sql))
  const listed = async (persona: string, list: string) => {
    const { result, statements } = await world.counting(() => world.ask(persona, `{ ${list} }`))
    expect(result.errors).toEqual([])
    return {
      orders: result.data?.orders as { nodes: { id: string }[]; pageInfo?: { endCursor: string } },
      statements: ofOrders(statements),
    }
  }

  const ordersOf = async (count: number, list: string, persona = 'admin') => {
    const query = `query ($ids: [ID!]) { customers(filter: { ids: $ids }) { nodes { id ${list} } } }`
    const { result, statements } = await world.counting(() => world.ask(persona, query, { ids: ids(count) }))
    expect(result.errors).toEqual([])
    const { nodes } = result.data?.customers as { nodes: Customer[] }
    const found = ofOrders(statements)
    return { customers: nodes, ofOrders: found, statement: found[0] ?? '' }
  }

  it.each([1, 2, 4, 6, 7])('gives each of %i parents its own rows in one statement', async count => {
    const { customers, ofOrders } = await ordersOf(count, 'orders(first: 2) { nodes { id } }')
    expect(ofOrders).toHaveLength(1)
    expect(customers).toHaveLength(count)
    for (const { id, orders } of customers) {
      const n = id.replace('cus_page', '')
      expect(orders.nodes.map(order => order.id)).toEqual([`ord_P${n}M3`, `ord_P${n}M2`])
    }
  })

  it('reads by the index of the list, whatever else the planner would think of', async () => {
    const { statement } = await ordersOf(4, 'orders(first: 2) { nodes { id } }')
    expect(statement.split(byIndex('ix_order_customer_created'))).toHaveLength(1 + 5)
  })

  it('looks once at what a manager sees, and not for every row of every parent (R-AM-2)', async () => {
    const { customers, statement } = await ordersOf(7, 'orders(first: 2) { nodes { id } }', 'manager')
    expect(customers).toHaveLength(6)
    expect(customers.flatMap(({ orders }) => orders.nodes)).toHaveLength(12)
    expect(statement.match(/JOIN [`"]customer[`"]/g)).toHaveLength(1)
  })

  it('reads the page of a manager in its order, by who looks after the customer (R-AM-2)', async () => {
    const first = await listed('manager', 'orders(first: 5) { nodes { id customerId status } pageInfo { endCursor } }')
    expect(first.orders.nodes.map(({ id }) => id)).toEqual(['ord_P6M3', 'ord_P5M3', 'ord_P4M3', 'ord_P3M3', 'ord_P2M3'])
    const after = first.orders.pageInfo?.endCursor
    const second = await listed('manager', `orders(first: 5, after: "${after}") { nodes { id } }`)
    expect(second.orders.nodes.map(({ id }) => id)).toEqual(['ord_P1M3', 'ord_P6M2', 'ord_P5M2', 'ord_P4M2', 'ord_P3M2'])
    for (const { statements } of [first, second]) expect(statements).toEqual([expect.stringContaining(byIndex('ix_order_manager_created'))])
  })

  it('reads the page of a manager by amount in that order (R-AM-2)', async () => {
    const { statements } = await listed('manager', 'orders(first: 2, orderBy: AMOUNT_DESC) { nodes { id } }')
    expect(statements).toEqual([expect.stringContaining(byIndex('ix_order_manager_amount'))])
  })

  it('goes through his list for a filter that names no rows', async () => {
    const { orders, statements } = await listed('manager', 'orders(first: 2, filter: { status: COMPLETED }) { nodes { id } }')
    expect(orders.nodes.map(({ id }) => id)).toEqual(['ord_P6M3', 'ord_P5M3'])
    expect(statements).toEqual([expect.stringContaining(byIndex('ix_order_manager_created'))])
  })

  it('reads the page of his own partner in that order, too', async () => {
    const query = '{ viewer { partner { orders(first: 2) { nodes { id } } } } }'
    const { result, statements } = await world.counting(() => world.ask('manager', query))
    expect(result.data).toMatchObject({ viewer: { partner: { orders: { nodes: [{ id: 'ord_P6M3' }, { id: 'ord_P5M3' }] } } } })
    expect(ofOrders(statements)).toEqual([expect.stringContaining(byIndex('ix_order_manager_created'))])
  })

  it('finds what has to be sorted before it reads wide rows (R-AM-2)', async () => {
    const { orders, statements } = await listed('supervisor', 'orders(first: 5) { nodes { id customerId status } }')
    expect(orders.nodes.map(({ id }) => id)).toEqual(['ord_P6M3', 'ord_P5M3', 'ord_P4M3', 'ord_P3M3', 'ord_P2M3'])
    expect(statements[0]).toMatch(/FROM \( SELECT [`"]row[`"].[`"]id[`"] AS [`"]id[`"] FROM .* LIMIT 5 \) [`"]few[`"]/)
  })

  it('reads what does not repeat the manager from his customers, who are few (R-AM-2)', async () => {
    const { result, statements } = await world.counting(() => world.ask('manager', '{ salesTasks(first: 5) { nodes { id } } }'))
    expect(result.errors).toEqual([])
    expect(statements.join()).toContain(byIndex('ix_sales_task_customer_created'))
  })

  it('leaves the choice to the planner for a supervisor, whose customers may be most of them', async () => {
    const { orders, statements } = await listed('supervisor', 'orders(first: 5) { nodes { id } }')
    expect(orders.nodes).toHaveLength(5)
    expect(statements.join()).not.toMatch(/USE INDEX|INDEXED BY/)
  })

  it('leaves the choice to the planner where a filter may be served better', async () => {
    const { statement } = await ordersOf(4, 'orders(first: 2, filter: { status: COMPLETED }) { nodes { id } }')
    expect(statement).not.toMatch(/USE INDEX|INDEXED BY/)
    const { orders, statements } = await listed('manager', 'orders(first: 5, filter: { customerId: "cus_page2" }) { nodes { id } }')
    expect(orders.nodes.map(({ id }) => id)).toEqual(['ord_P2M3', 'ord_P2M2', 'ord_P2M1'])
    expect(statements.join()).not.toMatch(/USE INDEX|INDEXED BY/)
  })

  it('asks for fewer parents at a time where the filters have very many values', async () => {
    const others = Array.from({ length: 8000 }, (_, n) => `ord_other${n}`)
    const door = new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions: [] })
    const read = () =>
      door
        .rows(OrderEntity)
        .where(isIn('id', [...others, 'ord_P1M1', 'ord_P5M2']))
        .manyOf('customerId', ids(7), ['id'], { limit: 2 })
    const { result, statements } = await world.counting(read)
    expect(result.map(({ id }) => id).sort()).toEqual(['ord_P1M1', 'ord_P5M2'])
    expect(statements).toHaveLength(3)
  })

  it('reads a row beyond the page only for those who ask what lies around it', async () => {
    const plain = await ordersOf(3, 'orders(first: 2) { nodes { id } }')
    expect(plain.statement).toMatch(/LIMIT 2\b/)
    const around = 'orders(first: 2) { nodes { id } ... on OrderConnection { pageInfo { hasNextPage } } }'
    const asking = await ordersOf(3, around)
    expect(asking.statement).toMatch(/LIMIT 3\b/)
    expect(asking.customers[0]?.orders).toMatchObject({ pageInfo: { hasNextPage: true } })
  })

  it('keeps lists apart that the same parents are asked for with other arguments', async () => {
    const { customers, ofOrders } = await ordersOf(
      3,
      'orders(first: 1) { nodes { id } } all: orders(first: 3, orderBy: CREATED_AT_ASC) { nodes { id } }',
    )
    expect(ofOrders).toHaveLength(2)
    const first = customers.find(({ id }) => id === 'cus_page1')
    expect(first).toMatchObject({ orders: { nodes: [{ id: 'ord_P1M3' }] }, all: { nodes: [{ id: 'ord_P1M1' }, {}, {}] } })
  })
})
