/** Adds a member to the own partner, who signs in where its administrator does (part 1 §2.1). */
import { RoleCode } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { accountNameOf } from '../../../shared/accountName'
import { equals } from '../../../shared/conditions'
import { notFound } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { contactsOf } from '../contacts'
import { MemberEntity } from '../member.entity'
import { MemberKind, MemberStatus } from '../member.enums'
import type { CreateMemberInput } from '../member.inputs'
import { signInSubjectOf, unboundSubject } from '../signInSubject'
import { refuseTakenName, refuseTakenSubject, unlessOvertaken } from './freeIdentity'
import { giveRole, rolesToGive } from './memberRoles'
import { lockOrganisation } from './organisation'
import { supervisorOf } from './supervisor'

/** The administrator itself came in by a token of this issuer. */
const issuerOf = async (tx: Transaction, { viewer }: Context): Promise<string> => {
  const administrator = await tx
    .asSystem(systemViewer('where members sign in'))
    .rows(MemberEntity)
    .where(equals('id', viewer.memberId))
    .one(['issuer'])
  if (!administrator) throw notFound('member')
  return administrator.issuer
}

export const createMember = async (tx: Transaction, ctx: Context, input: CreateMemberInput) => {
  const accountName = accountNameOf(input.accountName, 'accountName')
  const contacts = { displayName: null, mobilePhone: null, email: null, ...contactsOf(input) }
  const subject = typeof input.signInSubject === 'string' ? signInSubjectOf(input.signInSubject, 'signInSubject') : null
  const partner = await lockOrganisation(tx)
  const roles = await rolesToGive(tx, input.roleIds)
  const isManager = roles.some(({ code }) => code === RoleCode.CUSTOMER_MANAGER)
  const supervisorId = input.supervisorId ? await supervisorOf(tx, partner, input.supervisorId, isManager) : null
  const issuer = await issuerOf(tx, ctx)
  await refuseTakenName(tx, issuer, accountName)
  if (subject !== null) await refuseTakenSubject(tx, issuer, subject)

  const id = newId('mbr')
  const member = {
    ...contacts,
    id,
    kind: MemberKind.PARTNER,
    partnerId: partner.id,
    customerId: null,
    issuer,
    subject: subject ?? unboundSubject(id),
    accountName,
    isPartnerAdmin: false,
    supervisorId,
    status: MemberStatus.ACTIVE,
    verificationCodeEnabled: false,
    mustChangePassword: true,
    qualificationUnderReview: false,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  }
  await unlessOvertaken(tx.insert(MemberEntity, member))
  for (const role of roles) await giveRole(tx, member, role.id)
  return { objectId: id }
}
