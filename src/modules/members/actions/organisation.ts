/** What all changes to an organisation share: they take turns, and an administrator is always left. */
import { presetRoleId, RoleCode } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { anyOf, cond, equals, not } from '../../../shared/conditions'
import { forbidden, notFound, UserError } from '../../../shared/errors'
import { PartnerEntity } from '../../partners'
import { MemberEntity } from '../member.entity'
import { MemberKind, MemberStatus } from '../member.enums'
import { isOutOfReach } from '../member.lifecycle'
import { MemberRoleEntity, RoleEntity } from '../role.entity'

type Versioned = { readonly version: number }

/** Locks are taken in one order everywhere: the partner, then its invitation, then its member. One change to who may do what at a time. */
export const lockOrganisation = async (tx: Transaction): Promise<PartnerEntity> => {
  const partner = await tx.lock(PartnerEntity, tx.viewer.partnerId ?? '')
  await refuseWhoWasDemoted(tx)
  return partner
}

/** A viewer is up to a minute old: whoever lost the right meanwhile must not give it back to himself. */
const refuseWhoWasDemoted = async (tx: Transaction): Promise<void> => {
  const { memberId } = tx.viewer
  const system = tx.asSystem(systemViewer('is still an administrator'))
  const member = await system.rows(MemberEntity).where(equals('id', memberId)).one(['status', 'isPartnerAdmin'])
  const isAdministrator = member?.isPartnerAdmin || (await holdsRole(tx, memberId, RoleCode.SYSTEM_ADMIN))
  if (member?.status !== MemberStatus.ACTIVE || !isAdministrator) throw forbidden()
}

/**
 * A member of my own partner; vendor staff, customers and the people of others do not exist here. The partner account itself is changed
 * by nobody else: an administrator that it let in does not put it out (part 1 §2.1).
 */
export const lockMember = async (tx: Transaction, partner: PartnerEntity, id: string, ...field: string[]): Promise<MemberEntity> => {
  const missing = notFound('member', ...field)
  const member = await tx.lock(MemberEntity, id, missing)
  if (member.kind !== MemberKind.PARTNER || member.partnerId !== partner.id) throw missing
  if (isOutOfReach(member, tx.viewer)) throw new UserError('PARTNER_ACCOUNT_PROTECTED', {}, field)
  return member
}

export const refuseStale = ({ version }: Versioned, expectedVersion: number | null | undefined): void => {
  if (typeof expectedVersion === 'number' && expectedVersion !== version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: version }, ['expectedVersion'])
}

export type Held = { readonly link: MemberRoleEntity; readonly role: RoleEntity }

/** The roles of a member, whatever the viewer may read. */
export const rolesHeldBy = async (tx: Transaction, memberId: string): Promise<Held[]> => {
  const system = tx.asSystem(systemViewer('the roles of a member'))
  const links = await system.rows(MemberRoleEntity).where(equals('memberId', memberId)).many('all')
  const roles = await system
    .rows(RoleEntity)
    .where(cond`row.id IN ( SELECT role_id FROM member_role WHERE member_id = ${memberId} )`)
    .many('all')
  return links.flatMap(link => {
    const role = roles.find(({ id }) => id === link.roleId)
    return role ? [{ link, role }] : []
  })
}

export const holdsRole = async (tx: Transaction, memberId: string, code: RoleCode): Promise<boolean> =>
  (await rolesHeldBy(tx, memberId)).some(({ role }) => role.code === code)

/** The one that goes is not counted: somebody must be left who can let others in. The partner account itself is an administrator, too (part 1 §2.4). */
export const keepAnAdministrator = async (tx: Transaction, partner: PartnerEntity, { id }: MemberEntity): Promise<void> => {
  const others = await tx
    .asSystem(systemViewer('administrators of a partner'))
    .rows(MemberEntity)
    .where(
      equals('partnerId', partner.id),
      equals('status', MemberStatus.ACTIVE),
      not(equals('id', id)),
      anyOf(
        cond`row.isPartnerAdmin = ${1}`,
        cond`row.id IN ( SELECT member_id FROM member_role WHERE role_id = ${presetRoleId(RoleCode.SYSTEM_ADMIN)} )`,
      ),
    )
    .count()
  if (others === 0) throw new UserError('LAST_ADMINISTRATOR', {}, ['id'])
}

/** The customer managers below somebody who is a supervisor no longer have none: they are given to another one explicitly (R-ORG-5). */
export const freeSubordinates = async (tx: Transaction, supervisorId: string): Promise<void> => {
  const below = await tx.rows(MemberEntity).where(equals('supervisorId', supervisorId)).many(['id'])
  const locked = await tx.lockMany(
    MemberEntity,
    below.map(({ id }) => id),
  )
  for (const member of locked.values()) await tx.save(Object.assign(member, { supervisorId: null }))
}
