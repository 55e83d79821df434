/** A reason in the own words of whoever gives it. */
import { invalidInput, UserError } from './errors'
import { shownOf } from './shown'

const longest = 256

/** Trimmed; null where there is none. */
export const reasonOf = (reason: string | null | undefined, field = 'reason'): string | null => {
  const text = shownOf(reason ?? '')
  if ([...text].length > longest) throw invalidInput(`at most ${longest} characters`, field)
  return text === '' ? null : text
}

export const reasonGiven = (reason: string): string => {
  const text = reasonOf(reason)
  if (text === null) throw new UserError('REASON_REQUIRED', {}, ['reason'])
  return text
}
