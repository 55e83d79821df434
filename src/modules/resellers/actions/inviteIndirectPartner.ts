/** A master invites somebody by e-mail to become its cloud reseller; the same address again gets a new link (R-RES-2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { post } from '../../../messages'
import { once } from '../../../mutations'
import { compared, equals, isIn } from '../../../shared/conditions'
import { emailOf, longestContactEmail, textOf } from '../../../shared/contacts'
import { notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { hashOfLinkCode, newLinkCode } from '../../../shared/linkCode'
import { later, shanghaiDate, startOfDay } from '../../../shared/time'
import { PartnerEntity, refusalByStanding } from '../../partners'
import { ResellerInvitationStatus } from '../reseller.enums'
import type { InviteIndirectPartnerInput } from '../reseller.inputs'
import { resellerInvitationLifecycle } from '../reseller.lifecycles'
import { invitationMail } from '../invitationMail'
import { ResellerInvitationEntity } from '../resellerInvitation.entity'

/** INFERRED, as for the links of members and customers (R-INV-2, R-DEV-5). */
const validFor = 7 * 24 * 3_600_000
/** INFERRED, as for members (R-INV-1): a portal that sends without a bound is a way to send spam. */
const mostPerDay = 100

const { INVITED, EXPIRED } = ResellerInvitationStatus

/** An invitation of this address that nobody has followed yet. */
const unanswered = async (tx: Transaction, masterId: string, email: string): Promise<ResellerInvitationEntity | null> => {
  const invitations = tx.rows(ResellerInvitationEntity).where(equals('partnerId', masterId), equals('email', email))
  const found = await invitations.where(isIn('status', [INVITED, EXPIRED])).one(['id'])
  return found && tx.lock(ResellerInvitationEntity, found.id)
}

const refuseTooMany = async (tx: Transaction, masterId: string): Promise<void> => {
  const today = compared('sentAt', '>=', startOfDay(shanghaiDate(tx.now)))
  const sent = await tx.rows(ResellerInvitationEntity).where(equals('partnerId', masterId), today).count()
  if (sent >= mostPerDay) throw new UserError('INVITATION_LIMIT_REACHED', { most: mostPerDay })
}

export const inviteIndirectPartner = async (tx: Transaction, ctx: Context, input: InviteIndirectPartnerInput) => {
  const { viewer, now } = ctx
  // The lock on the master orders its invitations, so that no address gets two links at once.
  const master = await tx.lock(PartnerEntity, viewer.partnerId ?? '', notFound('partner'))
  const { answer, replayed } = await once(tx, ctx, 'inviteIndirectPartner', input, async () => {
    const email = emailOf(input.email, longestContactEmail, 'email')
    const name = input.name?.trim() ? textOf(input.name, 256, 'name') : null
    // A frozen master invites nobody (R-PAR-6); INFERRED: neither does a restricted one.
    const refusal = refusalByStanding(master)
    if (refusal) throw refusal
    await refuseTooMany(tx, master.id)
    const code = newLinkCode()
    const link = { codeHash: hashOfLinkCode(code), invitedById: viewer.memberId, sentAt: now, expiresAt: later(now, validFor) }
    const again = await unanswered(tx, master.id, email)
    if (again) {
      resellerInvitationLifecycle.move(again, 'resend', viewer)
      await tx.save(Object.assign(again, link, { name: name ?? again.name }))
    }
    const stamps = { createdAt: now, updatedAt: now, version: 1 }
    const objectId =
      again?.id ??
      (await tx.insert(ResellerInvitationEntity, {
        id: newId('rin'),
        partnerId: master.id,
        name,
        email,
        status: INVITED,
        ...link,
        ...stamps,
      }))
    const mail = invitationMail(master.companyName, ctx.linkTo('/cloud-reseller/apply', code), link.expiresAt)
    await post(tx, { channel: 'EMAIL', to: email, ...mail })
    return { objectId }
  })
  return { ...answer, replayed }
}
