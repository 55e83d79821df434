/** The narrowing of every table, for every kind of viewer: closed by default, and no role opens more by standing beside another. */
import { permissionKeys } from '../../src/access/permissions'
import { RoleCode, vendorRoles } from '../../src/access/roles'
import { systemViewer, type Viewer } from '../../src/access/viewer'
import { declaresVisibility, narrowingOf } from '../../src/access/visibility'
import { modules } from '../../src/modules'
import { IdempotencyKeyEntity } from '../../src/mutations'

const entities = modules.flatMap(module => [...(module.entities ?? [])]).map(entity => [entity.name, entity] as const)

/** Holds every key, so that only scope and roles decide. */
const viewer = (given: Partial<Viewer>): Viewer => ({
  kind: 'MEMBER',
  memberId: 'mbr_me',
  partnerId: 'ptn_mine',
  customerId: null,
  identities: [],
  roles: [],
  permissions: new Set(permissionKeys),
  scope: 'ALL',
  through: null,
  ...given,
})
const ofVendor = (...roles: RoleCode[]): Viewer => viewer({ kind: 'VENDOR', partnerId: null, scope: 'VENDOR', roles })
const everyRow = {}
const textsOf = (narrowing: ReturnType<typeof narrowingOf>): string => JSON.stringify(narrowing)

describe.each(entities)('%s', (name, entity) => {
  /** Reference data and what everybody sees of oneself stays readable in every scope. */
  const isForEveryone = textsOf(narrowingOf(entity, viewer({ scope: 'NONE', memberId: 'a' }))) === textsOf(everyRow)
  const isOfPeople = ['MemberEntity', 'PartnerEntity', 'RoleEntity'].includes(name)
  /** What somebody was told, or handed in, is that one's own, whatever else that one may do. */
  const isOfOneself = ['NotificationEntity', 'AttachmentEntity'].includes(name)

  it('says who sees its rows', () => {
    expect(declaresVisibility(entity)).toBe(true)
  })

  it('is read whole by the system, for work without a person', () => {
    expect(narrowingOf(entity, systemViewer('a test'))).toEqual(everyRow)
  })

  it('shows no row to someone without any key, unless it is reference data', () => {
    const narrowing = narrowingOf(entity, viewer({ permissions: new Set() }))
    if (isOfOneself) expect(textsOf(narrowing)).toContain('mbr_me')
    else expect(narrowing === null || isForEveryone).toBe(true)
  })

  it('is narrowed to one partner for each scope of its members (R-AM-2)', () => {
    if (isForEveryone) return
    for (const scope of ['ALL', 'OWN', 'TEAM'] as const) {
      const narrowing = narrowingOf(entity, viewer({ scope }))
      if (narrowing) expect(textsOf(narrowing)).toContain('ptn_mine')
    }
  })

  it.each(['NONE', 'SELF'] as const)('shows scope %s no rows about business', scope => {
    if (isForEveryone || isOfPeople) return
    const narrowing = narrowingOf(entity, viewer({ scope }))
    if (narrowing && isOfOneself) expect(textsOf(narrowing)).toContain('mbr_me')
    else expect(narrowing).toBeNull()
  })

  it('shows a customer that signed in only what is its own', () => {
    if (isForEveryone) return
    const narrowing = narrowingOf(entity, viewer({ kind: 'CUSTOMER', scope: 'SELF', partnerId: null, customerId: 'cus_me' }))
    if (narrowing && name !== 'RoleEntity') expect(textsOf(narrowing)).toMatch(/cus_me|mbr_me/)
  })

  it('shows a customer without an account, or a member without a partner, nothing', () => {
    if (isForEveryone || isOfPeople) return
    for (const nobody of [viewer({ kind: 'CUSTOMER', scope: 'SELF', partnerId: null }), viewer({ partnerId: null })]) {
      const narrowing = narrowingOf(entity, nobody)
      if (narrowing && isOfOneself) expect(textsOf(narrowing)).toContain('mbr_me')
      else expect(narrowing).toBeNull()
    }
  })

  it('shows vendor staff without a role nothing', () => {
    if (isForEveryone) return
    expect(narrowingOf(entity, ofVendor())).toBeNull()
  })

  it.each(vendorRoles)('shows an ecosystem manager who is also %s no more than either role alone (api §9)', role => {
    const [alone, both, manager] = [ofVendor(role), ofVendor(RoleCode.VENDOR_PDM, role), ofVendor(RoleCode.VENDOR_PDM)].map(each =>
      textsOf(narrowingOf(entity, each)),
    )
    expect([alone, manager]).toContain(both)
    if (alone === 'null') expect(both).toBe(manager)
  })

  it('opens nothing by roles of the other side: vendor roles to a partner, partner roles to vendor staff', () => {
    const partners = narrowingOf(entity, viewer({ roles: [...vendorRoles] }))
    expect(textsOf(partners)).toBe(textsOf(narrowingOf(entity, viewer({}))))
    if (!isForEveryone) expect(narrowingOf(entity, ofVendor(RoleCode.SYSTEM_ADMIN, RoleCode.FINANCE))).toBeNull()
  })
})

describe('a table', () => {
  it('that declares no visibility cannot be read, not even by the system', () => {
    class ForgottenEntity {}
    expect(() => narrowingOf(ForgottenEntity, systemViewer('a test'))).toThrow('ForgottenEntity declares no visibility')
  })

  it('of idempotency keys is read by the system only', () => {
    for (const each of [viewer({}), viewer({ scope: 'OWN' }), ofVendor(...vendorRoles)])
      expect(narrowingOf(IdempotencyKeyEntity, each)).toBeNull()
  })
})

describe('a master that looks into its reseller', () => {
  const through = viewer({ partnerId: 'ptn_reseller', through: 'ptn_mine' })
  const open = entities.filter(([, entity]) => narrowingOf(entity, through)).map(([name]) => name)

  it('sees customers, and never members, roles, assignments or the audit trail (R-RES-6)', () => {
    expect(open).toContain('CustomerEntity')
    for (const name of ['MemberEntity', 'RoleEntity', 'MemberRoleEntity', 'CustomerManagerAssignmentEntity', 'AuditEventEntity'])
      expect(open).not.toContain(name)
  })

  it('sees nothing of its own through that door but what both are', () => {
    for (const [name, entity] of entities) if (open.includes(name)) expect(textsOf(narrowingOf(entity, through))).not.toMatch(/ptn_mine/)
  })
})
