/** Who sees which resources, on every path; what a former partner keeps; and what lists cost. */
import { ResourceEntity } from '../../../src/modules/resources'
import { listed, readable } from '../../support/everyPath'
import { keepCopies } from '../../support/copies'
import { databases } from '../../support/databases'
import { refusals, valueAt } from '../../support/answers'
import { resourceRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { openResourceWorld } from './resourceWorld'

const ofCus1 = ['res_address', 'res_disk', 'res_renewed', 'res_server']
const ofSp = [...ofCus1, 'res_c', 'res_n'].sort()
const everything = [...ofSp, 'res_r', 'res_x'].sort()

/** The table that decides (R-AM-1, R-AM-2, api §9). */
const sights: Record<string, string[]> = {
  admin: ofSp,
  manager: ofCus1,
  colleague: ['res_c'],
  twoRoles: ofSp,
  supervisor: ofCus1,
  finance: ofSp,
  operations: ofSp,
  masterAdmin: [],
  masterManager: [],
  resellerAdmin: ['res_r'],
  resellerManager: ['res_r'],
  strangerAdmin: ['res_x'],
  strangerManager: ['res_x'],
  vendorAdmin: everything,
  customer: ofCus1,
}
const refused = ['specialist', 'nobody', 'ecosystemManager', 'mdfReviewer', 'incentiveOps', 'vendorFinance']

describe.each(databases)('resources on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterAll(() => world.close())

  it.each(Object.entries(sights))('%s sees the same by id, by node and in the list', async (persona, expected) => {
    const ids = [...everything, 'res_missing', 'res_not an id']
    const found = await readable(world, persona, ids, 'resource')
    expect({ ...found, refused: [] }).toEqual({ nodes: expected, node: expected, single: expected, refused: [] })
    expect(await listed(world, persona, 'orderResources')).toEqual({ ids: expected, totalCount: expected.length, refused: [] })
  })

  it.each(refused)('%s is refused, and finds nothing by node', async persona => {
    for (const field of ['orderResources', 'resources', 'onDemandResources'])
      expect(refusals(await world.ask(persona, `{ ${field} { totalCount } }`))).toEqual(['FORBIDDEN'])
    expect((await readable(world, persona, everything)).nodes).toEqual([])
  })

  it.each(['manager', 'admin', 'resellerAdmin'])('%s has to say whose resources (part 1 §4.7, CBC.0100)', async persona => {
    for (const field of ['resources', 'onDemandResources']) {
      const { errors } = await world.ask(persona, `{ ${field} { totalCount } }`)
      expect(errors.map(({ extensions }) => [extensions.code, extensions.upstreamCode])).toEqual([['BAD_USER_INPUT', 'CBC.0100']])
    }
    expect(refusals(await world.ask(persona, '{ resources(filter: { customerId: "", orderId: null }) { totalCount } }'))).toEqual([
      'BAD_USER_INPUT',
    ])
    expect(valueAt(await world.ask(persona, '{ resources(filter: { customerId: "cus_missing" }) { totalCount } }'))).toEqual({
      resources: { totalCount: 0 },
    })
  })

  it.each(['customer', 'vendorAdmin'])('%s need not', async persona => {
    expect(refusals(await world.ask(persona, '{ resources { totalCount } onDemandResources { totalCount } }'))).toEqual([])
  })

  it("answers a foreign customer's resources like those of none (R-FLT-5)", async () => {
    for (const customerId of ['cus_3', 'cus_x1', 'cus_missing', 'nonsense']) {
      const answer = await world.ask('manager', 'query ($id: ID) { resources(filter: { customerId: $id }) { totalCount nodes { id } } }', {
        id: customerId,
      })
      expect(valueAt(answer, 'resources')).toEqual({ totalCount: 0, nodes: [] })
    }
  })

  it('a master sees those of a reseller by indirectPartnerId only, and stays there (R-FLT-6, R-RES-6)', async () => {
    const query = `query ($through: ID) {
      orderResources(indirectPartnerId: $through) { nodes { id customer { id } partner { id } } }
      resource(id: "res_r", indirectPartnerId: $through) { id }
      resources(filter: { customerId: "cus_r1" }, indirectPartnerId: $through) { totalCount }
    }`
    expect(valueAt(await world.ask('masterAdmin', query, { through: 'ptn_reseller' }))).toEqual({
      orderResources: { nodes: [{ id: 'res_r', customer: { id: 'cus_r1' }, partner: { id: 'ptn_reseller' } }] },
      resource: { id: 'res_r' },
      resources: { totalCount: 1 },
    })
    const nothing = { orderResources: { nodes: [] }, resource: null, resources: { totalCount: 0 } }
    expect(valueAt(await world.ask('masterAdmin', query, { through: 'ptn_other' }))).toEqual(nothing)
    expect(valueAt(await world.ask('masterManager', query, { through: 'ptn_reseller' }))).toEqual(nothing)
  })

  it('costs as many statements for many customers as for few', async () => {
    const query = `query ($ids: [ID!]) { customers(filter: { ids: $ids }) { nodes { id resources(first: 3) { totalCount nodes {
      id order { id } attachedResources { nodes { id } } periods { nodes { id paidAmount { amount } order { id } } }
    } } } } }`
    const cost = async (...ids: string[]) => (await world.counting(() => world.ask('admin', query, { ids }))).statements.length
    expect(await cost('cus_1', 'cus_2', 'cus_3', 'cus_4')).toBe(await cost('cus_1'))
  })

  it('those that an order opened or renewed hang below it (S1-51)', async () => {
    const query =
      '{ orders(first: 10, orderBy: CREATED_AT_ASC) { nodes { id resources { nodes { id } } resourcePeriods { nodes { resource { id } } } } } }'
    const orders = valueAt<{ nodes: { id: string }[] }>(await world.ask('manager', query), 'orders').nodes
    expect(orders.find(({ id }) => id === 'ord_BASE')).toEqual({
      id: 'ord_BASE',
      resources: { nodes: [{ id: 'res_address' }, { id: 'res_disk' }, { id: 'res_server' }] },
      resourcePeriods: { nodes: ['res_address', 'res_disk', 'res_server'].map(id => ({ resource: { id } })) },
    })
    expect(orders.find(({ id }) => id === 'ord_RENEWAL')).toEqual({
      id: 'ord_RENEWAL',
      resources: { nodes: [] },
      resourcePeriods: { nodes: [{ resource: { id: 'res_renewed' } }] },
    })
  })
})

