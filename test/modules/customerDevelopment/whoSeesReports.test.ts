/** Who sees which reports, invitations and links, on every path; and how reports are filtered and ordered. */
import {
  CustomerInvitationEntity,
  InvitationLinkEntity,
  ReportedCustomerEntity,
  ReportStatus,
} from '../../../src/modules/customerDevelopment'
import { idsAt, refusals } from '../../support/answers'
import { customerInvitationRow, reportedCustomerRow } from '../../support/developmentRows'
import { listed, readable } from '../../support/everyPath'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const rows: readonly (readonly [name: string, partnerId: string | null, memberId: string])[] = [
  ['mine', 'ptn_sp', 'mbr_manager'],
  ['colleagues', 'ptn_sp', 'mbr_colleague'],
  ['desk', 'ptn_sp', 'mbr_operations'],
  ['resellers', 'ptn_reseller', 'mbr_resellerManager'],
  ['strangers', 'ptn_other', 'mbr_strangerManager'],
]
const all = rows.map(([name]) => name)
const own = ['mine', 'colleagues', 'desk']

/** R-AM-1 carried over: what one made oneself, what one's team made, or what the company made. `null`: refused. */
const sights: readonly (readonly [persona: string, names: readonly string[] | null])[] = [
  ['admin', own],
  ['operations', own],
  ['twoRoles', own],
  ['manager', ['mine']],
  ['colleague', ['colleagues']],
  ['supervisor', ['mine']],
  ['finance', null],
  ['specialist', null],
  ['nobody', null],
  ['masterAdmin', []],
  ['resellerAdmin', ['resellers']],
  ['resellerManager', ['resellers']],
  ['strangerAdmin', ['strangers']],
  ['vendorAdmin', all],
  ['ecosystemManager', own],
  ['mdfReviewer', null],
  ['vendorFinance', null],
  ['customer', null],
]

describe.each(databases)('reports on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.store.writer.query("UPDATE partner SET ecosystem_manager_id = 'mbr_ecosystemManager' WHERE id = 'ptn_sp'")
    for (const [name, partnerId, memberId] of rows) {
      const report = reportedCustomerRow({ id: `rpc_${name}`, partnerId, reportedById: memberId })
      await world.add(
        ReportedCustomerEntity,
        partnerId === 'ptn_other' ? { ...report, customerFullName: 'CANARY', reviewRemark: 'CANARY' } : report,
      )
      await world.add(
        CustomerInvitationEntity,
        customerInvitationRow({ id: `cin_${name}`, partnerId: partnerId ?? '', invitedById: memberId, reportedCustomerId: `rpc_${name}` }),
      )
      await world.add(InvitationLinkEntity, {
        id: `cil_${name}`,
        partnerId: partnerId ?? '',
        createdById: memberId,
        tag: partnerId === 'ptn_other' ? 'CANARY' : 'tag',
        associationType: 'RESALE' as never,
        codeHash: name,
        createdAt: '2026-03-01T02:00:00.000Z',
        expiresAt: '2026-03-08T02:00:00.000Z',
      })
    }
  })
  afterAll(() => world.close())

  it.each(sights)('%s sees the right ones on every path', async (persona, names) => {
    for (const [prefix, list] of [
      ['rpc', 'reportedCustomers'],
      ['cin', 'customerInvitations'],
      ['cil', 'invitationLinks'],
    ] as const) {
      const expected = (names ?? []).map(name => `${prefix}_${name}`).sort()
      const found = await listed(world, persona, list)
      expect(found).toEqual({
        ids: expected,
        totalCount: names === null ? null : expected.length,
        refused: names === null ? ['FORBIDDEN'] : [],
      })
      const ids = [...all.map(name => `${prefix}_${name}`), `${prefix}_missing`, `${prefix}_not an id`]
      const byId = await readable(world, persona, ids, prefix === 'rpc' && names !== null ? 'reportedCustomer' : undefined)
      expect(byId.nodes).toEqual(expected)
      expect(byId.node).toEqual(expected)
      if (prefix === 'rpc' && names !== null) expect(byId.single).toEqual(expected)
    }
  })

  it('a single report is refused to those who see none', async () => {
    expect(refusals(await world.ask('finance', '{ reportedCustomer(id: "rpc_mine") { id } }'))).toEqual(['FORBIDDEN'])
  })

  it('personal data is revealed to those who see the row and may reveal, one audit row a value (R-MASK-2)', async () => {
    const query = `mutation ($ids: [ID!]!) { revealFields(input: { ids: $ids, fields: [CUSTOMER_FULL_NAME, CONTACT_NAME, EMAIL] }) {
      results { id values { field value } userErrors { code } } } }`
    const { data } = await world.ask('manager', query, { ids: ['rpc_mine', 'cin_mine', 'rpc_strangers'] })
    expect((data?.revealFields as { results: unknown[] }).results).toEqual([
      {
        id: 'rpc_mine',
        values: [
          { field: 'CUSTOMER_FULL_NAME', value: '报备公司rpc_mine' },
          { field: 'CONTACT_NAME', value: '李明' },
          { field: 'EMAIL', value: 'rpc_mine@example.com' },
        ],
        userErrors: [],
      },
      { id: 'cin_mine', values: [{ field: 'EMAIL', value: 'someone@example.com' }], userErrors: [] },
      { id: 'rpc_strangers', values: [], userErrors: [{ code: 'NOT_FOUND' }] },
    ])
    expect((await world.table('audit_event')).filter(({ operation }) => operation === 'revealFields')).toHaveLength(5)
    const seen = await world.ask('vendorAdmin', '{ reportedCustomer(id: "rpc_mine") { mobilePhone { canReveal } } }')
    expect(seen.data).toEqual({ reportedCustomer: { mobilePhone: { canReveal: false } } })
  })

  it('a master does not look into what its reseller reported', async () => {
    expect((await world.ask('masterAdmin', '{ node(id: "rpc_resellers", indirectPartnerId: "ptn_reseller") { id } }')).data).toEqual({
      node: null,
    })
  })

  it('cost the same for many as for few, with everything that a page shows', async () => {
    const query = `query ($n: Int!) { reportedCustomers(first: $n) { nodes { id customerFullName { masked } deadline { at } partner { id } reportedBy { id } customer { id } invitations { id invitedBy { id } invitationLink { id } } } } }`
    const cost = async (n: number) => (await world.counting(() => world.ask('vendorAdmin', query, { n }))).statements.length
    await cost(1)
    expect(await cost(5)).toBe(await cost(1))
  })
})

