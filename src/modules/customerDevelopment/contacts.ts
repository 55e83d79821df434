/** How customers are recognised: e-mail addresses and full names in one spelling each. */
import { emailOf as emailWithin, nameOf } from '../../shared/contacts'

const longestEmail = 256
const longestName = 256

export const emailOf = (text: string, ...field: string[]): string => emailWithin(text, longestEmail, ...field)
export const fullNameOf = (text: string, ...field: string[]): string => nameOf(text, longestName, ...field)