describe.each(databases)('resources of a customer that changed partner on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
    await world.add(ResourceEntity, resourceRow({ id: 'res_later', partnerId: 'ptn_other', customerId: 'cus_1' }))
    await world.store.writer.query("UPDATE customer SET partner_id = 'ptn_other', manager_id = 'mbr_strangerManager' WHERE id = 'cus_1'")
    await keepCopies(world.store)
  })
  afterAll(() => world.close())

  const query =
    '{ orderResources(filter: { orderId: "ord_BASE" }) { nodes { id customerId customer { id } } } resource(id: "res_later") { id } }'

  it('stay with the former partner, the customer as id only (R-2015, R-ASC-2)', async () => {
    const kept = ['res_address', 'res_disk', 'res_server'].map(id => ({ id, customerId: 'cus_1', customer: null }))
    expect(valueAt(await world.ask('admin', query))).toEqual({ orderResources: { nodes: kept }, resource: null })
  })

  it('its former manager keeps none (R-AM-1); the next partner sees only its own; the customer sees all', async () => {
    expect(valueAt(await world.ask('manager', query))).toEqual({ orderResources: { nodes: [] }, resource: null })
    for (const persona of ['strangerAdmin', 'strangerManager'])
      expect(valueAt(await world.ask(persona, query))).toEqual({ orderResources: { nodes: [] }, resource: { id: 'res_later' } })
    expect((await listed(world, 'customer', 'orderResources')).ids).toEqual([...ofCus1, 'res_later'].sort())
  })
})
