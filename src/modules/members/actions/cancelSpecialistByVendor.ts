/** The vendor itself ends that somebody is a project specialist. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { CancelSpecialistByVendorInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { lockInvitation } from './lockInvitation'
import { reasonOf } from './specialistReview'

export const cancelSpecialistByVendor = async (tx: Transaction, { viewer, now }: Context, input: CancelSpecialistByVendorInput) => {
  const invitation = await lockInvitation(tx, input)
  memberInvitationLifecycle.move(invitation, 'cancel', viewer)
  await tx.save(Object.assign(invitation, { reviewComment: reasonOf(input.reason), reviewedAt: now }))
  return { objectId: invitation.id }
}
