/** How customers are recognised: e-mail addresses, full names and company names in one spelling each. */
import { emailOf as emailWithin, nameOf } from '../../shared/contacts'

const longestEmail = 256
const longestName = 256

export const emailOf = (text: string, ...field: string[]): string => emailWithin(text, longestEmail, ...field)
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
