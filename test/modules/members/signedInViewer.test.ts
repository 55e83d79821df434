/** From a verified identity to a viewer: who may come in, what roles open, and how soon a change is felt. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import type { Viewer } from '../../../src/access/viewer'
import { MemberEntity, MemberKind, MemberRoleEntity, MemberStatus, RoleEntity, viewerFinder } from '../../../src/modules/members'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { memberRow, partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, FINANCE, CUSTOM, CUSTOMER, VENDOR_ADMIN, VENDOR_MDF_REVIEWER } = RoleCode

describe.each(databases)('signing in on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const found = (subject: string, issuer = 'test'): Promise<Viewer | null> =>
    viewerFinder(world.store, () => world.now)({ issuer, subject })
  const write = (sql: string) => world.store.writer.query(sql)

  it('finds the member by issuer and subject together', async () => {
    expect(await found('mbr_manager')).toMatchObject({
      memberId: 'mbr_manager',
      partnerId: 'ptn_sp',
      scope: 'OWN',
      roles: [CUSTOMER_MANAGER],
    })
    expect(await found('mbr_manager', 'another issuer')).toBeNull()
  })

  it.each([
    '',
    'nobody at all',
    'MBR_MANAGER',
    'mbr_manager ',
    ' mbr_manager',
    'mbr_manager\u0000',
    'mbr_mánager',
    "mbr_manager' OR '1'='1",
    '%',
  ])('finds nobody by the subject %j: compared byte by byte, and whom the organisation did not add is nobody (R-ORG-6)', async subject => {
    expect(await found(subject)).toBeNull()
  })

  it.each([MemberKind.PARTNER, MemberKind.VENDOR, MemberKind.CUSTOMER])('refuses a disabled member of kind %s', async memberKind => {
    const id = `mbr_disabled${memberKind}`
    await world.add(MemberEntity, memberRow({ id, kind: memberKind, partnerId: 'ptn_sp', status: MemberStatus.DISABLED }))
    expect(await found(id)).toBeNull()
  })

  it.each([
    [PartnerStatus.NORMAL, true],
    [PartnerStatus.RESTRICTED, true],
    [PartnerStatus.FROZEN, true],
    [PartnerStatus.EXITED, false],
  ])('of a partner that is %s: let in is %s', async (status, isLetIn) => {
    const partnerId = `ptn_${status.toLowerCase()}`
    await world.add(PartnerEntity, partnerRow({ id: partnerId, status }))
    await world.join(`of${status}`, { partnerId, roles: [SYSTEM_ADMIN] })
    expect((await found(`mbr_of${status}`)) !== null).toBe(isLetIn)
  })

  it('refuses the member of a partner that does not exist', async () => {
    await world.join('stray', { partnerId: 'ptn_nowhere', roles: [SYSTEM_ADMIN] })
    await world.join('strayer', { partnerId: null, roles: [SYSTEM_ADMIN] })
    expect([await found('mbr_stray'), await found('mbr_strayer')]).toEqual([null, null])
  })

  it('lets a member without roles in, who then sees nothing', async () => {
    expect(await found('mbr_nobody')).toMatchObject({ scope: 'NONE', roles: [], permissions: new Set() })
  })

  describe('a role', () => {
    it('of the vendor opens nothing to a partner (api §9)', async () => {
      await world.join('infiltrator', { partnerId: 'ptn_sp', roles: [FINANCE, VENDOR_ADMIN, VENDOR_MDF_REVIEWER, CUSTOMER] })
      const viewer = await found('mbr_infiltrator')
      expect(viewer).toMatchObject({ kind: 'MEMBER', roles: [FINANCE], scope: 'ALL' })
      expect(viewer?.permissions).toEqual((await found('mbr_finance'))?.permissions)
      await world.join('vendorOnly', { partnerId: 'ptn_sp', roles: [VENDOR_ADMIN] })
      expect(await found('mbr_vendorOnly')).toMatchObject({ roles: [], scope: 'NONE', permissions: new Set() })
    })

    it('of a partner opens nothing to vendor staff, who have no reveal and assign nobody', async () => {
      await world.join('defector', { partnerId: null, kind: MemberKind.VENDOR, roles: [VENDOR_MDF_REVIEWER, SYSTEM_ADMIN, FINANCE] })
      const viewer = await found('mbr_defector')
      expect(viewer).toMatchObject({ kind: 'VENDOR', scope: 'VENDOR', roles: [VENDOR_MDF_REVIEWER] })
      expect(viewer?.permissions).toEqual((await found('mbr_mdfReviewer'))?.permissions)
      await world.join('partnerOnly', { partnerId: null, kind: MemberKind.VENDOR, roles: [SYSTEM_ADMIN] })
      expect(await found('mbr_partnerOnly')).toMatchObject({ scope: 'NONE', roles: [] })
    })

    it('of anyone else opens nothing to a customer, who stays itself', async () => {
      await world.join('upstart', {
        partnerId: null,
        kind: MemberKind.CUSTOMER,
        customerId: 'cus_2',
        roles: [CUSTOMER, SYSTEM_ADMIN, VENDOR_ADMIN],
      })
      const viewer = await found('mbr_upstart')
      expect(viewer).toMatchObject({ kind: 'CUSTOMER', scope: 'SELF', customerId: 'cus_2', roles: [CUSTOMER] })
      expect(viewer?.permissions).toEqual((await found('mbr_customer'))?.permissions)
    })

    it('that the partner made permits what stands in it and what is everyone’s by default, but nothing of the vendor, of other identities, of administrators alone, or unknown', async () => {
      const keys = ['customer.view', 'mdf.review', 'reseller.view', 'role.manage', 'toString', 'no.such.key']
      await world.add(RoleEntity, customRoleRow('rol_made', 'ptn_sp', keys))
      await world.join('custom', { partnerId: 'ptn_sp', roles: [] })
      await world.add(MemberRoleEntity, { id: 'mrl_custom', memberId: 'mbr_custom', roleId: 'rol_made', partnerId: 'ptn_sp' })
      expect(await found('mbr_custom')).toMatchObject({
        roles: [CUSTOM],
        scope: 'ALL',
        permissions: new Set(['partnerAccount.view', 'balanceAlert.set', 'partner.view', 'member.view', 'customer.view']),
      })
    })

    it('of any kind opens nothing to somebody with a personal account and without a partner', async () => {
      await world.join('personal', { partnerId: null, kind: MemberKind.PERSON, roles: [SYSTEM_ADMIN, VENDOR_ADMIN, CUSTOMER] })
      expect(await found('mbr_personal')).toMatchObject({
        kind: 'PERSON',
        roles: [],
        scope: 'NONE',
        permissions: new Set(),
        partnerId: null,
      })
      const { data, errors } = await world.ask('personal', '{ viewer { kind scope permissions member { id } } }')
      expect([data?.viewer, errors]).toEqual([{ kind: 'PERSON', scope: 'NONE', permissions: [], member: null }, []])
    })

    it('that another partner made opens nothing', async () => {
      await world.add(RoleEntity, customRoleRow('rol_theirs', 'ptn_other', ['customer.view']))
      await world.join('borrower', { partnerId: 'ptn_sp', roles: [] })
      await world.add(MemberRoleEntity, { id: 'mrl_borrower', memberId: 'mbr_borrower', roleId: 'rol_theirs', partnerId: 'ptn_sp' })
      expect(await found('mbr_borrower')).toMatchObject({ roles: [], scope: 'NONE', permissions: new Set() })
    })
  })

  it("takes the partner's identities from the partner, for the keys that depend on them", async () => {
    expect((await found('mbr_masterAdmin'))?.identities).toEqual([PartnerIdentity.MASTER_RESELLER])
    expect((await found('mbr_masterAdmin'))?.permissions.has('reseller.view')).toBe(true)
    expect((await found('mbr_admin'))?.permissions.has('reseller.view')).toBe(false)
    expect((await found('mbr_vendorAdmin'))?.identities).toEqual([])
  })

  describe('once more within a minute', () => {
    const start = Date.parse('2026-03-02T02:00:00.000Z')
    const finderAt = () => {
      let at = start
      const find = viewerFinder(world.store, () => new Date(at).toISOString())
      return { find: (subject: string) => find({ issuer: 'test', subject }), wait: (ms: number) => (at += ms) }
    }

    it('asks the database nothing', async () => {
      const { find, wait } = finderAt()
      const first = await find('mbr_manager')
      wait(59_999)
      expect(await world.counting(() => find('mbr_manager'))).toEqual({ result: first, statements: [] })
    })

    it('still has a role that was taken away, and after sixty seconds no more (reliability G8)', async () => {
      await world.join('demoted', { partnerId: 'ptn_sp', roles: [FINANCE] })
      const { find, wait } = finderAt()
      expect((await find('mbr_demoted'))?.scope).toBe('ALL')
      await write(`DELETE FROM member_role WHERE member_id = 'mbr_demoted'`)
      wait(59_999)
      expect((await find('mbr_demoted'))?.scope).toBe('ALL')
      wait(1)
      expect(await find('mbr_demoted')).toMatchObject({ scope: 'NONE', permissions: new Set() })
    })

    it.each([
      ['leaver', 'disabled', `UPDATE member SET status = 'DISABLED' WHERE id = 'mbr_leaver'`],
      ['orphan', 'without its partner, which has left', `UPDATE partner SET status = 'EXITED' WHERE id = 'ptn_orphan'`],
    ])('%s, a member that is %s, is out after sixty seconds at most', async (name, _what, sql) => {
      await world.add(PartnerEntity, partnerRow({ id: `ptn_${name}` }))
      await world.join(name, { partnerId: `ptn_${name}`, roles: [FINANCE] })
      const { find, wait } = finderAt()
      expect(await find(`mbr_${name}`)).not.toBeNull()
      await write(sql)
      wait(60_000)
      expect(await find(`mbr_${name}`)).toBeNull()
    })

    it('lets a member in that has just been added, after sixty seconds at most', async () => {
      const { find, wait } = finderAt()
      expect(await find('mbr_newcomer')).toBeNull()
      await world.join('newcomer', { partnerId: 'ptn_sp', roles: [FINANCE] })
      wait(60_000)
      expect((await find('mbr_newcomer'))?.memberId).toBe('mbr_newcomer')
    })

    it('never answers one identity with the viewer of another', async () => {
      const { find } = finderAt()
      const subjects = ['mbr_admin', 'mbr_strangerAdmin', 'mbr_manager', 'mbr_customer', 'mbr_none']
      const viewers = await Promise.all([...subjects, ...subjects].map(find))
      expect(viewers.map(viewer => viewer?.memberId ?? null)).toEqual([...subjects.slice(0, 4), null, ...subjects.slice(0, 4), null])
    })
  })
})
