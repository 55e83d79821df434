/** What a document is known by: two with one mark are one. */
import { documentKeyOf } from '../../shared/documentNumbers'

/** An invoice bears its taxpayer: its number is one within a company, whichever account claims it, and nothing to any other company. */
export const markOfInvoice = (companyId: string, number: string): string => `INVOICE ${companyId} ${number}`

/** The vendor pays: its payments are one series, whoever is paid. */
export const markOfPayment = (reference: string): string => `PAYMENT ${documentKeyOf(reference)}`
