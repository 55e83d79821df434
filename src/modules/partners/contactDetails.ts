/** Mobile numbers and e-mails as people type them in: checked in form, and never a mask that came back from a screen. */
import { invalidInput } from '../../shared/errors'

const mobileForm = /^(\d{4}-)?\d{5,20}$/
/** One `@`, no space, no mask; whether it exists is found out by writing to it. */
const emailForm = /^[^\s@*<>(),;:"]+@[^\s@*<>(),;:"]+\.[^\s@*<>(),;:".]{2,}$/
const longestEmail = 64

export const checkedMobilePhone = (value: string, ...field: string[]): string => {
  const text = value.trim()
  if (!mobileForm.test(text)) throw invalidInput('a mobile number such as 13800000021 or 0086-13800000021', ...field)
  return text
}

export const checkedEmail = (value: string, ...field: string[]): string => {
  const text = value.trim()
  if (text.length > longestEmail || !emailForm.test(text)) throw invalidInput('an e-mail address of at most 64 characters', ...field)
  return text
}

/** Text that has to be there. */
export const checkedText = (value: string, most: number, ...field: string[]): string => {
  const text = value.trim()
  if (text.length === 0 || [...text].length > most) throw invalidInput(`1 to ${most} characters`, ...field)
  return text
}
