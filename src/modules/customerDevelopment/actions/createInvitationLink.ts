/** Makes a general link to hand out on paper or as a QR code; whoever follows it gets its tag (R-DEV-8). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import { hashOfLinkCode, newLinkCode } from '../../../shared/linkCode'
import { MemberEntity } from '../../members'
import { nameOf } from '../../../shared/contacts'
import type { CreateInvitationLinkInput } from '../development.inputs'
import { InvitationLinkEntity } from '../invitationLink.entity'
import { invitationLinkTo, linkExpiry } from '../invitations'
import { lockDeveloper, refuseType } from '../mayDevelop'

const longestTag = 64

const ownAccountName = async (tx: Transaction): Promise<string> => {
  const system = tx.asSystem(systemViewer('the account name of whoever hands out a link'))
  const member = await system.rows(MemberEntity).where(equals('id', tx.viewer.memberId)).one(['accountName'])
  return member?.accountName ?? ''
}

export const createInvitationLink = async (tx: Transaction, ctx: Context, { tag, associationType }: CreateInvitationLinkInput) => {
  const partner = await lockDeveloper(tx, ctx.viewer.partnerId)
  refuseType(partner, associationType, 'associationType')
  const code = newLinkCode()
  const objectId = await tx.insert(InvitationLinkEntity, {
    id: newId('cil'),
    partnerId: partner.id,
    createdById: ctx.viewer.memberId,
    tag: tag?.trim() ? nameOf(tag, longestTag, 'tag') : await ownAccountName(tx),
    associationType,
    codeHash: hashOfLinkCode(code),
    createdAt: ctx.now,
    expiresAt: linkExpiry(ctx.now),
  })
  const link = invitationLinkTo(ctx, code)
  return { objectId, link, qrContent: link }
}
