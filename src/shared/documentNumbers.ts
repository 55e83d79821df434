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

/** All others: a code of ten digits, or of twelve that begin with 0, then eight. What stands between the two says nothing. */
const codedInvoice = /^(\d{10}|0\d{11})[\s._/-]*(\d{8})$/

/** An invoice typed in one field: its digits, which no other invoice of the country has. */
export const wholeInvoiceNumberOf = (text: string, ...field: string[]): string => {
  const typed = text.normalize('NFKC').trim()
  const digits = electronicInvoice.test(typed) ? typed : codedInvoice.exec(typed)?.slice(1).join('')
  if (!digits)
    throw invalidInput(
      '20 digits of a fully electronic invoice; else its code, 10 digits or 12 that begin with 0, then its 8 digits',
      ...field,
    )
  return digits
}

/** What a number is compared by: people vary the marks between its letters and digits without meaning another one. */
export const documentKeyOf = (number: string): string => number.replace(/[^A-Z\d]/g, '')
