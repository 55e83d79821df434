/** The one place where a document is used, once, and set free again. */
import { systemViewer } from '../../access/viewer'
import { isDuplicate, type Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import type { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { PartnerEntity } from '../partners'
import { markOfInvoice, markOfPayment } from './marks'
import { UsedDocumentEntity } from './usedDocument.entity'

type Holder = { readonly id: string; readonly partnerId: string }

/** Bookkeeping of the system: who uses a document need not see who else did. */
const bookkeeping = systemViewer('documents in use')

/** Those who use one document hold no common lock: of two at once, the index lets one through. */
const use = async (tx: Transaction, { id, partnerId }: Holder, mark: string, refusal: UserError): Promise<void> => {
  const row = { id: newId('udc'), partnerId, holderId: id, mark, createdAt: tx.now }
  await tx.append(UsedDocumentEntity, row).catch((error: unknown) => {
    throw isDuplicate(error) ? refusal : error
  })
}

/** The accounts of a company are one taxpayer; a partner without one is a company by itself. */
const companyOf = async (tx: Transaction, partnerId: string): Promise<string> => {
  const partner = await tx.beside(bookkeeping).rows(PartnerEntity).where(equals('id', partnerId)).one(['companyId'])
  return partner?.companyId ?? partnerId
}

type Invoice = { readonly holderId: string; readonly number: string; readonly refusal: UserError }

/** Invoices of one partner. */
export const useInvoices = async (tx: Transaction, partnerId: string, invoices: readonly Invoice[]): Promise<void> => {
  const companyId = await companyOf(tx, partnerId)
  for (const { holderId, number, refusal } of invoices)
    await use(tx, { id: holderId, partnerId }, markOfInvoice(companyId, number), refusal)
}

export const usePayment = (tx: Transaction, holder: Holder, reference: string, refusal: UserError): Promise<void> =>
  use(tx, holder, markOfPayment(reference), refusal)

/** What was sent back stands for nothing any more: its number may well be used again. */
export const freeDocuments = async (tx: Transaction, holderIds: readonly string[]): Promise<void> => {
  const beside = tx.beside(bookkeeping)
  const used = await beside.rows(UsedDocumentEntity).where(isIn('holderId', holderIds)).many(['id'])
  await beside.purge(
    UsedDocumentEntity,
    used.map(({ id }) => id),
  )
}
