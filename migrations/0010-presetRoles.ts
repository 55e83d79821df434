/** The preset roles: what each permits stands in the code (src/access/permissions.ts), here are the rows that members hold. */
import type { MigrationInterface, QueryRunner } from '../src/db/tables'

/** Code → name and description. They belong to no partner; nobody can change or delete them (R-ROLE-2, R-ROLE-3). */
const presetRoles: Readonly<Record<string, readonly [name: string, description: string]>> = {
  SYSTEM_ADMIN: ['系统管理员', 'System administrator: everything; excludes every other role.'],
  CUSTOMER_MANAGER: ['客户经理', 'Customer manager: alone, sees its own customers only.'],
  CUSTOMER_MANAGER_SUPERVISOR: ['客户经理主管', 'Customer manager supervisor: alone, reads the customers of its managers.'],
  SA_SPECIALIST: ['SA专人', 'Solution architect.'],
  FINANCE: ['财务', 'Finance: money, bills, incentives and payouts.'],
  OPERATIONS: ['运营', 'Operations: vouchers and market development funds.'],
  SPECIALIST: ['项目专员', 'Project specialist: maintains its own profile, sees no business data.'],
  CUSTOMER: ['客户', 'Customer: signed in for itself.'],
  VENDOR_ADMIN: ['厂商管理员', 'Vendor administrator: calendar, members, orders, specialists.'],
  VENDOR_PDM: ['生态经理', 'Ecosystem manager: owns the relation to the partners that are his.'],
  VENDOR_PSM: ['伙伴解决方案经理', 'Partner solution manager: routes and reviews shared opportunities.'],
  VENDOR_BD: ['商务拓展', 'Business development: verifies opportunities with the customer.'],
  VENDOR_INCENTIVE_OPS: ['激励运营', 'Incentive operations: generates statements and handles feedback.'],
  VENDOR_SERVICE_OPS: ['服务运营', 'Service operations: records experts and project scores.'],
  VENDOR_MDF_REVIEWER: ['MDF审批人', 'MDF reviewer: reviews applications and claims.'],
  VENDOR_FINANCE: ['厂商财经', 'Vendor finance: grants and freezes quotas, reviews invoices.'],
}

const idOf = (code: string): string => `rol_${code.toLowerCase().replaceAll('_', '-')}`

export class PresetRoles1763600000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows = Object.entries(presetRoles).map(([code, [name, description]]) => [idOf(code), code, name, description])
    const places = rows.map(() => `(?, NULL, ?, ?, ?, '[]')`).join(', ')
    await runner.query(`INSERT INTO role (id, partner_id, code, name, description, permission_keys) VALUES ${places}`, rows.flat())
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM role WHERE partner_id IS NULL')
  }
}
