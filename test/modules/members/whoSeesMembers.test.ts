/** Who sees which members and roles, on every path: lists, counts, single reads, `node`, `nodes`, nested fields. */
import { databases } from '../../support/databases'
import { idsOfTable, idsWithin, listed, readable } from '../../support/everyPath'
import { openOrganisation } from '../../support/organisation'
import { sights } from '../../support/sights'
import type { World } from '../../support/world'

const sorted = (ids: Iterable<string>): string[] => [...ids].sort()

describe.each(databases)('members on %s', kind => {
  let world: World
  let ids: string[]
  let roleIds: string[]
  beforeAll(async () => {
    world = await openOrganisation(kind)
    ids = await idsOfTable(world, 'member', 'mbr')
    roleIds = await idsOfTable(world, 'role', 'rol')
  })
  afterAll(() => world.close())

  const everyMember = () => ids.slice(0, -2)
  const membersOf = (persona: string): string[] => {
    const seen = sights[persona]?.members ?? []
    return sorted(seen === 'all' ? everyMember() : seen)
  }

  describe.each(Object.entries(sights))('seen by %s (R-ORG-7)', (persona, { refused = [] }) => {
    it('in the list and its count', async () => {
      const { ids: found, totalCount, refused: codes } = await listed(world, persona, 'members')
      expect(found).toEqual(membersOf(persona))
      expect([totalCount, codes]).toEqual(refused.includes('members') ? [null, ['FORBIDDEN']] : [found.length, []])
    })

    it('one by one, by their ids', async () => {
      const { nodes, node, single, refused: codes } = await readable(world, persona, ids, 'member')
      const expected = membersOf(persona)
      expect({ nodes, node, single }).toEqual({ nodes: expected, node: expected, single: expected })
      expect(codes).toEqual(refused.includes('members') ? ['FORBIDDEN'] : [])
    })

    it('below other rows: nothing that they do not see elsewhere', async () => {
      const { customers, partners } = sights[persona] ?? { customers: [], partners: [] }
      const known = new Set([...membersOf(persona), ...customers, ...partners, ...roleIds])
      const answers = await Promise.all(
        [
          '{ partners(first: 20) { nodes { id members(first: 50) { totalCount nodes { id supervisor { id } roles { id } } } master { id members { totalCount nodes { id } } } } } }',
          '{ customers(first: 20) { nodes { id manager { id partner { id } supervisor { id members: partner { id } } customers { totalCount nodes { id } } } } } }',
          '{ members(first: 50) { nodes { id supervisor { id } partner { id } } } }',
          '{ viewer { member { id partner { id members(first: 50) { totalCount nodes { id } } } } } }',
        ].map(query => world.ask(persona, query)),
      )
      const found = sorted(answers.flatMap(({ data }) => [...idsWithin(data)]))
      expect(found.filter(id => !known.has(id))).toEqual([])
    })

    it('with the roles that the viewer may see: the preset ones, and those of the own partner', async () => {
      const { data, errors } = await world.ask(persona, '{ roles { id name description } }')
      const isRefused = refused.includes('roles')
      const isVendor = sights[persona]?.members === 'all'
      const own = isVendor ? ['rol_other-1', 'rol_sp-1'] : membersOf(persona).includes('mbr_admin') ? ['rol_sp-1'] : []
      const foreign = membersOf(persona).includes('mbr_strangerAdmin') ? ['rol_other-1'] : []
      const expected = isRefused ? [] : roleIds.slice(0, -2).filter(id => !/rol_(sp|other)-1/.test(id) || [...own, ...foreign].includes(id))
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(isRefused ? ['FORBIDDEN'] : [])
      expect(sorted(idsWithin(data))).toEqual(sorted(expected))
      const { nodes, node } = await readable(world, persona, roleIds)
      expect({ nodes, node }).toEqual({ nodes: sorted(expected), node: sorted(expected) })
    })
  })

  it.each(['admin', 'manager', 'masterAdmin', 'resellerAdmin', 'customer', 'ecosystemManager'])(
    '%s never meets a word of a stranger',
    async persona => {
      const query = '{ members(first: 50) { nodes { id accountName displayName { masked } email { masked } } } }'
      const answers = await Promise.all(
        [query, '{ partners { nodes { companyName members { nodes { accountName } } } } }'].map(each => world.ask(persona, each)),
      )
      expect(JSON.stringify(answers)).not.toContain('CANARY')
    },
  )

  it('answers a foreign, a missing and a malformed id byte for byte alike (reliability G13)', async () => {
    const answersFor = async (id: string) => {
      const { data, errors } = await world.ask(
        'admin',
        'query ($id: ID!) { member(id: $id) { id accountName } node(id: $id) { id } nodes(ids: [$id]) { id } }',
        { id },
      )
      return JSON.stringify({ data, errors })
    }
    const [missing, ...others] = await Promise.all(['mbr_missing', 'mbr_strangerAdmin', 'mbr_vendorAdmin', 'mbr_', 'x', ''].map(answersFor))
    expect(new Set(others)).toEqual(new Set([missing]))
  })

  it('answers each place of `nodes` in the order asked, duplicates included', async () => {
    const asked = ['mbr_manager', 'mbr_strangerAdmin', 'mbr_manager', 'rol_sp-1', 'mbr_none', 'mbr_manager']
    const { data } = await world.ask('admin', 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: asked })
    const manager = { __typename: 'Member', id: 'mbr_manager' }
    expect(data?.nodes).toEqual([manager, null, manager, { __typename: 'Role', id: 'rol_sp-1' }, null, manager])
  })
})
