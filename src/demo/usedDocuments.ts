/** The documents of a world that are in use. */
import { UsedDocumentEntity } from '../modules/usedDocuments'
import type { Instant } from '../shared/time'
import { type Row, rowOf } from './rows'

/** Their ids follow from the holder: nothing else of the world depends on them. */
export function* usedDocumentRows(holder: { id: string; partnerId: string }, marks: readonly string[], createdAt: Instant): Generator<Row> {
  const { id: holderId, partnerId } = holder
  for (const [index, mark] of marks.entries())
    yield rowOf(UsedDocumentEntity, { id: `udc_${holderId.replace('_', '-')}-${index}`, partnerId, holderId, mark, createdAt })
}
