/** How customers are recognised: e-mail addresses, full names and company names in one spelling each. */
import { emailOf as emailWithin, nameOf } from '../../shared/contacts'

const longestEmail = 256
const longestName = 256

export const emailOf = (text: string, ...field: string[]): string => emailWithin(text, longestEmail, ...field)
export const fullNameOf = (text: string, ...field: string[]): string => nameOf(text, longestName, ...field)

/** What people vary without meaning another company: all but letters and digits. */
const ornaments = /[^\p{L}\p{M}\p{N}]/gu

/** Capitals, width, spaces and punctuation make no other company (R-DEV-1). */
export const companyKeyOf = (name: string): string => {
  const folded = name.normalize('NFKC').toLowerCase()
  return folded.replace(ornaments, '') || folded
}
