/** Why something is rejected: always said, for people (R-IV-1). */
import { invalidInput, UserError } from '../../shared/errors'

const longestReason = 500

export const reasonIn = ({ reason }: { readonly reason?: string | null }): string => {
  const text = reason?.trim() ?? ''
  if (text === '') throw new UserError('REASON_REQUIRED', {}, ['reason'])
  if ([...text].length > longestReason) throw invalidInput(`at most ${longestReason} characters`, 'reason')
  return text
}
