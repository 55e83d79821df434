/** What a document is known by: whatever two documents share makes them one. */
import { documentKeyOf, electronicInvoice } from '../../shared/documentNumbers'

/** A code, and the eight digits of an invoice on paper, typed as one. */
const withCode = /^(?:\d{10}|0\d{11})(\d{8})$/

/**
 * Numbers that are given out for the whole country are known everywhere, all others within their partner. Eight digits are one invoice with
 * their code and without, for MDF asks for no code.
 */
export const marksOfInvoice = (partnerId: string, number: string): string[] => {
  const key = documentKeyOf(number)
  const everywhere = `INVOICE ${key}`
  if (electronicInvoice.test(key)) return [everywhere]
  const [, digits] = withCode.exec(key) ?? []
  return digits ? [everywhere, `INVOICE ${partnerId} ${digits}`] : [`INVOICE ${partnerId} ${key}`]
}

export const marksOfPayment = (reference: string): string[] => [`PAYMENT ${reference}`]
