/** Permission keys `<thing>.<verb>`: what each opens, the vendor's own items for it, and which preset roles hold it. */
import { PartnerIdentity, RoleCode, vendorRoles } from './roles'

type Permission = {
  readonly opens: string
  /** The vendor's permission items that this key stands for; any one of them is enough (part 1 §2.3). */
  readonly items?: readonly string[]
  /** Preset roles that hold it. SYSTEM_ADMIN holds every partner key. */
  readonly roles: readonly RoleCode[]
  /** Only members of partners with one of these identities; absent: of any. */
  readonly identities?: readonly PartnerIdentity[]
}

const { CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST, CUSTOMER } = RoleCode
const { SYSTEM_ADMIN, VENDOR_ADMIN, VENDOR_PDM, VENDOR_INCENTIVE_OPS, VENDOR_MDF_REVIEWER, VENDOR_FINANCE } = RoleCode

const business = [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS]

const sales = [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.MASTER_RESELLER, PartnerIdentity.CLOUD_RESELLER]
const issuing = [...sales, PartnerIdentity.GOVERNMENT]

const define = <K extends string>(table: Record<K, Permission>): Readonly<Record<K, Permission>> => table

export const permissions = define({
  'partner.view': {
    opens: 'the own partner, its master and, for a master, its cloud resellers',
    roles: [...business, SPECIALIST, ...vendorRoles, CUSTOMER],
  },
  'reseller.view': { opens: 'the cloud resellers of a master', roles: business, identities: [PartnerIdentity.MASTER_RESELLER] },
  'member.view': { opens: 'oneself, and the members of the own partner', roles: [...business, SPECIALIST, ...vendorRoles, CUSTOMER] },
  'role.view': { opens: 'roles and what they permit', roles: [...business, VENDOR_ADMIN] },
  'customer.view': {
    opens: 'customers',
    items: ['BPC_ITEM_SUBCUSTSERV_010100', 'BPC_ITEM_SUBCUSTSERV_010500'],
    roles: [...business, CUSTOMER, VENDOR_ADMIN, VENDOR_PDM],
  },
  'audit.view': { opens: 'the audit trail of the own partner', roles: [SYSTEM_ADMIN, VENDOR_ADMIN] },
  'customer.assign': { opens: 'assigning customers to managers, and taking them back (R-AM-11)', roles: [OPERATIONS] },
  'personalData.reveal': {
    opens: 'whole personal data, one audit row per value (R-MASK-2)',
    roles: [CUSTOMER_MANAGER, FINANCE, OPERATIONS],
  },
  'order.view': {
    opens: 'orders and their lines',
    items: ['BPC_ITEM_SUBCUSTSERV_060100', 'BPC_ITEM_SUBCUSTSERV_060200'],
    roles: [...business, CUSTOMER, VENDOR_ADMIN],
  },
  'voucherQuota.view': {
    opens: 'voucher quotas',
    items: ['BPC_ITEM_SUBCUSTSERV_030100'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: issuing,
  },
  'voucher.view': {
    opens: 'issued vouchers',
    items: ['BPC_ITEM_SUBCUSTSERV_030200'],
    roles: [OPERATIONS, FINANCE, CUSTOMER, VENDOR_FINANCE],
    identities: issuing,
  },
  'voucher.viewRecords': {
    opens: 'records of issuing and reclaiming vouchers',
    items: ['BPC_ITEM_SUBCUSTSERV_030102', 'BPC_ITEM_SUBCUSTSERV_030103'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: issuing,
  },
  'voucher.issue': {
    opens: 'issuing vouchers from a quota',
    items: ['BPC_ITEM_SUBCUSTSERV_030104'],
    roles: [OPERATIONS],
    identities: issuing,
  },
  'voucher.reclaim': {
    opens: 'reclaiming issued vouchers',
    items: ['BPC_ITEM_SUBCUSTSERV_030201'],
    roles: [OPERATIONS],
    identities: issuing,
  },
  'incentive.view': { opens: 'incentive statements', roles: [FINANCE, VENDOR_INCENTIVE_OPS] },
  'incentiveDetail.view': {
    opens: 'incentive details; a customer manager sees those of its own customers',
    items: ['BPC_ITEM_SALES_040100'],
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, VENDOR_INCENTIVE_OPS],
  },
  'incentive.confirm': { opens: 'confirming incentive statements', roles: [FINANCE] },
  'mdf.view': { opens: 'MDF quotas and activities', roles: [OPERATIONS, FINANCE, VENDOR_MDF_REVIEWER, VENDOR_PDM] },
  'mdf.apply': { opens: 'drafting, submitting, withdrawing and deleting MDF activities', roles: [OPERATIONS] },
  'mdf.review': { opens: 'approving and rejecting MDF applications', roles: [VENDOR_MDF_REVIEWER] },
  'calendar.view': { opens: 'the work calendar', roles: [...business, SPECIALIST, ...vendorRoles, CUSTOMER] },
})

export type PermissionKey = keyof typeof permissions
export const permissionKeys = Object.keys(permissions) as PermissionKey[]

const isOfVendor = (role: RoleCode): boolean => vendorRoles.includes(role)
const vendorOnly = ({ roles }: Permission): boolean => roles.length > 0 && roles.every(isOfVendor)

/** The keys that one preset role opens for a member of a partner with these identities. */
export const permissionsOf = (role: RoleCode, identities: readonly PartnerIdentity[]): PermissionKey[] =>
  permissionKeys.filter(key => {
    const permission: Permission = permissions[key]
    const isForIdentity =
      !permission.identities ||
      isOfVendor(role) ||
      role === CUSTOMER ||
      permission.identities.some(identity => identities.includes(identity))
    return isForIdentity && (permission.roles.includes(role) || (role === SYSTEM_ADMIN && !vendorOnly(permission)))
  })

export const isPermissionKey = (text: string): text is PermissionKey => Object.hasOwn(permissions, text)