describe.each(databases)('filters of reports on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      ReportedCustomerEntity,
      reportedCustomerRow({
        id: 'rpc_a',
        customerFullName: '青云数据',
        mobilePhone: '13800000001',
        reportedAt: '2026-01-01T00:00:00.000Z',
      }),
      reportedCustomerRow({
        id: 'rpc_b',
        customerFullName: '青云100%科技',
        reportedAt: '2026-01-02T00:00:00.000Z',
        status: ReportStatus.EXPIRED,
      }),
      reportedCustomerRow({
        id: 'rpc_c',
        customerFullName: 'Blue Sky',
        reportedAt: '2026-01-03T00:00:00.000Z',
        status: ReportStatus.PENDING_REVIEW,
        reportedById: 'mbr_colleague',
      }),
    )
  })
  afterAll(() => world.close())

  const ask = (filter: Record<string, unknown>, persona = 'operations') =>
    world.ask(
      persona,
      'query ($filter: ReportedCustomerFilter) { reportedCustomers(filter: $filter, orderBy: REPORTED_AT_ASC) { totalCount nodes { id } } }',
      { filter },
    )
  const found = async (filter: Record<string, unknown>, persona?: string) =>
    idsAt(await ask(filter, persona), 'reportedCustomers')
      .map(id => id.slice(4))
      .join('')

  it.each([
    ['no filter', {}, 'abc'],
    [
      'nulls',
      { statuses: null, customerFullName: null, mobilePhone: null, reportedById: null, reportedAtBegin: null, reportedAtEnd: null },
      'abc',
    ],
    ['empty values', { statuses: [], customerFullName: '', mobilePhone: '', reportedById: '' }, 'abc'],
    ['states', { statuses: ['EXPIRED', 'PENDING_REVIEW'] }, 'bc'],
    ['a name, infix', { customerFullName: '青云' }, 'ab'],
    ['a name with a sign that is no wildcard', { customerFullName: '00%' }, 'b'],
    ['a number, exactly', { mobilePhone: '13800000001' }, 'a'],
    ['half a number', { mobilePhone: '138000' }, ''],
    ['a reporter', { reportedById: 'mbr_colleague' }, 'c'],
    ['a foreign reporter', { reportedById: 'mbr_strangerManager' }, ''],
    ['times, both ends excluded', { reportedAtBegin: '2026-01-01T00:00:00Z', reportedAtEnd: '2026-01-03T00:00:00Z' }, 'b'],
    ['several at once', { customerFullName: '青云', statuses: ['REPORTED'] }, 'a'],
  ])('%s', async (_name, filter, expected) => {
    expect(await found(filter)).toBe(expected)
  })

  it.each([
    ['one character', { customerFullName: '青' }, 'operations'],
    ['a space inside', { customerFullName: 'Blue Sky' }, 'operations'],
    ['times turned round', { reportedAtBegin: '2026-01-03T00:00:00Z', reportedAtEnd: '2026-01-01T00:00:00Z' }, 'operations'],
    ['a number, by those who may not reveal it', { mobilePhone: '13800000001' }, 'vendorAdmin'],
  ])('refuse %s', async (_name, filter, persona) => {
    expect(refusals(await ask(filter, persona))).toEqual(['BAD_USER_INPUT'])
  })

  it('a page goes on where it ended', async () => {
    const page = (args: string) =>
      world.ask('operations', `{ reportedCustomers(${args}) { nodes { id } pageInfo { endCursor hasNextPage } } }`)
    const first = await page('first: 2')
    expect(idsAt(first, 'reportedCustomers')).toEqual(['rpc_c', 'rpc_b'])
    const { pageInfo } = first.data?.reportedCustomers as { pageInfo: { endCursor: string } }
    expect(idsAt(await page(`first: 2, after: "${pageInfo.endCursor}"`), 'reportedCustomers')).toEqual(['rpc_a'])
  })
})
