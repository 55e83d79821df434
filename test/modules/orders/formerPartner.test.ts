/** What happens to orders when their customer goes to another partner. */
import { OrderEntity, OrderLineEntity } from '../../../src/modules/orders'
import { keepCopies } from '../../support/copies'
import { databases } from '../../support/databases'
import { lineOf, orderRow } from '../../support/orderRows'
import type { World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { openOrderWorld } from './orderWorld'

const whose = `query ($filter: OrderFilter) {
  orders(filter: $filter) { totalCount nodes { id customerId customer { id } partner { id } lines { nodes { id } } } }
}`

/** `cus_1` left `ptn_sp` for `ptn_other`, where it placed `ord_X2`. */
describe.each(databases)('orders of a customer that changed partner on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openOrderWorld(kind)
    const later = orderRow({ id: 'ord_X2', partnerId: 'ptn_other', customerId: 'cus_1', createdAt: '2026-02-20T00:00:00.000Z' })
    await world.add(OrderEntity, later)
    await world.add(OrderLineEntity, lineOf(later, { id: 'orl_X2' }))
    await world.store.writer.query("UPDATE customer SET partner_id = 'ptn_other', manager_id = 'mbr_strangerManager' WHERE id = 'cus_1'")
    await keepCopies(world.store)
  })
  afterAll(() => world.close())

  const ordersOf = async (persona: string, customerId = 'cus_1') =>
    valueAt<{ nodes: object[] }>(await world.ask(persona, whose, { filter: { customerId } }), 'orders').nodes
  const before = (partner: object | null, customer: object | null) => ({
    id: 'ord_A1',
    customerId: 'cus_1',
    customer,
    partner,
    lines: { nodes: [{ id: 'orl_A1' }] },
  })
  const after = (partner: object | null, customer: object | null) => ({
    id: 'ord_X2',
    customerId: 'cus_1',
    customer,
    partner,
    lines: { nodes: [{ id: 'orl_X2' }] },
  })

  it('the former partner keeps its own, with the customer as id only, and none since (R-2015, R-ASC-2)', async () => {
    expect(await ordersOf('admin')).toEqual([before({ id: 'ptn_sp' }, null)])
    expect(idsAt(await world.ask('admin', whose), 'orders').sort()).toEqual(['ord_A1', 'ord_A2', 'ord_A3', 'ord_A4'])
    expect(valueAt(await world.ask('admin', '{ order(id: "ord_X2") { id } node(id: "orl_X2") { id } }'))).toEqual({
      order: null,
      node: null,
    })
  })

  it('its former manager and supervisor keep nothing: the customer is no longer theirs (R-AM-1)', async () => {
    for (const persona of ['manager', 'supervisor']) {
      expect(await ordersOf(persona)).toEqual([])
      expect(idsAt(await world.ask(persona, whose), 'orders')).toEqual(['ord_A2'])
      expect(valueAt(await world.ask(persona, '{ order(id: "ord_A1") { id } node(id: "orl_A1") { id } }'))).toEqual({
        order: null,
        node: null,
      })
    }
  })

  it('the next partner and its manager see only their own (R-2015)', async () => {
    for (const persona of ['strangerAdmin', 'strangerManager']) {
      expect(await ordersOf(persona)).toEqual([after({ id: 'ptn_other' }, { id: 'cus_1' })])
      const nested = await world.ask(persona, '{ customer(id: "cus_1") { orders { totalCount nodes { id } } } }')
      expect(valueAt(nested, 'customer', 'orders')).toEqual({ totalCount: 1, nodes: [{ id: 'ord_X2' }] })
      expect(valueAt(await world.ask(persona, '{ order(id: "ord_A1") { id } node(id: "orl_A1") { id } }'))).toEqual({
        order: null,
        node: null,
      })
    }
  })

  it('the customer and the vendor see all of them', async () => {
    expect(await ordersOf('customer')).toEqual([after(null, { id: 'cus_1' }), before(null, { id: 'cus_1' })])
    expect(await ordersOf('vendorAdmin')).toEqual([after({ id: 'ptn_other' }, { id: 'cus_1' }), before({ id: 'ptn_sp' }, { id: 'cus_1' })])
    expect(refusals(await world.ask('ecosystemManager', whose))).toEqual(['FORBIDDEN'])
  })
})
