/** A customer sees its partner and whom to turn to, and nothing else of it (S1-43, R-ORG-8, R-ASC-5). */
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const query = '{ myPartner { companyName associationType associatedAt contacts { name mobilePhone email } } }'

describe.each(databases)('my partner on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const seen = async (persona: string) => {
    const { data, errors } = await world.ask(persona, query)
    return errors.length ? errors.map(({ extensions }) => extensions.code) : data?.myPartner
  }
  const association = { companyName: 'Company ptn_sp', associationType: 'RESALE', associatedAt: '2025-02-01T00:00:00.000Z' }

  it('shows its account, masked, while it has named nobody (R-ORG-8, R-MASK-1)', async () => {
    expect(await seen('customer')).toEqual({
      ...association,
      contacts: [{ name: 'Company ptn_sp', mobilePhone: '139******21', email: 'o***@example.com' }],
    })
  })

  it('shows the contacts that it named, in full and in their order (R-ORG-8)', async () => {
    const contacts = [
      { name: '客服', mobilePhone: '13800000088', email: null },
      { name: '客户经理', mobilePhone: null, email: 'help@example.com' },
    ]
    const mutation = 'mutation ($input: SetCustomerContactsInput!) { setCustomerContacts(input: $input) { userErrors { code } } }'
    await world.ask('admin', mutation, { input: { id: 'ptn_sp', contacts } })
    expect(await seen('customer')).toEqual({ ...association, contacts })
  })

  it('opens nothing of the account itself', async () => {
    const { data } = await world.ask('customer', '{ partner(id: "ptn_sp") { id } partners { totalCount } }')
    expect(data).toEqual({ partner: null, partners: { totalCount: 0 } })
  })

  it('is nobody without an association (R-ASC-5)', async () => {
    await world.store.writer.query(`UPDATE customer SET partner_id = NULL WHERE id = 'cus_1'`)
    expect(await seen('customer')).toBeNull()
    await world.store.writer.query(`UPDATE customer SET partner_id = 'ptn_sp' WHERE id = 'cus_1'`)
  })

  it('is no question for others', async () => {
    for (const persona of ['admin', 'manager', 'operations', 'vendorAdmin', 'specialist', 'nobody'])
      expect(await seen(persona)).toEqual(['FORBIDDEN'])
  })

  it('costs two statements', async () => {
    const { statements } = await world.counting(() => world.ask('customer', query))
    expect(statements.filter(sql => /FROM .customer. |FROM .partner. /.test(sql))).toHaveLength(2)
  })
})
