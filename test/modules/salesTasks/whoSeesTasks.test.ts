/** Who sees which tasks and opportunities, on every path; masks; and what lists cost. */
import { refusals, valueAt } from '../../support/answers'
import { idsWithin, listed, readable } from '../../support/everyPath'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { entrust, giveReseller, openTaskWorld } from './taskWorld'

/** The table that decides: by the last part of the id (R-TASK-1, R-AM-1, R-AM-2, api §9). */
const sights: Record<string, { tasks: string[]; opportunities: string[] | 'refused' }> = {
  admin: { tasks: ['1', '3', '4'], opportunities: ['1', '3'] },
  manager: { tasks: ['1'], opportunities: ['1'] },
  colleague: { tasks: ['3'], opportunities: ['3'] },
  twoRoles: { tasks: ['1', '3', '4'], opportunities: ['1', '3'] },
  supervisor: { tasks: ['1'], opportunities: ['1'] },
  operations: { tasks: ['1', '3', '4'], opportunities: ['1', '3'] },
  masterAdmin: { tasks: [], opportunities: [] },
  masterManager: { tasks: [], opportunities: [] },
  resellerAdmin: { tasks: ['r'], opportunities: ['r'] },
  resellerManager: { tasks: ['r'], opportunities: [] },
  strangerAdmin: { tasks: ['x'], opportunities: ['x'] },
  strangerManager: { tasks: ['x'], opportunities: ['x'] },
  vendorAdmin: { tasks: ['1', '3', '4', 'r', 'x'], opportunities: 'refused' },
}
const refused = ['finance', 'specialist', 'nobody', 'ecosystemManager', 'mdfReviewer', 'incentiveOps', 'vendorFinance', 'customer']
const all = ['1', '3', '4', 'r', 'x']
const ids = (prefix: string, places: readonly string[]) => places.map(place => `${prefix}_${place}`)

