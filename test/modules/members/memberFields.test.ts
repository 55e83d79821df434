/** What `viewer`, `member` and `members` show, how members are filtered and ordered. */
import { RoleCode } from '../../../src/access/roles'
import { MemberStatus } from '../../../src/modules/members'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

describe.each(databases)('members on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const before = { createdAt: '2024-01-01T00:00:00.000Z' }
    await world.join('Zoe_Z', { partnerId: 'ptn_sp', roles: [RoleCode.FINANCE], accountName: 'Zoe_Z', ...before })
    await world.join('percent', { partnerId: 'ptn_sp', roles: [], accountName: 'per%cent', status: MemberStatus.DISABLED })
    await world.join('blank', { partnerId: 'ptn_sp', roles: [], displayName: null, mobilePhone: null, email: null })
  })
  afterAll(() => world.close())

  const names = async (args: string, variables: Record<string, unknown> = {}, declared = '') => {
    const { data, errors } = await world.ask(
      'admin',
      `query ${declared} { members(first: 50 ${args}) { nodes { accountName } } }`,
      variables,
    )
    const page = data?.members as { nodes: { accountName: string }[] } | undefined
    return { names: page?.nodes.map(({ accountName }) => accountName), codes: errors.map(({ extensions }) => extensions.code) }
  }
  const filtered = (filter: object) => names('filter: $filter', { filter }, '($filter: MemberFilter)')
  const all = async () => (await names('')).names

  describe('the viewer', () => {
    it('is told who it is, what it may do, and whose it is (S1-01, S1-17)', async () => {
      const query = '{ viewer { kind roles scope identities permissions member { id accountName } partner { id } } }'
      expect((await world.ask('manager', query)).data?.viewer).toMatchObject({
        kind: 'PARTNER',
        roles: ['CUSTOMER_MANAGER'],
        scope: 'OWN',
        identities: ['SOLUTION_PROVIDER'],
        permissions: expect.arrayContaining(['customer.view', 'personalData.reveal']) as unknown,
        member: { id: 'mbr_manager', accountName: 'manager' },
        partner: { id: 'ptn_sp' },
      })
    })

    it.each([
      ['customer', 'CUSTOMER', 'SELF'],
      ['vendorAdmin', 'VENDOR', 'VENDOR'],
      ['ecosystemManager', 'VENDOR', 'VENDOR'],
      ['mdfReviewer', 'VENDOR', 'VENDOR'],
    ])('%s, who belongs to no partner, sees itself', async (persona, viewerKind, scope) => {
      const { data } = await world.ask(persona, '{ viewer { kind scope member { id partner { id } } partner { id } } }')
      expect(data?.viewer).toEqual({ kind: viewerKind, scope, member: { id: `mbr_${persona}`, partner: null }, partner: null })
    })

    it('without roles learns only that', async () => {
      const { data, errors } = await world.ask('nobody', '{ viewer { kind roles scope permissions member { id } partner { id } } }')
      expect([data?.viewer, errors]).toEqual([
        { kind: 'PARTNER', roles: [], scope: 'NONE', permissions: [], member: null, partner: null },
        [],
      ])
    })

    it('who did not sign in learns nothing', async () => {
      const { data, errors } = await world.ask(null, '{ viewer { kind } }')
      expect([data?.viewer ?? null, errors[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
    })
  })

  describe('personal data', () => {
    const query = (id: string) =>
      `{ member(id: "${id}") { displayName { masked canReveal } mobilePhone { masked canReveal } email { masked canReveal } } }`
    const masked = (canReveal: boolean) => ({
      displayName: { masked: '王**', canReveal },
      mobilePhone: { masked: '138******21', canReveal },
      email: { masked: 's***@example.com', canReveal },
    })

    it.each([
      ['admin', true],
      ['manager', true],
      ['finance', true],
      ['supervisor', false],
      ['specialist', false],
      ['vendorAdmin', false],
      ['customer', false],
    ])('is masked for %s, who may ask for it: %s (R-MASK-1)', async (persona, canReveal) => {
      const id = ['specialist', 'customer'].includes(persona) ? `mbr_${persona}` : 'mbr_colleague'
      expect((await world.ask(persona, query(id))).data?.member).toEqual(masked(canReveal))
    })

    it('that is not there is null, not a mask of nothing', async () => {
      expect((await world.ask('admin', query('mbr_blank'))).data?.member).toEqual({ displayName: null, mobilePhone: null, email: null })
    })
  })

  describe('a filter', () => {
    it.each([
      ['accountName', ''],
      ['supervisorId', ''],
      ['ids', []],
      ['status', undefined],
    ])('by %s filters nothing when absent, null or empty (class FA)', async (field, empty) => {
      for (const filter of [{}, { [field]: null }, ...(empty === undefined ? [] : [{ [field]: empty }])])
        expect((await filtered(filter)).names).toEqual(await all())
    })

    it('itself may be absent or null', async () => {
      expect((await names('filter: null')).names).toEqual(await all())
    })

    it('by ids shows those that are mine', async () => {
      expect((await filtered({ ids: ['mbr_manager', 'mbr_strangerAdmin', 'mbr_none', 'x', 'mbr_admin', 'mbr_admin '] })).names).toEqual([
        'admin',
        'manager',
      ])
    })

    it('by account name finds infixes in any case, and takes % and _ as they are (R-FLT-4)', async () => {
      expect((await filtered({ accountName: ' COLL ' })).names).toEqual(['colleague'])
      expect((await filtered({ accountName: 'r%c' })).names).toEqual(['per%cent'])
      expect((await filtered({ accountName: 'e_z' })).names).toEqual(['Zoe_Z'])
      expect((await filtered({ accountName: '%%' })).names).toEqual([])
      expect((await filtered({ accountName: 'CANARY' })).names).toEqual([])
    })

    it.each(['a', 'a b', 'x'.repeat(65)])('by the account name %j is refused', async accountName => {
      expect(await filtered({ accountName })).toEqual({ names: undefined, codes: ['BAD_USER_INPUT'] })
    })

    it('by status and by supervisor shows those that fit exactly', async () => {
      expect((await filtered({ status: 'DISABLED' })).names).toEqual(['per%cent'])
      expect((await filtered({ supervisorId: 'mbr_supervisor' })).names).toEqual(['manager'])
      for (const supervisorId of ['mbr_supervisor ', 'MBR_SUPERVISOR', 'mbr_none', 'x'])
        expect((await filtered({ supervisorId })).names).toEqual([])
    })

    it('holds for the people below a partner too', async () => {
      const query = '{ partners { nodes { members(filter: { accountName: "colleague" }) { totalCount nodes { accountName } } } } }'
      const { data } = await world.ask('admin', query)
      expect(data).toEqual({ partners: { nodes: [{ members: { totalCount: 1, nodes: [{ accountName: 'colleague' }] } }] } })
    })
  })

  it('are ordered by account name, byte by byte, or newest first; equal ones by id', async () => {
    const byName = await all()
    expect(byName).toEqual([...(byName ?? [])].sort())
    expect((await names('orderBy: CREATED_AT_DESC')).names?.at(-1)).toBe('Zoe_Z')
    const { data } = await world.ask('admin', '{ members(first: 50, orderBy: CREATED_AT_DESC) { nodes { id createdAt } } }')
    const rows = (data?.members as { nodes: { id: string; createdAt: string }[] }).nodes.slice(0, -1)
    expect(rows.map(({ id }) => id)).toEqual(
      rows
        .map(({ id }) => id)
        .sort()
        .reverse(),
    )
  })
})
