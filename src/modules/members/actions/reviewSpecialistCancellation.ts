/** The vendor decides whether somebody is a project specialist no longer (R-INV-7). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { SpecialistDecision } from '../memberInvitation.enums'
import type { ReviewSpecialistCancellationInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { lockInvitation } from './lockInvitation'
import { commentOf } from './specialistReview'

export const reviewSpecialistCancellation = async (tx: Transaction, { viewer, now }: Context, input: ReviewSpecialistCancellationInput) => {
  const invitation = await lockInvitation(tx, input)
  const isApproved = input.decision === SpecialistDecision.APPROVE
  memberInvitationLifecycle.move(invitation, isApproved ? 'approveCancellation' : 'rejectCancellation', viewer)
  await tx.save(Object.assign(invitation, { reviewComment: commentOf(input), reviewedAt: now }))
  return { objectId: invitation.id }
}
