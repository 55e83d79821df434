/** Whom one can be in the demo: the people, what they may do, and what there is to see as each of them. */
import { RoleCode } from '../access/roles'
import type { Persona } from '../http/demoRoutes'
import { demoNewcomers, demoPartners, type NewcomerKey, type PartnerKey } from './demoPartners'

type Side = PartnerKey | NewcomerKey | 'vendor' | 'customer' | 'nobody'

export type PersonaSpec = {
  /** Also the subject of its tokens. */
  readonly name: string
  readonly title: string
  readonly at: Side
  readonly roles: readonly RoleCode[]
  /** A customer manager's supervisor. */
  readonly supervisor?: string
  readonly description: string
  /** Made with words and chance of its own, after the world: so that everything else stays what it was. */
  readonly joinedLater?: true
}

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, OPERATIONS, SPECIALIST, CUSTOM, CUSTOMER } = RoleCode
const { VENDOR_ADMIN, VENDOR_PDM, VENDOR_INCENTIVE_OPS, VENDOR_MDF_REVIEWER, VENDOR_FINANCE } = RoleCode
const { VENDOR_PSM, VENDOR_BD, VENDOR_SERVICE_OPS } = RoleCode

export const personas: readonly PersonaSpec[] = [
  {
    name: 'sp-admin',
    title: '系统管理员 System administrator',
    at: 'sp',
    roles: [SYSTEM_ADMIN],
    description: 'Everything of the solution provider: all customers, orders, vouchers, incentives, MDF, members.',
  },
  {
    name: 'sp-manager',
    title: '客户经理 Customer manager',
    at: 'sp',
    roles: [CUSTOMER_MANAGER],
    supervisor: 'sp-supervisor',
    description: 'Only the customers assigned to this manager, their orders and incentive details; no vouchers (R-AM-1, R-ROLE-3).',
  },
  {
    name: 'sp-manager-operations',
    title: '客户经理兼运营 Customer manager and operations',
    at: 'sp',
    roles: [CUSTOMER_MANAGER, OPERATIONS],
    description: 'A second role opens all customers of the company, and the vouchers with them (R-AM-1).',
  },
  {
    name: 'sp-supervisor',
    title: '客户经理主管 Customer manager supervisor',
    at: 'sp',
    roles: [CUSTOMER_MANAGER_SUPERVISOR],
    description: "The customers of this supervisor's managers, reading only.",
  },
  {
    name: 'sp-finance',
    title: '财务 Finance',
    at: 'sp',
    roles: [FINANCE],
    description: 'All customers, and money: incentive statements to confirm, vouchers and MDF to look at.',
  },
  {
    name: 'sp-operations',
    title: '运营 Operations',
    at: 'sp',
    roles: [OPERATIONS],
    description: 'Assigns customers to managers, issues and reclaims vouchers, applies for MDF.',
  },
  {
    name: 'sp-specialist',
    title: '项目专员 Project specialist',
    at: 'sp',
    roles: [SPECIALIST],
    description: 'Signs in and sees itself; no business data at all.',
  },
  {
    name: 'sp-assistant',
    title: '销售助理 Sales assistant',
    at: 'sp',
    roles: [CUSTOM],
    description: 'A role that the company made itself: customers and their orders, nothing else.',
  },
  {
    name: 'rival-admin',
    title: '系统管理员 System administrator',
    at: 'rival',
    roles: [SYSTEM_ADMIN],
    description: 'Another solution provider: its own world, and nothing of the first.',
  },
  {
    name: 'master-admin',
    title: '系统管理员 System administrator',
    at: 'master',
    roles: [SYSTEM_ADMIN],
    description: 'A master reseller: few customers of its own, and two cloud resellers to look into by `indirectPartnerId`.',
  },
  {
    name: 'master-manager',
    title: '客户经理 Customer manager',
    at: 'master',
    roles: [CUSTOMER_MANAGER],
    description: 'Own customers, and of the cloud resellers only the first, which is assigned to this manager (R-RES-4).',
  },
  {
    name: 'master-operations',
    title: '运营 Operations',
    at: 'master',
    roles: [OPERATIONS],
    description: 'Passes voucher quotas on to the cloud resellers.',
  },
  {
    name: 'reseller-a-admin',
    title: '系统管理员 System administrator',
    at: 'reseller-a',
    roles: [SYSTEM_ADMIN],
    description: 'A cloud reseller: its own customers, orders and vouchers; its incentives accrue to the master (R-RL-6).',
  },
  {
    name: 'reseller-a-manager',
    title: '客户经理 Customer manager',
    at: 'reseller-a',
    roles: [CUSTOMER_MANAGER],
    description: 'Only the customers assigned to this manager of the cloud reseller.',
  },
  {
    name: 'reseller-b-admin',
    title: '系统管理员 System administrator',
    at: 'reseller-b',
    roles: [SYSTEM_ADMIN],
    description: 'The other cloud reseller, which has not accepted the customer notice: its master sees none of its rows (R-RES-6).',
  },
  {
    name: 'candidate-admin',
    title: '系统管理员 System administrator',
    at: 'candidate',
    roles: [SYSTEM_ADMIN],
    description:
      'A service partner that applied to become a cloud reseller of the master: its application waits for the decision (R-RES-2).',
  },
  {
    name: 'sp-sibling-admin',
    title: '系统管理员 System administrator',
    at: 'sibling',
    roles: [SYSTEM_ADMIN],
    description:
      "Another account of the solution provider's company: sees its programmes, and may not download their certificates (R-PLAN-5).",
  },
  {
    name: 'gov-admin',
    title: '系统管理员 System administrator',
    at: 'gov',
    roles: [SYSTEM_ADMIN],
    description: 'A government partner: subsidised customers, cash coupons, no resale of its own.',
  },
  {
    name: 'gov-operations',
    title: '运营 Operations',
    at: 'gov',
    roles: [OPERATIONS],
    description: 'Cash coupons and the quotas that the vendor granted for them.',
  },
  {
    name: 'vendor-admin',
    title: '厂商管理员 Vendor administrator',
    at: 'vendor',
    roles: [VENDOR_ADMIN],
    description: 'Partners, members, customers and orders of all partners, masked; never vouchers or incentives.',
  },
  {
    name: 'ecosystem-manager',
    title: '生态经理 Ecosystem manager',
    at: 'vendor',
    roles: [VENDOR_PDM],
    description: 'Only the partners that are his: the solution provider, the master and its resellers.',
  },
  {
    name: 'ecosystem-manager-north',
    title: '生态经理 Ecosystem manager',
    at: 'vendor',
    roles: [VENDOR_PDM],
    description: 'The other ecosystem manager, with the other partners.',
  },
  {
    name: 'mdf-reviewer',
    title: 'MDF审批人 MDF reviewer',
    at: 'vendor',
    roles: [VENDOR_MDF_REVIEWER],
    description: 'MDF applications and claims of all partners: approves and rejects.',
  },
  {
    name: 'incentive-ops',
    title: '激励运营 Incentive operations',
    at: 'vendor',
    roles: [VENDOR_INCENTIVE_OPS],
    description: 'Incentive statements and their details of all partners.',
  },
  {
    name: 'vendor-finance',
    title: '厂商财经 Vendor finance',
    at: 'vendor',
    roles: [VENDOR_FINANCE],
    description: 'Voucher quotas and vouchers of all partners.',
  },
  {
    name: 'opportunity-owner',
    title: '机会点负责人 Opportunity owner',
    at: 'vendor',
    roles: [VENDOR_PSM],
    joinedLater: true,
    description: 'Opportunities that partners share, to be reviewed, and those of the vendor, to be shared.',
  },
  {
    name: 'business-development',
    title: '商务拓展 Business development',
    at: 'vendor',
    roles: [VENDOR_BD],
    joinedLater: true,
    description: 'Opportunities to be verified with the customer, and what became of them.',
  },
  {
    name: 'service-ops',
    title: '服务运营 Service operations',
    at: 'vendor',
    roles: [VENDOR_SERVICE_OPS],
    joinedLater: true,
    description: 'Delivery projects: registrations, acceptances, scores.',
  },
  {
    name: 'customer',
    title: '客户 Customer',
    at: 'customer',
    roles: [CUSTOMER],
    description: 'A customer of the solution provider: its own account, orders and vouchers.',
  },
  {
    name: 'newcomer',
    title: '个人账号 Personal account',
    at: 'nobody',
    roles: [],
    description: 'Works for no partner yet: sees nothing, and can accept an invitation that a partner sends to its e-mail (R-INV-2).',
  },
]

const sideOf = (at: Side): string => {
  if (at === 'vendor') return '云厂商 Vendor'
  if (at === 'nobody') return '个人 Person'
  return at === 'customer' ? '客户 Customer' : { ...demoPartners, ...demoNewcomers }[at].companyName
}

export const demoPersonas = (): Persona[] =>
  personas.map(({ name, title, at, roles, description }) => ({ name, title, partner: sideOf(at), roles, description }))
