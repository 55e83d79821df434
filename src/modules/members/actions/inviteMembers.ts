/** Invites people to link their personal accounts to the partner; each is answered for itself (R-INV-1 … R-INV-4). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { AuditEventEntity, auditRow, didAnything, once } from '../../../mutations'
import { invalidInput } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { PartnerEntity } from '../../partners'
import { MemberInvitationEntity } from '../memberInvitation.entity'
import { MemberInvitationStatus } from '../memberInvitation.enums'
import type { InviteeInput, InviteMembersInput } from '../memberInvitation.inputs'
import { eachAudited } from './eachAudited'
import { inviteeOf, refuseInvitedAlready } from './invitee'
import { lockOrganisation } from './organisation'
import { refuseOverLimit, sendLink } from './sendLink'

const mostInvitees = 100

const invite = async (tx: Transaction, ctx: Context, partner: PartnerEntity, input: InviteeInput): Promise<string> => {
  const invitee = await inviteeOf(tx, partner.id, input)
  await refuseInvitedAlready(tx, invitee)
  await refuseOverLimit(tx, ctx)
  const id = newId('miv')
  const { mobilePhone, email } = invitee.account ?? { mobilePhone: null, email: null }
  const to = { mobilePhone: invitee.columns.mobilePhone ?? mobilePhone, email: invitee.columns.email ?? email }
  const sent = await sendLink(tx, ctx, partner, to, id)
  return tx.insert(MemberInvitationEntity, {
    ...invitee.columns,
    ...sent,
    id,
    partnerId: partner.id,
    inviteeBy: invitee.inviteeBy,
    inviteeId: invitee.account?.id ?? null,
    status: MemberInvitationStatus.INVITED,
    invitedById: ctx.viewer.memberId,
    memberId: null,
    broughtIn: false,
    boundAt: null,
    unboundAt: null,
    path: null,
    evidence: [],
    appliedAt: null,
    reviewedAt: null,
    reviewComment: null,
    confirmedMonth: null,
    cancellationReason: null,
    cancellationAttachment: null,
    cancellationRequestedAt: null,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  })
}

export const inviteMembers = async (tx: Transaction, ctx: Context, input: InviteMembersInput) => {
  const { invitees } = input
  if (invitees.length === 0 || invitees.length > mostInvitees) throw invalidInput(`1 to ${mostInvitees} people`, 'invitees')
  const partner = await lockOrganisation(tx)
  const work = async () => {
    const positions = invitees.map((_, position) => String(position))
    const items = await eachAudited(tx, ctx, { operation: 'inviteMembers', field: 'invitees', items: positions }, async position => {
      const invitee = invitees[Number(position)]
      if (!invitee) throw invalidInput('nobody is named')
      return invite(tx, ctx, partner, invitee)
    })
    return { results: items.map(({ done, refusal }) => ({ invitationId: done, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'inviteMembers', input, work, didAnything)
  // Nothing was done anew, but somebody asked (reliability G32).
  if (replayed) await tx.append(AuditEventEntity, auditRow(ctx, { operation: 'inviteMembers', input }, 'DONE', []))
  return { ...answer, replayed }
}
