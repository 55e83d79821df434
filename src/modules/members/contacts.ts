/** What people of an organisation are reached and called by, in one spelling each. */
import { invalidInput, UserError } from '../../shared/errors'

const longestEmail = 64
const longestName = 64

/** Upstream serves one country only (part 1 §0.3), so its code is left out. */
const countryCode = /^(?:0086-|\+86-?)/
const mobileForm = /^1\d{10}$/
const emailForm = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/

export const mobileOf = (text: string, ...field: string[]): string => {
  const mobile = text.trim().replace(countryCode, '')
  if (!mobileForm.test(mobile)) throw new UserError('MOBILE_INVALID', {}, field)
  return mobile
}

export const emailOf = (text: string, ...field: string[]): string => {
  const email = text.trim().toLowerCase()
  if (email.length > longestEmail || !emailForm.test(email)) throw invalidInput('no e-mail address', ...field)
  return email
}

export const textOf = (text: string, most: number, ...field: string[]): string => {
  const trimmed = text.normalize('NFC').trim()
  if (trimmed === '' || [...trimmed].length > most || /\p{Cc}/u.test(trimmed)) throw invalidInput(`1 to ${most} characters`, ...field)
  return trimmed
}

const isBlank = (text: string | null): text is null => text === null || text.trim() === ''

type Contacts = { readonly displayName?: string | null; readonly mobilePhone?: string | null; readonly email?: string | null }

/** Only what was given; null and blank are none. */
export const contactsOf = ({ displayName, mobilePhone, email }: Contacts): Contacts => ({
  ...(displayName === undefined ? {} : { displayName: isBlank(displayName) ? null : textOf(displayName, longestName, 'displayName') }),
  ...(mobilePhone === undefined ? {} : { mobilePhone: isBlank(mobilePhone) ? null : mobileOf(mobilePhone, 'mobilePhone') }),
  ...(email === undefined ? {} : { email: isBlank(email) ? null : emailOf(email, 'email') }),
})
