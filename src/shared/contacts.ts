/** What people are reached and called by, in one spelling each, so that equal ones are found. */
import { invalidInput, UserError } from './errors'
import { isOneLine, shownOf } from './shown'

/** The vendor knows mobile numbers of one country only (part 1 §0.3), so the country code is left out. */
const countryCode = /^(?:0086-|\+86-?)/
const mobileForm = /^1\d{10}$/
/** No address begins like a formula, which a spreadsheet would run; none holds a star, which is a mask that came back from a screen. */
const emailForm = /^(?![=+\-@])[^\s@*<>(),;:"\\[\]]{1,64}@[a-z\d](?:[a-z\d.-]{0,189}[a-z\d])?$/

/** The longest address that the vendor checks, and so the longest to reach people by (part 1 §0.3). */
export const longestContactEmail = 64

/** `0086-13800000021` and `13800000021` are one number (CBC.5017 for anything else). */
export const mobileOf = (text: string, ...field: string[]): string => {
  const mobile = text.trim().replace(countryCode, '')
  if (!mobileForm.test(mobile)) throw new UserError('MOBILE_INVALID', {}, field)
  return mobile
}

export const emailOf = (text: string, most: number, ...field: string[]): string => {
  const email = text.trim().toLowerCase()
  if (email.length > most || !emailForm.test(email)) throw invalidInput('no e-mail address', ...field)
  return email
}

/** Text that has to be there, as a person wrote it. */
export const textOf = (text: string, most: number, ...field: string[]): string => {
  const trimmed = shownOf(text.normalize('NFC'))
  if (trimmed === '' || [...trimmed].length > most || !isOneLine(trimmed))
    throw invalidInput(`1 to ${most} characters on one line`, ...field)
  return trimmed
}

/** A name: one space where there were several. */
export const nameOf = (text: string, most: number, ...field: string[]): string => textOf(text.trim().replace(/\s+/g, ' '), most, ...field)
