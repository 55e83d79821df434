/** Which roles go together, what taking one away brings with it, and who stays an administrator. */
import { RoleCode } from '../../../src/access/roles'
import { MemberEntity, MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { openAsking } from '../../support/asking'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { heldRoleRow, memberRow, roleId } from '../../support/rows'
import { type MemberWorld, openMemberWorld } from './memberWorld'

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST } = RoleCode
const assignable = [SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST]
const pairs = assignable.flatMap((one, n) => assignable.slice(n + 1).map(other => [one, other] as const))
const isExcluded = (one: RoleCode, other: RoleCode): boolean =>
  one === SYSTEM_ADMIN || (one === CUSTOMER_MANAGER && other === CUSTOMER_MANAGER_SUPERVISOR)

describe.each(databases)('giving roles on %s', kind => {
  let world: MemberWorld
  let members = 0
  beforeAll(async () => {
    world = await openMemberWorld(kind)
  })
  afterAll(() => world.close())

  /** Somebody of `ptn_sp` whom nobody has touched. */
  const somebody = async (roles: readonly RoleCode[] = [FINANCE], given: Partial<MemberEntity> = {}): Promise<string> => {
    const member = memberRow({ id: `mbr_some${++members}`, partnerId: 'ptn_sp', ...given })
    await world.add(MemberEntity, member)
    await world.add(MemberRoleEntity, ...roles.map(role => heldRoleRow(member, role)))
    return member.id
  }
  const assign = (id: string, ...roles: RoleCode[]) => world.done('admin', 'assignRoles', { id, roleIds: roles.map(roleId) })
  const refused = (id: string, ...roleIds: string[]) => world.refused('admin', 'assignRoles', { id, roleIds })

  it('puts the new roles in place of the old ones; those that stay are not touched (S1-15)', async () => {
    const id = await somebody([FINANCE, OPERATIONS])
    const { member } = await assign(id, OPERATIONS, SA_SPECIALIST)
    expect((member?.roles as { code: string }[]).map(({ code }) => code).sort()).toEqual([OPERATIONS, SA_SPECIALIST])
    expect(member?.version).toBe(2)
    expect((await world.viewer(id.slice(4))).scope).toBe('ALL')
  })

  it('is refused to whoever was demoted a moment ago, as long as his sign-in is still remembered (R-ROLE-2)', async () => {
    const id = await somebody([SYSTEM_ADMIN])
    const remembered = await world.viewer(id.slice(4))
    await assign(id, FINANCE)
    const before = await world.contents()
    const asking = openAsking(world.store)
    const undoing = `mutation { assignRoles(input: { id: "${id}", roleIds: ["${roleId(SYSTEM_ADMIN)}"] }) { userErrors { code } } }`
    const { errors } = await asking.ask(remembered, undoing, {}, { now: world.now })
    await asking.stop()
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })

  it('is not done twice: the same roles once more change nothing', async () => {
    const id = await somebody([FINANCE, OPERATIONS])
    const { member } = await assign(id, OPERATIONS, FINANCE)
    expect(member?.version).toBe(1)
  })

  it('writes each role that came and went into the audit trail', async () => {
    const id = await somebody([FINANCE])
    await assign(id, OPERATIONS)
    const [event] = (await world.table('audit_event')).filter(row => row.operation === 'assignRoles' && String(row.changes).includes(id))
    const changes = JSON.parse(String(event?.changes)) as { before: { roleId?: string } | null; after: { roleId?: string } }[]
    expect(changes.map(({ before, after }) => [before?.roleId, after.roleId])).toEqual([
      ['rol_finance', undefined],
      [undefined, 'rol_operations'],
      [undefined, undefined],
    ])
  })

  describe('takes one to three', () => {
    it.each([
      ['none', []],
      ['four', [CUSTOMER_MANAGER, SA_SPECIALIST, FINANCE, OPERATIONS]],
    ])('and refuses %s (R-ORG-1)', async (_, roles) => {
      expect(await refused(await somebody(), ...roles.map(roleId))).toEqual(['ROLE_COUNT_INVALID'])
    })

    it('and three are enough for anybody (R-ORG-1)', async () => {
      const id = await somebody()
      await assign(id, CUSTOMER_MANAGER, FINANCE, OPERATIONS)
      expect(await world.rolesOf(id)).toHaveLength(3)
    })

    it('different ones', async () => {
      expect(await refused(await somebody(), 'rol_finance', 'rol_finance')).toEqual(['INVALID_INPUT'])
    })
  })

  it.each(pairs)('%s and %s together: as R-ORG-2 and R-ORG-3 say', async (one, other) => {
    const id = await somebody([SPECIALIST])
    const roleIds = [other, one].map(roleId)
    if (!isExcluded(one, other)) return void (await world.done('admin', 'assignRoles', { id, roleIds }))
    expect(await refused(id, ...roleIds)).toEqual(['ROLES_EXCLUDE_EACH_OTHER'])
  })

  it('gives a role that the partner made, but not beside the administrator (R-ORG-2)', async () => {
    await world.add(RoleEntity, customRoleRow('rol_own', 'ptn_sp', ['order.view']))
    const id = await somebody()
    await world.done('admin', 'assignRoles', { id, roleIds: ['rol_own'] })
    expect(await world.rolesOf(id)).toEqual(['rol_own'])
    expect(await refused(id, 'rol_own', 'rol_system-admin')).toEqual(['ROLES_EXCLUDE_EACH_OTHER'])
  })

  it.each([
    ['of the vendor', 'rol_vendor-admin', 'ROLE_NOT_ASSIGNABLE'],
    ['of customers', 'rol_customer', 'ROLE_NOT_ASSIGNABLE'],
    ['of another partner', 'rol_foreign', 'NOT_FOUND'],
    ['that is missing', 'rol_missing', 'NOT_FOUND'],
    ['with a malformed id', "' OR 1=1", 'NOT_FOUND'],
  ])('never gives a role %s', async (_, id, code) => {
    if (id === 'rol_foreign') await world.add(RoleEntity, customRoleRow(id, 'ptn_other', ['order.view']))
    expect(await refused(await somebody(), 'rol_finance', id)).toEqual([code])
  })

  describe('while the qualification is under review', () => {
    it.each([CUSTOMER_MANAGER, SA_SPECIALIST])('never takes %s away (R-ORG-4)', async role => {
      const id = await somebody([role, FINANCE], { qualificationUnderReview: true })
      expect(await refused(id, 'rol_finance')).toEqual(['QUALIFICATION_UNDER_REVIEW'])
    })

    it('takes others away, and both once it is over (R-ORG-4)', async () => {
      const id = await somebody([CUSTOMER_MANAGER, FINANCE], { qualificationUnderReview: true })
      await assign(id, CUSTOMER_MANAGER, OPERATIONS)
      const free = await somebody([CUSTOMER_MANAGER, FINANCE])
      await assign(free, FINANCE)
    })
  })

  describe('takes the supervisor role away', () => {
    it('and leaves the customer managers without a supervisor, to be given to another one (R-ORG-5)', async () => {
      const supervisor = await somebody([CUSTOMER_MANAGER_SUPERVISOR])
      const [one, two] = [
        await somebody([CUSTOMER_MANAGER], { supervisorId: supervisor }),
        await somebody([CUSTOMER_MANAGER], { supervisorId: supervisor }),
      ]
      await assign(supervisor, CUSTOMER_MANAGER_SUPERVISOR, FINANCE)
      expect((await world.stored('member', one)).supervisor_id).toBe(supervisor)
      await assign(supervisor, FINANCE)
      expect([(await world.stored('member', one)).supervisor_id, (await world.stored('member', two)).supervisor_id]).toEqual([null, null])
    })

    it('and with the customer manager role its supervisor goes', async () => {
      const id = await somebody([CUSTOMER_MANAGER, FINANCE], { supervisorId: 'mbr_supervisor' })
      await assign(id, FINANCE)
      expect((await world.stored('member', id)).supervisor_id).toBeNull()
    })
  })

  describe('leaves an administrator', () => {
    it('so the last one keeps its role', async () => {
      expect(await world.refused('schoolAdmin', 'assignRoles', { id: 'mbr_schoolAdmin', roleIds: ['rol_finance'] })).toEqual([
        'LAST_ADMINISTRATOR',
      ])
    })

    it('that is not disabled', async () => {
      await world.join('sleeping', { partnerId: 'ptn_school', roles: [SYSTEM_ADMIN], status: 'DISABLED' as never })
      expect(await world.refused('schoolAdmin', 'assignRoles', { id: 'mbr_schoolAdmin', roleIds: ['rol_finance'] })).toEqual([
        'LAST_ADMINISTRATOR',
      ])
    })

    it('of two that each take the role from the other at once', async () => {
      await world.join('first', { partnerId: 'ptn_reseller', roles: [SYSTEM_ADMIN] })
      const take = (persona: string, id: string) => world.codes(persona, 'assignRoles', { id, roleIds: ['rol_finance'] })
      const codes = await Promise.all([take('first', 'mbr_resellerAdmin'), take('resellerAdmin', 'mbr_first')])
      expect(codes.flat()).toEqual(['FORBIDDEN'])
    })
  })

  it('never over a change that was not seen', async () => {
    const id = await somebody()
    world.now = '2026-03-02T02:00:01.000Z'
    await assign(id, OPERATIONS)
    const { userErrors, member } = await world.perform('admin', 'assignRoles', { id, roleIds: ['rol_finance'], expectedVersion: 1 })
    expect(userErrors.map(({ code }) => code)).toEqual(['CONFLICT_STALE_VERSION'])
    expect(member?.version).toBe(2)
  })

  it.each(['mbr_strangerManager', 'mbr_vendorAdmin', 'mbr_customer', 'mbr_person', 'mbr_missing', 'no id'])(
    'answers for %s that there is nobody (api §8)',
    async id => {
      expect(await refused(id, 'rol_finance')).toEqual(['NOT_FOUND'])
    },
  )
})
