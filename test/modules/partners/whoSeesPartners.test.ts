/** Who sees which partners, on every path: lists, counts, single reads, `node`, `nodes`, nested fields. */
import { databases } from '../../support/databases'
import { idsOfTable, idsWithin, listed, readable } from '../../support/everyPath'
import { openOrganisation } from '../../support/organisation'
import { sights } from '../../support/sights'
import type { World } from '../../support/world'

const sorted = (ids: Iterable<string>): string[] => [...ids].sort()

describe.each(databases)('partners on %s', kind => {
  let world: World
  let ids: string[]
  beforeAll(async () => {
    world = await openOrganisation(kind)
    ids = await idsOfTable(world, 'partner', 'ptn')
  })
  afterAll(() => world.close())

  describe.each(Object.entries(sights))('seen by %s', (persona, { partners, refused = [] }) => {
    const expected = sorted(partners)
    const isRefused = refused.includes('partners')

    it('in the list and its count', async () => {
      const found = await listed(world, persona, 'partners')
      expect(found).toEqual({ ids: expected, totalCount: isRefused ? null : expected.length, refused: isRefused ? ['FORBIDDEN'] : [] })
    })

    it('one by one, by their ids', async () => {
      const found = await readable(world, persona, ids, 'partner')
      expect(found).toEqual({ nodes: expected, node: expected, single: expected, refused: isRefused ? ['FORBIDDEN'] : [] })
    })

    it('below other rows: masters, resellers and owners that they also see elsewhere', async () => {
      const answers = await Promise.all(
        [
          '{ partners(first: 20) { nodes { master { id resellers { totalCount nodes { id master { id } } } } resellers(first: 20) { totalCount nodes { id } } } } }',
          '{ customers(first: 20) { nodes { partner { id master { id } resellers { totalCount nodes { id } } } } } }',
          '{ members(first: 50) { nodes { partner { id resellers { totalCount nodes { id } } } } } }',
          '{ viewer { partner { id master { id } resellers { totalCount nodes { id } } } } }',
        ].map(query => world.ask(persona, query)),
      )
      const found = answers.flatMap(({ data }) => [...idsWithin(data)])
      expect(found.filter(id => !expected.includes(id))).toEqual([])
    })
  })

  it('shows a master its resellers below itself, and a reseller its master, but no other reseller of it (R-RES-1)', async () => {
    const query =
      '{ viewer { partner { id master { id resellers { totalCount nodes { id } } } resellers(orderBy: ID_ASC) { totalCount nodes { id } } } } }'
    const partnerOf = async (persona: string) => ((await world.ask(persona, query)).data?.viewer as { partner: unknown }).partner
    const resellers = ['ptn_assigned', 'ptn_gone', 'ptn_reseller', 'ptn_silent'].map(id => ({ id }))
    expect(await partnerOf('masterAdmin')).toEqual({ id: 'ptn_master', master: null, resellers: { totalCount: 4, nodes: resellers } })
    expect(await partnerOf('resellerAdmin')).toEqual({
      id: 'ptn_reseller',
      master: { id: 'ptn_master', resellers: { totalCount: 1, nodes: [{ id: 'ptn_reseller' }] } },
      resellers: { totalCount: 0, nodes: [] },
    })
  })

  it("shows a master's customer manager and his supervisor only the resellers that are his (R-RES-4)", async () => {
    const resellersOf = async (persona: string) => (await listed(world, persona, 'partners')).ids.filter(id => id !== 'ptn_master')
    expect([await resellersOf('masterManager'), await resellersOf('masterSupervisor')]).toEqual([['ptn_assigned'], []])
    await world.store.writer.query(`UPDATE member SET supervisor_id = 'mbr_masterSupervisor' WHERE id = 'mbr_masterManager'`)
    expect(await resellersOf('masterSupervisor')).toEqual(['ptn_assigned'])
    await world.store.writer.query(`UPDATE member SET supervisor_id = NULL WHERE id = 'mbr_masterManager'`)
  })

  it.each(['admin', 'manager', 'masterAdmin', 'resellerAdmin', 'ecosystemManager', 'customer'])(
    '%s never meets a word of a stranger',
    async persona => {
      const query =
        '{ partners(first: 50) { nodes { companyName accountName master { companyName } resellers { nodes { companyName accountName } } } } }'
      expect(JSON.stringify(await world.ask(persona, query))).not.toContain('CANARY')
    },
  )

  it('answers a foreign, a missing and a malformed id byte for byte alike (reliability G13)', async () => {
    const query =
      'query ($id: ID!) { partner(id: $id) { id companyName members { totalCount } customers { totalCount } } node(id: $id) { id } }'
    const answersFor = async (id: string) => {
      const { data, errors } = await world.ask('admin', query, { id })
      return JSON.stringify({ data, errors })
    }
    const [missing, ...others] = await Promise.all(['ptn_missing', 'ptn_other', 'ptn_reseller', 'cus_x1', 'ptn_', 'x', ''].map(answersFor))
    expect(new Set(others)).toEqual(new Set([missing]))
  })

  it('lets nobody in whose partner has left the network', async () => {
    await expect(world.viewer('goneAdmin')).rejects.toThrow('nobody is called goneAdmin')
  })
})
