/** What the vendor says when it decides about a project specialist. */
import { UserError } from '../../../shared/errors'
import { textOf } from '../../../shared/contacts'
import { shownOf } from '../../../shared/shown'
import { SpecialistDecision } from '../memberInvitation.enums'

export const longestReason = 500

type Decided = { readonly decision: SpecialistDecision; readonly comment?: string | null }

/** Who is rejected is told why. */
export const commentOf = ({ decision, comment }: Decided): string | null => {
  const isBlank = !comment || shownOf(comment) === ''
  if (isBlank && decision === SpecialistDecision.REJECT) throw new UserError('REASON_REQUIRED', {}, ['comment'])
  return isBlank ? null : textOf(comment, longestReason, 'comment')
}

export const reasonOf = (reason: string): string => {
  if (shownOf(reason) === '') throw new UserError('REASON_REQUIRED', {}, ['reason'])
  return textOf(reason, longestReason, 'reason')
}
