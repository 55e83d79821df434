/** Invitations: sent, replaced by newer ones, and found again by the code of their link. */
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { hashOfLinkCode, newLinkCode } from '../../shared/linkCode'
import { later } from '../../shared/time'
import type { AssociationType } from '../customers'
import { PartnerEntity } from '../partners'
import { CustomerInvitationEntity } from './customerInvitation.entity'
import { customerInvitationLifecycle } from './customerInvitation.lifecycle'
import { InvitationChannel, InvitationStatus } from './development.enums'
import { InvitationLinkEntity } from './invitationLink.entity'
import { postInvitation } from './invitationMail'
import type { ReportedCustomerEntity } from './reportedCustomer.entity'

const { INVITED, FAILED } = InvitationStatus

/** R-DEV-5, counted in hours (api §6). For general links INFERRED: the source tells of e-mails only. */
const validFor = 7 * 24 * 3_600_000
export const linkExpiry = (now: string): string => later(now, validFor)

/** Where the portal receives those who were invited. */
const landingPage = '/customer-invitation'
export const invitationLinkTo = ({ linkTo }: Pick<Context, 'linkTo'>, code: string): string => linkTo(landingPage, code)

const sending = systemViewer('invitations of a reported customer')

/** A newer invitation, or another address, ends those that are still open: an old link leads nowhere (R-DEV-6). */
export const endInvitations = async (tx: Transaction, reportedCustomerId: string): Promise<void> => {
  const system = tx.asSystem(sending)
  const open = await system
    .rows(CustomerInvitationEntity)
    .where(equals('reportedCustomerId', reportedCustomerId), isIn('status', [INVITED, FAILED]))
    .many(['id'])
  const locked = await system.lockMany(
    CustomerInvitationEntity,
    open.map(({ id }) => id),
  )
  for (const invitation of locked.values()) {
    if (!customerInvitationLifecycle.isPossible(invitation.status, 'expire')) continue
    customerInvitationLifecycle.move(invitation, 'expire', system.viewer)
    await system.save(invitation)
  }
}

type Sending = { readonly associationType: AssociationType; readonly invitedById: string }

/** Sends the locked report its invitation; refused where there is no address to send to (R-DEV-6). */
export const sendInvitation = async (
  tx: Transaction,
  ctx: Context,
  report: ReportedCustomerEntity,
  { associationType, invitedById }: Sending,
): Promise<string> => {
  const { id, partnerId, email } = report
  if (!email || !partnerId) throw new UserError('EMAIL_REQUIRED', {}, ['email'])
  const system = tx.asSystem(sending)
  const partner = await system.rows(PartnerEntity).where(equals('id', partnerId)).one(['companyName'])
  await endInvitations(tx, id)
  const code = newLinkCode()
  const expiresAt = linkExpiry(tx.now)
  const invitationId = await system.insert(CustomerInvitationEntity, {
    id: newId('cin'),
    partnerId,
    invitedById,
    channel: InvitationChannel.EMAIL,
    reportedCustomerId: id,
    invitationLinkId: null,
    associationType,
    email,
    codeHash: hashOfLinkCode(code),
    status: INVITED,
    failureReason: null,
    customerId: null,
    sentAt: tx.now,
    expiresAt,
    handledAt: null,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  })
  await postInvitation(system, email, partner?.companyName ?? '', invitationLinkTo(ctx, code), expiresAt)
  return invitationId
}

/** Where a code leads: to the invitation that was sent with it, or to a general link. */
export type Followed =
  | { readonly invitation: CustomerInvitationEntity; readonly link: null }
  | { readonly invitation: CustomerInvitationEntity | null; readonly link: InvitationLinkEntity }

const longestCode = 100

/** Locks the invitation; a general link is many customers' and is only read, with the row of this one customer if it came before. */
export const followed = async (system: Transaction, code: string, customerId: string): Promise<Followed | null> => {
  if (code.length === 0 || code.length > longestCode) return null
  const codeHash = hashOfLinkCode(code)
  const sent = await system.rows(CustomerInvitationEntity).where(equals('codeHash', codeHash)).one(['id'])
  if (sent) return { invitation: await system.lock(CustomerInvitationEntity, sent.id), link: null }
  const link = await system.rows(InvitationLinkEntity).where(equals('codeHash', codeHash)).one('all')
  if (!link) return null
  const before = await system
    .rows(CustomerInvitationEntity)
    .where(equals('invitationLinkId', link.id), equals('customerId', customerId))
    .one(['id'])
  return { invitation: before && (await system.lock(CustomerInvitationEntity, before.id)), link }
}
