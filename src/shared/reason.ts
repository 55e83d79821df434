/** A reason in the own words of whoever gives it, on one line: it stands in lists, messages and files. */
import { invalidInput, UserError } from './errors'
import { isOneLine, shownOf } from './shown'

const longest = 256

type Place = { readonly field?: string; readonly most?: number }

/** Trimmed; null where there is none. */
export const reasonOf = (reason: string | null | undefined, { field = 'reason', most = longest }: Place = {}): string | null => {
  const text = shownOf(reason ?? '')
  if ([...text].length > most || !isOneLine(text)) throw invalidInput(`at most ${most} characters on one line`, field)
  return text === '' ? null : text
}

export const reasonGiven = (reason: string | null | undefined, place: Place = {}): string => {
  const text = reasonOf(reason, place)
  if (text === null) throw new UserError('REASON_REQUIRED', {}, [place.field ?? 'reason'])
  return text
}
