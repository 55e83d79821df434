/** Roles that a partner makes: their limit, what they may permit, changing and deleting them. */
import { grantableKeys, permissionKeys } from '../../../src/access/permissions'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { type MemberWorld, openMemberWorld } from './memberWorld'

describe.each(databases)('a role that the partner makes on %s', kind => {
  let world: MemberWorld
  beforeAll(async () => {
    world = await openMemberWorld(kind)
  })
  afterAll(() => world.close())

  const rolesOfPartner = async (partnerId: string) => (await world.table('role')).filter(row => row.partner_id === partnerId)

  describe('is made', () => {
    it('with a name, a description and keys, and holds the default permissions besides (S1-14, S1-15)', async () => {
      const input = { name: ' 销售助理 ', description: 'assists', permissionKeys: ['order.view', 'customer.view'] }
      const { role } = await world.done('admin', 'createRole', input)
      expect(role).toMatchObject({
        code: 'CUSTOM',
        kind: 'CUSTOM',
        name: '销售助理',
        description: 'assists',
        isImmutable: false,
        memberCount: 0,
      })
      const keys = (role?.permissions as { key: string; isDefault: boolean }[]).filter(({ isDefault }) => !isDefault).map(({ key }) => key)
      expect(keys.sort()).toEqual(['customer.view', 'order.view'])
      expect(role?.permissions).toContainEqual({ key: 'partner.company.view', isDefault: true })
      expect(await world.stored('role', role?.id ?? '')).toMatchObject({
        partner_id: 'ptn_sp',
        permission_keys: '["customer.view","order.view"]',
      })
    })

    it('with no key named twice', async () => {
      const before = await world.contents()
      const input = { name: 'twice', permissionKeys: ['order.view', 'customer.view', 'order.view'] }
      expect(await world.refused('admin', 'createRole', input)).toEqual(['INVALID_INPUT'])
      expect(await world.contents()).toEqual(before)
    })

    it('and the default permissions may be named, but say nothing new (S1-14)', async () => {
      const input = { name: 'defaults', permissionKeys: ['home.view', 'partner.view', 'member.view', 'news.view'] }
      const { role } = await world.done('admin', 'createRole', input)
      expect(await world.stored('role', role?.id ?? '')).toMatchObject({ permission_keys: '[]' })
    })

    it('and opens to its holder what stands in it, default permissions included, and nothing else', async () => {
      const { role } = await world.done('admin', 'createRole', { name: 'orders', permissionKeys: ['order.view'] })
      await world.done('admin', 'assignRoles', { id: 'mbr_nobody', roleIds: [role?.id] })
      expect([...(await world.viewer('nobody')).permissions].sort()).toEqual([
        'balanceAlert.set',
        'member.view',
        'order.view',
        'partner.view',
        'partnerAccount.view',
      ])
      expect(valueAt(await world.ask('nobody', '{ members(first: 50) { totalCount } }'), 'members', 'totalCount')).toBeGreaterThan(3)
      await world.store.writer.query(`DELETE FROM member_role WHERE member_id = 'mbr_nobody'`)
    })

    it('and refuses, each by its name, keys that no role of this partner can hold', async () => {
      const before = await world.contents()
      const wrong = [
        'mdf.review',
        'reseller.view',
        'no.such.key',
        'toString',
        'member.manage',
        'role.manage',
        'audit.view',
        'association.decide',
      ]
      const input = { name: 'too much', permissionKeys: ['order.view', ...wrong] }
      const { userErrors } = await world.perform('admin', 'createRole', input)
      expect(userErrors.map(({ code, field, params }) => [code, field?.join('.'), params[0]?.value])).toEqual(
        wrong.map((key, position) => ['PERMISSION_NOT_GRANTABLE', `permissionKeys.${position + 1}`, key]),
      )
      expect(await world.contents()).toEqual(before)
    })

    it('with keys of its own identity: a master can give what a solution provider cannot', async () => {
      const input = { name: 'resellers', permissionKeys: ['reseller.view'] }
      expect((await world.done('masterAdmin', 'createRole', input)).role?.name).toBe('resellers')
      expect(await world.refused('admin', 'createRole', input)).toEqual(['PERMISSION_NOT_GRANTABLE'])
    })

    it.each(['', '   ', 'x'.repeat(65), 'a\u0007b'])('never with the name %j', async name => {
      expect(await world.refused('admin', 'createRole', { name, permissionKeys: [] })).toEqual(['INVALID_INPUT'])
    })

    it.each(['财务', ' 系统管理员', 'system_admin', 'System Admin', 'ＦＩＮＡＮＣＥ', '财\u200B务'])(
      'never called like a preset one: %j',
      async name => {
        expect(await world.refused('admin', 'createRole', { name, permissionKeys: [] })).toEqual(['ROLE_NAME_TAKEN'])
      },
    )

    it('never with a name that another role of the partner has; one of another partner may have it', async () => {
      await world.done('masterAdmin', 'createRole', { name: 'twice', permissionKeys: [] })
      await world.done('admin', 'createRole', { name: 'twice', permissionKeys: [] })
      expect(await world.refused('admin', 'createRole', { name: 'twice ', permissionKeys: [] })).toEqual(['ROLE_NAME_TAKEN'])
    })
  })

  describe('is one of ten at most (R-ROLE-1)', () => {
    const fill = async (partnerId: string, upTo: number) => {
      const there = await rolesOfPartner(partnerId)
      for (let n = there.length; n < upTo; n++) await world.add(RoleEntity, customRoleRow(`rol_${partnerId.slice(4)}-${n}`, partnerId, []))
    }

    it('so that the eleventh is refused', async () => {
      await fill('ptn_school', 9)
      await world.done('schoolAdmin', 'createRole', { name: 'the tenth', permissionKeys: [] })
      expect(await world.refused('schoolAdmin', 'createRole', { name: 'the eleventh', permissionKeys: [] })).toEqual(['ROLE_LIMIT_REACHED'])
    })

    it('so that of two at once exactly one is made', async () => {
      await fill('ptn_dx', 9)
      const payloads = await Promise.all(['one', 'two'].map(name => world.perform('dxAdmin', 'createRole', { name, permissionKeys: [] })))
      const codes = payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
      expect(codes).toEqual(['ROLE_LIMIT_REACHED'])
      expect(await rolesOfPartner('ptn_dx')).toHaveLength(10)
    })
  })

  describe('is changed and deleted (R-ROLE-2)', () => {
    let id: string
    beforeEach(async () => {
      id = `rol_change-${Math.random().toString(36).slice(2)}`
      await world.add(RoleEntity, customRoleRow(id, 'ptn_reseller', ['customer.view'], id))
    })
    afterEach(() => world.store.writer.query(`DELETE FROM role WHERE id LIKE 'rol_change-%'`))

    it('in what was given; what was left out stays', async () => {
      const first = await world.done('resellerAdmin', 'updateRole', { id, permissionKeys: ['order.view'], expectedVersion: 1 })
      expect(first.role).toMatchObject({ name: id, version: 2 })
      expect(await world.stored('role', id)).toMatchObject({ permission_keys: '["order.view"]', description: id })
      const second = await world.done('resellerAdmin', 'updateRole', { id, name: 'another', description: null })
      expect(second.role).toMatchObject({ name: 'another', description: null, version: 3 })
      expect(await world.stored('role', id)).toMatchObject({ permission_keys: '["order.view"]' })
    })

    it('but never beyond its default permissions: an empty list leaves those', async () => {
      const { role } = await world.done('resellerAdmin', 'updateRole', { id, permissionKeys: [] })
      const kept = role?.permissions as { isDefault: boolean }[]
      expect(kept.length).toBeGreaterThan(5)
      expect(kept.every(({ isDefault }) => isDefault)).toBe(true)
    })

    it('never over a change that was not seen: the stored one is shown', async () => {
      await world.done('resellerAdmin', 'updateRole', { id, name: 'first' })
      const { userErrors, role } = await world.perform('resellerAdmin', 'updateRole', { id, name: 'second', expectedVersion: 1 })
      expect(userErrors.map(({ code }) => code)).toEqual(['CONFLICT_STALE_VERSION'])
      expect(role).toMatchObject({ name: 'first', version: 2 })
    })

    it('is gone when nobody holds it, and leaves an audit row', async () => {
      expect((await world.done('resellerAdmin', 'deleteRole', { id })).deletedId).toBe(id)
      expect(await world.stored('role', id)).toEqual({})
      const [last] = (await world.table('audit_event')).filter(({ operation, target_id }) => operation === 'deleteRole' && target_id === id)
      expect(JSON.parse(String(last?.changes))).toEqual([{ id, before: expect.objectContaining({ name: id }) as unknown, after: {} }])
    })

    it('stays while somebody holds it, a disabled member too', async () => {
      await world.add(MemberRoleEntity, { id: 'mrl_x', memberId: 'mbr_resellerManager', roleId: id, partnerId: 'ptn_reseller' })
      await world.store.writer.query(`UPDATE member SET status = 'DISABLED' WHERE id = 'mbr_resellerManager'`)
      expect(await world.refused('resellerAdmin', 'deleteRole', { id })).toEqual(['ROLE_IN_USE'])
      await world.store.writer.query(`UPDATE member SET status = 'ACTIVE' WHERE id = 'mbr_resellerManager'`)
      await world.store.writer.query(`DELETE FROM member_role WHERE id = 'mrl_x'`)
    })

    it('is not given to anybody while it goes: of both at once one wins, and no link leads nowhere', async () => {
      const roleIds = ['rol_customer-manager', id]
      const [given, deleted] = await Promise.all([
        world.perform('resellerAdmin', 'assignRoles', { id: 'mbr_resellerManager', roleIds }),
        world.perform('resellerAdmin', 'deleteRole', { id }),
      ])
      const codes = [given, deleted].flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
      expect(codes).toHaveLength(1)
      expect(['NOT_FOUND', 'ROLE_IN_USE']).toContain(codes[0])
      const roles = new Set((await world.table('role')).map(row => row.id))
      expect((await world.table('member_role')).filter(row => !roles.has(row.role_id as string))).toEqual([])
      await world.store.writer.query(`DELETE FROM member_role WHERE role_id = '${id}'`)
    })
  })

  describe('never is a preset one', () => {
    it.each(['rol_customer-manager', 'rol_system-admin', 'rol_finance', 'rol_vendor-admin'])(
      '%s: it can neither be changed nor deleted (R-ROLE-2, R-ROLE-3)',
      async id => {
        expect(await world.refused('admin', 'updateRole', { id, permissionKeys: ['voucher.view'] })).toEqual(['ROLE_IMMUTABLE'])
        expect(await world.refused('admin', 'deleteRole', { id })).toEqual(['ROLE_IMMUTABLE'])
      },
    )

    it('and the customer manager has consumption and orders of its customers, but no vouchers and no bill (S1-19, R-ROLE-3)', async () => {
      const { data } = await world.ask('admin', '{ roles { id isImmutable kind isAssignable permissions { key } } }')
      const roles = data?.roles as {
        id: string
        isImmutable: boolean
        kind: string
        isAssignable: boolean
        permissions: { key: string }[]
      }[]
      const manager = roles.find(({ id }) => id === 'rol_customer-manager')
      expect(manager).toMatchObject({ isImmutable: true, kind: 'PRESET', isAssignable: true })
      const keys = manager?.permissions.map(({ key }) => key) ?? []
      expect(keys).toEqual(expect.arrayContaining(['customer.view', 'order.view', 'home.view']))
      expect(keys.filter(key => /voucher|quota|bill/i.test(key))).toEqual([])
      expect(roles.filter(({ isAssignable }) => isAssignable).map(({ id }) => id)).not.toContain('rol_vendor-admin')
    })
  })

  it.each([
    ['of another partner', 'rol_master-own'],
    ['that is missing', 'rol_missing'],
    ['with a malformed id', 'no id'],
  ])('%s does not exist for anybody else (api §8)', async (_, id) => {
    if (id === 'rol_master-own') await world.add(RoleEntity, customRoleRow(id, 'ptn_master', []))
    for (const name of ['updateRole', 'deleteRole'] as const) expect(await world.refused('admin', name, { id })).toEqual(['NOT_FOUND'])
  })

  it('can hold every key that some preset role beside the administrator holds, and none that only administrators do', () => {
    for (const identity of Object.values(PartnerIdentity)) {
      const grantable = grantableKeys([identity])
      expect(grantable).toContain('order.view')
      expect(grantable.filter(key => ['member.manage', 'role.manage', 'member.invite', 'audit.view'].includes(key))).toEqual([])
      expect(grantable.every(key => permissionKeys.includes(key))).toBe(true)
    }
  })

  it('costs two statements more for all roles together: their holders, and the identities of the partner', async () => {
    const { statements: alone } = await world.counting(() => world.ask('admin', '{ roles { code } }'))
    const { result, statements } = await world.counting(() => world.ask('admin', '{ roles { code memberCount permissions { key } } }'))
    const counts = valueAt<{ code: string; memberCount: number }[]>(result, 'roles')
    expect(counts.find(({ code }) => code === RoleCode.CUSTOMER_MANAGER)?.memberCount).toBe(3)
    expect(counts.find(({ code }) => code === RoleCode.VENDOR_ADMIN)?.memberCount).toBe(0)
    expect(statements.length).toBe(alone.length + 2)
  })
})
