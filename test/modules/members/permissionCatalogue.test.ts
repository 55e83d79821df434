/** What can be permitted to members of a partner: the default permissions of each identity, as the vendor lists them (part 1 §2.3). */
import { defaultKeysOf, defaultPermissionsOf } from '../../../src/access/defaultPermissions'
import { permissionsOf } from '../../../src/access/permissions'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

type Permission = {
  key: string
  isDefault: boolean
  isGrantable: boolean
  isServed: boolean
  isInferred: boolean
  items: string[]
  menu: string | null
}

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, GOVERNMENT, SERVICE, DX_CONSULTING_SI, SOFTWARE, LEARNING } = PartnerIdentity
const sales = [SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER]
const paths = [SERVICE, SOFTWARE, DX_CONSULTING_SI, LEARNING]

/** Written out once more from the vendor's table, column by column. */
const money = ['account.balance.view', 'account.topUp', 'account.withdraw', 'account.balanceAlert.set']
const common = [
  'home.view',
  'partner.company.view',
  'partner.personal.view',
  'partner.account.view',
  'partner.account.edit',
  'partner.credentials.manage',
  'support.view',
  'news.view',
  'realName.view',
]
const expected = (identity: PartnerIdentity): string[] => {
  if (sales.includes(identity)) return [...common, ...money]
  return paths.includes(identity) ? [...common, 'solution.view'] : common
}

describe('the default permissions', () => {
  it.each(Object.values(PartnerIdentity))('of %s are those of its group (S1-14)', identity => {
    expect(
      defaultPermissionsOf([identity])
        .map(({ key }) => key)
        .sort(),
    ).toEqual(expected(identity).toSorted())
  })

  it('of two identities are those of both', () => {
    const keys = defaultPermissionsOf([SOLUTION_PROVIDER, SERVICE]).map(({ key }) => key)
    expect(keys.sort()).toEqual([...common, ...money, 'solution.view'].sort())
  })

  it.each(Object.values(PartnerIdentity))('of %s are held by every preset role of a partner', identity => {
    // Sales partners have no project specialists (R-INV-6), and a specialist sees no money.
    const absent = defaultKeysOf([identity]).includes('partnerAccount.view') ? [RoleCode.SPECIALIST] : []
    const roles = Object.values(RoleCode).filter(
      role => !role.startsWith('VENDOR_') && ![RoleCode.CUSTOM, RoleCode.CUSTOMER, ...absent].includes(role),
    )
    for (const role of roles) expect(permissionsOf(role, [identity])).toEqual(expect.arrayContaining(defaultKeysOf([identity])))
  })
})

describe.each(databases)('the catalogue on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const catalogueOf = async (identity: PartnerIdentity, persona = 'admin') =>
    valueAt<Permission[]>(
      await world.ask(
        persona,
        `{ permissionCatalogue(identity: ${identity}) { key isDefault isGrantable isServed isInferred items menu } }`,
      ),
      'permissionCatalogue',
    )

  it('names the default permissions first, which nobody can give or take', async () => {
    const catalogue = await catalogueOf(MASTER_RESELLER)
    const defaults = catalogue.filter(({ isDefault }) => isDefault)
    expect(catalogue.slice(0, defaults.length)).toEqual(defaults)
    expect(defaults.map(({ key }) => key).sort()).toEqual(expected(MASTER_RESELLER).toSorted())
    expect(defaults.some(({ isGrantable, isInferred, menu }) => isGrantable || isInferred || !menu)).toBe(false)
    expect(defaults.find(({ key }) => key === 'partner.company.view')).toMatchObject({ isServed: true })
    expect(defaults.find(({ key }) => key === 'account.topUp')).toMatchObject({ isServed: false })
  })

  it("says what is our reading: the vendor's table is silent on government partners (INFERRED)", async () => {
    const defaults = (await catalogueOf(GOVERNMENT)).filter(({ isDefault }) => isDefault)
    expect(defaults.every(({ isInferred }) => isInferred)).toBe(true)
  })

  it("maps the vendor's permission items to our keys", async () => {
    const order = (await catalogueOf(SOLUTION_PROVIDER)).find(({ key }) => key === 'order.view')
    expect(order).toMatchObject({
      items: expect.arrayContaining(['BPC_ITEM_SUBCUSTSERV_060100']) as unknown,
      isGrantable: true,
      isInferred: false,
    })
  })

  it('depends on the identity, and never shows what is the vendor’s', async () => {
    const keysFor = async (identity: PartnerIdentity) => (await catalogueOf(identity)).map(({ key }) => key)
    expect(await keysFor(MASTER_RESELLER)).toContain('reseller.view')
    expect(await keysFor(SOLUTION_PROVIDER)).not.toContain('reseller.view')
    expect(await keysFor(GOVERNMENT)).toContain('voucher.issue')
    expect(await keysFor(LEARNING)).not.toContain('voucher.issue')
    expect((await keysFor(SOLUTION_PROVIDER)).filter(key => /review$/.test(key))).toEqual([])
  })

  it('marks what only administrators hold as not grantable', async () => {
    const catalogue = await catalogueOf(SERVICE)
    expect(catalogue.find(({ key }) => key === 'member.manage')).toMatchObject({ isGrantable: false, isDefault: false })
  })

  it('opens no opportunity sharing to an administrator (R-ROLE-4)', async () => {
    for (const identity of Object.values(PartnerIdentity))
      expect((await catalogueOf(identity)).filter(({ key }) => /opportunit.*shar|shar.*opportunit/i.test(key))).toEqual([])
  })

  it('costs no statement of its own', async () => {
    const cost = async (query: string) => (await world.counting(() => world.ask('admin', query))).statements.length
    expect(await cost('{ permissionCatalogue(identity: SERVICE) { key } }')).toBe(await cost('{ viewer { scope } }'))
  })

  it.each(['specialist', 'nobody', 'customer', 'mdfReviewer'])('is not for %s', async persona => {
    expect(refusals(await world.ask(persona, '{ permissionCatalogue(identity: SERVICE) { key } }'))).toEqual(['FORBIDDEN'])
  })

  it('lists for every role what it holds by default, and shows the rights of each', async () => {
    const roles = valueAt<{ code: string; defaultPermissions: { key: string }[]; permissions: { key: string }[] }[]>(
      await world.ask('admin', '{ roles { code defaultPermissions { key } permissions { key } } }'),
      'roles',
    )
    for (const { code, defaultPermissions, permissions } of roles) {
      const isOurs = !code.startsWith('VENDOR_') && code !== 'CUSTOMER'
      expect(defaultPermissions.map(({ key }) => key).sort()).toEqual(isOurs ? expected(SOLUTION_PROVIDER).toSorted() : [])
      expect(permissions.map(({ key }) => key)).toEqual(expect.arrayContaining(defaultPermissions.map(({ key }) => key)))
    }
  })
})
