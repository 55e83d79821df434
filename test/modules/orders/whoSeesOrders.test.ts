/** Who sees which orders and lines, on every path: lists, single reads, `node`, nested fields, counts. */
import { RoleCode } from '../../../src/access/roles'
import { MemberEntity, MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { databases } from '../../support/databases'
import { memberRow } from '../../support/rows'
import type { World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { lineIdOf, openOrderWorld, orderIds } from './orderWorld'

const listed = '{ orders { totalCount nodes { id lines { totalCount nodes { id } } } } }'
const one =
  'query ($id: ID!, $reseller: ID) { order(id: $id, indirectPartnerId: $reseller) { id } node(id: $id, indirectPartnerId: $reseller) { id } }'
const several = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
const through = 'query ($reseller: ID) { orders(indirectPartnerId: $reseller) { totalCount nodes { id } } }'

describe.each(databases)('orders on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openOrderWorld(kind)
  })
  afterAll(() => world.close())

  const read = async (persona: string, id: string, reseller?: string) => {
    const answer = await world.ask(persona, one, { id, reseller })
    return { order: valueAt<object | null>(answer, 'order'), node: valueAt<object | null>(answer, 'node') }
  }
  const absent = { order: null, node: null }

  // ord_A4 is a referral customer's: orders of all customers are shown, not only those that resale customers paid (R-OQ-1)
  describe.each([
    ['admin', ['ord_A1', 'ord_A2', 'ord_A3', 'ord_A4']],
    ['manager', ['ord_A1', 'ord_A2']],
    ['colleague', ['ord_A3']],
    ['twoRoles', ['ord_A1', 'ord_A2', 'ord_A3', 'ord_A4']],
    ['supervisor', ['ord_A1', 'ord_A2']],
    ['finance', ['ord_A1', 'ord_A2', 'ord_A3', 'ord_A4']],
    ['operations', ['ord_A1', 'ord_A2', 'ord_A3', 'ord_A4']],
    ['masterAdmin', ['ord_M1']],
    ['masterManager', ['ord_M1']],
    ['resellerAdmin', ['ord_R1', 'ord_R2']],
    ['resellerManager', ['ord_R1']],
    ['strangerAdmin', ['ord_X1']],
    ['strangerManager', ['ord_X1']],
    ['customer', ['ord_A1']],
    ['vendorAdmin', orderIds],
  ])('%s (R-AM-1, R-AM-2)', (persona, seen) => {
    it(`lists ${seen.join(', ')} and their lines`, async () => {
      const answer = await world.ask(persona, listed)
      expect(idsAt(answer, 'orders').sort()).toEqual([...seen].sort())
      expect(valueAt(answer, 'orders', 'totalCount')).toBe(seen.length)
      for (const order of valueAt<{ id: string; lines: object }[]>(answer, 'orders', 'nodes')) {
        expect(order.lines).toEqual({ totalCount: 1, nodes: [{ id: lineIdOf(order.id) }] })
      }
    })

    it('reads no other order or line by its id', async () => {
      for (const id of orderIds) expect(await read(persona, id)).toEqual(seen.includes(id) ? { order: { id }, node: { id } } : absent)
      const found = async (ids: string[]) => valueAt<object[]>(await world.ask(persona, several, { ids }), 'nodes')
      expect(await found(orderIds)).toEqual(orderIds.map(id => (seen.includes(id) ? { id } : null)))
      expect(await found(orderIds.map(lineIdOf))).toEqual(orderIds.map(id => (seen.includes(id) ? { id: lineIdOf(id) } : null)))
    })
  })

  it.each(['specialist', 'nobody', 'ecosystemManager', 'mdfReviewer', 'incentiveOps', 'vendorFinance'])(
    '%s has no key to orders: refused at the root, and no rows on other paths',
    async persona => {
      expect(refusals(await world.ask(persona, listed))).toEqual(['FORBIDDEN'])
      expect(refusals(await world.ask(persona, '{ order(id: "ord_A1") { id } }'))).toEqual(['FORBIDDEN'])
      const ids = [...orderIds, ...orderIds.map(lineIdOf)]
      expect(valueAt(await world.ask(persona, several, { ids }), 'nodes')).toEqual(ids.map(() => null))
    },
  )

  it.each(['specialist', 'ecosystemManager', 'mdfReviewer', 'incentiveOps', 'vendorFinance'])(
    '%s sees a partner, but none of its orders',
    async persona => {
      const answer = await world.ask(persona, '{ partners { nodes { orders { totalCount nodes { id } } } } }')
      for (const partner of valueAt<object[]>(answer, 'partners', 'nodes'))
        expect(partner).toEqual({ orders: { totalCount: 0, nodes: [] } })
    },
  )

  it('a role of all customers but without the key to orders finds none on any path (api §9)', async () => {
    const role = { id: 'rol_visitors', partnerId: 'ptn_sp', code: RoleCode.CUSTOM, name: 'Visitors', description: null, version: 1 }
    await world.add(RoleEntity, { ...role, permissionKeys: ['customer.view', 'partner.view'] })
    await world.add(MemberEntity, memberRow({ id: 'mbr_visitor', partnerId: 'ptn_sp' }))
    await world.add(MemberRoleEntity, { id: 'mrl_visitor', memberId: 'mbr_visitor', roleId: role.id, partnerId: 'ptn_sp' })
    expect(refusals(await world.ask('visitor', listed))).toEqual(['FORBIDDEN'])
    const ids = [...orderIds, ...orderIds.map(lineIdOf)]
    expect(valueAt(await world.ask('visitor', several, { ids }), 'nodes')).toEqual(ids.map(() => null))
    const answer = await world.ask(
      'visitor',
      '{ customers { nodes { orders { totalCount nodes { id } } } } partner(id: "ptn_sp") { orders { totalCount } } }',
    )
    expect(valueAt(answer, 'customers', 'nodes')).toEqual(Array(4).fill({ orders: { totalCount: 0, nodes: [] } }))
    expect(valueAt(answer, 'partner')).toEqual({ orders: { totalCount: 0 } })
  })

  it('asks who is there first', async () => {
    expect(refusals(await world.ask(null, listed))).toEqual(['UNAUTHENTICATED'])
  })

  describe('one order', () => {
    it.each(['ord_a1', 'ord_A1', 'ORD_a1'])('is read by its id in any case: %s (part 1 §4.1)', async id => {
      expect(await read('manager', id)).toEqual({ order: { id: 'ord_A1' }, node: { id: 'ord_A1' } })
    })

    it.each(['ord_NONE', 'A1', '', 'ord_', 'ord_A1 ', "ord_A1' OR '1'='1", 'ord_A%', 'orl_A1', 'cus_1', 'xxx_A1'])(
      'is null for the id %j',
      async id => {
        expect(valueAt(await world.ask('admin', 'query ($id: ID!) { order(id: $id) { id } }', { id }), 'order')).toBeNull()
      },
    )

    it.each(['A1', '', 'ord_', 'ord_A%'])('costs no statement for the malformed id %j (api §2)', async id => {
      const bare = await world.counting(() => world.ask('admin', '{ __typename }'))
      const { statements } = await world.counting(() => world.ask('admin', one, { id }))
      expect(statements).toHaveLength(bare.statements.length)
    })
  })

  describe('a master', () => {
    const seen = async (persona: string, reseller: string | null) => idsAt(await world.ask(persona, through, { reseller }), 'orders').sort()

    it("sees the orders of a reseller's customers with the reseller's id only (R-FLT-6, R-OQ-5)", async () => {
      expect(await seen('masterAdmin', null)).toEqual(['ord_M1'])
      expect(await seen('masterAdmin', 'ptn_reseller')).toEqual(['ord_R1', 'ord_R2'])
      expect(await read('masterAdmin', 'ord_R1')).toEqual(absent)
      expect(await read('masterAdmin', 'ord_R1', 'ptn_reseller')).toEqual({ order: { id: 'ord_R1' }, node: { id: 'ord_R1' } })
      expect(await read('masterAdmin', 'ord_M1', 'ptn_reseller')).toEqual(absent)
      expect(await read('masterAdmin', 'orl_R1', 'ptn_reseller')).toEqual({ order: null, node: { id: 'orl_R1' } })
    })

    it.each(['ptn_other', 'ptn_sp', 'ptn_none', 'nonsense', 'cus_r1'])(
      'sees nothing through %s, which is no reseller of its own',
      async other => {
        expect(await seen('masterAdmin', other)).toEqual([])
        expect(await read('masterAdmin', 'ord_X1', other)).toEqual(absent)
        expect(await read('masterAdmin', 'ord_A1', other)).toEqual(absent)
      },
    )

    it('stays behind the door of the reseller in nested fields (R-RES-6)', async () => {
      const answer = await world.ask(
        'masterAdmin',
        `{ customers(indirectPartnerId: "ptn_reseller", first: 2) { nodes {
             id orders(first: 2) { totalCount nodes {
               id partner { id orders { nodes { id } } } customer { id orders { nodes { id } } } lines { nodes { id order { id } } }
             } }
           } } }`,
      )
      const expected = (customer: string, order: string, line: string) => ({
        id: customer,
        orders: {
          totalCount: 1,
          nodes: [
            {
              id: order,
              partner: { id: 'ptn_reseller', orders: { nodes: expect.arrayContaining([{ id: 'ord_R1' }, { id: 'ord_R2' }]) } },
              customer: { id: customer, orders: { nodes: [{ id: order }] } },
              lines: { nodes: [{ id: line, order: { id: order } }] },
            },
          ],
        },
      })
      expect(valueAt(answer, 'customers', 'nodes')).toEqual([
        expected('cus_r2', 'ord_R2', 'orl_R2'),
        expected('cus_r1', 'ord_R1', 'orl_R1'),
      ])
    })

    it('sees no orders of a reseller that it merely lists', async () => {
      const answer = await world.ask('masterAdmin', '{ partner(id: "ptn_reseller") { id orders { totalCount nodes { id } } } }')
      expect(valueAt(answer, 'partner')).toEqual({ id: 'ptn_reseller', orders: { totalCount: 0, nodes: [] } })
    })

    it.each([
      ['admin', 'ord_A1'],
      ['resellerAdmin', 'ord_R1'],
      ['customer', 'ord_A1'],
    ])('is who the argument is for: %s sees the same with and without it', async (persona, id) => {
      for (const reseller of ['ptn_reseller', 'ptn_other', 'nonsense', '']) {
        expect(await seen(persona, reseller)).toEqual(await seen(persona, null))
        expect(await read(persona, id, reseller)).toEqual({ order: { id }, node: { id } })
      }
    })

    it('reaches, as its customer manager, only the resellers given to him, and none without the notice (R-RES-4, R-RES-6)', async () => {
      expect(await seen('masterManager', 'ptn_reseller')).toEqual([])
      const setReseller = (assignments: string) => world.store.writer.query(`UPDATE partner SET ${assignments} WHERE id = 'ptn_reseller'`)
      await setReseller("manager_id = 'mbr_masterManager'")
      expect(await seen('masterManager', 'ptn_reseller')).toEqual(['ord_R1', 'ord_R2'])
      await setReseller('customer_notice_accepted_at = NULL')
      expect(await seen('masterManager', 'ptn_reseller')).toEqual([])
      expect(await seen('masterAdmin', 'ptn_reseller')).toEqual([])
    })
  })
})
