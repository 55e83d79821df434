/** Sends the link of an invitation, and counts it: a hundred a day per administrator (R-INV-1). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { post } from '../../../messages'
import { compared, equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { hashOfLinkCode, newLinkCode } from '../../../shared/linkCode'
import type { Secret } from '../../../shared/secret'
import { type Instant, shanghaiDate, startOfDay } from '../../../shared/time'
import type { PartnerEntity } from '../../partners'
import { MemberInvitationSendingEntity } from '../memberInvitationSending.entity'

export const mostLinksPerDay = 100
const validForMs = 7 * 24 * 3_600_000

type Address = string | Secret | null
export type Addresses = { readonly mobilePhone: Address; readonly email: Address }
type Sent = { readonly codeHash: string; readonly sentAt: Instant; readonly expiresAt: Instant }

/** Links sent again count like those sent first (INFERRED): a limit on messages that does not count them is none. */
const sentToday = (tx: Transaction, memberId: string): Promise<number> =>
  tx
    .asSystem(systemViewer('links sent today'))
    .rows(MemberInvitationSendingEntity)
    .where(equals('sentById', memberId), compared('sentAt', '>=', startOfDay(shanghaiDate(tx.now))))
    .count()

export const refuseOverLimit = async (tx: Transaction, { viewer }: Context): Promise<void> => {
  if ((await sentToday(tx, viewer.memberId)) >= mostLinksPerDay) throw new UserError('INVITATION_LIMIT_REACHED', { most: mostLinksPerDay })
}

/** By e-mail where there is one, otherwise to the mobile. Who is named by an account that does not exist gets nothing, and nobody learns that. */
const postLink = async (tx: Transaction, ctx: Context, { companyName }: PartnerEntity, to: Addresses, code: string, expiresAt: Instant) => {
  const address = to.email ?? to.mobilePhone
  if (!address) return
  await post(tx, {
    channel: to.email ? 'EMAIL' : 'SMS',
    to: address,
    subject: `${companyName} 邀请您绑定个人账号 / ${companyName} invites you to link your account`,
    text: [
      `${companyName} 邀请您将个人账号绑定至该伙伴。请登录后打开以下链接确认：`,
      `${companyName} invites you to link your personal account. Sign in and open this link to accept:`,
      '',
      ctx.linkTo('member-invitations/accept', code),
      '',
      `有效期至 Valid until: ${expiresAt}`,
    ].join('\n'),
  })
}

/** What the invitation has to remember: the code itself is in the link only. */
export const sendLink = async (
  tx: Transaction,
  ctx: Context,
  partner: PartnerEntity,
  to: Addresses,
  invitationId: string,
): Promise<Sent> => {
  const code = newLinkCode()
  const expiresAt = new Date(Date.parse(tx.now) + validForMs).toISOString()
  await postLink(tx, ctx, partner, to, code, expiresAt)
  const sending = { id: newId('mis'), partnerId: partner.id, invitationId, sentById: ctx.viewer.memberId, sentAt: tx.now }
  await tx.append(MemberInvitationSendingEntity, sending)
  return { codeHash: hashOfLinkCode(code), sentAt: tx.now, expiresAt }
}
