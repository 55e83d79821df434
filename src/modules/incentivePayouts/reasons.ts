/** Why something is rejected: always said, for people (R-IV-1). */
import { invalidInput, UserError } from '../../shared/errors'
import { shownOf } from '../../shared/shown'

const longestReason = 500

export const reasonIn = ({ reason }: { readonly reason?: string | null }): string => {
  const text = shownOf(reason ?? '')
  if (text === '') throw new UserError('REASON_REQUIRED', {}, ['reason'])
  if ([...text].length > longestReason) throw invalidInput(`at most ${longestReason} characters`, 'reason')
  return text
}
