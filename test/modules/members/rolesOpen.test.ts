/** Which customers a member sees follows from its roles, for every set of one to three roles (R-AM-1, R-ORG-1). */
import { RoleCode } from '../../../src/access/roles'
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { openWorld, type World } from '../../support/world'

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST, CUSTOM } = RoleCode
const ofPartner = [SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST, CUSTOM]
const sets = Array.from({ length: 2 ** ofPartner.length }, (_, bits) => ofPartner.filter((_role, n) => bits & (1 << n))).filter(
  roles => roles.length >= 1 && roles.length <= 3,
)

/** Written out once more, not computed as the product does: manager and supervisor narrow when nothing but a specialist stands beside them. */
const expectedScope = (roles: readonly RoleCode[]): string => {
  switch (roles.filter(role => role !== SPECIALIST).join()) {
    case '':
      return 'SELF'
    case 'CUSTOMER_MANAGER':
      return 'OWN'
    case 'CUSTOMER_MANAGER_SUPERVISOR':
      return 'TEAM'
    case 'CUSTOMER_MANAGER,CUSTOMER_MANAGER_SUPERVISOR':
      return 'NONE'
    default:
      return 'ALL'
  }
}
const seenIn: Record<string, string[]> = { ALL: ['cus_1', 'cus_2', 'cus_3', 'cus_4'], OWN: ['cus_1'], TEAM: ['cus_1'], SELF: [], NONE: [] }

describe.each(databases)('a member on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(RoleEntity, customRoleRow('rol_own', 'ptn_sp', ['customer.view']))
  })
  afterAll(() => world.close())

  it.each(sets.map((roles, n) => [roles.join(' + '), `member${n}`, roles] as const))(
    'with %s sees what they open',
    async (_name, persona, roles) => {
      await world.join(persona, { partnerId: 'ptn_sp', roles: roles.filter(role => role !== CUSTOM) })
      if (roles.includes(CUSTOM))
        await world.add(MemberRoleEntity, { id: `mrl_${persona}`, memberId: `mbr_${persona}`, roleId: 'rol_own', partnerId: 'ptn_sp' })
      // Its own customer, or its manager's: both scopes narrow to the same one.
      const [member, manager] = roles.includes(CUSTOMER_MANAGER_SUPERVISOR) ? [`mbr_${persona}`, 'mbr_colleague'] : [null, `mbr_${persona}`]
      await world.store.writer.query('UPDATE member SET supervisor_id = ? WHERE id = ?', [member, 'mbr_colleague'])
      await world.store.writer.query('UPDATE customer SET manager_id = NULL WHERE id <> ?', ['cus_1'])
      await world.store.writer.query('UPDATE customer SET manager_id = ? WHERE id = ?', [manager, 'cus_1'])

      const scope = expectedScope(roles)
      expect((await world.ask(persona, '{ viewer { scope } }')).data).toEqual({ viewer: { scope } })
      // A list that its roles hold no key to takes the whole answer with it.
      const { data, errors } = await world.ask(persona, '{ customers(orderBy: ASSOCIATED_AT_ASC) { totalCount nodes { id } } }')
      const customers = (data?.customers ?? { nodes: [], totalCount: 0 }) as { nodes: { id: string }[]; totalCount: number }
      expect(customers.nodes.map(({ id }) => id)).toEqual(seenIn[scope])
      expect(customers.totalCount).toBe(customers.nodes.length)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(roles.join() === SPECIALIST ? ['FORBIDDEN'] : [])
    },
  )
})
