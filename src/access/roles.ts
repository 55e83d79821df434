/** Roles, partner identities, and the scope that roles give. */
import { registerEnumType } from 'type-graphql'
import type { Scope } from './viewer'

export enum PartnerIdentity {
  SOLUTION_PROVIDER = 'SOLUTION_PROVIDER',
  MASTER_RESELLER = 'MASTER_RESELLER',
  CLOUD_RESELLER = 'CLOUD_RESELLER',
  GOVERNMENT = 'GOVERNMENT',
  SERVICE = 'SERVICE',
  DX_CONSULTING_SI = 'DX_CONSULTING_SI',
  SOFTWARE = 'SOFTWARE',
  LEARNING = 'LEARNING',
  MARKETPLACE_SELLER = 'MARKETPLACE_SELLER',
  PROCUREMENT = 'PROCUREMENT',
}
registerEnumType(PartnerIdentity, {
  name: 'PartnerIdentity',
  description: 'What a partner does in the network (伙伴身份).',
  valuesConfig: {
    SOLUTION_PROVIDER: { description: '解决方案提供商: resells to end customers.' },
    MASTER_RESELLER: { description: '总经销商 (一级经销商): recruits, funds and manages cloud resellers.' },
    CLOUD_RESELLER: { description: '云经销商 (二级经销商): sells to end customers under exactly one master reseller.' },
    GOVERNMENT: { description: '政府类伙伴: hands out cash coupons, vouchers and pick-up vouchers; no resale.' },
    SERVICE: { description: '服务合作伙伴: delivery projects and specialists.' },
    DX_CONSULTING_SI: { description: '数字化转型咨询与系统集成伙伴: pre-sales specialists; by invitation.' },
    SOFTWARE: { description: '软件合作伙伴: solution building.' },
    LEARNING: { description: '学习与赋能伙伴: training; by invitation.' },
    MARKETPLACE_SELLER: { description: '云商店商家: sells on the marketplace.' },
    PROCUREMENT: { description: '采购介入类伙伴: offline agreement, reconciliation only.' },
  },
})

export enum RoleCode {
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
  CUSTOMER_MANAGER = 'CUSTOMER_MANAGER',
  CUSTOMER_MANAGER_SUPERVISOR = 'CUSTOMER_MANAGER_SUPERVISOR',
  SA_SPECIALIST = 'SA_SPECIALIST',
  FINANCE = 'FINANCE',
  OPERATIONS = 'OPERATIONS',
  SPECIALIST = 'SPECIALIST',
  CUSTOM = 'CUSTOM',
  CUSTOMER = 'CUSTOMER',
  VENDOR_ADMIN = 'VENDOR_ADMIN',
  VENDOR_PDM = 'VENDOR_PDM',
  VENDOR_PSM = 'VENDOR_PSM',
  VENDOR_BD = 'VENDOR_BD',
  VENDOR_INCENTIVE_OPS = 'VENDOR_INCENTIVE_OPS',
  VENDOR_SERVICE_OPS = 'VENDOR_SERVICE_OPS',
  VENDOR_MDF_REVIEWER = 'VENDOR_MDF_REVIEWER',
  VENDOR_FINANCE = 'VENDOR_FINANCE',
}
registerEnumType(RoleCode, {
  name: 'RoleCode',
  description: 'What kind of role it is (角色). A custom role carries its own permissions.',
  valuesConfig: {
    SYSTEM_ADMIN: { description: '系统管理员: everything but opportunity sharing (R-ROLE-4); excludes every other role (R-ORG-2).' },
    CUSTOMER_MANAGER: { description: '客户经理: alone, sees own customers only; its permissions are fixed (R-AM-1, R-ROLE-3).' },
    CUSTOMER_MANAGER_SUPERVISOR: { description: '客户经理主管: alone, sees the customers of its managers, reading only.' },
    SA_SPECIALIST: { description: 'SA专人: solution architect.' },
    FINANCE: { description: '财务: money, bills, incentives, payouts, claims.' },
    OPERATIONS: { description: '运营: vouchers and MDF.' },
    SPECIALIST: { description: '项目专员: maintains its own profile, sees no business data.' },
    CUSTOM: { description: '自定义角色: a role that the partner made.' },
    CUSTOMER: { description: '客户: a customer that signed in for itself.' },
    VENDOR_ADMIN: { description: 'Vendor: calendar, members, orders, specialists.' },
    VENDOR_PDM: { description: '生态经理: owns the relation to the partners that are his.' },
    VENDOR_PSM: { description: 'Vendor: routes and reviews shared opportunities.' },
    VENDOR_BD: { description: 'Vendor: verifies opportunities with the customer.' },
    VENDOR_INCENTIVE_OPS: { description: '激励运营: generates statements and handles feedback.' },
    VENDOR_SERVICE_OPS: { description: '运营专员: records experts and project scores.' },
    VENDOR_MDF_REVIEWER: { description: 'MDF 审批人: reviews applications and claims.' },
    VENDOR_FINANCE: { description: '财经: grants and freezes quotas, reviews invoices.' },
  },
})

export const vendorRoles = Object.values(RoleCode).filter(role => role.startsWith('VENDOR_'))

/** The row of a preset role, as the migrations make it. */
export const presetRoleId = (code: RoleCode): string => `rol_${code.toLowerCase().replaceAll('_', '-')}`

/** Roles that open all customers of the partner when held beside, or instead of, the narrowing ones. */
const widening = new Set([RoleCode.SYSTEM_ADMIN, RoleCode.SA_SPECIALIST, RoleCode.FINANCE, RoleCode.OPERATIONS, RoleCode.CUSTOM])

const only = (roles: readonly RoleCode[], role: RoleCode): boolean => roles.length > 0 && roles.every(held => held === role)

/**
 * Which customers a member sees. Only the customer-manager roles narrow (R-AM-1); a second role that is listed widens to all.
 * Manager and supervisor exclude each other (R-ORG-3); a specialist role beside one of them changes nothing.
 */
export const scopeOf = (roles: readonly RoleCode[]): Scope => {
  const business = roles.filter(role => role !== RoleCode.SPECIALIST)
  if (only(business, RoleCode.CUSTOMER_MANAGER)) return 'OWN'
  if (only(business, RoleCode.CUSTOMER_MANAGER_SUPERVISOR)) return 'TEAM'
  if (business.some(role => widening.has(role))) return 'ALL'
  return only(roles, RoleCode.SPECIALIST) ? 'SELF' : 'NONE'
}
