/** The partner asks that somebody be a project specialist no longer (R-INV-7). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import { textOf } from '../../../shared/contacts'
import type { RequestSpecialistCancellationInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { lockInvitation } from './lockInvitation'
import { reasonOf } from './specialistReview'

const longestReference = 256

const attachmentOf = (reference: string): string => {
  if (reference.trim() === '') throw new UserError('FIELD_REQUIRED', { name: 'attachment' }, ['attachment'])
  return textOf(reference, longestReference, 'attachment')
}

export const requestSpecialistCancellation = async (
  tx: Transaction,
  { viewer, now }: Context,
  input: RequestSpecialistCancellationInput,
) => {
  const invitation = await lockInvitation(tx, input)
  memberInvitationLifecycle.move(invitation, 'requestCancellation', viewer)
  const asked = {
    cancellationReason: reasonOf(input.reason),
    cancellationAttachment: attachmentOf(input.attachment),
    cancellationRequestedAt: now,
    reviewComment: null,
  }
  await tx.save(Object.assign(invitation, asked))
  return { objectId: invitation.id }
}
