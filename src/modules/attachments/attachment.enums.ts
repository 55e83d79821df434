/** The enums of an attachment. */
import { registerEnumType } from 'type-graphql'

export enum AttachmentStatus {
  AWAITING_UPLOAD = 'AWAITING_UPLOAD',
  UPLOADED = 'UPLOADED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(AttachmentStatus, {
  name: 'AttachmentStatus',
  description: 'How far an attachment is (附件状态).',
  valuesConfig: {
    AWAITING_UPLOAD: { description: '待上传: announced; its bytes have not arrived.' },
    UPLOADED: { description: '已上传: its bytes are here, and are what was announced.' },
    DISCARDED: { description: '已清理: it was attached to nothing within a day, and goes.' },
  },
})

export enum VirusScan {
  NOT_SCANNED = 'NOT_SCANNED',
  CLEAN = 'CLEAN',
  INFECTED = 'INFECTED',
}
registerEnumType(VirusScan, {
  name: 'VirusScan',
  description: 'What a virus scanner says of an attachment (病毒扫描, R-XC-3).',
  valuesConfig: {
    NOT_SCANNED: { description: '未扫描: no scanner has looked at it.' },
    CLEAN: { description: '安全: nothing was found.' },
    INFECTED: { description: '有风险: something was found; it is not handed out.' },
  },
})
