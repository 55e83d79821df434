/** Who sees which statements and lines, on every path: lists, single reads, `node`, nested fields, counts, totals. */
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { incentiveDetailIds, incentiveIds, openIncentiveWorld } from './incentiveWorld'

const statements = '{ incentives { totalCount nodes { id } } }'
const lines = '{ incentiveDetails { totalCount totalIncentive { amount } nodes { id } } }'
const oneStatement = 'query ($id: ID!) { incentive(id: $id) { id } node(id: $id) { id } }'
const oneLine = 'query ($id: ID!) { incentiveDetail(id: $id) { id } node(id: $id) { id } }'
const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'

const ofSp = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
const spStatements = ofSp('inc_S', 6)
const spLines = ofSp('ind_A', 6)

describe.each(databases)('incentives on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openIncentiveWorld(kind)
  })
  afterAll(() => world.close())

  const found = async (persona: string, ids: readonly string[]) => valueAt<object[]>(await world.ask(persona, nodes, { ids }), 'nodes')
  const among = (ids: readonly string[], seen: readonly string[]) => ids.map(id => (seen.includes(id) ? { id } : null))

  describe.each([
    ['admin', spStatements],
    ['finance', spStatements],
    ['masterAdmin', ['inc_M1']],
    ['strangerAdmin', ['inc_X1']],
    ['incentiveOps', incentiveIds],
    ['resellerAdmin', []],
  ])('%s', (persona, seen) => {
    it(`lists the statements ${seen.join(', ') || '(none, R-RL-6)'}, and counts no others`, async () => {
      const answer = await world.ask(persona, statements)
      expect(idsAt(answer, 'incentives').sort()).toEqual([...seen].sort())
      expect(valueAt(answer, 'incentives', 'totalCount')).toBe(seen.length)
    })

    it('reads no other statement by its id', async () => {
      for (const id of incentiveIds) {
        const expected = seen.includes(id) ? { id } : null
        expect(valueAt(await world.ask(persona, oneStatement, { id }))).toEqual({ incentive: expected, node: expected })
      }
      expect(await found(persona, incentiveIds)).toEqual(among(incentiveIds, seen))
    })
  })

  it.each([
    'manager',
    'colleague',
    'supervisor',
    'operations',
    'specialist',
    'nobody',
    'vendorAdmin',
    'ecosystemManager',
    'vendorFinance',
    'customer',
  ])('%s has no key to statements: refused at the root, and none on other paths', async persona => {
    expect(refusals(await world.ask(persona, statements))).toEqual(['FORBIDDEN'])
    expect(refusals(await world.ask(persona, '{ incentive(id: "inc_S1") { id } }'))).toEqual(['FORBIDDEN'])
    expect(await found(persona, incentiveIds)).toEqual(incentiveIds.map(() => null))
  })

  describe.each([
    ['admin', spLines],
    ['finance', spLines],
    ['twoRoles', spLines],
    ['manager', ['ind_A1', 'ind_A2', 'ind_A5']],
    ['colleague', ['ind_A3', 'ind_A6']],
    ['supervisor', ['ind_A1', 'ind_A2', 'ind_A5']],
    ['masterAdmin', ['ind_M1']],
    ['masterManager', ['ind_M1']],
    ['strangerAdmin', ['ind_X1']],
    ['strangerManager', ['ind_X1']],
    ['incentiveOps', incentiveDetailIds],
    ['resellerAdmin', []],
    ['resellerManager', []],
  ])('%s (R-RL-1, R-RL-4)', (persona, seen) => {
    it(`lists the lines ${seen.join(', ') || '(none, R-RL-6)'}, and counts and adds up no others`, async () => {
      const answer = await world.ask(persona, lines)
      expect(idsAt(answer, 'incentiveDetails').sort()).toEqual([...seen].sort())
      expect(valueAt(answer, 'incentiveDetails')).toMatchObject({
        totalCount: seen.length,
        totalIncentive: seen.length ? [{ amount: `${8 * seen.length}.00` }] : [],
      })
    })

    it('reads no other line by its id', async () => {
      for (const id of incentiveDetailIds) {
        const expected = seen.includes(id) ? { id } : null
        expect(valueAt(await world.ask(persona, oneLine, { id }))).toEqual({ incentiveDetail: expected, node: expected })
      }
      expect(await found(persona, incentiveDetailIds)).toEqual(among(incentiveDetailIds, seen))
    })
  })

  it.each(['operations', 'specialist', 'nobody', 'vendorAdmin', 'ecosystemManager', 'mdfReviewer', 'vendorFinance', 'customer'])(
    '%s has no key to lines: refused at the root, and none on other paths',
    async persona => {
      expect(refusals(await world.ask(persona, lines))).toEqual(['FORBIDDEN'])
      expect(refusals(await world.ask(persona, '{ incentiveDetail(id: "ind_A1") { id } }'))).toEqual(['FORBIDDEN'])
      expect(await found(persona, incentiveDetailIds)).toEqual(incentiveDetailIds.map(() => null))
    },
  )

  it('asks who is there first', async () => {
    for (const query of [statements, lines]) expect(refusals(await world.ask(null, query))).toEqual(['UNAUTHENTICATED'])
  })

  it.each(['inc_NONE', 'S1', '', 'inc_', 'inc_S1 ', "inc_S1' OR '1'='1", 'inc_S%', 'ind_A1', 'cus_1', 'xxx_S1'])(
    'a statement and a line are null for the id %j',
    async id => {
      expect(valueAt(await world.ask('admin', 'query ($id: ID!) { incentive(id: $id) { id } }', { id }))).toEqual({ incentive: null })
      const line = id.replace('inc_', 'ind_').replace('ind_A1', 'inc_S1')
      expect(valueAt(await world.ask('admin', 'query ($id: ID!) { incentiveDetail(id: $id) { id } }', { id: line }))).toEqual({
        incentiveDetail: null,
      })
    },
  )

  it.each(['S1', '', 'inc_', 'inc_S%'])('the malformed id %j costs no statement (api §2)', async id => {
    const bare = await world.counting(() => world.ask('admin', '{ __typename }'))
    const asked = await world.counting(() => world.ask('admin', oneStatement, { id }))
    expect(asked.statements).toHaveLength(bare.statements.length)
  })

  describe('a line whose customer went to another manager', () => {
    const query = `query ($id: ID!) { incentiveDetail(id: $id) {
      customerId customer { id } managerId manager { id accountName } incentive { id }
    } }`
    const line = async (persona: string, id: string) => valueAt(await world.ask(persona, query, { id }), 'incentiveDetail')

    it('stays with its manager of record, who keeps the id of the customer and no more (R-RL-4)', async () => {
      expect(await line('manager', 'ind_A5')).toEqual({
        customerId: 'cus_3',
        customer: null,
        managerId: 'mbr_manager',
        manager: { id: 'mbr_manager', accountName: 'manager' },
        incentive: null,
      })
      expect(await line('colleague', 'ind_A5')).toBeNull()
    })

    it('is whole for finance, its statement included', async () => {
      expect(await line('finance', 'ind_A5')).toMatchObject({
        customer: { id: 'cus_3' },
        manager: { id: 'mbr_manager' },
        incentive: { id: 'inc_S1' },
      })
    })

    it('shows the vendor neither customer nor manager: it has no keys to them', async () => {
      expect(await line('incentiveOps', 'ind_A5')).toEqual({
        customerId: 'cus_3',
        customer: null,
        managerId: 'mbr_manager',
        manager: null,
        incentive: { id: 'inc_S1' },
      })
    })

    it('leaves the totals of either manager unchanged when the customer is given to someone else', async () => {
      const before = await Promise.all(['manager', 'colleague', 'supervisor'].map(persona => world.ask(persona, lines)))
      await world.store.writer.query("UPDATE customer SET manager_id = 'mbr_twoRoles' WHERE id = 'cus_1'")
      const after = await Promise.all(['manager', 'colleague', 'supervisor'].map(persona => world.ask(persona, lines)))
      await world.store.writer.query("UPDATE customer SET manager_id = 'mbr_manager' WHERE id = 'cus_1'")
      expect(after).toEqual(before)
    })
  })

  describe('nested lists', () => {
    const ofPartner = (id: string) => `{ partner(id: "${id}") { incentives { totalCount nodes { id } } } }`
    const ofCustomer = `query ($id: ID!, $reseller: ID) { customer(id: $id, indirectPartnerId: $reseller) {
      incentiveDetails { totalCount totalIncentive { amount currency } nodes { id } }
    } }`
    const none = { incentiveDetails: { totalCount: 0, totalIncentive: [], nodes: [] } }

    it("a partner's statements are for those who see statements", async () => {
      expect(idsAt(await world.ask('finance', ofPartner('ptn_sp')), 'partner', 'incentives').sort()).toEqual(spStatements)
      for (const persona of ['manager', 'operations', 'vendorAdmin'])
        expect(valueAt(await world.ask(persona, ofPartner('ptn_sp')), 'partner', 'incentives')).toEqual({ totalCount: 0, nodes: [] })
      expect(idsAt(await world.ask('incentiveOps', ofPartner('ptn_other')), 'partner', 'incentives')).toEqual(['inc_X1'])
    })

    it('a cloud reseller has none, neither for itself nor for its master (R-RL-6)', async () => {
      for (const persona of ['resellerAdmin', 'masterAdmin'])
        expect(valueAt(await world.ask(persona, ofPartner('ptn_reseller')), 'partner', 'incentives')).toEqual({ totalCount: 0, nodes: [] })
      expect(valueAt(await world.ask('resellerAdmin', ofCustomer, { id: 'cus_r1' }), 'customer')).toEqual(none)
      expect(valueAt(await world.ask('masterAdmin', ofCustomer, { id: 'cus_r1', reseller: 'ptn_reseller' }), 'customer')).toEqual(none)
    })

    it("a customer's lines follow the manager of record too (R-RL-4)", async () => {
      expect(idsAt(await world.ask('finance', ofCustomer, { id: 'cus_1' }), 'customer', 'incentiveDetails').sort()).toEqual([
        'ind_A1',
        'ind_A6',
      ])
      expect(valueAt(await world.ask('manager', ofCustomer, { id: 'cus_1' }), 'customer')).toEqual({
        incentiveDetails: { totalCount: 1, totalIncentive: [{ amount: '8.00', currency: 'CNY' }], nodes: [{ id: 'ind_A1' }] },
      })
      for (const persona of ['operations', 'customer', 'vendorAdmin'])
        expect(valueAt(await world.ask(persona, ofCustomer, { id: 'cus_1' }), 'customer')).toEqual(none)
    })

    it("a statement's lines are those of its own", async () => {
      const query = '{ incentives(filter: { cycle: "2026-02" }) { nodes { id details { nodes { id } } } } }'
      const found = valueAt<{ id: string; details: { nodes: { id: string }[] } }[]>(
        await world.ask('finance', query),
        'incentives',
        'nodes',
      )
      expect(Object.fromEntries(found.map(({ id, details }) => [id, details.nodes.map(node => node.id).sort()]))).toEqual({
        inc_S1: ['ind_A1', 'ind_A2', 'ind_A3', 'ind_A5', 'ind_A6'],
        inc_S2: [],
        inc_S3: ['ind_A4'],
      })
    })
  })
})
