/** The life of an attachment: announced, uploaded, and gone again when nothing wants it. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { AttachmentStatus } from './attachment.enums'

const { AWAITING_UPLOAD, UPLOADED, DISCARDED } = AttachmentStatus

export const attachmentLifecycle = lifecycle({
  name: 'Attachment',
  initial: [AWAITING_UPLOAD],
  actions: {
    upload: { from: [AWAITING_UPLOAD], to: UPLOADED, by: SYSTEM, when: 'size, hash and first bytes are what was announced (R-XC-3)' },
    discard: { from: [AWAITING_UPLOAD, UPLOADED], to: DISCARDED, by: SYSTEM, when: 'attached to nothing within a day' },
  },
})
