/** The one place where a document is used, once, and set free again. */
import { systemViewer } from '../../access/viewer'
import { isDuplicate, type Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import type { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { UsedDocumentEntity } from './usedDocument.entity'

type Holder = { readonly id: string; readonly partnerId: string }

/** Those who use one document hold no common lock: of two at once, the index lets one through. */
export const useDocument = async (tx: Transaction, { id, partnerId }: Holder, marks: readonly string[], refusal: UserError) => {
  const rows = marks.map(mark => ({ id: newId('udc'), partnerId, holderId: id, mark, createdAt: tx.now }))
  await tx.append(UsedDocumentEntity, ...rows).catch((error: unknown) => {
    throw isDuplicate(error) ? refusal : error
  })
}

/** What was sent back stands for nothing any more: its number may well be used again. */
export const freeDocuments = async (tx: Transaction, holderIds: readonly string[]): Promise<void> => {
  const beside = tx.beside(systemViewer('documents in use'))
  const used = await beside.rows(UsedDocumentEntity).where(isIn('holderId', holderIds)).many(['id'])
  await beside.purge(
    UsedDocumentEntity,
    used.map(({ id }) => id),
  )
}
