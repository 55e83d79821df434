/** Assigning and taking back in batches: one answer per customer, and the same rules as one by one (R-AM-4, R-AM-5, R-AM-8, R-AM-11). */
import { RoleCode } from '../../../src/access/roles'
import { CustomerEntity } from '../../../src/modules/customers'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const results =
  'replayed results { id customer { id manager { id } } userErrors { code field upstreamCode } } userErrors { code field upstreamCode }'
const assigning = `mutation ($input: AssignCustomersInput!) { assignCustomers(input: $input) { ${results} } }`
const unassigning = `mutation ($input: UnassignCustomersInput!) { unassignCustomers(input: $input) { ${results} } }`

type Result = { id: string; customer: { manager: { id: string } | null } | null; userErrors: { code: string }[] }
type Payload = { replayed: boolean; results: Result[]; userErrors: { code: string; field: string[] | null }[] }

describe.each(databases)('batches of assignments on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const newCustomers = async (count: number, managerId: string | null = null) => {
    const rows = Array.from({ length: count }, () => customerRow({ id: `cus_b${++made}`, partnerId: 'ptn_sp', managerId }))
    await world.add(CustomerEntity, ...rows)
    return rows.map(({ id }) => id)
  }
  const assign = async (customerIds: string[], manager = 'manager', persona = 'operations', idempotencyKey = `key-${++made}`) =>
    valueAt<Payload>(
      await world.ask(persona, assigning, { input: { idempotencyKey, customerIds, customerManagerId: `mbr_${manager}` } }),
      'assignCustomers',
    )
  const unassign = async (customerIds: string[], persona = 'operations', idempotencyKey = `key-${++made}`) =>
    valueAt<Payload>(await world.ask(persona, unassigning, { input: { idempotencyKey, customerIds } }), 'unassignCustomers')
  const outcomes = ({ results: each }: Payload) => each.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE')
  const managersOf = async (ids: string[]) => {
    const rows = await world.table('customer')
    return ids.map(id => rows.find(row => row.id === id)?.manager_id)
  }
  const periodsOf = async (id: string) =>
    (await world.table('customer_manager_assignment'))
      .filter(row => row.customer_id === id)
      .map(row => [row.member_id, row.ended_at === null])
      .sort()

  it('give every customer to the manager, in the order asked, each with its period (R-AM-5)', async () => {
    const ids = (await newCustomers(3)).reverse()
    const answer = await assign(ids)
    expect(answer).toMatchObject({ replayed: false, userErrors: [] })
    expect(answer.results.map(({ id }) => id)).toEqual(ids)
    expect(answer.results.map(({ customer }) => customer?.manager?.id)).toEqual(Array(3).fill('mbr_manager'))
    for (const id of ids) expect(await periodsOf(id)).toEqual([['mbr_manager', true]])
  })

  it('end the periods before at the same instant (R-AM-4, R-AM-8)', async () => {
    const ids = await newCustomers(2)
    await assign(ids, 'colleague')
    world.now = '2026-03-02T05:00:00.000Z'
    await assign(ids, 'manager')
    for (const id of ids)
      expect(await periodsOf(id)).toEqual([
        ['mbr_colleague', false],
        ['mbr_manager', true],
      ])
  })

  it('refuse a bad customer for itself and do the others', async () => {
    const [free, his] = [await newCustomers(2), await newCustomers(1, 'mbr_manager')]
    const ids = [free[0] ?? '', 'cus_x1', his[0] ?? '', 'cus_none', 'nonsense', free[1] ?? '', 'cus_r1']
    const answer = await assign(ids)
    expect(outcomes(answer)).toEqual(['DONE', 'NOT_FOUND', 'ALREADY_ASSIGNED', 'NOT_FOUND', 'NOT_FOUND', 'DONE', 'NOT_FOUND'])
    expect(answer.results[1]).toMatchObject({
      customer: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['customerIds', '1'], upstreamCode: 'CBC.99000035' }],
    })
    expect(await managersOf(['cus_x1', 'cus_r1'])).toEqual(['mbr_strangerManager', 'mbr_resellerManager'])
  })

  it('answer a foreign and a missing customer alike (reliability G13)', async () => {
    const { results: each } = await assign(['cus_x1', 'cus_none', 'cus_', 'x'])
    expect(new Set(each.map(({ customer, userErrors }) => JSON.stringify([customer, userErrors[0]?.code]))).size).toBe(1)
  })

  it('take customers back, and refuse those without a manager (R-AM-5)', async () => {
    const [his, nobodys] = [await newCustomers(2, 'mbr_manager'), await newCustomers(1)]
    const answer = await unassign([...his, ...nobodys, 'cus_x1'])
    expect(outcomes(answer)).toEqual(['DONE', 'DONE', 'NOT_ASSIGNED', 'NOT_FOUND'])
    expect(await managersOf(his)).toEqual([null, null])
  })

  it.each([
    ['of nobody', []],
    ['of more than a hundred', Array.from({ length: 101 }, (_, n) => `cus_${n}`)],
    ['that names one twice', ['cus_1', 'cus_1']],
  ])('are refused as a whole when they are %s', async (_what, ids) => {
    const before = await world.contents()
    expect(await assign(ids)).toMatchObject({ results: [], userErrors: [{ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100' }] })
    expect(await unassign(ids)).toMatchObject({ results: [], userErrors: [{ code: 'INVALID_INPUT' }] })
    expect(await world.contents()).toEqual(before)
  })

  it.each([
    ['finance', 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
    ['strangerManager', 'NOT_FOUND'],
    ['nonsense', 'NOT_FOUND'],
  ])('are refused as a whole when %s is to get them (R-AM-11)', async (manager, code) => {
    const ids = await newCustomers(2)
    const before = await world.contents()
    expect(await assign(ids, manager)).toMatchObject({ results: [], userErrors: [{ code, field: ['customerManagerId'] }] })
    expect(await world.contents()).toEqual(before)
  })

  it('of which nothing could be done leave no key behind, and may be tried again', async () => {
    const ids = await newCustomers(1, 'mbr_manager')
    const before = await world.contents()
    expect(outcomes(await assign(ids, 'manager', 'operations', 'again'))).toEqual(['ALREADY_ASSIGNED'])
    expect(await world.contents()).toEqual(before)
    await unassign(ids)
    expect(outcomes(await assign(ids, 'manager', 'operations', 'again'))).toEqual(['DONE'])
  })

  it('with the same key answer again and do nothing again (R-2290)', async () => {
    const ids = await newCustomers(2)
    await assign([...ids, 'cus_none'], 'manager', 'operations', 'once')
    const before = await world.contents()
    const again = await assign([...ids, 'cus_none'], 'manager', 'operations', 'once')
    expect([again.replayed, outcomes(again)]).toEqual([true, ['DONE', 'DONE', 'NOT_FOUND']])
    expect(await assign(ids, 'colleague', 'operations', 'once')).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
    expect(await world.contents()).toEqual(before)
  })

  it('that cross leave each customer with one manager and one running period', async () => {
    const ids = await newCustomers(4)
    await Promise.all([assign(ids, 'manager'), assign([...ids].reverse(), 'colleague'), assign(ids, 'twoRoles')])
    const managers = await managersOf(ids)
    expect(new Set(managers).size).toBe(1)
    for (const id of ids) expect((await periodsOf(id)).filter(([, isRunning]) => isRunning)).toEqual([[managers[0], true]])
  })

  it('leave one audit row for the whole call (reliability G32)', async () => {
    const ids = await newCustomers(2)
    const before = new Set((await world.table('audit_event')).map(({ id }) => id))
    await assign(ids)
    const rows = (await world.table('audit_event')).filter(({ id }) => !before.has(id))
    expect(rows).toMatchObject([{ operation: 'assignCustomers', result: 'DONE' }])
    for (const id of ids) expect(String(rows[0]?.changes)).toContain(id)
  })

  it.each(['manager', 'supervisor', 'finance', 'specialist', 'customer', 'vendorAdmin'])('are not for %s (R-AM-11)', async persona => {
    const before = await world.contents()
    const input = { idempotencyKey: 'no', customerIds: ['cus_1'] }
    const answers = [
      await world.ask(persona, assigning, { input: { ...input, customerManagerId: 'mbr_manager' } }),
      await world.ask(persona, unassigning, { input }),
    ]
    for (const { errors } of answers) expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })

  it('are for a custom manager beside another role, who sees all (R-AM-1)', async () => {
    await world.join('third', { partnerId: 'ptn_sp', roles: [RoleCode.CUSTOMER_MANAGER, RoleCode.OPERATIONS] })
    expect(outcomes(await assign(await newCustomers(1), 'third', 'third'))).toEqual(['DONE'])
  })
})
