/** What people write, on either side: 1 to 500 characters (INFERRED). */
import { invalidInput, UserError } from '../../shared/errors'

const longest = 500

export const wordsOf = (text: string, field: 'content' | 'reply'): string => {
  const words = text.trim()
  if (words === '') throw new UserError('FIELD_REQUIRED', { name: field }, [field])
  if ([...words].length > longest) throw invalidInput(`at most ${longest} characters`, field)
  return words
}
