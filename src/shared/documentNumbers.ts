/** Numbers of invoices, transfers and parcels, in one spelling each, so that one is known again however it was typed. */
import { invalidInput } from './errors'

/** Begins with a letter or digit: a spreadsheet would run what begins like a formula. */
const form = /^[A-Za-z\d][A-Za-z\d._/-]*$/

/** `2026-001` and ` ２０２６-001 ` are one number. */
export const documentNumberOf = (text: string, most: number, ...field: string[]): string => {
  const number = text.normalize('NFKC').trim()
  if (number.length > most || !form.test(number))
    throw invalidInput(`1 to ${most} letters, digits and - _ / . beginning with a letter or digit`, ...field)
  return number.toUpperCase()
}

/** Fully electronic invoices (数电票): twenty digits that begin with the year, as no code of twelve does. */
export const electronicInvoice = /^[1-9]\d{19}$/

/** What a number is compared by: people vary the marks between its letters and digits without meaning another one. */
export const documentKeyOf = (number: string): string => number.replace(/[^A-Z\d]/g, '')
