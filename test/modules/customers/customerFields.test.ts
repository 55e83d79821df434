/** What a customer shows of itself: facts as they are, personal data as masks (R-MASK-1, R-MASK-2). */
import { CustomerEntity } from '../../../src/modules/customers'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const personal = { accountName: 'Zhang_San', customerName: '张三科技', mobilePhone: '13812345678', email: 'zhang.san@example.com' }

describe.each(databases)('a customer on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const facts = { partnerId: 'ptn_sp', managerId: 'mbr_manager', label: 'gold', monthToDateExpenditure: Money.of('12.3', 'CNY') }
    await world.add(CustomerEntity, customerRow({ id: 'cus_full', ...personal, ...facts, resourceExpiryAt: '2026-05-01T00:00:00.000Z' }))
    await world.add(
      CustomerEntity,
      customerRow({ id: 'cus_bare', partnerId: 'ptn_sp', customerName: null, mobilePhone: null, countryCode: null, email: null }),
    )
  })
  afterAll(() => world.close())

  const masks =
    '{ accountName { masked canReveal } customerName { masked canReveal } mobilePhone { masked canReveal } email { masked canReveal } }'
  const read = async (persona: string, id: string, fields: string) =>
    (await world.ask(persona, `{ customer(id: "${id}") ${fields} }`)).data?.customer

  it('shows its facts (S1-30)', async () => {
    const fields =
      '{ id associationType associatedAt label countryCode realNameStatus customerType frozenState level monthToDateExpenditure { amount currency } resourceExpiryAt onBehalfAuthorization indirectPartnerId partner { id } manager { id } createdAt }'
    expect(await read('manager', 'cus_full', fields)).toEqual({
      id: 'cus_full',
      associationType: 'RESALE',
      associatedAt: '2025-02-01T00:00:00.000Z',
      label: 'gold',
      countryCode: '0086',
      realNameStatus: 'VERIFIED',
      customerType: 'ENTERPRISE',
      frozenState: 'NONE',
      level: null,
      monthToDateExpenditure: { amount: '12.30', currency: 'CNY' },
      resourceExpiryAt: '2026-05-01T00:00:00.000Z',
      onBehalfAuthorization: 'NONE',
      indirectPartnerId: null,
      partner: { id: 'ptn_sp' },
      manager: { id: 'mbr_manager' },
      createdAt: '2025-01-10T00:00:00.000Z',
    })
  })

  it.each([
    ['admin', true],
    ['manager', true],
    ['finance', true],
    ['operations', true],
    ['supervisor', false],
    ['vendorAdmin', false],
  ])('shows %s masks by kind, and whether the whole can be asked for: %s', async (persona, canReveal) => {
    expect(await read(persona, 'cus_full', masks)).toEqual({
      accountName: { masked: 'Z**', canReveal },
      customerName: { masked: '张**', canReveal },
      mobilePhone: { masked: '138******78', canReveal },
      email: { masked: 'z***@example.com', canReveal },
    })
  })

  it('shows null for what it does not have', async () => {
    expect(
      await read(
        'admin',
        'cus_bare',
        '{ customerName { masked } mobilePhone { masked } email { masked } countryCode label manager { id } }',
      ),
    ).toEqual({
      customerName: null,
      mobilePhone: null,
      email: null,
      countryCode: null,
      label: null,
      manager: null,
    })
  })

  it('shows itself, masked, to the customer that signed in', async () => {
    expect(
      await read('customer', 'cus_1', '{ id customerName { canReveal } manager { id } partner { id } managerAssignments { totalCount } }'),
    ).toEqual({
      id: 'cus_1',
      customerName: { canReveal: false },
      manager: null,
      partner: null,
      managerAssignments: { totalCount: 0 },
    })
  })

  it('never lets a whole value out, on any path, in any order, in any error (reliability G15)', async () => {
    const fields = 'accountName { masked } customerName { masked } mobilePhone { masked } email { masked }'
    const queries = [
      `{ customers { edges { cursor node { ${fields} } } pageInfo { startCursor endCursor } } }`,
      `{ customers(orderBy: MONTH_TO_DATE_EXPENDITURE_DESC) { edges { cursor node { ${fields} } } } }`,
      `{ customers(filter: { accountName: "Zhang" }) { totalCount nodes { ${fields} } } }`,
      `{ node(id: "cus_full") { ... on Customer { ${fields} } } }`,
      `{ partners { nodes { customers { nodes { ${fields} } } } } }`,
      `{ members { nodes { customers { nodes { ${fields} } } } } }`,
      '{ customer(id: "cus_full") { accountName } }',
      '{ customer(id: "cus_full") { accountName { value } } }',
      '{ customer(id: "cus_full") { accountName { kind } } }',
    ]
    for (const persona of ['admin', 'manager', 'vendorAdmin']) {
      const answers = JSON.stringify(await Promise.all(queries.map(query => world.ask(persona, query))))
      for (const value of Object.values(personal)) expect(answers).not.toContain(value)
      expect(answers).toContain('138******78')
    }
  })
})
