/** Registering business opportunities: about whom, by whom, and out of which task (R-OPP-1 to R-OPP-3, R-TASK-3). */
import { ReportedCustomerEntity } from '../../../src/modules/customerDevelopment'
import { refusals, valueAt } from '../../support/answers'
import { reportedCustomerRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { codesAt, entrust, keyed, openTaskWorld } from './taskWorld'

const mutation = `mutation ($input: CreateBusinessOpportunityInput!) { createBusinessOpportunity(input: $input) {
  businessOpportunity { id name customerId reportedCustomerId sourceTaskId stage isTender revenueForecast { amount currency }
    owner { id } customer { id } reportedCustomer { id } sourceTask { id } }
  replayed userErrors { code field } } }`

describe.each(databases)('business opportunities on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openTaskWorld(kind)
    await world.add(
      ReportedCustomerEntity,
      reportedCustomerRow({ id: 'rpc_mine', partnerId: 'ptn_sp', reportedById: 'mbr_manager' }),
      reportedCustomerRow({ id: 'rpc_colleague', partnerId: 'ptn_sp', reportedById: 'mbr_colleague' }),
    )
  })
  afterAll(() => world.close())

  const create = (persona: string, input: object) =>
    world.ask(persona, mutation, {
      input: {
        idempotencyKey: keyed(),
        name: ' ERP 上云 ',
        industry: '制造业',
        type: 'MIGRATION',
        confidence: 70,
        cloudStatus: 'NOT_ON_CLOUD',
        revenueForecast: '80000.00',
        ...input,
      },
    })
  const created = (answer: Awaited<ReturnType<typeof create>>) =>
    valueAt<Record<string, unknown>>(answer, 'createBusinessOpportunity', 'businessOpportunity')

  it('about an own customer, belonging to whoever registers it; the customer shows how many there are (R-OPP-1, R-OPP-3)', async () => {
    const count = '{ customer(id: "cus_1") { businessOpportunities { totalCount } } }'
    const before = valueAt<number>(await world.ask('manager', count), 'customer', 'businessOpportunities', 'totalCount')
    expect(created(await create('manager', { customerId: 'cus_1' }))).toMatchObject({
      name: 'ERP 上云',
      customerId: 'cus_1',
      reportedCustomerId: null,
      sourceTaskId: null,
      stage: 'DISCOVERY',
      isTender: false,
      revenueForecast: { amount: '80000.00', currency: 'CNY' },
      owner: { id: 'mbr_manager' },
      customer: { id: 'cus_1' },
    })
    expect(valueAt(await world.ask('manager', count), 'customer', 'businessOpportunities', 'totalCount')).toBe(before + 1)
  })

  it('about a reported one (R-OPP-3)', async () => {
    expect(created(await create('manager', { reportedCustomerId: 'rpc_mine' }))).toMatchObject({
      customerId: null,
      reportedCustomer: { id: 'rpc_mine' },
    })
  })

  it('out of a task, which shows it (R-TASK-3)', async () => {
    const made = created(await create('manager', { sourceTaskId: 'stk_1' }))
    expect(made).toMatchObject({ customerId: 'cus_1', sourceTask: { id: 'stk_1' } })
    const shown = await world.ask('manager', '{ salesTask(id: "stk_1") { businessOpportunities { nodes { id } } } }')
    expect(valueAt(shown, 'salesTask', 'businessOpportunities', 'nodes')).toContainEqual({ id: made.id })
  })

  it("out of a reseller's task by its master, while it is entrusted; the reseller itself is told to ask the master (R-TASK-2, R-TASK-4)", async () => {
    const input = { sourceTaskId: 'stk_r', indirectPartnerId: 'ptn_reseller' }
    expect(created(await create('masterAdmin', input))).toMatchObject({ customerId: 'cus_r1', owner: null, sourceTask: { id: 'stk_r' } })
    expect(codesAt(await create('resellerAdmin', { sourceTaskId: 'stk_r' }), 'createBusinessOpportunity')).toEqual([
      'TASK_HANDLED_BY_MASTER',
    ])
    await entrust(world, false)
    expect(codesAt(await create('masterAdmin', input), 'createBusinessOpportunity')).toEqual(['ENTRUSTMENT_NOTICE_NOT_IN_FORCE'])
    await entrust(world, true)
    const page = { customerId: 'cus_r1', indirectPartnerId: 'ptn_reseller' }
    expect(codesAt(await create('masterAdmin', page), 'createBusinessOpportunity')).toEqual(['INVALID_INPUT'])
  })

  it.each([
    ['manager', { customerId: 'cus_3' }, 'NOT_FOUND'],
    ['manager', { customerId: 'cus_x1' }, 'NOT_FOUND'],
    ['manager', { customerId: 'cus_missing' }, 'NOT_FOUND'],
    ['manager', { customerId: 'nonsense' }, 'NOT_FOUND'],
    ['manager', { reportedCustomerId: 'rpc_colleague' }, 'NOT_FOUND'],
    ['manager', { reportedCustomerId: 'rpc_missing' }, 'NOT_FOUND'],
    ['manager', { sourceTaskId: 'stk_3' }, 'NOT_FOUND'],
    ['manager', { sourceTaskId: 'stk_missing' }, 'NOT_FOUND'],
    ['masterAdmin', { sourceTaskId: 'stk_r' }, 'NOT_FOUND'],
    ['masterAdmin', { sourceTaskId: 'stk_r', indirectPartnerId: 'ptn_other' }, 'NOT_FOUND'],
    ['manager', { customerId: 'cus_1', indirectPartnerId: 'ptn_reseller' }, 'NOT_FOUND'],
    ['manager', { customerId: 'cus_1', indirectPartnerId: '' }, 'INVALID_INPUT'],
    ['manager', {}, 'INVALID_INPUT'],
    ['manager', { customerId: 'cus_1', sourceTaskId: 'stk_1' }, 'INVALID_INPUT'],
    ['manager', { customerId: 'cus_1', confidence: 101 }, 'INVALID_INPUT'],
    ['manager', { customerId: 'cus_1', revenueForecast: '0.001' }, 'INVALID_INPUT'],
    ['manager', { customerId: 'cus_1', name: '' }, 'INVALID_INPUT'],
  ])('%s with %o: %s, and nothing changes (R-OPP-1)', async (persona, input, code) => {
    const before = await world.contents()
    expect(codesAt(await create(persona, input), 'createBusinessOpportunity')).toEqual([code])
    expect(await world.contents()).toEqual(before)
  })

  it.each(['supervisor', 'finance', 'specialist', 'nobody', 'vendorAdmin', 'customer'])('%s may not register (R-OPP-2)', async persona => {
    expect(refusals(await create(persona, { customerId: 'cus_1' }))).toEqual(['FORBIDDEN'])
  })

  it('the same key registers once (R-2290)', async () => {
    const input = { idempotencyKey: keyed(), customerId: 'cus_1' }
    const [first, again] = [await create('manager', input), await create('manager', input)]
    expect(created(again).id).toBe(created(first).id)
    expect(valueAt(again, 'createBusinessOpportunity', 'replayed')).toBe(true)
  })

  it('the list is searched by name, customer, reported customer and task (FA)', async () => {
    const found = async (filter: object) =>
      valueAt<number>(
        await world.ask('admin', 'query ($f: BusinessOpportunityFilter) { businessOpportunities(filter: $f) { totalCount } }', {
          f: filter,
        }),
        'businessOpportunities',
        'totalCount',
      )
    expect(await found({ name: 'opp_3' })).toBe(1)
    expect(await found({ customerId: 'cus_3' })).toBe(1)
    expect(await found({ reportedCustomerId: 'rpc_mine' })).toBe(1)
    expect(await found({ sourceTaskId: 'stk_1' })).toBe(2)
    expect(await found({ name: '', customerId: null, sourceTaskId: '' })).toBe(await found({}))
    expect(await found({ customerId: 'cus_x1' })).toBe(0)
  })
})
