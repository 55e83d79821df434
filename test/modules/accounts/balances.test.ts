/** Balances: whose account, who sees it, on every path; and what a customer can spend in all. */
import { AccountType, ofCustomer, ofPartner } from '../../../src/modules/accounts'
import { MemberKind } from '../../../src/modules/members'
import { defaultKeysOf } from '../../../src/access/defaultPermissions'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { fund, setOnAccount, yuan } from '../../support/accountRows'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const { BALANCE, CREDIT, GRANTABLE } = AccountType
const fields = 'id accountType amount { amount currency } designatedAmount { amount } availableAmount { amount } creditAmount { amount }'
const mine = `query ($reseller: ID) { partnerBalances(indirectPartnerId: $reseller) { ${fields} } }`
const many =
  'query ($ids: [ID!]!, $reseller: ID) { customerBalances(ids: $ids, indirectPartnerId: $reseller) { customerId amount { amount } debtAmount { amount } customer { id } } }'
const nested =
  'query ($id: ID!, $reseller: ID) { customer(id: $id, indirectPartnerId: $reseller) { balances { accountType amount { amount } } } }'

type Balance = { id: string; accountType: string; amount: { amount: string } }

describe.each(databases)('balances on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.join('referral', { partnerId: null, kind: MemberKind.CUSTOMER, customerId: 'cus_4', roles: [RoleCode.CUSTOMER] })
    await world.join('architect', { partnerId: 'ptn_sp', roles: [RoleCode.SA_SPECIALIST] })
    const customer = (id: string, partnerId = 'ptn_sp', type = BALANCE) => ofCustomer(id, partnerId, type, 'CNY')
    for (const [purse, amount] of [
      [ofPartner('ptn_sp', BALANCE, 'CNY'), '5000'],
      [ofPartner('ptn_sp', GRANTABLE, 'CNY'), '3000'],
      [ofPartner('ptn_sp', CREDIT, 'CNY'), '700'],
      [ofPartner('ptn_reseller', BALANCE, 'CNY'), '900'],
      [ofPartner('ptn_other', BALANCE, 'CNY'), '123456789.01'],
      [customer('cus_1'), '100'],
      [customer('cus_1', 'ptn_sp', CREDIT), '20.50'],
      [customer('cus_3'), '300'],
      [ofCustomer('cus_4', null, BALANCE, 'CNY'), '400'],
      [customer('cus_r1', 'ptn_reseller'), '30'],
      [customer('cus_x1', 'ptn_other'), '666'],
      // What a former partner had allocated is none of the present one's.
      [customer('cus_2', 'ptn_other'), '777'],
    ] as const)
      await fund(world, purse, amount)
    await setOnAccount(world, ofPartner('ptn_sp', BALANCE, 'CNY'), { designatedAmount: yuan('1500') })
    await setOnAccount(world, ofPartner('ptn_sp', CREDIT, 'CNY'), { creditAmount: yuan('1000') })
    await setOnAccount(world, customer('cus_1'), { debtAmount: yuan('12.34'), designatedAmount: yuan('10') })
  })
  afterAll(() => world.close())

  const told = (balances: Balance[]) => balances.map(({ accountType, amount }) => `${accountType} ${amount.amount}`).sort()
  const ownBalances = async (persona: string, reseller?: string) =>
    valueAt<Balance[]>(await world.ask(persona, mine, { reseller }), 'partnerBalances')

  it('tells each account with what is on it, earmarked, and may be spent (R-2100, R-2101)', async () => {
    const balances = await ownBalances('finance')
    expect(balances).toHaveLength(3)
    expect(balances).toEqual(
      expect.arrayContaining([
        {
          id: expect.stringMatching(/^acc_/) as string,
          accountType: 'BALANCE',
          amount: { amount: '5000.00', currency: 'CNY' },
          designatedAmount: { amount: '1500.00' },
          availableAmount: { amount: '3500.00' },
          creditAmount: null,
        },
        expect.objectContaining({
          accountType: 'CREDIT',
          amount: { amount: '700.00', currency: 'CNY' },
          creditAmount: { amount: '1000.00' },
        }),
        expect.objectContaining({ accountType: 'GRANTABLE', amount: { amount: '3000.00', currency: 'CNY' } }),
      ]),
    )
  })

  it.each([
    ['finance', ['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00']],
    ['admin', ['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00']],
    ['resellerAdmin', ['BALANCE 900.00']],
    ['masterAdmin', []],
    ['vendorFinance', []],
    ['manager', ['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00']],
    ['supervisor', ['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00']],
    ['operations', ['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00']],
    ['twoRoles', ['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00']],
    ['customer', []],
  ])("%s sees of the partner's own accounts %j", async (persona, seen) => {
    expect(told(await ownBalances(persona))).toEqual(seen)
  })

  it.each(['specialist', 'nobody', 'vendorAdmin', 'mdfReviewer'])('%s may not ask at all', async persona => {
    expect(refusals(await world.ask(persona, mine))).toEqual(['FORBIDDEN'])
    expect(refusals(await world.ask(persona, many, { ids: ['cus_1'] }))).toEqual(['FORBIDDEN'])
  })

  it("a customer manager sees the partner's own accounts and those of own customers, and no other customer's, on no path (R-2010)", async () => {
    const accounts = await world.table('account')
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const seenBy = async (persona: string) => {
      const nodes = valueAt<({ id: string } | null)[]>(await world.ask(persona, query, { ids: accounts.map(({ id }) => id) }), 'nodes')
      return accounts.filter((_, index) => nodes[index] !== null).map(({ purse }) => String(purse).replace(/ (CNY|BALANCE)/g, ''))
    }
    const partners = ['PARTNER ptn_sp ptn_sp', 'PARTNER ptn_sp ptn_sp CREDIT', 'PARTNER ptn_sp ptn_sp GRANTABLE']
    const managers = ['CUSTOMER cus_1 ptn_sp', 'CUSTOMER cus_1 ptn_sp CREDIT']
    expect((await seenBy('manager')).sort()).toEqual([...managers, ...partners])
    expect((await seenBy('supervisor')).sort()).toEqual([...managers, ...partners])
    expect((await seenBy('colleague')).sort()).toEqual(['CUSTOMER cus_3 ptn_sp', ...partners])
    expect((await seenBy('architect')).sort()).toEqual(partners)
    expect((await seenBy('finance')).sort()).toEqual([...managers, 'CUSTOMER cus_3 ptn_sp', ...partners])
    expect(await seenBy('specialist')).toEqual([])
  })

  it("the balance is a default permission of every role, one that the partner made included: customers' balances are not (part 1 §2.3)", async () => {
    expect(told(await ownBalances('architect'))).toEqual(['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00'])
    expect(refusals(await world.ask('architect', many, { ids: ['cus_1'] }))).toEqual(['FORBIDDEN'])
    expect(defaultKeysOf([PartnerIdentity.SOLUTION_PROVIDER])).toEqual(expect.arrayContaining(['partnerAccount.view', 'balanceAlert.set']))
    expect(defaultKeysOf([PartnerIdentity.SERVICE])).not.toContain('partnerAccount.view')
  })

  it("a master sees its reseller's by `indirectPartnerId`, and nobody else's (R-2012, R-2013)", async () => {
    expect(told(await ownBalances('masterAdmin', 'ptn_reseller'))).toEqual(['BALANCE 900.00'])
    expect(await ownBalances('masterAdmin', 'ptn_other')).toEqual([])
    expect(told(await ownBalances('finance', 'ptn_other'))).toEqual(['BALANCE 5000.00', 'CREDIT 700.00', 'GRANTABLE 3000.00'])
    const partner = '{ partners { nodes { id balances { amount { amount } } } } }'
    const partners = valueAt<{ id: string; balances: object[] }[]>(await world.ask('masterAdmin', partner), 'partners', 'nodes')
    expect(partners.find(({ id }) => id === 'ptn_reseller')?.balances ?? []).toEqual([])
    expect(valueAt(await world.ask('finance', partner), 'partners', 'nodes')).toMatchObject([{ id: 'ptn_sp', balances: [{}, {}, {}] }])
  })

  it.each([
    ['finance', ['BALANCE 100.00', 'CREDIT 20.50']],
    ['manager', ['BALANCE 100.00', 'CREDIT 20.50']],
    ['supervisor', ['BALANCE 100.00', 'CREDIT 20.50']],
    ['customer', ['BALANCE 100.00', 'CREDIT 20.50']],
  ])('%s sees what cus_1 was allocated (S1-39)', async (persona, seen) => {
    expect(told(valueAt(await world.ask(persona, nested, { id: 'cus_1' }), 'customer', 'balances'))).toEqual(seen)
  })

  it('what a customer holds of its own, and what a former partner allocated, is not for its partner to see (R-2107)', async () => {
    for (const id of ['cus_4', 'cus_2']) expect(valueAt(await world.ask('finance', nested, { id }), 'customer', 'balances')).toEqual([])
    expect(told(valueAt(await world.ask('referral', nested, { id: 'cus_4' }), 'customer', 'balances'))).toEqual(['BALANCE 400.00'])
  })

  it('totals are of resale customers, in the order asked; all others are left out without a word (R-2105)', async () => {
    const balances = async (persona: string, ids: string[], reseller?: string) =>
      valueAt<object[]>(await world.ask(persona, many, { ids, reseller }), 'customerBalances')
    expect(await balances('finance', ['cus_3', 'cus_4', 'cus_x1', 'cus_none', 'nonsense', 'cus_1', 'cus_2', 'cus_1'])).toEqual([
      { customerId: 'cus_3', amount: { amount: '300.00' }, debtAmount: { amount: '0.00' }, customer: { id: 'cus_3' } },
      { customerId: 'cus_1', amount: { amount: '110.50' }, debtAmount: { amount: '12.34' }, customer: { id: 'cus_1' } },
      { customerId: 'cus_2', amount: { amount: '0.00' }, debtAmount: { amount: '0.00' }, customer: { id: 'cus_2' } },
    ])
    expect(await balances('manager', ['cus_1', 'cus_3'])).toMatchObject([{ customerId: 'cus_1' }])
    expect(await balances('masterAdmin', ['cus_r1'])).toEqual([])
    expect(await balances('masterAdmin', ['cus_r1'], 'ptn_reseller')).toMatchObject([
      { amount: { amount: '30.00' }, customer: { id: 'cus_r1' } },
    ])
    expect(await balances('finance', [])).toEqual([])
    const ids = Array.from({ length: 101 }, (_, index) => `cus_${index}`)
    expect(refusals(await world.ask('finance', many, { ids }))).toEqual(['BAD_USER_INPUT'])
  })

  it('no account of the vendor or of clearing is seen on any path', async () => {
    const ids = (await world.table('account')).map(({ id, owner }) => ({ id, owner }))
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    for (const persona of ['admin', 'finance', 'vendorFinance', 'customer', 'strangerAdmin']) {
      const seen = valueAt<({ id: string } | null)[]>(await world.ask(persona, query, { ids: ids.map(({ id }) => id) }), 'nodes')
      const shown = ids.filter((_, index) => seen[index] !== null)
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.filter(({ owner }) => owner === 'CLEARING' || owner === 'VENDOR')).toEqual([])
    }
  })

  it('balances of a page of customers cost one statement more, however many there are', async () => {
    const query = (inner: string) => `{ customers(first: 10) { nodes { id ${inner} } } }`
    const { statements: without } = await world.counting(() => world.ask('finance', query('')))
    const { statements } = await world.counting(() => world.ask('finance', query('balances { amount { amount } }')))
    expect(statements).toHaveLength(without.length + 1)
  })
})
