/** Who sees which customers and assignment periods, on every path: lists, counts, single reads, `node`, `nodes`, nested fields. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { PartnerEntity } from '../../../src/modules/partners'
import { refusals } from '../../support/answers'
import { databases } from '../../support/databases'
import { idsOfTable, idsWithin, listed, readable } from '../../support/everyPath'
import { openOrganisation } from '../../support/organisation'
import { partnerRow } from '../../support/rows'
import { sights } from '../../support/sights'
import type { World } from '../../support/world'

const sorted = (ids: Iterable<string>): string[] => [...ids].sort()
type Page = { totalCount: number; nodes: { id: string }[] }

describe.each(databases)('customers on %s', kind => {
  let world: World
  let ids: string[]
  let periodIds: string[]
  beforeAll(async () => {
    world = await openOrganisation(kind)
    ids = await idsOfTable(world, 'customer', 'cus')
    periodIds = await idsOfTable(world, 'customer_manager_assignment', 'cma')
  })
  afterAll(() => world.close())

  describe('with the credentials of a partner that is', () => {
    const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, GOVERNMENT } = PartnerIdentity
    const permitted = [SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, GOVERNMENT]
    const adminOf = (identity: PartnerIdentity): string => `adminOf${identity.replaceAll('_', '')}`
    const asking = (identity: PartnerIdentity, query: string) => world.ask(adminOf(identity), query)
    beforeAll(async () => {
      for (const identity of Object.values(PartnerIdentity)) {
        await world.add(PartnerEntity, partnerRow({ id: `ptn_${identity.replaceAll('_', '-')}`, identities: [identity] }))
        await world.join(adminOf(identity), { partnerId: `ptn_${identity.replaceAll('_', '-')}`, roles: [RoleCode.SYSTEM_ADMIN] })
      }
    })

    it.each(permitted)('%s are readable (S1-31, R-PAR-4)', async identity => {
      expect((await asking(identity, '{ customers { totalCount } }')).data).toEqual({ customers: { totalCount: 0 } })
    })

    it.each(Object.values(PartnerIdentity).filter(identity => !permitted.includes(identity)))(
      '%s are refused, whatever the role, and stay out of what is open (S1-31, R-PAR-4)',
      async identity => {
        expect(refusals(await asking(identity, '{ customers { totalCount } }'))).toEqual(['FORBIDDEN'])
        expect(refusals(await asking(identity, '{ customer(id: "cus_1") { id } }'))).toEqual(['FORBIDDEN'])
        expect((await asking(identity, '{ node(id: "cus_1") { id } }')).data).toEqual({ node: null })
      },
    )
  })

  describe.each(Object.entries(sights))(
    'seen by %s (R-AM-1, R-AM-2)',
    (persona, { customers, members, partners, periods = [], refused = [] }) => {
      const expected = sorted(customers)
      const isRefused = refused.includes('customers')
      const codes = isRefused ? ['FORBIDDEN'] : []

      it('in the list and its count', async () => {
        const found = await listed(world, persona, 'customers')
        expect(found).toEqual({ ids: expected, totalCount: isRefused ? null : expected.length, refused: codes })
      })

      it('one by one, by their ids', async () => {
        expect(await readable(world, persona, ids, 'customer')).toEqual({
          nodes: expected,
          node: expected,
          single: expected,
          refused: codes,
        })
      })

      it('below partners and members: the same ones, and the same count', async () => {
        const below = async (query: string) => [...idsWithin((await world.ask(persona, query)).data)].filter(id => id.startsWith('cus_'))
        const ofPartners = await below('{ partners(first: 50) { nodes { customers(first: 50) { totalCount nodes { id } } } } }')
        const ofMembers = await below('{ members(first: 50) { nodes { customers { totalCount nodes { id } } } } }')
        const ofManagers = await below(
          '{ customers(first: 20) { nodes { manager { customers { totalCount nodes { id } } } partner { customers { totalCount nodes { id } } } } } }',
        )
        for (const found of [ofPartners, ofMembers, ofManagers]) expect(found.filter(id => !expected.includes(id))).toEqual([])
        // A customer has no partner to look from, an ecosystem manager's reviewer sees all partners and the customers of his only.
        if (partners.length) expect(sorted(ofPartners)).toEqual(expected)
      })

      it('with their manager where the viewer sees members, and never by a way round', async () => {
        const { data } = await world.ask(persona, '{ customers(first: 50) { nodes { id manager { id } } } }')
        const rows = (data?.customers as { nodes: { id: string; manager: { id: string } | null }[] } | undefined)?.nodes ?? []
        const stored = new Map((await world.table('customer')).map(({ id, manager_id }) => [id, manager_id]))
        for (const { id, manager } of rows) {
          const managerId = stored.get(id) as string | null
          const isVisible = managerId !== null && (members === 'all' || members.includes(managerId))
          expect([id, manager]).toEqual([id, isVisible ? { id: managerId } : null])
        }
      })

      it('with the periods of their managers for those who assign, and for nobody else (R-AM-8)', async () => {
        const found = await readable(world, persona, periodIds)
        expect({ nodes: found.nodes, node: found.node }).toEqual({ nodes: sorted(periods), node: sorted(periods) })
        const { data } = await world.ask(
          persona,
          '{ customers(first: 50) { nodes { managerAssignments { totalCount nodes { id manager { id } assignedBy { id } } } } } }',
        )
        expect(sorted(idsWithin(data)).filter(id => id.startsWith('cma_'))).toEqual(sorted(periods))
      })
    },
  )

  it.each(['admin', 'manager', 'masterAdmin', 'resellerAdmin', 'ecosystemManager', 'customer'])(
    '%s never meets a word of a stranger',
    async persona => {
      const queries = [
        '{ customers(first: 50) { nodes { label externalAccountId accountName { masked } customerName { masked } email { masked } partner { companyName } manager { accountName } } } }',
        '{ partners(first: 50) { nodes { companyName customers(first: 50) { nodes { label } } } } }',
        '{ customers(filter: { accountName: "CANARY" }) { totalCount nodes { id } } }',
        '{ customers(filter: { label: "CANARY" }) { totalCount nodes { id label } } }',
        '{ nodes(ids: ["cus_x1", "cus_f1", "ptn_other", "mbr_strangerAdmin", "rol_other-1", "cma_x1"]) { id } }',
      ]
      const answers = await Promise.all(queries.map(query => world.ask(persona, query)))
      expect(JSON.stringify(answers)).not.toContain('CANARY')
      for (const answer of answers) expect(answer.errors).toEqual([])
    },
  )

  it('answers a foreign, a missing and a malformed id byte for byte alike (R-AM-3, R-FLT-5, reliability G13)', async () => {
    const query = `query ($id: ID!) {
      customer(id: $id) { id label manager { id } }
      customers(filter: { ids: [$id] }) { totalCount nodes { id } pageInfo { hasNextPage startCursor } }
      node(id: $id) { id }
      nodes(ids: [$id, $id]) { id }
    }`
    const answersFor = async (persona: string, id: string) => {
      const { data, errors } = await world.ask(persona, query, { id })
      return JSON.stringify({ data, errors })
    }
    const alike = ['cus_missing', 'cus_3', 'cus_x1', 'cus_r1', 'cus_', 'cus_1 ', 'x', '']
    const answers = await Promise.all(alike.map(id => answersFor('manager', id)))
    expect(new Set(answers).size).toBe(1)
  })

  it('hides from its manager a customer that was taken from him, at once (R-AM-1)', async () => {
    const seen = async () => (await listed(world, 'colleague', 'customers')).ids
    expect(await seen()).toEqual(['cus_3'])
    await world.store.writer.query(`UPDATE customer SET manager_id = NULL WHERE id = 'cus_3'`)
    expect(await seen()).toEqual([])
    await world.store.writer.query(`UPDATE customer SET manager_id = 'mbr_colleague' WHERE id = 'cus_3'`)
  })

  it('shows a manager nothing of a customer that is his by name but belongs to another partner', async () => {
    await world.store.writer.query(`UPDATE customer SET manager_id = 'mbr_manager' WHERE id = 'cus_x1'`)
    expect((await listed(world, 'manager', 'customers')).ids).toEqual(['cus_1', 'cus_2'])
    expect((await listed(world, 'supervisor', 'customers')).ids).toEqual(['cus_1', 'cus_2'])
    expect((await readable(world, 'manager', ['cus_x1'], 'customer')).nodes).toEqual([])
    await world.store.writer.query(`UPDATE customer SET manager_id = 'mbr_strangerManager' WHERE id = 'cus_x1'`)
  })

  it('asks as many statements for many customers as for one', async () => {
    const query =
      '{ customers { totalCount nodes { id manager { id customers(first: 2) { totalCount nodes { id } } } partner { companyName } managerAssignments { totalCount nodes { manager { id } } } } } }'
    const statements = async (persona: string) => (await world.counting(() => world.ask(persona, query))).statements.length
    await Promise.all(['strangerManager', 'admin'].map(statements))
    expect(await statements('admin')).toBe(await statements('strangerAdmin'))
  })

  it('answers interleaved requests of different people each with their own rows (reliability G14)', async () => {
    const personas = ['admin', 'manager', 'colleague', 'strangerAdmin', 'resellerAdmin', 'customer', 'ecosystemManager', 'masterAdmin']
    const query = '{ customers(first: 50) { totalCount nodes { id manager { id } partner { id } } } node(id: "cus_1") { id } }'
    const answers = await Promise.all(
      Array.from({ length: 160 }, async (_, n) => {
        const persona = personas[n % personas.length] ?? ''
        return { persona, answer: await world.ask(persona, query) }
      }),
    )
    for (const { persona, answer } of answers) {
      const { customers = [] } = sights[persona] ?? {}
      expect([persona, sorted((answer.data?.customers as Page).nodes.map(({ id }) => id))]).toEqual([persona, sorted(customers)])
      expect([persona, answer.data?.node]).toEqual([persona, customers.includes('cus_1') ? { id: 'cus_1' } : null])
    }
  })

  it('counts below each parent only what that parent shows', async () => {
    const { data } = await world.ask(
      'admin',
      '{ members(first: 50) { nodes { id customers(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } } }',
    )
    const managers = (data?.members as { nodes: { id: string; customers: Page }[] }).nodes.filter(({ customers }) => customers.totalCount)
    expect(managers.map(({ id, customers }) => [id, customers.totalCount, customers.nodes.length])).toEqual([
      ['mbr_colleague', 1, 1],
      ['mbr_manager', 2, 1],
    ])
  })
})
