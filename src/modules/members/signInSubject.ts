/** Whom the tokens of a member name, and how it is written down that nobody knows yet. */
import { invalidInput } from '../../shared/errors'

/** What a verified token can carry (`sub`): visible ASCII, blanks only inside. */
const form = /^[!-~](?:[ -~]{0,118}[!-~])?$/

export const signInSubjectOf = (text: string, ...field: string[]): string => {
  if (!form.test(text)) throw invalidInput('1 to 120 visible ASCII characters', ...field)
  return text
}

/** Not ASCII, so that no token can ever carry it. */
const unbound = '未绑定 '

export const unboundSubject = (memberId: string): string => `${unbound}${memberId}`
export const isBound = (subject: string): boolean => !subject.startsWith(unbound)
