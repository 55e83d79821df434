/** The enums of MDF claims, their evidence, the event tool, and changes of quotas. */
import { registerEnumType } from 'type-graphql'

export enum MdfEvidenceType {
  EVENT_PHOTO = 'EVENT_PHOTO',
  SEALED_RECEIPT = 'SEALED_RECEIPT',
  INVOICE_SCAN = 'INVOICE_SCAN',
  MEDIA_SUMMARY = 'MEDIA_SUMMARY',
  OVERALL_SUMMARY = 'OVERALL_SUMMARY',
  ATTENDANCE_LIST = 'ATTENDANCE_LIST',
  OPPORTUNITY_LIST = 'OPPORTUNITY_LIST',
  SPONSORSHIP_CONTRACT = 'SPONSORSHIP_CONTRACT',
  LESSONS = 'LESSONS',
  MISMATCH_CONFIRMATION = 'MISMATCH_CONFIRMATION',
  DELAY_APPROVAL = 'DELAY_APPROVAL',
}
registerEnumType(MdfEvidenceType, {
  name: 'MdfEvidenceType',
  description: 'What proves a claim (核销材料).',
  valuesConfig: {
    EVENT_PHOTO: { description: '现场照片: theme, logo of the vendor, speaker, attendance and each kind of cost (R-MC-5).' },
    SEALED_RECEIPT: { description: '盖章水单: its category is that of the real cost (R-MC-6).' },
    INVOICE_SCAN: { description: '发票扫描件' },
    MEDIA_SUMMARY: { description: '广告及媒体宣传总结: what was published, where there is no event to photograph.' },
    OVERALL_SUMMARY: { description: '总体工作总结' },
    ATTENDANCE_LIST: { description: '签到表/参会人员名单: not needed when the event tool knows who attended (R-MC-8).' },
    OPPORTUNITY_LIST: { description: '机会点记录: needed when end customers attended (R-MC-8).' },
    SPONSORSHIP_CONTRACT: { description: '赞助合同: needed for each sponsorship (R-MC-8).' },
    LESSONS: { description: '心得总结: what those who were trained say.' },
    MISMATCH_CONFIRMATION: { description: '费用类别不一致确认邮件: needed when a receipt names another category (R-MC-6).' },
    DELAY_APPROVAL: { description: '延期批复邮件: needed for a late claim (R-MC-3).' },
  },
})

/** What one piece of evidence stands for. */
export enum MdfEvidenceScope {
  CLAIM = 'CLAIM',
  EVENT = 'EVENT',
  COST = 'COST',
}
registerEnumType(MdfEvidenceScope, {
  name: 'MdfEvidenceScope',
  description: 'How often a kind of evidence is needed.',
  valuesConfig: {
    CLAIM: { description: 'Once for the claim.' },
    EVENT: { description: 'For each event of a series; once for a single event (R-MD-11).' },
    COST: { description: 'For each cost that it concerns.' },
  },
})

export enum MdfEventTool {
  CONFERENCE = 'CONFERENCE',
  OTHER = 'OTHER',
}
registerEnumType(MdfEventTool, {
  name: 'MdfEventTool',
  description: 'What an event is run with (活动工具).',
  valuesConfig: {
    CONFERENCE: { description: "会议: the vendor's conference tool, which hands over who attended (R-ME-3)." },
    OTHER: { description: '其他: anything else.' },
  },
})

export enum MdfQuotaChangeKind {
  GRANT = 'GRANT',
  ADJUST = 'ADJUST',
  FREEZE = 'FREEZE',
  UNFREEZE = 'UNFREEZE',
  EXPIRE = 'EXPIRE',
}
registerEnumType(MdfQuotaChangeKind, {
  name: 'MdfQuotaChangeKind',
  description: 'What happened to a quota as a whole.',
  valuesConfig: {
    GRANT: { description: '授予' },
    ADJUST: { description: '调整' },
    FREEZE: { description: '冻结' },
    UNFREEZE: { description: '解冻' },
    EXPIRE: { description: '过期' },
  },
})

/** What a person can do with a quota: the verbs of its life cycle. */
export enum MdfQuotaAction {
  ADJUST = 'adjust',
  FREEZE = 'freeze',
  UNFREEZE = 'unfreeze',
}
registerEnumType(MdfQuotaAction, {
  name: 'MdfQuotaAction',
  description: 'What the viewer can do with an MDF quota now.',
  valuesConfig: {
    ADJUST: { description: '调整: `adjustMdfQuota`.' },
    FREEZE: { description: '冻结: `freezeMdfQuota`.' },
    UNFREEZE: { description: '解冻: `unfreezeMdfQuota`.' },
  },
})
