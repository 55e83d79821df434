/** The candidate's administrator follows the link and applies; the link has then done its work (R-RES-2, R-PLAN-2). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { emailOf, longestContactEmail, mobileOf, textOf } from '../../../shared/contacts'
import { notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { hashOfLinkCode } from '../../../shared/linkCode'
import type { Secret } from '../../../shared/secret'
import { PartnerEntity } from '../../partners'
import { masterOf, refuseIneligible } from '../eligibility'
import { IndirectPartnerStatus, ResellerInvitationStatus } from '../reseller.enums'
import type { ApplyAsCloudResellerInput } from '../reseller.inputs'
import { resellerInvitationLifecycle } from '../reseller.lifecycles'
import { ResellerApplicationEntity } from '../resellerApplication.entity'
import { ResellerInvitationEntity } from '../resellerInvitation.entity'

/** The invitation is the master's row, which a candidate does not see: it proves itself by the code alone. */
const lockInvited = async (system: Transaction, code: string): Promise<ResellerInvitationEntity> => {
  const noLink = new UserError('LINK_NOT_FOUND', {}, ['code'])
  const found = await system
    .rows(ResellerInvitationEntity)
    .where(equals('codeHash', hashOfLinkCode(code)))
    .one(['id'])
  if (!found) throw noLink
  const invitation = await system.lock(ResellerInvitationEntity, found.id, noLink)
  // Sent again between the look and the lock: this code opens nothing any more.
  if (invitation.codeHash !== hashOfLinkCode(code)) throw noLink
  if (invitation.status === ResellerInvitationStatus.APPLIED) throw new UserError('LINK_USED', {}, ['code'])
  if (invitation.status === ResellerInvitationStatus.EXPIRED || invitation.expiresAt <= system.now)
    throw new UserError('LINK_EXPIRED', {}, ['code'])
  return invitation
}

const addressOf = (value: string, ...field: string[]): string => emailOf(value, longestContactEmail, ...field)

/** Given, or that of the account. */
const contact = (
  given: string | null | undefined,
  ofAccount: Secret | null,
  name: 'mobilePhone' | 'email',
  checked: (value: string, ...field: string[]) => string,
): string | Secret => {
  const found = given ? checked(given, name) : ofAccount
  if (!found) throw new UserError('FIELD_REQUIRED', { name }, [name])
  return found
}

export const applyAsCloudReseller = async (tx: Transaction, ctx: Context, input: ApplyAsCloudResellerInput) => {
  const { viewer, now } = ctx
  // The candidate is locked first: it orders its own applications, and what a master decides about it meanwhile.
  const candidate = await tx.lock(PartnerEntity, viewer.partnerId ?? '', notFound('partner'))
  const { answer, replayed } = await once(tx, ctx, 'applyAsCloudReseller', input, async () => {
    const system = tx.asSystem(systemViewer('an invitation that a candidate follows'))
    const invitation = await lockInvited(system, input.code)
    const master = await masterOf(tx, invitation.partnerId)
    if (!master) throw new UserError('LINK_NOT_FOUND', {}, ['code'])
    await refuseIneligible(tx, candidate, master)
    const pending = tx.rows(ResellerApplicationEntity).where(equals('candidateId', candidate.id), equals('partnerId', master.id))
    if (await pending.where(equals('status', IndirectPartnerStatus.PENDING_REVIEW)).count()) throw new UserError('APPLICATION_PENDING')
    const application = {
      contactName: textOf(input.contactName, 64, 'contactName'),
      mobilePhone: contact(input.mobilePhone, candidate.mobilePhone, 'mobilePhone', mobileOf),
      email: contact(input.email, candidate.email, 'email', addressOf),
      remark: input.remark?.trim() ? textOf(input.remark, 500, 'remark') : null,
    }
    resellerInvitationLifecycle.move(invitation, 'apply', viewer)
    await system.save(invitation)
    const objectId = await tx.insert(ResellerApplicationEntity, {
      id: newId('rap'),
      partnerId: master.id,
      candidateId: candidate.id,
      invitationId: invitation.id,
      masterName: master.companyName,
      companyName: candidate.companyName,
      ...application,
      status: IndirectPartnerStatus.PENDING_REVIEW,
      reviewComment: null,
      reviewedById: null,
      reviewedAt: null,
      appliedAt: now,
      createdAt: now,
      updatedAt: now,
      version: 1,
    })
    return { objectId }
  })
  return { ...answer, replayed }
}
