/** Names of accounts that people sign in with: the vendor's rule for all of them (part 1 §0.3). */
import { UserError } from './errors'

const form = /^[a-zA-Z_-][a-zA-Z0-9_-]*$/
const [shortest, longest] = [5, 32]
/** The vendor's own accounts begin like this. */
const reserved = ['op_', 'shadow_']

/** All digits is refused by the form, which begins with none. Nothing is trimmed: a name is what was written. */
export const accountNameOf = (text: string, ...field: string[]): string => {
  const refuse = (reason: string): UserError => new UserError('ACCOUNT_NAME_INVALID', { reason }, field)
  if (text.length < shortest || text.length > longest) throw refuse(`${shortest} to ${longest} characters`)
  if (!form.test(text)) throw refuse('letters, digits, "_" and "-", not a digit first')
  const prefix = reserved.find(word => text.toLowerCase().startsWith(word))
  if (prefix) throw refuse(`"${prefix}" is reserved`)
  return text
}
