/** Documents in use: an invoice and a payment stand for one thing, whichever fund it is of. */
import type { Module } from '../module'
import { UsedDocumentEntity } from './usedDocument.entity'

export { markOfInvoice, markOfPayment } from './marks'
export { UsedDocumentEntity } from './usedDocument.entity'
export { freeDocuments, useInvoices, usePayment } from './useDocument'

export const usedDocuments: Module = { name: 'usedDocuments', entities: [UsedDocumentEntity] }
