/** A customer follows an invitation and becomes the partner's, unless something stands in the way: then the invitation says what (part 1 §3.5). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { customerNotFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { signLatest } from '../../authorization'
import { CustomerEntity } from '../../customers'
import { PartnerEntity, refusalToDevelop } from '../../partners'
import { associate } from '../associate'
import { CustomerInvitationEntity } from '../customerInvitation.entity'
import { customerInvitationLifecycle } from '../customerInvitation.lifecycle'
import { InvitationChannel, InvitationFailureReason, InvitationStatus } from '../development.enums'
import type { AcceptCustomerInvitationInput } from '../development.inputs'
import type { InvitationLinkEntity } from '../invitationLink.entity'
import { orOvertaken } from '../exclusivity'
import { type Followed, followed } from '../invitations'
import { prospectOf, refuseObstacles } from '../obstacles'

const following = systemViewer('an invitation that a customer follows')
const { INVITED, ASSOCIATED, EXPIRED } = InvitationStatus

/** The row of a customer that follows a general link for the first time. */
const arrive = async (system: Transaction, link: InvitationLinkEntity, customerId: string): Promise<CustomerInvitationEntity> => {
  const { now } = system
  const inserting = system.insert(CustomerInvitationEntity, {
    id: newId('cin'),
    partnerId: link.partnerId,
    invitedById: link.createdById,
    channel: InvitationChannel.LINK,
    reportedCustomerId: null,
    invitationLinkId: link.id,
    associationType: link.associationType,
    email: null,
    codeHash: null,
    status: INVITED,
    failureReason: null,
    customerId,
    sentAt: now,
    expiresAt: link.expiresAt,
    handledAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  })
  return system.lock(CustomerInvitationEntity, await orOvertaken(inserting))
}

const rowOf = async (system: Transaction, { invitation, link }: Followed, customerId: string): Promise<CustomerInvitationEntity> =>
  link ? (invitation ?? arrive(system, link, customerId)) : invitation

/** Used before expired: whoever comes back by a link that has done its work is told so. */
const refuseUsed = ({ invitation, link }: Followed): void => {
  if (invitation?.status === ASSOCIATED) throw new UserError(link ? 'CODE_USED' : 'LINK_USED', {}, ['code'])
}

const refuseExpired = ({ invitation, link }: Followed, now: string): void => {
  const expiresAt = link?.expiresAt ?? invitation?.expiresAt ?? now
  if (invitation?.status === EXPIRED || expiresAt <= now) throw new UserError('LINK_EXPIRED', {}, ['code'])
}

const ownCustomerId = ({ viewer }: Context): string => {
  if (!viewer.customerId) throw customerNotFound()
  return viewer.customerId
}

export const acceptCustomerInvitation = async (tx: Transaction, ctx: Context, { code, acceptNotices }: AcceptCustomerInvitationInput) => {
  if (!acceptNotices) throw new UserError('AGREEMENT_REQUIRED', {}, ['acceptNotices'])
  const system = tx.asSystem(following)
  const customerId = ownCustomerId(ctx)
  const found = await followed(system, code, customerId)
  if (!found) throw new UserError('LINK_NOT_FOUND', {}, ['code'])
  const customer = await tx.lock(CustomerEntity, customerId, customerNotFound())
  refuseUsed(found)
  refuseExpired(found, ctx.now)

  const { invitation, link } = found
  const { partnerId, associationType } = link ?? invitation
  const refusal = await refusalToDevelop(tx, partnerId)
  if (refusal) throw refusal
  const partner = await system.rows(PartnerEntity).where(equals('id', partnerId)).one(['id', 'referralEnabled', 'isPrepaid'])
  if (!partner) throw new UserError('PARTNER_EXITED')
  const reportedCustomerId = invitation?.reportedCustomerId ?? null
  refuseObstacles(await prospectOf(tx, { customer, partner, associationType, reportedCustomerId }))

  const row = await rowOf(system, found, customerId)
  customerInvitationLifecycle.move(row, 'associate', ctx.viewer)
  await system.save(Object.assign(row, { failureReason: null, customerId, handledAt: ctx.now }))
  // The notice that is accepted with an invitation is the latest of its association type (R-DEV-10).
  await signLatest(tx, Object.assign(customer, { partnerId, associationType }))
  await associate(tx, customer, { partnerId, associationType, invitedById: row.invitedById, invitationId: row.id, tag: link?.tag ?? null })
  return { objectId: customer.id }
}

const reasons = new Set<string>(Object.values(InvitationFailureReason))

/** What is said of the partner has codes of its own, which the list of reasons sums up. */
const reasonOf = (code: string): InvitationFailureReason =>
  reasons.has(code) ? (code as InvitationFailureReason) : InvitationFailureReason.PARTNER_NOT_ALLOWED

/** Tells the partner why (part 1 §3.5), in a second transaction: the first has left nothing behind. */
export const recordFailure = async (tx: Transaction, ctx: Context, code: string, failure: string): Promise<void> => {
  const system = tx.asSystem(following)
  const customerId = ownCustomerId(ctx)
  const found = await followed(system, code, customerId)
  if (!found) return
  const row = await rowOf(system, found, customerId)
  const failureReason = reasonOf(failure)
  const verb = failureReason === InvitationFailureReason.LINK_EXPIRED ? 'expire' : 'fail'
  // A used link keeps its success; one that has expired already is told why it was of no use.
  if (customerInvitationLifecycle.isPossible(row.status, verb)) customerInvitationLifecycle.move(row, verb, system.viewer)
  else if (row.status !== EXPIRED || verb !== 'expire') return
  await system.save(Object.assign(row, { failureReason, customerId, handledAt: ctx.now }))
}

/** Not having accepted the notices is no failure of the invitation. */
export const isNoAttempt = (code: string): boolean => code === 'AGREEMENT_REQUIRED' || code === 'NOT_FOUND'
