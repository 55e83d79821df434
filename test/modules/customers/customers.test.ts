import { databases } from '../../support/mariadb'
import { openWorld, type World } from '../../support/world'

describe.each(databases)('customers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const idsSeenBy = async (persona: string) => {
    const { data, errors } = await world.ask(persona, '{ customers { totalCount nodes { id customerName { masked } manager { id } } } }')
    expect(errors).toEqual([])
    const { nodes, totalCount } = (data as { customers: { nodes: { id: string }[]; totalCount: number } }).customers
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ id }) => id).sort()
  }

  it.each([
    ['admin', ['cus_1', 'cus_2', 'cus_3', 'cus_4']],
    ['manager', ['cus_1', 'cus_2']],
    ['colleague', ['cus_3']],
    ['twoRoles', ['cus_1', 'cus_2', 'cus_3', 'cus_4']],
    ['supervisor', ['cus_1', 'cus_2']],
    ['resellerAdmin', ['cus_r1', 'cus_r2']],
    ['customer', ['cus_1']],
  ])('%s sees %j (R-AM-1)', async (persona, ids) => {
    expect(await idsSeenBy(persona)).toEqual(ids)
  })

  it('reads one', async () => {
    const q = 'query($id: ID!) { customer(id: $id) { id partner { companyName members(first: 2) { totalCount nodes { accountName roles { code } } } } managerAssignments { nodes { id } } } node(id: $id) { __typename ... on Customer { label } } }'
    for (let i = 0; i < 3; i++) expect(await world.ask('manager', q, { id: 'cus_1' })).toMatchObject({ errors: [], data: { customer: { id: 'cus_1' }, node: { __typename: 'Customer' } } })
    expect(await world.ask('manager', q, { id: 'cus_3' })).toMatchObject({ errors: [], data: { customer: null, node: null } })
  })

  it('assigns', async () => {
    const m = 'mutation($input: AssignCustomerManagerInput!) { assignCustomerManager(input: $input) { replayed customer { id manager { id } } userErrors { code field message } } }'
    console.log(JSON.stringify(await world.ask('operations', m, { input: { idempotencyKey: 'k', customerId: 'cus_4', customerManagerId: 'mbr_manager' } })))
    console.log(JSON.stringify(await world.ask('operations', m, { input: { idempotencyKey: 'k', customerId: 'cus_4', customerManagerId: 'mbr_manager' } })))
    console.log(JSON.stringify(await world.ask('operations', m, { input: { idempotencyKey: 'k2', customerId: 'cus_x1', customerManagerId: 'mbr_manager' } })))
    console.log(JSON.stringify(await world.ask('manager', m, { input: { idempotencyKey: 'k2', customerId: 'cus_x1', customerManagerId: 'mbr_manager' } })))
    console.log(await world.table('audit_event'))
  })
})
