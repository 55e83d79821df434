/** `indirectPartnerId`: a master looks into one of its cloud resellers, and into nothing else (R-RES-4, R-RES-6, R-FLT-6). */
import { CustomerEntity } from '../../../src/modules/customers'
import { databases } from '../../support/databases'
import { idsWithin } from '../../support/everyPath'
import { openOrganisation } from '../../support/organisation'
import { customerRow } from '../../support/rows'
import type { World } from '../../support/world'

const listing = 'query ($reseller: ID) { customers(indirectPartnerId: $reseller, orderBy: ASSOCIATED_AT_ASC) { totalCount nodes { id } } }'
const reading = `query ($id: ID!, $reseller: ID) {
  customer(id: $id, indirectPartnerId: $reseller) { id }
  node(id: $id, indirectPartnerId: $reseller) { id }
  nodes(ids: [$id, $id], indirectPartnerId: $reseller) { id }
}`

describe.each(databases)('looking into a reseller on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openOrganisation(kind)
    await world.add(CustomerEntity, customerRow({ id: 'cus_b2', partnerId: 'ptn_assigned', managerId: 'mbr_nobody', label: 'vip' }))
  })
  afterAll(() => world.close())

  type Page = { totalCount: number; nodes: { id: string }[] }
  const customersSeen = async (persona: string, reseller?: string | null) => {
    const { data, errors } = await world.ask(persona, listing, reseller === undefined ? {} : { reseller })
    if (errors.length) return errors.map(({ extensions }) => extensions.code).join()
    const { nodes, totalCount } = data?.customers as Page
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ id }) => id.slice(4)).join(' ')
  }
  const isRead = async (persona: string, id: string, reseller: string | null) => {
    const { data } = await world.ask(persona, reading, { id, reseller })
    const { customer, node, nodes } = data as Record<string, unknown> & { nodes: unknown[] }
    const found = [customer, node, ...nodes].map(row => row !== null)
    expect(new Set(found).size).toBe(1)
    return found[0]
  }

  it('opens its customers to its master, one reseller at a time (R-FLT-6)', async () => {
    expect(await customersSeen('masterAdmin', 'ptn_reseller')).toBe('r1 r2')
    expect(await customersSeen('masterAdmin', 'ptn_assigned')).toBe('b1 b2')
    expect(await customersSeen('masterAdmin')).toBe('m1 m2')
    expect(await customersSeen('masterAdmin', null)).toBe('m1 m2')
    expect(await customersSeen('masterAdmin', 'ptn_master')).toBe('m1 m2')
  })

  it.each([
    ['without an accepted notice', 'ptn_silent'],
    ['that has left', 'ptn_gone'],
    ['of another master', 'ptn_foreign'],
    ['that is another master', 'ptn_master2'],
    ['that is no reseller at all', 'ptn_sp'],
    ['that does not exist', 'ptn_none'],
    ['that is a customer', 'cus_r1'],
    ['that is no id', 'x'],
    ['that is an id and a space', 'ptn_reseller '],
  ])('%s shows nothing, and no error that would tell why (R-RES-6)', async (_what, reseller) => {
    expect(await customersSeen('masterAdmin', reseller)).toBe('')
    for (const id of ['cus_s1', 'cus_g1', 'cus_f1', 'cus_m1', 'cus_r1']) expect(await isRead('masterAdmin', id, reseller)).toBe(false)
  })

  it('answers every reseller that shows nothing byte for byte alike', async () => {
    const answers = ['ptn_silent', 'ptn_foreign', 'ptn_none', 'x'].map(async reseller => {
      const { data, errors } = await world.ask(
        'masterAdmin',
        '{ customers(indirectPartnerId: "RESELLER") { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'.replace(
          'RESELLER',
          reseller,
        ),
      )
      return JSON.stringify({ data, errors })
    })
    expect(new Set(await Promise.all(answers)).size).toBe(1)
  })

  it('shows one row by its id only with the reseller that owns it', async () => {
    expect(await isRead('masterAdmin', 'cus_r1', 'ptn_reseller')).toBe(true)
    expect(await isRead('masterAdmin', 'cus_r1', null)).toBe(false)
    expect(await isRead('masterAdmin', 'cus_r1', 'ptn_assigned')).toBe(false)
    expect(await isRead('masterAdmin', 'cus_m1', 'ptn_reseller')).toBe(false)
  })

  it("is for a master's customer manager only into resellers that are his, and then into all of it (R-RES-4)", async () => {
    expect(await customersSeen('masterManager', 'ptn_assigned')).toBe('b1 b2')
    expect(await customersSeen('masterManager', 'ptn_reseller')).toBe('')
    expect(await isRead('masterManager', 'cus_b1', 'ptn_assigned')).toBe(true)
    expect(await isRead('masterManager', 'cus_r1', 'ptn_reseller')).toBe(false)
    expect(await customersSeen('masterSupervisor', 'ptn_assigned')).toBe('')
  })

  it('is not for a specialist of the master, who holds no key', async () => {
    expect(await customersSeen('masterSpecialist', 'ptn_reseller')).toBe('FORBIDDEN')
    const { data } = await world.ask('masterSpecialist', '{ node(id: "cus_r1", indirectPartnerId: "ptn_reseller") { id } }')
    expect(data).toEqual({ node: null })
  })

  it.each([
    ['admin', '1 2 3 4'],
    ['manager', '1 2'],
    ['resellerAdmin', 'r1 r2'],
    ['strangerAdmin', 'x1 x2'],
    ['customer', '1'],
    ['vendorAdmin', '1 2 3 4 r1 r2 x1 x2 m1 m2 b1 s1 g1 f1 e1 e2 b2'],
    ['ecosystemManager', 'e1'],
  ])('is ignored for %s, who is no master (R-FLT-6)', async (persona, seen) => {
    const sorted = (ids: string) => ids.split(' ').sort()
    for (const reseller of ['ptn_reseller', 'ptn_assigned', 'x', ''])
      expect(sorted(await customersSeen(persona, reseller))).toEqual(sorted(seen))
  })

  it('stays inside: what lies below its rows is the reseller, too, and no member, period or customer of another', async () => {
    const query = `{
      customers(indirectPartnerId: "ptn_reseller") {
        nodes {
          id indirectPartnerId manager { id } managerAssignments { totalCount nodes { id } }
          partner {
            id
            members { totalCount nodes { id } }
            customers { totalCount nodes { id } }
            resellers { totalCount nodes { id } }
            master { id customers { totalCount nodes { id } } members { totalCount nodes { id } } resellers { totalCount nodes { id } } }
          }
        }
      }
    }`
    const { data, errors } = await world.ask('masterAdmin', query)
    expect(errors).toEqual([])
    expect([...idsWithin(data)].sort()).toEqual(['cus_r1', 'cus_r2', 'ptn_master', 'ptn_reseller'])
    const [{ nodes }] = [
      data?.customers as { nodes: { manager: unknown; indirectPartnerId: string; partner: { master: { customers: Page } } }[] },
    ]
    for (const { manager, indirectPartnerId, partner } of nodes) {
      expect([manager, indirectPartnerId, partner.master.customers.totalCount]).toEqual([null, 'ptn_reseller', 0])
    }
  })

  it('stays inside when one document looks into two resellers and at home', async () => {
    const field = (reseller: string | null) =>
      `customers${reseller ? `(indirectPartnerId: "${reseller}")` : ''} { totalCount nodes { id indirectPartnerId partner { id customers { totalCount nodes { id } } } } }`
    const { data } = await world.ask(
      'masterAdmin',
      `{ a: ${field('ptn_reseller')} b: ${field('ptn_assigned')} c: ${field(null)} d: ${field('ptn_silent')} }`,
    )
    const within = (name: string) => [...idsWithin(data?.[name])].sort()
    expect(within('a')).toEqual(['cus_r1', 'cus_r2', 'ptn_reseller'])
    expect(within('b')).toEqual(['cus_b1', 'cus_b2', 'ptn_assigned'])
    expect(within('c')).toEqual(['cus_m1', 'cus_m2', 'ptn_master'])
    expect(within('d')).toEqual([])
  })

  it('shows personal data masked, with no way to reveal it', async () => {
    const query =
      '{ customers(indirectPartnerId: "ptn_reseller") { nodes { accountName { masked canReveal } mobilePhone { canReveal } } } home: customers { nodes { accountName { canReveal } } } }'
    const { data } = await world.ask('masterAdmin', query)
    expect(JSON.stringify(data?.customers)).not.toContain('"canReveal":true')
    expect(JSON.stringify(data?.home)).not.toContain('"canReveal":false')
    const reveal =
      'mutation { revealFields(input: { ids: ["cus_r1"], fields: [MOBILE_PHONE] }) { results { values { value } userErrors { code upstreamCode } } } }'
    expect((await world.ask('masterAdmin', reveal)).data).toEqual({
      revealFields: { results: [{ values: [], userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.99000035' }] }] },
    })
  })

  it('cannot be used to ask who works there: a manager whom one does not see filters everything away', async () => {
    const query =
      'query ($manager: ID!) { customers(indirectPartnerId: "ptn_reseller", filter: { managerId: $manager }) { totalCount nodes { id } } }'
    const found = async (manager: string) => (await world.ask('masterAdmin', query, { manager })).data?.customers
    const nothing = { totalCount: 0, nodes: [] }
    expect([await found('mbr_resellerManager'), await found('mbr_none'), await found('mbr_masterManager')]).toEqual([
      nothing,
      nothing,
      nothing,
    ])
  })

  it('changes nothing: a master cannot act on the customers of its reseller', async () => {
    const before = await world.contents()
    const mutation =
      'mutation { assignCustomerManager(input: { idempotencyKey: "k", customerId: "cus_r1", customerManagerId: "mbr_masterManager" }) { userErrors { code } } }'
    expect((await world.ask('masterAdmin', mutation)).data).toEqual({ assignCustomerManager: { userErrors: [{ code: 'NOT_FOUND' }] } })
    expect(await world.contents()).toEqual(before)
  })
})
