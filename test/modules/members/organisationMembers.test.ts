/** Adding, changing, disabling and enabling the members of a partner. */
import { RoleCode } from '../../../src/access/roles'
import { viewerFinder } from '../../../src/modules/members'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { roleId } from '../../support/rows'
import { type MemberWorld, openMemberWorld } from './memberWorld'

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, OPERATIONS } = RoleCode

describe.each(databases)('the members of a partner on %s', kind => {
  let world: MemberWorld
  let names = 0
  beforeAll(async () => {
    world = await openMemberWorld(kind)
  })
  afterAll(() => world.close())

  const newName = (): string => `new_member${++names}`
  const adding = (given: object = {}) => ({ accountName: newName(), roleIds: [roleId(FINANCE)], ...given })
  const add = async (given: object = {}): Promise<string> => (await world.done('admin', 'createMember', adding(given))).member?.id ?? ''
  const found = (subject: string, issuer = 'test') => viewerFinder(world.store, () => world.now)({ issuer, subject })

  describe('are added', () => {
    it('with what is known of them, to the own partner (S1-16)', async () => {
      const given = {
        displayName: ' 李小红 ',
        mobilePhone: '0086-13800000099',
        email: 'Hong@Example.com',
        roleIds: [roleId(CUSTOMER_MANAGER)],
      }
      const { member } = await world.done('admin', 'createMember', adding({ ...given, supervisorId: 'mbr_supervisor' }))
      expect(member).toMatchObject({
        kind: 'PARTNER',
        status: 'ACTIVE',
        isPartnerAdmin: false,
        mustChangePassword: true,
        verificationCodeEnabled: false,
        displayName: { masked: '李**' },
        email: { masked: 'h***@example.com' },
        supervisor: { id: 'mbr_supervisor' },
        roles: [{ code: CUSTOMER_MANAGER }],
        partner: { id: 'ptn_sp' },
        availableActions: ['EDIT', 'DISABLE'],
      })
      expect(await world.stored('member', member?.id ?? '')).toMatchObject({ mobile_phone: '13800000099', display_name: '李小红' })
    })

    it.each([
      ['abcd', 'five characters at least'],
      ['a'.repeat(33), '32 at most'],
      ['1abcde', 'no digit first'],
      ['12345678', 'not all digits'],
      ['op_someone', 'not the prefix of the vendor'],
      ['shadow_someone', 'nor the other one'],
      ['Shadow_someone', 'whatever its capitals'],
      ['名字名字名字', 'Latin letters only'],
      ['some one', 'no blank'],
      [' someone', 'none at the ends'],
      ['some@one', 'no other signs'],
      ['', 'something'],
    ])('never under the account name %j: %s (part 1 §0.3)', async accountName => {
      expect(await world.refused('admin', 'createMember', adding({ accountName }))).toEqual(['ACCOUNT_NAME_INVALID'])
    })

    it.each(['abcde', 'a'.repeat(32), '_under', '-dash', 'A1_b-2', 'my_op_name'])('under the account name %j', async accountName => {
      expect((await world.done('admin', 'createMember', adding({ accountName }))).member?.accountName).toBe(accountName)
    })

    it('never under a name that somebody has, whatever the partner', async () => {
      const accountName = newName()
      await world.done('strangerAdmin', 'createMember', adding({ accountName }))
      expect(await world.refused('admin', 'createMember', adding({ accountName }))).toEqual(['ACCOUNT_NAME_TAKEN'])
    })

    it('one only, where two partners take a name at once', async () => {
      const input = adding()
      const payloads = await Promise.all(['admin', 'strangerAdmin'].map(persona => world.perform(persona, 'createMember', input)))
      expect(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ACCOUNT_NAME_TAKEN'])
    })

    it.each([
      ['no role', { roleIds: [] }, 'ROLE_COUNT_INVALID'],
      ['four roles', { roleIds: ['rol_finance', 'rol_operations', 'rol_sa-specialist', 'rol_customer-manager'] }, 'ROLE_COUNT_INVALID'],
      ['the administrator beside another', { roleIds: ['rol_finance', 'rol_system-admin'] }, 'ROLES_EXCLUDE_EACH_OTHER'],
      ['a role of the vendor', { roleIds: ['rol_vendor-admin'] }, 'ROLE_NOT_ASSIGNABLE'],
      ['no mobile number', { mobilePhone: '12345' }, 'MOBILE_INVALID'],
      ['a number of another country', { mobilePhone: '0001-13800000000' }, 'MOBILE_INVALID'],
      ['no e-mail', { email: 'nobody' }, 'INVALID_INPUT'],
      ['an e-mail of 65 characters', { email: `${'a'.repeat(53)}@example.com` }, 'INVALID_INPUT'],
      ['a name of 65 characters', { displayName: '名'.repeat(65) }, 'INVALID_INPUT'],
      ['a supervisor who is none', { roleIds: ['rol_customer-manager'], supervisorId: 'mbr_finance' }, 'NOT_A_SUPERVISOR'],
      ['a supervisor of another partner', { roleIds: ['rol_customer-manager'], supervisorId: 'mbr_strangerAdmin' }, 'NOT_FOUND'],
      ['a supervisor, but no customer manager', { supervisorId: 'mbr_supervisor' }, 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
      ['a sign-in that no token can carry', { signInSubject: '名字' }, 'INVALID_INPUT'],
    ])('never with %s', async (_, given, code) => {
      expect(await world.refused('admin', 'createMember', adding(given))).toEqual([code])
    })
  })

  describe('sign in', () => {
    it('where their administrator does, once it is known whom the tokens name', async () => {
      const id = await add()
      const { subject, issuer } = await world.stored('member', id)
      expect([issuer, await found(String(subject))]).toEqual(['test', expect.objectContaining({ memberId: id })])
      // No token can carry a subject like that: it is not ASCII.
      expect(String(subject)).toMatch(/[^ -~]/)
      const { member } = await world.done('admin', 'updateMember', { id, signInSubject: 'sub-of-the-service' })
      expect(member?.hasSignIn).toBe(true)
      expect(await found('sub-of-the-service')).toMatchObject({ memberId: id, partnerId: 'ptn_sp' })
    })

    it('at once, where that is known from the beginning', async () => {
      const { member } = await world.done('admin', 'createMember', adding({ signInSubject: 'known' }))
      expect([member?.hasSignIn, (await found('known'))?.memberId]).toEqual([true, member?.id])
    })

    it('as one person for good: a sign-in is bound once', async () => {
      const id = await add({ signInSubject: 'for good' })
      await world.done('admin', 'updateMember', { id, signInSubject: 'for good' })
      for (const signInSubject of ['another', null])
        expect(await world.refused('admin', 'updateMember', { id, signInSubject })).toEqual(['SIGN_IN_ALREADY_BOUND'])
    })

    it('never as somebody else', async () => {
      expect(await world.refused('admin', 'createMember', adding({ signInSubject: 'mbr_strangerAdmin' }))).toEqual(['SIGN_IN_TAKEN'])
      const id = await add()
      expect(await world.refused('admin', 'updateMember', { id, signInSubject: 'mbr_manager' })).toEqual(['SIGN_IN_TAKEN'])
    })
  })

  describe('are changed', () => {
    it('in what was given; null and blank clear, what was left out stays, the account name always (S1-16)', async () => {
      const id = await add({ displayName: '王一', email: 'one@example.com', mobilePhone: '13800000001' })
      const { member } = await world.done('admin', 'updateMember', { id, displayName: '赵二', email: null, expectedVersion: 1 })
      expect(member).toMatchObject({ displayName: { masked: '赵**' }, email: null, version: 2, accountName: `new_member${names}` })
      expect(await world.stored('member', id)).toMatchObject({ mobile_phone: '13800000001' })
      await world.done('admin', 'updateMember', { id, mobilePhone: ' ' })
      expect(await world.stored('member', id)).toMatchObject({ mobile_phone: null })
    })

    it('and the audit trail keeps masks of it only', async () => {
      const id = await add({ displayName: '孙悟空' })
      await world.done('admin', 'updateMember', { id, displayName: '猪八戒' })
      const rows = (await world.table('audit_event')).filter(({ changes }) => String(changes).includes(id))
      expect(rows).toHaveLength(2)
      expect(JSON.stringify(rows)).not.toMatch(/孙悟空|猪八戒/)
    })

    it('in who supervises them: a supervisor of the same partner, for a customer manager', async () => {
      const id = await add({ roleIds: [roleId(CUSTOMER_MANAGER)] })
      await world.done('admin', 'updateMember', { id, supervisorId: 'mbr_supervisor' })
      await world.store.writer.query(`UPDATE member SET status = 'DISABLED' WHERE id = 'mbr_supervisor'`)
      expect(await world.refused('admin', 'updateMember', { id, supervisorId: 'mbr_supervisor' })).toEqual(['NOT_FOUND'])
      await world.store.writer.query(`UPDATE member SET status = 'ACTIVE' WHERE id = 'mbr_supervisor'`)
      for (const [supervisorId, code] of [
        ['mbr_admin', 'NOT_A_SUPERVISOR'],
        ['mbr_strangerAdmin', 'NOT_FOUND'],
        ['mbr_missing', 'NOT_FOUND'],
        ['x', 'NOT_FOUND'],
      ])
        expect(await world.refused('admin', 'updateMember', { id, supervisorId })).toEqual([code])
      await world.done('admin', 'updateMember', { id, supervisorId: null })
      expect((await world.stored('member', id)).supervisor_id).toBeNull()
    })

    it('never over a change that was not seen: the stored one is shown', async () => {
      const id = await add()
      await world.done('admin', 'updateMember', { id, displayName: '第一' })
      const { userErrors, member } = await world.perform('admin', 'updateMember', { id, displayName: '第二', expectedVersion: 1 })
      expect([userErrors.map(({ code }) => code), member?.version]).toEqual([['CONFLICT_STALE_VERSION'], 2])
    })
  })

  describe('are disabled', () => {
    it('and are out after sixty seconds at most; enabled again, they are what they were (reliability G8)', async () => {
      const id = await add({ signInSubject: 'comes and goes', roleIds: [roleId(CUSTOMER_MANAGER), roleId(OPERATIONS)] })
      let at = Date.parse(world.now)
      const find = viewerFinder(world.store, () => new Date(at).toISOString())
      const signIn = () => find({ issuer: 'test', subject: 'comes and goes' })
      expect((await signIn())?.scope).toBe('ALL')
      expect((await world.done('admin', 'disableMember', { id })).member).toMatchObject({
        status: 'DISABLED',
        availableActions: ['EDIT', 'ENABLE'],
      })
      at += 60_000
      expect(await signIn()).toBeNull()
      await world.done('admin', 'enableMember', { id })
      at += 60_000
      expect(await signIn()).toMatchObject({ memberId: id, scope: 'ALL' })
    })

    it('and keep their customers until those are given to another', async () => {
      await world.done('admin', 'disableMember', { id: 'mbr_manager' })
      expect(await world.stored('customer', 'cus_1')).toMatchObject({ manager_id: 'mbr_manager' })
      await world.done('admin', 'enableMember', { id: 'mbr_manager' })
    })

    it('but nobody disables oneself', async () => {
      expect(await world.refused('admin', 'disableMember', { id: 'mbr_admin' })).toEqual(['NOT_ON_ONESELF'])
    })

    it('but of two administrators that disable each other at once, one is left', async () => {
      await world.join('second', { partnerId: 'ptn_master', roles: [SYSTEM_ADMIN] })
      const codes = await Promise.all([
        world.codes('second', 'disableMember', { id: 'mbr_masterAdmin' }),
        world.codes('masterAdmin', 'disableMember', { id: 'mbr_second' }),
      ])
      expect(codes.flat()).toEqual(['FORBIDDEN'])
    })

    it('once, and enabled once: the other time is refused with what is possible', async () => {
      const id = await add()
      expect(await world.refused('admin', 'enableMember', { id })).toEqual(['INVALID_STATE'])
      await world.done('admin', 'disableMember', { id })
      expect(await world.refused('admin', 'disableMember', { id })).toEqual(['INVALID_STATE'])
      expect(await world.refused('admin', 'enableMember', { id, expectedVersion: 1 })).toEqual(['CONFLICT_STALE_VERSION'])
    })
  })

  describe('include the partner account itself', () => {
    beforeAll(() => world.join('account', { partnerId: 'ptn_dx', roles: [SYSTEM_ADMIN], isPartnerAdmin: true }))
    const actionsOf = async (persona: string, id: string) =>
      valueAt(await world.ask(persona, 'query ($id: ID!) { member(id: $id) { availableActions } }', { id }), 'member', 'availableActions')

    it.each([
      ['updateMember', { displayName: 'x' }],
      ['disableMember', {}],
      ['enableMember', {}],
      ['assignRoles', { roleIds: ['rol_finance'] }],
    ] as const)('and a second administrator has no %s for it (part 1 §2.1)', async (name, input) => {
      expect(await world.refused('dxAdmin', name, { id: 'mbr_account', ...input })).toEqual(['PARTNER_ACCOUNT_PROTECTED'])
      expect(await actionsOf('dxAdmin', 'mbr_account')).toEqual([])
    })

    it('which changes itself, but does not disable itself, and the others', async () => {
      await world.done('account', 'updateMember', { id: 'mbr_account', displayName: 'Account' })
      expect(await actionsOf('account', 'mbr_account')).toEqual(['EDIT'])
      expect(await actionsOf('account', 'mbr_dxAdmin')).toEqual(['EDIT', 'DISABLE'])
    })
  })

  describe('are listed', () => {
    const listed = async (filter: object, persona = 'admin') =>
      idsAt(
        await world.ask(persona, 'query ($filter: MemberFilter) { members(first: 100, filter: $filter) { nodes { id } } }', { filter }),
        'members',
      )

    it('by a kind of role, by one role, and by both', async () => {
      const supervisors = await listed({ role: CUSTOMER_MANAGER_SUPERVISOR })
      expect(supervisors).toEqual(['mbr_supervisor'])
      expect(await listed({ roleId: 'rol_customer-manager-supervisor' })).toEqual(supervisors)
      expect(await listed({ role: CUSTOMER_MANAGER, roleId: 'rol_operations' })).toEqual(expect.arrayContaining(['mbr_twoRoles']))
      expect(await listed({ role: 'VENDOR_ADMIN' })).toEqual([])
      for (const none of ['rol_missing', 'x']) expect(await listed({ roleId: none })).toEqual([])
    })

    it('by a role as by nothing, where it is null or empty (class FA)', async () => {
      const all = await listed({})
      for (const filter of [{ role: null }, { roleId: null }, { roleId: '' }, { displayName: null }, { displayName: ' ' }])
        expect(await listed(filter)).toEqual(all)
    })

    it('by name for those who may reveal it, and for nobody else', async () => {
      const id = await add({ displayName: '欧阳修远' })
      expect(await listed({ displayName: '阳修' })).toEqual([id])
      const query = '{ members(filter: { displayName: "阳修" }) { totalCount } }'
      for (const persona of ['supervisor', 'vendorAdmin']) expect(refusals(await world.ask(persona, query))).toEqual(['BAD_USER_INPUT'])
    })

    it('by role without a statement more', async () => {
      const cost = async (filter: string) =>
        (await world.counting(() => world.ask('admin', `{ members${filter} { nodes { id } } }`))).statements.length
      expect(await cost('(filter: { role: FINANCE })')).toBe(await cost(''))
    })
  })

  describe('of others', () => {
    it.each(['mbr_strangerManager', 'mbr_vendorAdmin', 'mbr_customer', 'mbr_person', 'mbr_missing', 'no id', ''])(
      'do not exist, as %j does not (api §8)',
      async id => {
        for (const name of ['updateMember', 'disableMember', 'enableMember'] as const)
          expect(await world.refused('admin', name, { id })).toEqual(['NOT_FOUND'])
      },
    )

    it.each(['manager', 'supervisor', 'finance', 'operations', 'specialist', 'nobody', 'vendorAdmin', 'customer', 'person'])(
      'are not for %s to administer',
      async persona => {
        const before = await world.contents()
        const id = 'mbr_colleague'
        const calls = [
          `createMember(input: { accountName: "somebody", roleIds: ["rol_finance"] }) { replayed }`,
          `updateMember(input: { id: "${id}", displayName: "x" }) { replayed }`,
          `disableMember(input: { id: "${id}" }) { replayed }`,
          `enableMember(input: { id: "${id}" }) { replayed }`,
          `assignRoles(input: { id: "${id}", roleIds: ["rol_system-admin"] }) { replayed }`,
          `createRole(input: { name: "mine", permissionKeys: [] }) { replayed }`,
          `updateRole(input: { id: "rol_x", name: "mine" }) { replayed }`,
          `deleteRole(input: { id: "rol_x" }) { replayed }`,
        ]
        for (const call of calls) expect(refusals(await world.ask(persona, `mutation { ${call} }`))).toEqual(['FORBIDDEN'])
        expect(await world.contents()).toEqual(before)
      },
    )
  })

  it('may have been there before they are asked for: nested reads cost what they cost', async () => {
    const query = (first: number) =>
      `{ members(first: ${first}) { nodes { id roles { code } supervisor { id } availableActions hasSignIn } } }`
    const cost = async (first: number) => (await world.counting(() => world.ask('admin', query(first)))).statements.length
    expect(await cost(40)).toBeLessThanOrEqual((await cost(3)) + 1)
    expect(valueAt<unknown[]>(await world.ask('admin', query(40)), 'members', 'nodes').length).toBeGreaterThan(20)
  })
})