describe.each(databases)('tasks on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openTaskWorld(kind)
  })
  afterAll(() => world.close())

  it.each(Object.entries(sights))('%s sees the same by id, by node and in the list', async (persona, { tasks, opportunities }) => {
    for (const [prefix, single, list] of [
      ['stk', 'salesTask', 'salesTasks'],
      ['rtk', 'renewalTask', 'renewalTasks'],
    ] as const) {
      const expected = ids(prefix, tasks)
      const found = await readable(world, persona, [...ids(prefix, all), `${prefix}_missing`, `${prefix}_not an id`], single)
      expect(found).toEqual({ nodes: expected, node: expected, single: expected, refused: [] })
      expect(await listed(world, persona, list)).toEqual({ ids: expected, totalCount: expected.length, refused: [] })
    }
    const listing = await listed(world, persona, 'businessOpportunities')
    if (opportunities === 'refused') return expect(listing.refused).toEqual(['FORBIDDEN'])
    expect(listing).toEqual({ ids: ids('opp', opportunities), totalCount: opportunities.length, refused: [] })
    expect((await readable(world, persona, ids('opp', all))).nodes).toEqual(ids('opp', opportunities))
  })

  it.each(refused)('%s is refused, and finds nothing by node', async persona => {
    for (const field of ['salesTasks', 'renewalTasks', 'businessOpportunities'])
      expect(refusals(await world.ask(persona, `{ ${field} { totalCount } }`))).toEqual(['FORBIDDEN'])
    expect((await readable(world, persona, [...ids('stk', all), ...ids('rtk', all), ...ids('opp', all)])).nodes).toEqual([])
  })

  const everything = `query ($through: ID) {
    salesTasks(indirectPartnerId: $through) { totalCount nodes {
      id name indirectPartnerId contact { customerName { masked } mobilePhone { masked } email { masked } } manager { id } availableActions
      customer { id salesTasks { totalCount nodes { id } } businessOpportunities { totalCount nodes { id } } }
      handlingRecords { totalCount nodes { id memberId member { id } remark } } businessOpportunities { totalCount nodes { id sourceTask { id } } }
    } }
    renewalTasks(indirectPartnerId: $through) { totalCount nodes { id contact { email { masked } } customer { id } order { id } } }
  }`

  it('a master sees those of a reseller in the second tab only, and handles them there (R-CUS-3, R-TASK-3)', async () => {
    const answer = await world.ask('masterAdmin', everything, { through: 'ptn_reseller' })
    expect(valueAt<{ nodes: object[] }>(answer, 'salesTasks').nodes).toMatchObject([
      {
        id: 'stk_r',
        indirectPartnerId: 'ptn_reseller',
        // R-TASK-5: masked for whoever looks.
        contact: { customerName: { masked: '客**' }, mobilePhone: { masked: '137******21' }, email: { masked: 'c***@example.com' } },
        manager: null,
        availableActions: ['followUp'],
        customer: { id: 'cus_r1', salesTasks: { totalCount: 1 }, businessOpportunities: { totalCount: 1, nodes: [{ id: 'opp_r' }] } },
        handlingRecords: { totalCount: 1, nodes: [{ memberId: 'mbr_masterAdmin' }] },
      },
    ])
    for (const partner of ['ptn_other', 'ptn_missing', 'ptn_sp'])
      expect(valueAt(await world.ask('masterAdmin', everything, { through: partner }), 'salesTasks')).toEqual({ totalCount: 0, nodes: [] })
  })

  it('contacts are empty for the master once the notice is revoked; the reseller keeps its own (R-TASK-4)', async () => {
    await entrust(world, false)
    const answer = await world.ask('masterAdmin', everything, { through: 'ptn_reseller' })
    expect(valueAt(answer, 'salesTasks', 'nodes')).toMatchObject([{ id: 'stk_r', contact: null, availableActions: [] }])
    expect(valueAt(answer, 'renewalTasks', 'nodes')).toMatchObject([{ id: 'rtk_r', contact: null }])
    expect(valueAt(await world.ask('resellerAdmin', everything), 'salesTasks', 'nodes')).toMatchObject([
      { id: 'stk_r', indirectPartnerId: null, contact: { email: { masked: 'c***@example.com' } } },
    ])
    await entrust(world, true)
  })

  it("a master's manager reaches the resellers that are his (R-RES-4)", async () => {
    const seen = async () => idsWithin((await world.ask('masterManager', everything, { through: 'ptn_reseller' })).data)
    expect([...(await seen())]).toEqual([])
    await giveReseller(world, 'mbr_masterManager')
    expect([...(await seen())]).toEqual(expect.arrayContaining(['stk_r', 'rtk_r', 'thd_r', 'opp_r']))
    await giveReseller(world, null)
  })

  it.each(['manager', 'supervisor', 'resellerAdmin', 'admin'])('nothing that hangs below what %s sees is foreign', async persona => {
    const found = await world.ask(persona, everything)
    expect(JSON.stringify(found)).not.toContain('CANARY')
    expect(found.errors).toEqual([])
  })

  it('a cloud reseller reads who handled its task, and can do nothing (R-TASK-2)', async () => {
    const [task] = valueAt<object[]>(await world.ask('resellerAdmin', everything), 'salesTasks', 'nodes')
    expect(task).toMatchObject({ availableActions: [], handlingRecords: { nodes: [{ memberId: 'mbr_masterAdmin', member: null }] } })
  })

  it('costs as many statements for many tasks as for one', async () => {
    const lists = `query ($last: Int) {
      salesTasks(last: $last) { totalCount nodes { id contact { email { masked } } manager { id } availableActions
        customer { id salesTasks { totalCount nodes { id } } } handlingRecords { totalCount nodes { id } } } }
    }`
    const cost = async (last: number) => (await world.counting(() => world.ask('admin', lists, { last }))).statements.length
    expect(await cost(100)).toBe(await cost(1))
    const below = (args: string) =>
      world.counting(() =>
        world.ask(
          'admin',
          `{ customers(${args}) { nodes { id salesTasks(first: 2) { totalCount nodes { id contact { email { masked } } } }
          businessOpportunities { totalCount } } } }`,
        ),
      )
    expect((await below('first: 4')).statements.length).toBe((await below('first: 1')).statements.length)
  })
})
