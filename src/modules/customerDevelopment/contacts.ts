/** How customers are recognised: mobile numbers, e-mail addresses and company names in one spelling each. */
import { invalidInput, UserError } from '../../shared/errors'

const longestEmail = 256
const longestName = 256

/** The vendor knows mobile numbers of one country only (part 1 §0.3), so the country code is left out. */
const countryCode = /^(?:0086-|\+86-?)/
const mobileForm = /^1\d{10}$/
const emailForm = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z\d](?:[a-z\d.-]{0,189}[a-z\d])?$/

/** `0086-13800000021` and `13800000021` are one number (CBC.5017 for anything else). */
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

/** A name as a person wrote it: one space where there were several, none at the ends. */
export const nameOf = (text: string, most: number, ...field: string[]): string => {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name.length === 0 || [...name].length > most || /\p{Cc}/u.test(name)) throw invalidInput(`1 to ${most} characters`, ...field)
  return name
}

export const fullNameOf = (text: string, ...field: string[]): string => nameOf(text, longestName, ...field)

/** Spaces, capitals and the width of brackets make no other company; `companyKeyInSql` says the same to the database. */
export const companyKeyOf = (name: string): string =>
  name
    .replace(/\s/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/[A-Z]/g, letter => letter.toLowerCase())

export const companyKeyInSql = (column: string): string =>
  `LOWER( REPLACE( REPLACE( REPLACE( ${column} , ' ', '' ), '（', '(' ), '）', ')' ) )`
