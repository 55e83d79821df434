/** Account names: their form, and one made up where none is given (part 1 §0.3, §3.4). */
import { randomBytes } from 'node:crypto'
import { UserError } from '../../shared/errors'

const form = /^[a-zA-Z_-][a-zA-Z0-9_-]*$/
const [shortest, longest] = [5, 32]
const reserved = ['op_', 'shadow_']

const invalid = (reason: string): UserError => new UserError('ACCOUNT_NAME_INVALID', { reason }, ['accountName'])

/** 32 characters; it begins with a letter, and nobody guesses it. */
const madeUp = (): string => `c${randomBytes(16).toString('hex').slice(1)}`

/** Absent, null and "" are one: a name is made up (CBC.99000031 for anything that is none). */
export const accountNameOf = (given: string | null | undefined): string => {
  if (!given) return madeUp()
  if (given.length < shortest || given.length > longest) throw invalid(`${shortest} to ${longest} characters`)
  if (!form.test(given)) throw invalid('letters, digits, "_" and "-", not beginning with a digit')
  const prefix = reserved.find(each => given.startsWith(each))
  if (prefix) throw invalid(`not beginning with "${prefix}"`)
  return given
}
