/** What preset roles permit: the table, read as promises. */
import { isPermissionKey, permissionKeys, permissions, permissionsOf, permissionsOfMainAccount } from '../../src/access/permissions'
import { PartnerIdentity, RoleCode, vendorRoles } from '../../src/access/roles'

const identities = Object.values(PartnerIdentity)
const everyKeyOf = (role: RoleCode): string[] => permissionsOf(role, identities)

describe('the customer manager', () => {
  it('holds no key to vouchers, quotas or the bill of the partner, for any identity (R-ROLE-3)', () => {
    expect(everyKeyOf(RoleCode.CUSTOMER_MANAGER).filter(key => /voucher|quota|bill/i.test(key))).toEqual([])
  })

  it('sees incentive details, but no statements (R-ROLE-3)', () => {
    expect(everyKeyOf(RoleCode.CUSTOMER_MANAGER)).toContain('incentiveDetail.view')
    expect(everyKeyOf(RoleCode.CUSTOMER_MANAGER)).not.toContain('incentive.view')
  })

  it('cannot assign customers, itself included (R-AM-11)', () => {
    expect(everyKeyOf(RoleCode.CUSTOMER_MANAGER)).not.toContain('customer.assign')
  })
})

describe('the supervisor', () => {
  it('holds what a customer manager holds, reading only; every role may set the balance alert (R-2104)', () => {
    const manager = everyKeyOf(RoleCode.CUSTOMER_MANAGER)
    expect(everyKeyOf(RoleCode.CUSTOMER_MANAGER_SUPERVISOR)).toEqual(manager.filter(key => /\.view|^balanceAlert\.set$/.test(key)))
  })
})

describe('the system administrator', () => {
  it('holds every key but those of the vendor and of customers alone', () => {
    const ofOthers = permissionKeys.filter(key =>
      permissions[key].roles.every(role => vendorRoles.includes(role) || role === RoleCode.CUSTOMER),
    )
    expect(ofOthers).toEqual(expect.arrayContaining(['mdf.review', 'myPartner.view']))
    const sharing = permissionKeys.filter(key => 'mainAccount' in permissions[key])
    expect(everyKeyOf(RoleCode.SYSTEM_ADMIN)).toEqual(permissionKeys.filter(key => !ofOthers.includes(key) && !sharing.includes(key)))
  })

  it('does not share opportunities: of administrators only the partner account itself does (R-ROLE-4)', () => {
    const sharing = ['sharedOpportunity.view', 'sharedOpportunity.edit', 'sharedOpportunity.decide']
    expect(everyKeyOf(RoleCode.SYSTEM_ADMIN).filter(key => key.startsWith('sharedOpportunity.'))).toEqual([])
    expect(permissionsOfMainAccount(identities).filter(key => key.startsWith('sharedOpportunity.'))).toEqual(sharing)
  })

  it('alone of its partner reads the audit trail', () => {
    const holders = Object.values(RoleCode).filter(role => everyKeyOf(role).includes('audit.view'))
    expect(holders).toEqual([RoleCode.SYSTEM_ADMIN, RoleCode.VENDOR_ADMIN])
  })
})

describe('vendor staff', () => {
  it.each(vendorRoles)('%s reveals no personal data and acts for no partner (api §9)', role => {
    // Both sides hand in files: a partner its proofs, a reviewer an opinion.
    const ofPartners = new Set(everyKeyOf(RoleCode.OPERATIONS).filter(key => !/\.view/.test(key) && key !== 'attachment.upload'))
    expect(everyKeyOf(role).filter(key => ofPartners.has(key as never) || key === 'personalData.reveal')).toEqual([])
  })

  it('holds its keys whatever the partner is', () => {
    for (const role of vendorRoles) expect(permissionsOf(role, [])).toEqual(everyKeyOf(role))
  })
})

describe('an identity', () => {
  it('opens cloud resellers to members of a master only (R-RES-3)', () => {
    const opening = identities.filter(identity => permissionsOf(RoleCode.SYSTEM_ADMIN, [identity]).includes('reseller.view'))
    expect(opening).toEqual([PartnerIdentity.MASTER_RESELLER])
  })

  it('opens vouchers to partners that issue them only', () => {
    const opening = identities.filter(identity => permissionsOf(RoleCode.OPERATIONS, [identity]).includes('voucher.issue'))
    expect(opening).toEqual([
      PartnerIdentity.SOLUTION_PROVIDER,
      PartnerIdentity.MASTER_RESELLER,
      PartnerIdentity.CLOUD_RESELLER,
      PartnerIdentity.GOVERNMENT,
    ])
  })

  it('takes nothing away that another one gives', () => {
    const { SERVICE, SOLUTION_PROVIDER } = PartnerIdentity
    expect(permissionsOf(RoleCode.OPERATIONS, [SERVICE, SOLUTION_PROVIDER])).toEqual(
      permissionsOf(RoleCode.OPERATIONS, [SOLUTION_PROVIDER]),
    )
  })
})

describe('a role without duties', () => {
  it('of a project specialist opens no business data', () => {
    expect(everyKeyOf(RoleCode.SPECIALIST)).toEqual(['partner.view', 'member.view', 'calendar.view'])
  })

  it('that a partner made opens nothing by its code: what it permits stands in its row', () => {
    expect(everyKeyOf(RoleCode.CUSTOM)).toEqual([])
  })
})

it.each(['toString', 'constructor', '__proto__', '', 'customer', 'customer.view '])('%p is no permission key', text => {
  expect(isPermissionKey(text)).toBe(false)
})
