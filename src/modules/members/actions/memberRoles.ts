/** Which roles one member may hold together, and how they are given and taken. */
import { presetRoleId, RoleCode } from '../../../access/roles'
import type { Transaction } from '../../../db'
import { isIn } from '../../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import type { MemberEntity } from '../member.entity'
import { isForPartners } from '../permissionsOfRole'
import { MemberRoleEntity, RoleEntity } from '../role.entity'

const [fewest, most] = [1, 3]
const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST } = RoleCode

/** Kept while the vendor reviews the qualification (R-ORG-4). */
export const keptUnderReview: readonly RoleCode[] = [CUSTOMER_MANAGER, SA_SPECIALIST]

const refusePair = (one: RoleCode, other: string): UserError => new UserError('ROLES_EXCLUDE_EACH_OTHER', { one, other }, ['roleIds'])

/** One to three roles that go together (R-ORG-1, R-ORG-2, R-ORG-3). */
export const rolesToGive = async (tx: Transaction, ids: readonly string[]): Promise<RoleEntity[]> => {
  if (ids.length < fewest || ids.length > most) throw new UserError('ROLE_COUNT_INVALID', { least: fewest, most }, ['roleIds'])
  const repeated = ids.findIndex((id, position) => ids.indexOf(id) !== position)
  if (repeated >= 0) throw invalidInput('a role is named twice', 'roleIds', String(repeated))
  const found = await tx.rows(RoleEntity).where(isIn('id', ids)).many('all')
  const roles = ids.map((id, position) => {
    const role = found.find(each => each.id === id)
    if (!role) throw notFound('role', 'roleIds', String(position))
    if (!isForPartners(role)) throw new UserError('ROLE_NOT_ASSIGNABLE', { role: role.code }, ['roleIds', String(position)])
    return role
  })
  const codes = roles.map(({ code }) => code)
  const beside = codes.find(code => code !== SYSTEM_ADMIN)
  if (codes.includes(SYSTEM_ADMIN) && beside) throw refusePair(SYSTEM_ADMIN, beside)
  if (codes.includes(CUSTOMER_MANAGER) && codes.includes(CUSTOMER_MANAGER_SUPERVISOR))
    throw refusePair(CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR)
  return roles
}

/** One link per member and role: its id is made of both. */
const linkOf = ({ id, partnerId }: Pick<MemberEntity, 'id' | 'partnerId'>, roleId: string): MemberRoleEntity => ({
  id: `mrl_${id.slice(4)}-${roleId.slice(4)}`,
  memberId: id,
  roleId,
  partnerId,
})

export const giveRole = (tx: Transaction, member: Pick<MemberEntity, 'id' | 'partnerId'>, roleId: string): Promise<string> =>
  tx.insert(MemberRoleEntity, linkOf(member, roleId))

export const specialistRoleId = presetRoleId(RoleCode.SPECIALIST)
