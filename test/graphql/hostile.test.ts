/** Requests that once got further than they should have, each on its first run and compiled. */
import type { Persona } from '../support/world'
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'

const codes = (errors: { extensions: Record<string, unknown> }[]): unknown[] => [
  ...new Set(errors.map(({ extensions }) => extensions.code)),
]

describe.each(databases)('hostile requests on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  /** The third time, a document runs compiled. */
  const thrice = async (persona: Persona, query: string, variables: Record<string, unknown>) => {
    const answers = []
    for (let time = 0; time < 3; time++) answers.push(await world.ask(persona, query, variables))
    return answers
  }

  it.each([
    [
      'a null in a list of ids',
      'mutation($c: ID = "x") { revealFields(input: { ids: ["cus_1", $c], fields: [EMAIL] }) { replayed } }',
      { c: null },
    ],
    [
      'a null key',
      'mutation($k: String = "k") { unassignCustomerManager(input: { idempotencyKey: $k, customerId: "cus_1" }) { replayed } }',
      { k: null },
    ],
    ['a null id', 'query($id: ID = "cus_1") { node(id: $id) { id } }', { id: null }],
    ['an unset order', 'query($o: CustomerOrder) { customers(orderBy: $o) { totalCount } }', { o: null }],
    ['a list in place of a filter', 'query($f: CustomerFilter) { customers(filter: $f) { totalCount } }', { f: [] }],
    ['NUL in a variable', 'query($t: String) { customers(filter: { accountName: $t }) { totalCount } }', { t: 'a\u0000b' }],
    ['half a character', 'query($t: String) { customers(filter: { accountName: $t }) { totalCount } }', { t: 'ab\ud800' }],
    ['NUL in a literal', '{ customers(filter: { accountName: "a\\u0000b" }) { totalCount } }', {}],
  ])('%s is BAD_USER_INPUT every time, and nothing happens', async (_what, query, variables) => {
    const before = await world.contents()
    for (const { errors } of await thrice('admin', query, variables)) expect(codes(errors)).toEqual(['BAD_USER_INPUT'])
    expect(await world.contents()).toEqual(before)
    expect(await world.table('audit_event')).toEqual([])
  })

  it('a cursor of another list is refused, though both are ordered alike', async () => {
    const { data } = await world.ask('admin', '{ partners(orderBy: CREATED_AT_DESC) { pageInfo { endCursor } } }')
    const { endCursor } = (data as { partners: { pageInfo: { endCursor: string } } }).partners.pageInfo
    const { errors } = await world.ask('admin', 'query($c: String) { members(orderBy: CREATED_AT_DESC, after: $c) { totalCount } }', {
      c: endCursor,
    })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
  })

  it("a partner's own tag and keys are read and searched by that partner only (R-CUS-5)", async () => {
    await world.store.writer.query("UPDATE customer SET label = 'difficult', external_account_id = 'crm-7'")
    const query =
      'query($r: ID) { customers(indirectPartnerId: $r) { nodes { label externalAccountId } } f: customers(indirectPartnerId: $r, filter: { label: "difficult" }) { totalCount } }'
    const nothing = {
      nodes: expect.not.arrayContaining([expect.objectContaining({ label: 'difficult' })]) as unknown,
      f: { totalCount: 0 },
    }
    for (const [persona, r] of [
      ['customer', null],
      ['masterAdmin', 'ptn_reseller'],
      ['vendorAdmin', null],
    ] as const) {
      const { data } = await world.ask(persona, query, { r })
      const { customers, f } = data as { customers: { nodes: { label: unknown; externalAccountId: unknown }[] }; f: object }
      expect(customers.nodes.length).toBeGreaterThan(0)
      expect({ nodes: customers.nodes, f }).toEqual(nothing)
      expect(customers.nodes.every(({ externalAccountId }) => externalAccountId === null)).toBe(true)
    }
    const { data } = await world.ask('admin', query, { r: null })
    expect(data).toMatchObject({ customers: { nodes: [{ label: 'difficult' }, {}, {}, {}] }, f: { totalCount: 4 } })
  })

  it('a number can be searched only by those who may reveal it (R-MASK-2)', async () => {
    const query = '{ customers(filter: { mobilePhone: "13700000021" }) { totalCount } }'
    for (const persona of ['supervisor', 'vendorAdmin', 'customer']) {
      expect((await world.ask(persona, query)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'mobilePhone' } }])
    }
    expect(await world.ask('admin', query)).toMatchObject({ errors: [], data: { customers: { totalCount: 4 } } })
  })

  it('twenty assignments at once leave periods that follow one another, none ending before it begins (R-AM-8)', async () => {
    const assign = 'mutation($input: AssignCustomerManagerInput!) { assignCustomerManager(input: $input) { userErrors { code } } }'
    const unassign = 'mutation($input: UnassignCustomerManagerInput!) { unassignCustomerManager(input: $input) { userErrors { code } } }'
    const start = Date.parse(world.now)
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => {
        // each request read its clock at another moment, and not in the order in which they get the lock
        world.now = new Date(start + ((n * 7) % 20)).toISOString()
        const input = { idempotencyKey: `at-once-${n}`, customerId: 'cus_4' }
        return n % 3 === 2
          ? world.ask('admin', unassign, { input })
          : world.ask('admin', assign, { input: { ...input, customerManagerId: n % 2 ? 'mbr_manager' : 'mbr_colleague' } })
      }),
    )
    const periods = (await world.table('customer_manager_assignment'))
      .filter(({ customer_id }) => customer_id === 'cus_4')
      .map(({ started_at, ended_at }) => ({ from: String(started_at), to: ended_at === null ? '9' : String(ended_at) }))
      .sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))
    expect(periods.length).toBeGreaterThan(1)
    expect(periods.filter(({ from, to }) => to < from)).toEqual([])
    expect(periods.filter(({ from }, n) => n > 0 && from < (periods[n - 1]?.to ?? ''))).toEqual([])
    expect(periods.filter(({ to }) => to === '9').length).toBeLessThanOrEqual(1)
  })
})
