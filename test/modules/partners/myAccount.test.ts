/** The own account: what its administrator changes, who sees what of it, and the accounts of one company (S1-01, S1-02, S1-12, R-PAR-1, R-ORG-8). */
import { RoleCode } from '../../../src/access/roles'
import { PartnerEntity, PartnerStatus, VendorContactEntity } from '../../../src/modules/partners'
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const company = { companyId: 'company-1', isMainAccount: false }
const rows = [
  partnerRow({ id: 'ptn_main', companyName: 'A main', ...company, isMainAccount: true, ecosystemManagerId: 'mbr_ecosystemManager' }),
  partnerRow({ id: 'ptn_sibling', companyName: 'B sibling', ...company, mobilePhone: '13911112222' }),
  partnerRow({ id: 'ptn_left', companyName: 'C left', ...company, status: PartnerStatus.EXITED }),
]

const payload =
  'partner { id version isMainAccount mobilePhone { masked } email { masked } preferences { messageLanguage timeZone } } userErrors { code field upstreamCode params { name value } }'

describe.each(databases)('the own account on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerEntity, ...rows)
    await world.add(VendorContactEntity, {
      id: 'vct_1',
      memberId: 'mbr_ecosystemManager',
      name: '王经理',
      mobilePhone: '13800001111',
      email: 'eco@example.com',
    })
    const { SYSTEM_ADMIN, OPERATIONS } = RoleCode
    await world.join('mainAdmin', { partnerId: 'ptn_main', roles: [SYSTEM_ADMIN] })
    await world.join('mainAccount', { partnerId: 'ptn_main', roles: [OPERATIONS], isPartnerAdmin: true })
    await world.join('mainOperations', { partnerId: 'ptn_main', roles: [OPERATIONS] })
    await world.join('siblingAdmin', { partnerId: 'ptn_sibling', roles: [SYSTEM_ADMIN] })
    // A role of the partner's own may hold the keys, and does not make an administrator.
    await world.add(RoleEntity, customRoleRow('rol_main-1', 'ptn_main', ['partner.view', 'partner.edit', 'customerContact.edit']))
    await world.join('custom', { partnerId: 'ptn_main', roles: [] })
    await world.add(MemberRoleEntity, { id: 'mrl_custom', memberId: 'mbr_custom', roleId: 'rol_main-1', partnerId: 'ptn_main' })
  })
  afterAll(() => world.close())

  type Payload = { partner: Record<string, unknown> | null; userErrors: { code: string; field: string[] | null }[] }
  const call = async (persona: string | null, name: string, input: Record<string, unknown>) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const { data, errors } = await world.ask(persona, `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} } }`, { input })
    return errors.length ? errors.map(({ extensions }) => extensions.code) : (data?.[name] as Payload)
  }
  const update = (input: Record<string, unknown>, persona = 'mainAdmin') => call(persona, 'updateAccountInfo', { id: 'ptn_main', ...input })
  const unchanged = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = await world.contents()
    const answer = await work()
    expect(await world.contents()).toEqual(before)
    return answer
  }

  describe('is changed by its administrator', () => {
    it('in what is given, and in nothing else (S1-02, R-MASK-1)', async () => {
      expect(await update({ mobilePhone: ' 0086-13500000077 ', timeZone: 'Europe/Berlin', messageLanguage: 'EN_US' })).toMatchObject({
        partner: {
          mobilePhone: { masked: '135******77' },
          email: { masked: 'o***@example.com' },
          preferences: { messageLanguage: 'EN_US', timeZone: 'Europe/Berlin' },
        },
        userErrors: [],
      })
      expect(await update({ email: null, messageLanguage: null })).toMatchObject({
        partner: { mobilePhone: { masked: '135******77' }, email: null, preferences: { messageLanguage: 'EN_US' } },
      })
      const [row] = (await world.table('partner')).filter(({ id }) => id === 'ptn_main')
      expect(row).toMatchObject({ mobile_phone: '13500000077', email: null, time_zone: 'Europe/Berlin' })
    })

    it('and by the partner account itself, whatever its role (part 1 §2.4)', async () => {
      expect(await update({ timeZone: 'Asia/Shanghai' }, 'mainAccount')).toMatchObject({ userErrors: [] })
    })

    it('with masks in the audit row, never the number (R-MASK-1)', async () => {
      await update({ mobilePhone: '13512345678' })
      const rows = (await world.table('audit_event')).filter(({ operation }) => operation === 'updateAccountInfo')
      expect(JSON.stringify(rows)).not.toContain('13512345678')
      expect(rows.at(-1)).toMatchObject({ target_id: 'ptn_main', result: 'DONE' })
    })

    it.each([
      [{ mobilePhone: '135******78' }, 'mobilePhone'],
      [{ mobilePhone: '' }, 'mobilePhone'],
      [{ mobilePhone: '+86 135' }, 'mobilePhone'],
      [{ email: 'o***@example.com' }, 'email'],
      [{ email: '=1+1@example.com' }, 'email'],
      [{ email: 'nobody' }, 'email'],
      [{ email: `${'x'.repeat(60)}@example.com` }, 'email'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
      [{ timeZone: '' }, 'timeZone'],
      [{ timeZone: 'x'.repeat(65) }, 'timeZone'],
    ])('but not to %j: a mask that came back overwrites nothing (CBC.0100)', async (input, field) => {
      expect(await unchanged(() => update(input))).toMatchObject({
        partner: null,
        userErrors: [
          field === 'mobilePhone'
            ? { code: 'MOBILE_INVALID', field: [field], upstreamCode: 'CBC.5017' }
            : { code: 'INVALID_INPUT', field: [field], upstreamCode: 'CBC.0100' },
        ],
      })
    })

    it('unless someone was faster; the answer shows what is stored now', async () => {
      const [row] = (await world.table('partner')).filter(({ id }) => id === 'ptn_main')
      const version = Number(row?.version)
      expect(await unchanged(() => update({ expectedVersion: version - 1, email: 'new@example.com' }))).toMatchObject({
        partner: { id: 'ptn_main', version },
        userErrors: [{ code: 'CONFLICT_STALE_VERSION', params: [{ name: 'current', value: String(version) }] }],
      })
      expect(await update({ expectedVersion: version, email: 'new@example.com' })).toMatchObject({ partner: { version: version + 1 } })
    })

    it.each(['ptn_sibling', 'ptn_master', 'ptn_other', 'ptn_none', 'mbr_mainAdmin', 'x', ''])(
      'and never that of %s, which answers like none (api §8)',
      async id => {
        const refused = { partner: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] }
        expect(await unchanged(() => call('mainAdmin', 'updateAccountInfo', { id, email: 'x@example.com' }))).toMatchObject(refused)
        expect(await unchanged(() => call('mainAdmin', 'setCustomerContacts', { id, contacts: [] }))).toMatchObject(refused)
      },
    )

    it.each(['mainOperations', 'custom', 'customer', 'vendorAdmin', 'ecosystemManager', 'nobody'])('and not by %s', async persona => {
      const answers = await unchanged(async () => [
        await update({ timeZone: 'Asia/Tokyo' }, persona),
        await call(persona, 'setCustomerContacts', { id: 'ptn_main', contacts: [] }),
        await call(persona, 'transferMainAccount', { id: 'ptn_sibling' }),
      ])
      expect(answers).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN']])
    })
  })

  describe('names whom its customers turn to (R-ORG-8)', () => {
    const set = (contacts: object[], persona = 'mainAdmin') => call(persona, 'setCustomerContacts', { id: 'ptn_main', contacts })
    const seenBy = async (persona: string) =>
      (await world.ask(persona, '{ partner(id: "ptn_main") { customerContacts { name mobilePhone email } } }')).data?.partner
    const person = (n: number) => ({ name: `联系人${n}`, mobilePhone: `1370000000${n}`, email: null })

    it('at most five, in their order, in full for its own members', async () => {
      const five = [1, 2, 3, 4, 5].map(person)
      expect(await set(five)).toMatchObject({ userErrors: [] })
      expect(await seenBy('mainOperations')).toEqual({ customerContacts: five })
      expect(await unchanged(() => set([...five, person(6)]))).toMatchObject({
        userErrors: [{ code: 'CONTACT_LIMIT_REACHED', field: ['contacts'], params: [{ name: 'most', value: '5' }] }],
      })
    })

    it('not for a sibling account or the vendor, who are no customers', async () => {
      await set([person(1)])
      expect([await seenBy('siblingAdmin'), await seenBy('vendorAdmin')]).toEqual([{ customerContacts: [] }, { customerContacts: [] }])
    })

    it('each with a name and a way to be reached', async () => {
      expect(await unchanged(() => set([person(1), { name: '无' }]))).toMatchObject({
        userErrors: [{ code: 'FIELD_REQUIRED', field: ['contacts', '1', 'mobilePhone'] }],
      })
      expect(await unchanged(() => set([{ ...person(1), name: '  ' }]))).toMatchObject({
        userErrors: [{ code: 'INVALID_INPUT', field: ['contacts', '0', 'name'] }],
      })
      expect(await unchanged(() => set([{ ...person(1), email: 'x' }]))).toMatchObject({
        userErrors: [{ code: 'INVALID_INPUT', field: ['contacts', '0', 'email'] }],
      })
    })

    it('and the audit trail says that it did, not their numbers (api §13)', async () => {
      await set([{ name: '审计', mobilePhone: '13799999999', email: null }])
      const rows = (await world.table('audit_event')).filter(({ operation }) => operation === 'setCustomerContacts')
      expect(rows.at(-1)).toMatchObject({ target_id: 'ptn_main', result: 'DONE', member_id: 'mbr_mainAdmin' })
      expect(JSON.stringify(rows)).not.toContain('13799999999')
    })
  })

  describe('is seen', () => {
    it('with its preferences by its own members only', async () => {
      const seen = async (persona: string) =>
        (await world.ask(persona, '{ partner(id: "ptn_main") { preferences { timeZone } } }')).data?.partner
      expect(await seen('mainOperations')).toEqual({ preferences: { timeZone: expect.any(String) as string } })
      expect(await seen('siblingAdmin')).toEqual({ preferences: null })
      expect(await seen('vendorAdmin')).toEqual({ preferences: null })
    })

    it('with the ecosystem manager to be called; null while there is none (S1-12)', async () => {
      const query = '{ viewer { partner { ecosystemManager { name mobilePhone email } } } }'
      const manager = { name: '王经理', mobilePhone: '13800001111', email: 'eco@example.com' }
      expect((await world.ask('mainOperations', query)).data).toEqual({ viewer: { partner: { ecosystemManager: manager } } })
      expect((await world.ask('admin', query)).data).toEqual({ viewer: { partner: { ecosystemManager: null } } })
    })

    it('together with the other accounts of the company, each knowing the main one (R-PAR-1)', async () => {
      const query =
        '{ viewer { partner { mainAccount { id } companyAccounts { totalCount nodes { id mainAccount { id } mobilePhone { masked canReveal } } } } } }'
      const { data } = await world.ask('mainAdmin', query)
      const partner = (data?.viewer as { partner: Record<string, unknown> }).partner
      const contact = { masked: '139******22', canReveal: false }
      expect(partner).toMatchObject({
        mainAccount: { id: 'ptn_main' },
        companyAccounts: {
          totalCount: 3,
          nodes: [
            { id: 'ptn_main', mainAccount: { id: 'ptn_main' } },
            { id: 'ptn_sibling', mainAccount: { id: 'ptn_main' }, mobilePhone: contact },
            { id: 'ptn_left', mainAccount: { id: 'ptn_main' } },
          ],
        },
      })
      expect((await world.ask('admin', query)).data).toMatchObject({
        viewer: { partner: { mainAccount: { id: 'ptn_sp' }, companyAccounts: { totalCount: 1, nodes: [{ id: 'ptn_sp' }] } } },
      })
    })

    it('by nobody else: another company meets none of its accounts', async () => {
      const { data } = await world.ask(
        'admin',
        '{ a: partner(id: "ptn_main") { id } b: partner(id: "ptn_sibling") { id } partners { totalCount } }',
      )
      expect(data).toEqual({ a: null, b: null, partners: { totalCount: 1 } })
    })

    it('its members, customers and the rest are its own: a sibling sees the account and nothing below', async () => {
      const { data } = await world.ask('siblingAdmin', '{ partner(id: "ptn_main") { members { totalCount } customers { totalCount } } }')
      expect(data).toEqual({ partner: { members: { totalCount: 0 }, customers: { totalCount: 0 } } })
    })

    it('with its siblings in as many statements for many accounts as for one', async () => {
      const cost = async (first: number) => {
        const query = `{ partners(first: ${first}, orderBy: ID_ASC) { nodes { mainAccount { companyName } companyAccounts(first: 3) { totalCount nodes { id } } ecosystemManager { name } } } }`
        return (await world.counting(() => world.ask('vendorAdmin', query))).statements.length
      }
      expect(await cost(7)).toBeLessThanOrEqual((await cost(2)) + 3)
    })
  })

  describe('hands over the main account (R-PAR-1)', () => {
    const transfer = (id: string, persona = 'mainAdmin') => call(persona, 'transferMainAccount', { id })

    it.each(['ptn_main', 'ptn_sp', 'ptn_other', 'ptn_none', 'cus_1', 'x'])(
      'not to %s, which is no other account of the company',
      async id => {
        expect(await unchanged(() => transfer(id))).toMatchObject({ partner: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] })
      },
    )

    it('not to one that has left, and not from one that does not hold it', async () => {
      expect(await unchanged(() => transfer('ptn_left'))).toMatchObject({ userErrors: [{ code: 'PARTNER_EXITED' }] })
      expect(await unchanged(() => transfer('ptn_main', 'siblingAdmin'))).toMatchObject({ userErrors: [{ code: 'NOT_MAIN_ACCOUNT' }] })
      expect(await unchanged(() => transfer('ptn_sibling', 'admin'))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    })

    it('to a sibling: the former holder holds it no longer, and two at once leave one', async () => {
      const answers = await Promise.all([transfer('ptn_sibling'), transfer('ptn_sibling', 'mainAccount')])
      const done = answers.filter(answer => !Array.isArray(answer) && answer.userErrors.length === 0)
      expect(done).toMatchObject([{ partner: { id: 'ptn_sibling', isMainAccount: true } }])
      const main = (await world.table('partner')).filter(row => row.company_id === 'company-1' && Number(row.is_main_account) === 1)
      expect(main.map(({ id }) => id)).toEqual(['ptn_sibling'])
      expect(await transfer('ptn_left')).toMatchObject({ userErrors: [{ code: 'NOT_MAIN_ACCOUNT' }] })
    })
  })
})
