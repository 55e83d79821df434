/** What `partner` and `partners` show, how partners are filtered, ordered and paged. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { MemberKind } from '../../../src/modules/members'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const { CLOUD_RESELLER, SOLUTION_PROVIDER, SERVICE } = PartnerIdentity
const mine = { ecosystemManagerId: 'mbr_keeper' }
const rows = [
  partnerRow({
    id: 'ptn_a',
    ...mine,
    companyName: 'Alpha 阿尔法',
    accountName: 'alpha_1',
    identities: [SOLUTION_PROVIDER, SERVICE],
    mobilePhone: null,
  }),
  partnerRow({
    id: 'ptn_b',
    ...mine,
    companyName: 'beta 100%',
    accountName: 'beta',
    status: PartnerStatus.FROZEN,
    createdAt: '2026-01-01T00:00:00.000Z',
  }),
  partnerRow({
    id: 'ptn_c',
    ...mine,
    companyName: 'Éclair',
    accountName: 'back\\slash',
    identities: [SERVICE],
    associatedAt: '2025-05-05T00:00:00.000Z',
  }),
  partnerRow({
    id: 'ptn_d',
    ...mine,
    companyName: 'beta 100%',
    accountName: 'BETA',
    identities: [CLOUD_RESELLER],
    associatedAt: '2025-06-06T00:00:00.000Z',
  }),
]

describe.each(databases)('partners on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerEntity, ...rows)
    await world.join('keeper', { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PDM] })
  })
  afterAll(() => world.close())

  const asked = async (args: string, variables: Record<string, unknown> = {}, declared = '') => {
    const { data, errors } = await world.ask('keeper', `query ${declared} { partners${args} { nodes { id } } }`, variables)
    const page = data?.partners as { nodes: { id: string }[] } | undefined
    return page ? page.nodes.map(({ id }) => id.slice(4)).join(' ') : errors.map(({ extensions }) => extensions.code).join()
  }
  const filtered = (filter: unknown) => asked('(filter: $filter, orderBy: ID_ASC)', { filter }, '($filter: PartnerFilter)')

  it('show their profile, with personal data masked (S1-01, R-MASK-1)', async () => {
    const query =
      '{ partner(id: "ptn_a") { id companyName accountName identities level status businessRegion realNameStatus mobilePhone { masked canReveal } email { masked canReveal } } }'
    expect((await world.ask('keeper', query)).data?.partner).toEqual({
      id: 'ptn_a',
      companyName: 'Alpha 阿尔法',
      accountName: 'alpha_1',
      identities: [SOLUTION_PROVIDER, SERVICE],
      level: null,
      status: 'NORMAL',
      businessRegion: '华东',
      realNameStatus: 'VERIFIED',
      mobilePhone: null,
      email: { masked: 'o***@example.com', canReveal: false },
    })
  })

  describe('a filter', () => {
    it.each([
      ['ids', []],
      ['identity', null],
      ['status', null],
      ['accountName', ''],
      ['companyName', '  '],
      ['associatedAtBegin', null],
      ['associatedAtEnd', null],
    ])('by %s filters nothing when absent, null or %j (classes FA, FC)', async (field, empty) => {
      for (const filter of [null, {}, { [field]: null }, { [field]: empty }]) expect(await filtered(filter)).toBe('a b c d')
    })

    it.each<[object, string]>([
      [{ ids: ['ptn_a', 'ptn_sp', 'ptn_none', 'x', 'ptn_d '] }, 'a'],
      [{ identity: 'SERVICE' }, 'a c'],
      [{ identity: 'CLOUD_RESELLER' }, 'd'],
      [{ identity: 'MASTER_RESELLER' }, ''],
      [{ status: 'FROZEN' }, 'b'],
      [{ accountName: 'beta' }, 'b d'],
      [{ accountName: 'a_1' }, 'a'],
      [{ accountName: 'k\\s' }, 'c'],
      [{ companyName: '0%' }, 'b d'],
      [{ companyName: '阿尔' }, 'a'],
      [{ companyName: 'Éclair' }, 'c'],
      [{ companyName: 'ÉCL' }, 'c'],
      [{ companyName: 'CANARY' }, ''],
      [{ associatedAtBegin: '2025-05-05T00:00:00.000Z' }, 'd'],
      [{ associatedAtBegin: '2025-05-04T23:59:59.999Z', associatedAtEnd: '2025-06-06T00:00:00.000Z' }, 'c'],
      [{ associatedAtEnd: '2025-06-06T00:00:00.001Z' }, 'c d'],
      [{ status: 'NORMAL', identity: 'SERVICE', accountName: 'alpha' }, 'a'],
    ])('of %j finds %j', async (filter, found) => {
      expect(await filtered(filter)).toBe(found)
    })

    it.each([
      { accountName: 'x' },
      { accountName: 'a b' },
      { companyName: 'x'.repeat(129) },
      { associatedAtBegin: '' },
      { associatedAtBegin: 'yesterday' },
      { associatedAtBegin: '2025-06-06T00:00:00.000Z', associatedAtEnd: '2025-05-05T00:00:00.000Z' },
      { status: '' },
      { identity: 'CUSTOMER' },
      { mobilePhone: '13900000021' },
      { ids: [null] },
      { ids: Array.from({ length: 101 }, (_, n) => `ptn_${n}`) },
    ])('of %j is refused (CBC.0100)', async filter => {
      expect(await filtered(filter)).toBe('BAD_USER_INPUT')
    })
  })

  it('are ordered by company name byte by byte, newest first, or by id; equal ones by id', async () => {
    expect(await asked('')).toBe('a b d c')
    expect(await asked('(orderBy: COMPANY_NAME_ASC)')).toBe('a b d c')
    expect(await asked('(orderBy: CREATED_AT_DESC)')).toBe('b d c a')
    expect(await asked('(orderBy: ID_ASC, last: 2)')).toBe('c d')
    expect(await asked('(orderBy: null)')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await asked('(orderBy: EMAIL_ASC)')).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it.each(['COMPANY_NAME_ASC', 'CREATED_AT_DESC', 'ID_ASC'])('come page by page without a gap or a double, in order %s', async orderBy => {
    const query = `query ($after: String) { partners(first: 1, after: $after, orderBy: ${orderBy}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
    const walked: string[] = []
    let after: string | null = null
    for (let hasNext = true; hasNext;) {
      const { data } = await world.ask('keeper', query, { after })
      const page = data?.partners as { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      expect(page.totalCount).toBe(4)
      walked.push(...page.nodes.map(({ id }) => id.slice(4)))
      after = page.pageInfo.endCursor
      hasNext = page.pageInfo.hasNextPage
    }
    expect(walked.join(' ')).toBe(await asked(`(orderBy: ${orderBy})`))
  })

  it('refuse a cursor of another order, and one that a client made up', async () => {
    const { data } = await world.ask('keeper', '{ partners(first: 1, orderBy: ID_ASC) { edges { cursor } } }')
    const cursor = (data?.partners as { edges: { cursor: string }[] }).edges[0]?.cursor
    expect(await asked(`(orderBy: COMPANY_NAME_ASC, after: "${cursor}")`)).toBe('BAD_USER_INPUT')
    const infinite = Buffer.from('[1,"COMPANY_NAME_ASC",1e999,"ptn_a"]').toString('base64url')
    expect(await asked(`(orderBy: COMPANY_NAME_ASC, after: "${infinite}")`)).toBe('BAD_USER_INPUT')
  })
})
