/** Sends an invitation once more, with a new link; the one before is void (R-INV-2). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { MemberEntity } from '../member.entity'
import type { MemberInvitationEntity } from '../memberInvitation.entity'
import type { ResendMemberInvitationInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { lockInvitation } from './lockInvitation'
import { lockOrganisation } from './organisation'
import { type Addresses, refuseOverLimit, sendLink } from './sendLink'

/** As it was named or, for an account name, where the account is reached today. */
const addressesOf = async (tx: Transaction, { mobilePhone, email, inviteeId }: MemberInvitationEntity): Promise<Addresses> => {
  const account = inviteeId
    ? await tx
        .asSystem(systemViewer('where an invited account is reached'))
        .rows(MemberEntity)
        .where(equals('id', inviteeId))
        .one(['mobilePhone', 'email'])
    : null
  return { mobilePhone: mobilePhone ?? account?.mobilePhone ?? null, email: email ?? account?.email ?? null }
}

export const resendMemberInvitation = async (tx: Transaction, ctx: Context, input: ResendMemberInvitationInput) => {
  const partner = await lockOrganisation(tx)
  const invitation = await lockInvitation(tx, input)
  memberInvitationLifecycle.move(invitation, 'resend', ctx.viewer)
  await refuseOverLimit(tx, ctx)
  const sent = await sendLink(tx, ctx, partner, await addressesOf(tx, invitation), invitation.id)
  await tx.save(Object.assign(invitation, sent, { invitedById: ctx.viewer.memberId }))
  return { objectId: invitation.id }
}
