/** How invoices are numbered, so that one is known again however it was typed (R-IV-2; the forms are INFERRED). */
import { electronicInvoice } from '../../shared/documentNumbers'
import { invalidInput } from '../../shared/errors'

/** Paper and older electronic invoices: eight digits beside a code. What is typed together with its code is no number at all. */
const besideCode = /^\d{8}$/
const codeForm = /^(\d{10}|0\d{11})$/

const plain = (text: string): string => text.normalize('NFKC').trim()

export const invoiceNumberOf = (text: string, field: readonly string[]): string => {
  const number = plain(text)
  if (!besideCode.test(number) && !electronicInvoice.test(number))
    throw invalidInput('8 digits, or 20 of a fully electronic invoice', ...field)
  return number
}

export const invoiceCodeOf = (text: string | null | undefined, invoiceNo: string, field: readonly string[]): string | null => {
  const code = plain(text ?? '')
  if (electronicInvoice.test(invoiceNo)) {
    if (code) throw invalidInput('no code beside a number of 20 digits', ...field)
    return null
  }
  if (!codeForm.test(code)) throw invalidInput('10 digits, or 12 that begin with 0, beside a number of 8 digits', ...field)
  return code
}
