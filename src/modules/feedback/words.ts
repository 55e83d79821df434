/** What people write, on either side: 1 to 500 characters (INFERRED). */
import { invalidInput, UserError } from '../../shared/errors'
import { shownOf } from '../../shared/shown'

const longest = 500

export const wordsOf = (text: string, field: 'content' | 'reply'): string => {
  const words = shownOf(text)
  if (words === '') throw new UserError('FIELD_REQUIRED', { name: field }, [field])
  if ([...words].length > longest) throw invalidInput(`at most ${longest} characters`, field)
  return words
}
