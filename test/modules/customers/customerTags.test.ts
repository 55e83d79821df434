/** Tags: those of the partner (R-CUS-5), and those that the vendor gives to new customers (R-CUS-4). */
import { CustomerEntity, CustomerTagType, NewCustomerTagEntity, NewCustomerTagState } from '../../../src/modules/customers'
import { idsAt, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const labelling = `mutation ($input: SetCustomerLabelInput!) {
  setCustomerLabel(input: $input) { customer { id label } userErrors { code field upstreamCode } }
}`

describe.each(databases)('the tag of a customer on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const row = (id: string, label: string | null, managerId: string | null = null) =>
      customerRow({ id, partnerId: 'ptn_sp', label, managerId, associationType: 'RESALE' as never })
    await world.add(
      CustomerEntity,
      row('cus_l1', 'gold', 'mbr_manager'),
      row('cus_l2', 'gold'),
      row('cus_l3', 'Gold'),
      row('cus_l4', null),
      customerRow({ id: 'cus_l5', partnerId: 'ptn_reseller', label: 'reseller-only' }),
    )
  })
  afterAll(() => world.close())

  const label = (persona: string, input: object) => world.ask(persona, labelling, { input })
  const stored = async (id: string) => (await world.table('customer')).find(row => row.id === id)?.label

  it.each([
    ['重点客户', '重点客户'],
    ['  spaced  ', 'spaced'],
    ['x'.repeat(64), 'x'.repeat(64)],
    [null, null],
    ['', null],
    ['   ', null],
  ])('set to %j is then %j (R-CUS-5)', async (given, kept) => {
    const answer = await label('manager', { customerId: 'cus_1', label: given })
    expect(valueAt(answer, 'setCustomerLabel')).toEqual({ customer: { id: 'cus_1', label: kept }, userErrors: [] })
    expect(await stored('cus_1')).toBe(kept)
  })

  it.each([
    [{ label: 'x'.repeat(65) }, 'INVALID_INPUT'],
    [{ label: 'two\nlines' }, 'INVALID_INPUT'],
    [{}, 'FIELD_REQUIRED'],
  ])('is refused for %j', async (given, code) => {
    const before = await world.contents()
    const answer = await label('manager', { customerId: 'cus_1', ...given })
    expect(valueAt(answer, 'setCustomerLabel')).toMatchObject({
      customer: null,
      userErrors: [{ code, field: ['label'], upstreamCode: 'CBC.0100' }],
    })
    expect(await world.contents()).toEqual(before)
  })

  it.each(['cus_3', 'cus_x1', 'cus_r1', 'cus_none', 'x'])(
    'of %s, whom the manager does not have, stays: NOT_FOUND (R-AM-3)',
    async customerId => {
      const before = await world.contents()
      const answer = await label('manager', { customerId, label: 'mine' })
      expect(valueAt(answer, 'setCustomerLabel')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.99000035' }] })
      expect(await world.contents()).toEqual(before)
    },
  )

  it.each(['supervisor', 'finance', 'specialist', 'customer', 'vendorAdmin'])('is not for %s to set', async persona => {
    const { errors } = await label(persona, { customerId: 'cus_1', label: 'x' })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('is counted over the customers that one sees, most used first; case counts', async () => {
    await label('manager', { customerId: 'cus_1', label: null })
    const labels = async (persona: string) =>
      valueAt(await world.ask(persona, '{ customerLabels { label customerCount } }'), 'customerLabels')
    expect(await labels('admin')).toEqual([
      { label: 'gold', customerCount: 2 },
      { label: 'Gold', customerCount: 1 },
    ])
    expect(await labels('manager')).toEqual([{ label: 'gold', customerCount: 1 }])
    for (const persona of ['vendorAdmin', 'customer', 'masterAdmin']) expect(await labels(persona)).toEqual([])
  })
})

describe.each(databases)('new-customer tags on %s', kind => {
  let world: World
  const tag = (customerId: string, partnerId: string, state = NewCustomerTagState.QUALIFIED) => ({
    id: `nct_${customerId.slice(4)}`,
    partnerId,
    customerId,
    customerManagerId: null,
    tagType: CustomerTagType.SMB,
    state,
    effectiveMonth: '2026-01' as const,
    expiryMonth: null,
  })
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      NewCustomerTagEntity,
      tag('cus_1', 'ptn_sp'),
      tag('cus_2', 'ptn_sp', NewCustomerTagState.UNDETERMINED),
      tag('cus_3', 'ptn_sp', NewCustomerTagState.NOT_NEW),
      tag('cus_r1', 'ptn_reseller'),
      tag('cus_x1', 'ptn_other'),
    )
  })
  afterAll(() => world.close())

  const query = 'query ($ids: [ID!]) { newCustomerTags(customerIds: $ids, first: 100) { totalCount nodes { id } } }'
  const found = async (persona: string, variables: object = {}) =>
    idsAt(await world.ask(persona, query, { ...variables }), 'newCustomerTags').map(id => id.slice(4))

  it('of absent, null and no customers are all that one sees (R-CUS-4, class FA)', async () => {
    for (const variables of [{}, { ids: null }, { ids: [] }]) expect(await found('admin', variables)).toEqual(['1', '2', '3'])
  })

  it('of some customers are theirs; those that are not mine match nothing', async () => {
    expect(await found('admin', { ids: ['cus_1', 'cus_x1', 'cus_r1', 'cus_none', 'x'] })).toEqual(['1'])
  })

  it('are asked for 200 customers at most (R-CUS-4)', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `cus_${n}`)
    expect(await found('admin', { ids: ids(200) })).toEqual(['1', '2', '3'])
    const { errors } = await world.ask('admin', query, { ids: ids(201) })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it.each([
    ['manager', ['1', '2']],
    ['colleague', ['3']],
    ['supervisor', ['1', '2']],
    ['resellerAdmin', ['r1']],
    ['masterAdmin', []],
    ['vendorAdmin', []],
  ])('are seen by %s as the customers are: %j (R-AM-2)', async (persona, ids) => {
    expect(await found(persona)).toEqual(ids)
  })

  it('say what they say, below their customer too', async () => {
    const answer = await world.ask(
      'manager',
      '{ customer(id: "cus_2") { newCustomerTags { state tagType effectiveMonth expiryMonth customer { id } } } }',
    )
    expect(valueAt(answer, 'customer', 'newCustomerTags')).toEqual([
      { state: 'UNDETERMINED', tagType: 'SMB', effectiveMonth: '2026-01', expiryMonth: null, customer: { id: 'cus_2' } },
    ])
  })
})
