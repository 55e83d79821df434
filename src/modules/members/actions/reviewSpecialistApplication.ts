/** The vendor decides whether somebody becomes a project specialist (R-INV-6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { SpecialistDecision } from '../memberInvitation.enums'
import type { ReviewSpecialistApplicationInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { lockInvitation } from './lockInvitation'
import { commentOf } from './specialistReview'

export const reviewSpecialistApplication = async (tx: Transaction, { viewer, now }: Context, input: ReviewSpecialistApplicationInput) => {
  const invitation = await lockInvitation(tx, input)
  memberInvitationLifecycle.move(invitation, input.decision === SpecialistDecision.APPROVE ? 'approve' : 'reject', viewer)
  await tx.save(Object.assign(invitation, { reviewComment: commentOf(input), reviewedAt: now }))
  return { objectId: invitation.id }
}
