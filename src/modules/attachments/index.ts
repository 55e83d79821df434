/** Attachments: files that people upload and attach to what they hand in. */
import { may } from '../../access/rules'
import type { Job } from '../../jobs'
import type { Storage } from '../../storage'
import type { Module } from '../module'
import { AttachmentEntity } from './attachment.entity'
import { attachmentLifecycle } from './attachment.lifecycle'
import { AttachmentResolver, RequestAttachmentUploadPayloadResolver } from './attachment.resolver'
import { removeUnattached } from './removeUnattached'

export { attach, keepAttached, type Target } from './attach'
export { AttachmentEntity } from './attachment.entity'
export { AttachmentStatus, VirusScan } from './attachment.enums'
export { Attachment } from './attachment.type'
export { attachmentsOf } from './attachmentsOf'
export type { Fault } from './checkedBytes'
export { openAttachment } from './openAttachment'
export { receiveUpload } from './receiveUpload'
export type { LinkParts } from './signedLinks'

/** They need to know where files are kept, which no module does by itself. */
export const attachmentJobs = (storage: Storage): readonly Job[] => [removeUnattached(storage)]

export const attachments: Module = {
  name: 'attachments',
  entities: [AttachmentEntity],
  resolvers: [AttachmentResolver, RequestAttachmentUploadPayloadResolver],
  rules: { Mutation: { requestAttachmentUpload: may('attachment.upload') } },
  lifecycles: [attachmentLifecycle],
}
