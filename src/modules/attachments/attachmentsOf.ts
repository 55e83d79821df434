/** The attachments of a row, for nested fields of other modules: one statement for all rows of a list. */
import type { GraphQLResolveInfo } from 'graphql'
import { doorOf, requested } from '../../db'
import { AttachmentEntity } from './attachment.entity'

/** In the order in which they were attached. The field that calls it wants `@Needs('id')`; `slot` narrows to files of one kind. */
export const attachmentsOf = async (row: { readonly id: string }, info: GraphQLResolveInfo, slot?: string): Promise<AttachmentEntity[]> => {
  const columns = [...new Set([...requested(info, AttachmentEntity), 'slot', 'attachedAt'])]
  const attached = await doorOf(row).many(AttachmentEntity, { by: 'targetId', of: row.id }, columns, [
    ['attachedAt', 'ASC'],
    ['id', 'ASC'],
  ])
  return slot === undefined ? attached : attached.filter(attachment => attachment.slot === slot)
}
