/** Who is told: people who hold a role in the partner now, or members by name. */
import { presetRoleId, RoleCode } from '../../access/roles'
import type { Transaction } from '../../db'
import { anyOf, cond, type Condition, equals, isIn } from '../../shared/conditions'
import { MemberEntity, MemberStatus } from '../members'

export type Audience = 'ADMINISTRATORS' | 'FINANCE' | 'OPERATIONS'
type Recipient = Pick<MemberEntity, 'id' | 'email'>

const holding = (role: RoleCode): Condition => cond`row.id IN ( SELECT member_id FROM member_role WHERE role_id = ${presetRoleId(role)} )`

const audiences: Readonly<Record<Audience, Condition>> = {
  ADMINISTRATORS: anyOf(equals('isPartnerAdmin', 1), holding(RoleCode.SYSTEM_ADMIN)),
  FINANCE: holding(RoleCode.FINANCE),
  OPERATIONS: holding(RoleCode.OPERATIONS),
}

/** Only who can sign in. Where nobody holds the role its work is the administrators' (INFERRED), and so is its news. */
export const recipientsOf = async (system: Transaction, partnerId: string, to: Audience | readonly string[]): Promise<Recipient[]> => {
  const active = system.rows(MemberEntity).where(equals('status', MemberStatus.ACTIVE))
  if (typeof to !== 'string') return to.length ? active.where(isIn('id', [...new Set(to)])).many(['id', 'email']) : []
  const ours = active.where(equals('partnerId', partnerId))
  const found = await ours.where(audiences[to]).many(['id', 'email'])
  return found.length ? found : ours.where(audiences.ADMINISTRATORS).many(['id', 'email'])
}
