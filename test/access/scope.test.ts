/** Which customers a set of roles opens (R-AM-1), for every set there is. */
import { RoleCode, scopeOf, vendorRoles } from '../../src/access/roles'
import type { Scope } from '../../src/access/viewer'

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST, CUSTOM, CUSTOMER } =
  RoleCode
const ofPartner = [SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST, CUSTOM]
const widening = [SYSTEM_ADMIN, SA_SPECIALIST, FINANCE, OPERATIONS, CUSTOM]

/** All 256 sets of the roles that a partner gives. */
const sets = Array.from({ length: 2 ** ofPartner.length }, (_, bits) => ofPartner.filter((_role, position) => bits & (1 << position)))

describe('the scope of a set of roles', () => {
  it.each<[RoleCode[], Scope]>([
    [[], 'NONE'],
    [[SYSTEM_ADMIN], 'ALL'],
    [[CUSTOMER_MANAGER], 'OWN'],
    [[CUSTOMER_MANAGER_SUPERVISOR], 'TEAM'],
    [[SA_SPECIALIST], 'ALL'],
    [[FINANCE], 'ALL'],
    [[OPERATIONS], 'ALL'],
    [[CUSTOM], 'ALL'],
    [[SPECIALIST], 'SELF'],
    [[CUSTOMER_MANAGER, SA_SPECIALIST], 'ALL'],
    [[CUSTOMER_MANAGER, FINANCE], 'ALL'],
    [[CUSTOMER_MANAGER, OPERATIONS], 'ALL'],
    [[CUSTOMER_MANAGER, CUSTOM], 'ALL'],
    [[CUSTOMER_MANAGER_SUPERVISOR, FINANCE], 'ALL'],
    [[CUSTOMER_MANAGER_SUPERVISOR, CUSTOM], 'ALL'],
    [[CUSTOMER_MANAGER, SPECIALIST], 'OWN'],
    [[CUSTOMER_MANAGER_SUPERVISOR, SPECIALIST], 'TEAM'],
    [[FINANCE, SPECIALIST], 'ALL'],
    [[CUSTOMER], 'NONE'],
  ])('of %j is %s (R-AM-1)', (roles, scope) => {
    expect(scopeOf(roles)).toBe(scope)
  })

  it('is all as soon as one widening role is among them, whatever the others are (R-AM-1)', () => {
    for (const roles of sets) expect([roles, scopeOf(roles) === 'ALL']).toEqual([roles, roles.some(role => widening.includes(role))])
  })

  it('is nothing for manager and supervisor together, which exclude each other (R-ORG-3)', () => {
    expect(scopeOf([CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR])).toBe('NONE')
    expect(scopeOf([CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SPECIALIST])).toBe('NONE')
  })

  it('depends neither on the order of the roles nor on a role that is held twice', () => {
    for (const roles of sets) expect([roles, scopeOf([...roles, ...roles].reverse())]).toEqual([roles, scopeOf(roles)])
  })

  it('is nothing for roles that no partner gives: closed by default', () => {
    for (const role of [...vendorRoles, CUSTOMER]) expect([role, scopeOf([role])]).toEqual([role, 'NONE'])
  })
})
