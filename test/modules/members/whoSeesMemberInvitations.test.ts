/** Who sees which invitations and project specialists, on every path, and how they are filtered. */
import { MemberInvitationEntity, MemberInvitationStatus, SpecialistPath } from '../../../src/modules/members'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { listed, readable } from '../../support/everyPath'
import { databases } from '../../support/databases'
import { memberInvitationRow } from '../../support/memberRows'
import { type MemberWorld, openMemberWorld } from './memberWorld'

const states = Object.values(MemberInvitationStatus)
const handedIn = states.filter(status => !['INVITED', 'EXPIRED', 'BOUND', 'UNBOUND'].includes(status))
const idOf = (partner: string, status: string): string => `miv_${partner}-${status.replaceAll('_', '')}`

describe.each(databases)('invitations on %s', kind => {
  let world: MemberWorld
  const all = ['dx', 'school'].flatMap(partner => states.map(status => idOf(partner, status)))
  beforeAll(async () => {
    world = await openMemberWorld(kind)
    for (const [partner, memberId] of [
      ['dx', 'mbr_dxManager'],
      ['school', 'mbr_schoolAdmin'],
    ] as const)
      for (const [n, status] of states.entries())
        await world.add(
          MemberInvitationEntity,
          memberInvitationRow({
            id: idOf(partner, status),
            partnerId: `ptn_${partner}`,
            status,
            memberId: n < 2 ? null : memberId,
            path: partner === 'dx' ? SpecialistPath.SERVICE : SpecialistPath.LEARNING,
            sentAt: `2026-02-${String(n + 10)}T02:00:00.000Z`,
          }),
        )
  })
  afterAll(() => world.close())

  const ofDx = states.map(status => idOf('dx', status))
  const forVendor = ['dx', 'school'].flatMap(partner => handedIn.map(status => idOf(partner, status)))
  const sights: [persona: string, seen: string[], refused: boolean][] = [
    ['dxAdmin', ofDx, false],
    ['schoolAdmin', states.map(status => idOf('school', status)), false],
    ['vendorAdmin', forVendor, false],
    ['admin', [], false],
    ['masterAdmin', [], false],
    ['resellerAdmin', [], false],
    ...['dxManager', 'finance', 'specialist', 'nobody', 'ecosystemManager', 'mdfReviewer', 'customer', 'person'].map(
      persona => [persona, [], true] as [string, string[], boolean],
    ),
  ]

  it.each(sights)('are seen by %s as they should be, on every path', async (persona, seen, isRefused) => {
    const list = await listed(world, persona, 'memberInvitations')
    expect(list.ids).toEqual(seen.toSorted())
    expect([list.totalCount, list.refused]).toEqual(isRefused ? [null, ['FORBIDDEN']] : [seen.length, []])
    const specialists = await listed(world, persona, 'projectSpecialists')
    expect(specialists.ids).toEqual(seen.filter(id => handedIn.some(status => id.endsWith(`-${status.replaceAll('_', '')}`))).toSorted())
    const { nodes, node } = await readable(world, persona, [...all, 'miv_missing', 'miv_not an id'])
    expect({ nodes, node }).toEqual({ nodes: seen.toSorted(), node: seen.toSorted() })
  })

  const filtered = async (filter: object | null, persona = 'dxAdmin', list = 'memberInvitations') =>
    idsAt(
      await world.ask(persona, `query ($filter: MemberInvitationFilter) { ${list}(first: 100, filter: $filter) { nodes { id } } }`, {
        filter,
      }),
      list,
    )

  it('are filtered by what is given; absent, null and empty filter nothing (class FA)', async () => {
    const whole = await filtered({})
    expect(whole).toHaveLength(states.length)
    const empties = [
      { ids: [] },
      { statuses: [] },
      { memberId: '' },
      { partnerId: '' },
      { ids: null, statuses: null, inviteeBy: null, path: null },
    ]
    for (const filter of [null, ...empties]) expect(await filtered(filter)).toEqual(whole)
    expect(await filtered({ statuses: ['BOUND', 'SPECIALIST'] })).toEqual([idOf('dx', 'SPECIALIST'), idOf('dx', 'BOUND')])
    expect(await filtered({ ids: [idOf('dx', 'BOUND'), idOf('school', 'BOUND'), 'x'] })).toEqual([idOf('dx', 'BOUND')])
    expect(await filtered({ memberId: 'mbr_dxManager' })).toHaveLength(states.length - 2)
    expect(await filtered({ inviteeBy: 'MOBILE' })).toEqual([])
    expect(await filtered({ path: 'LEARNING' })).toEqual([])
    expect(await filtered({ partnerId: 'ptn_school' })).toEqual([])
    expect(await filtered({ partnerId: 'ptn_school' }, 'vendorAdmin')).toHaveLength(handedIn.length)
  })

  it('are filtered by when they were sent, both ends excluded; a range turned round is an error (class FC)', async () => {
    const range = { sentAtBegin: '2026-02-10T02:00:00.000Z', sentAtEnd: '2026-02-13T02:00:00.000Z' }
    expect(await filtered(range)).toEqual([idOf('dx', 'BOUND'), idOf('dx', 'EXPIRED')])
    expect(await filtered({ sentAtBegin: null, sentAtEnd: null })).toHaveLength(states.length)
    const query = 'query ($filter: MemberInvitationFilter) { memberInvitations(filter: $filter) { nodes { id } } }'
    const turned = { sentAtBegin: range.sentAtEnd, sentAtEnd: range.sentAtBegin }
    expect(refusals(await world.ask('dxAdmin', query, { filter: turned }))).toEqual(['BAD_USER_INPUT'])
  })

  it('stay within the specialists, whatever the filter of that list says', async () => {
    expect(await filtered({ statuses: ['INVITED', 'BOUND', 'APPLYING'] }, 'dxAdmin', 'projectSpecialists')).toEqual([
      idOf('dx', 'APPLYING'),
    ])
  })

  it('come last sent first, or longest ago first, page by page', async () => {
    const page = async (args: string) => {
      const answer = await world.ask('dxAdmin', `{ memberInvitations(${args}) { nodes { id } pageInfo { endCursor hasNextPage } } }`)
      return valueAt<{ nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }>(answer, 'memberInvitations')
    }
    const forwards = await filtered({})
    const first = await page('first: 4')
    const second = await page(`first: 100, after: "${first.pageInfo.endCursor}"`)
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(forwards)
    expect((await page('first: 100, orderBy: SENT_AT_ASC')).nodes.map(({ id }) => id)).toEqual(forwards.toReversed())
  })

  it.each(['memberInvitations', 'projectSpecialists'])('%s cost as many statements for eleven as for two', async list => {
    const fields =
      'id status inviteeValue { masked } member { id accountName } invitedBy { id } partner { companyName } availableActions entitlements'
    const cost = async (first: number) =>
      (await world.counting(() => world.ask('dxAdmin', `{ ${list}(first: ${first}) { totalCount nodes { ${fields} } } }`))).statements
        .length
    expect(await cost(11)).toBe(await cost(2))
  })

  it('show masks, and in full only to an administrator who asks, with an audit row (R-MASK-2)', async () => {
    const id = idOf('dx', 'INVITED')
    const query = `mutation { revealFields(input: { ids: ["${id}"], fields: [EMAIL, MOBILE_PHONE] }) { results { values { field value } } } }`
    const { data } = await world.ask('dxAdmin', query)
    expect(data).toEqual({ revealFields: { results: [{ values: [{ field: 'EMAIL', value: 'miv-dx-invited@example.com' }] }] } })
    const { data: masked } = await world.ask(
      'dxAdmin',
      `{ node(id: "${id}") { ... on MemberInvitation { inviteeValue { masked canReveal } } } }`,
    )
    expect(masked).toEqual({ node: { inviteeValue: { masked: 'm***@example.com', canReveal: true } } })
  })
})
