/** The enums of market development funds. */
import { registerEnumType } from 'type-graphql'

export enum MdfQuotaStatus {
  ACTIVE = 'ACTIVE',
  FROZEN = 'FROZEN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(MdfQuotaStatus, {
  name: 'MdfQuotaStatus',
  description: 'Whether a quota can be applied for (额度状态).',
  valuesConfig: {
    ACTIVE: { description: '生效中: inside its validity it can be applied for.' },
    FROZEN: { description: '已冻结: by the vendor, with a reason.' },
    EXPIRED: { description: '已过期: its validity is over.' },
  },
})

export enum MdfActivityStatus {
  DRAFT = 'DRAFT',
  APPLICATION_REVIEWING = 'APPLICATION_REVIEWING',
  APPLICATION_APPROVED = 'APPLICATION_APPROVED',
  APPLICATION_REJECTED = 'APPLICATION_REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  CLAIM_REVIEWING = 'CLAIM_REVIEWING',
  CLAIM_APPROVED = 'CLAIM_APPROVED',
  CLAIM_REJECTED = 'CLAIM_REJECTED',
  CLAIM_EXPIRED = 'CLAIM_EXPIRED',
  INVOICE_REVIEWING = 'INVOICE_REVIEWING',
  AWAITING_PAYMENT = 'AWAITING_PAYMENT',
  PAID = 'PAID',
}
registerEnumType(MdfActivityStatus, {
  name: 'MdfActivityStatus',
  description: 'Where an MDF activity stands, from its application (使用申请) to its claim (兑现申报) and payment.',
  valuesConfig: {
    DRAFT: { description: '草稿: seen by the partner only.' },
    APPLICATION_REVIEWING: { description: '使用申请审核中: its amount is reserved.' },
    APPLICATION_APPROVED: { description: '使用申请审核通过: the event may be held.' },
    APPLICATION_REJECTED: { description: '使用申请审核不通过: to be changed by the opinion and submitted again (R-MD-12).' },
    WITHDRAWN: { description: '已撤销: by the partner; its amount is free again.' },
    CLAIM_REVIEWING: { description: '兑现申报审核中: the claim was handed in.' },
    CLAIM_APPROVED: { description: '兑现申报审核通过: the invoice is due.' },
    CLAIM_REJECTED: { description: '兑现申报审核不通过: to be completed within 45 days (R-MC-4).' },
    CLAIM_EXPIRED: { description: '已逾期: the time for the claim is over.' },
    INVOICE_REVIEWING: { description: '发票审核中: the invoice was registered and mailed.' },
    AWAITING_PAYMENT: { description: '待华为付款: the invoice was accepted.' },
    PAID: { description: '已付款: what was claimed is used.' },
  },
})

/** What a person can do with an activity: the verbs of its life cycle. */
export enum MdfActivityAction {
  EDIT = 'edit',
  SUBMIT = 'submit',
  APPROVE = 'approve',
  REJECT = 'reject',
  WITHDRAW = 'withdraw',
  DELETE = 'delete',
  REAPPLY = 'reapply',
  HOLD_EVENT = 'holdEvent',
  UPDATE_EVENT = 'updateEvent',
  SYNCHRONISE_PARTICIPANTS = 'synchroniseParticipants',
  SUBMIT_CLAIM = 'submitClaim',
  SUBMIT_LATE_CLAIM = 'submitLateClaim',
  APPROVE_CLAIM = 'approveClaim',
  REJECT_CLAIM = 'rejectClaim',
  REGISTER_INVOICE = 'registerInvoice',
  ACCEPT_INVOICE = 'acceptInvoice',
  REFUSE_INVOICE = 'refuseInvoice',
  PAY = 'pay',
}
registerEnumType(MdfActivityAction, {
  name: 'MdfActivityAction',
  description: 'What the viewer can do with an MDF activity now: the buttons of its page.',
  valuesConfig: {
    EDIT: { description: '编辑: `saveMdfDraft`.' },
    SUBMIT: { description: '提交: `submitMdfActivity`.' },
    APPROVE: { description: '审核通过: `reviewMdfActivity` with APPROVE.' },
    REJECT: { description: '审核不通过: `reviewMdfActivity` with REJECT.' },
    WITHDRAW: { description: '撤销: `withdrawMdfActivity`.' },
    DELETE: { description: '删除: `deleteMdfActivity`.' },
    REAPPLY: { description: '变更关键信息: `reapplyMdfActivity`.' },
    HOLD_EVENT: { description: '举办活动: `holdMdfEvent`.' },
    UPDATE_EVENT: { description: '编辑活动: `updateMdfEvent`.' },
    SYNCHRONISE_PARTICIPANTS: { description: '同步参会人员: `synchroniseMdfParticipants`.' },
    SUBMIT_CLAIM: { description: '兑现申报: `submitMdfClaim`.' },
    SUBMIT_LATE_CLAIM: { description: '逾期兑现申报: `submitMdfClaim` with the approval of the delay.' },
    APPROVE_CLAIM: { description: '兑现审核通过: `reviewMdfClaim` with APPROVE.' },
    REJECT_CLAIM: { description: '兑现审核退回: `reviewMdfClaim` with REJECT.' },
    REGISTER_INVOICE: { description: '登记发票: `registerMdfInvoice`.' },
    ACCEPT_INVOICE: { description: '发票审核通过: `reviewMdfInvoice` with APPROVE.' },
    REFUSE_INVOICE: { description: '发票审核不通过: `reviewMdfInvoice` with REJECT.' },
    PAY: { description: '付款: `markMdfPaid`.' },
  },
})

export enum MdfActivityType {
  CUSTOMER_CXO_VISIT = 'CUSTOMER_CXO_VISIT',
  CUSTOMER_COMMUNICATION = 'CUSTOMER_COMMUNICATION',
  PARTNER_CXO_VISIT = 'PARTNER_CXO_VISIT',
  PARTNER_TRAINING = 'PARTNER_TRAINING',
  PARTNER_DEVELOPMENT = 'PARTNER_DEVELOPMENT',
  ADVERTISING = 'ADVERTISING',
  JOINT_MARKETING = 'JOINT_MARKETING',
  EXHIBITION = 'EXHIBITION',
  JOINT_SHOWROOM = 'JOINT_SHOWROOM',
  MARKETING_MATERIAL = 'MARKETING_MATERIAL',
  DIGITAL_MARKETING = 'DIGITAL_MARKETING',
  OTHER = 'OTHER',
}
registerEnumType(MdfActivityType, {
  name: 'MdfActivityType',
  description: 'What MDF can be used for (活动类型); nothing else can be applied for.',
  valuesConfig: {
    CUSTOMER_CXO_VISIT: { description: '邀请客户CXO来访' },
    CUSTOMER_COMMUNICATION: { description: '客户交流/研讨/答谢' },
    PARTNER_CXO_VISIT: { description: '伙伴高层来访' },
    PARTNER_TRAINING: { description: '伙伴研讨与培训' },
    PARTNER_DEVELOPMENT: { description: '伙伴招募与发展' },
    ADVERTISING: { description: '广告与品牌宣传' },
    JOINT_MARKETING: { description: '联合营销' },
    EXHIBITION: { description: '展会/论坛赞助/巡展' },
    JOINT_SHOWROOM: { description: '联合展厅/样板点' },
    MARKETING_MATERIAL: { description: '营销资料制作' },
    DIGITAL_MARKETING: { description: '数字营销' },
    OTHER: { description: '其他' },
  },
})

export enum MdfAudience {
  END_CUSTOMER = 'END_CUSTOMER',
  PARTNER = 'PARTNER',
  BOTH = 'BOTH',
}
registerEnumType(MdfAudience, {
  name: 'MdfAudience',
  description: 'Whom an activity is for (活动对象): customers or partners, nobody else (R-MD-10).',
  valuesConfig: { END_CUSTOMER: { description: '最终客户' }, PARTNER: { description: '伙伴' }, BOTH: { description: '客户和伙伴' } },
})

export enum MdfActivityForm {
  ONLINE = 'ONLINE',
  OFFLINE = 'OFFLINE',
  HYBRID = 'HYBRID',
}
registerEnumType(MdfActivityForm, {
  name: 'MdfActivityForm',
  description: 'How an activity is held (活动形式).',
  valuesConfig: {
    ONLINE: { description: '线上: needs no location.' },
    OFFLINE: { description: '线下' },
    HYBRID: { description: '线上线下结合' },
  },
})

export enum MdfCostCategory {
  VENUE = 'VENUE',
  SPONSORSHIP = 'SPONSORSHIP',
  LECTURER = 'LECTURER',
  CONFERENCE_SERVICE = 'CONFERENCE_SERVICE',
  CATERING = 'CATERING',
  TRANSPORT = 'TRANSPORT',
  MATERIAL = 'MATERIAL',
  MEDIA = 'MEDIA',
  GIFT = 'GIFT',
  VENDOR_PRODUCT = 'VENDOR_PRODUCT',
  VENDOR_EVENT_TICKET = 'VENDOR_EVENT_TICKET',
  ENTERTAINMENT = 'ENTERTAINMENT',
  GIFT_CARD = 'GIFT_CARD',
  UNRELATED_GIFT = 'UNRELATED_GIFT',
}
registerEnumType(MdfCostCategory, {
  name: 'MdfCostCategory',
  description: 'What is paid for (费用类别). The last five can be noted in a draft, but an application with one of them is refused.',
  valuesConfig: {
    VENUE: { description: '场地' },
    SPONSORSHIP: { description: '赞助: with sealed contract, and proof of each benefit when it is claimed.' },
    LECTURER: { description: '讲师' },
    CONFERENCE_SERVICE: { description: '会务服务' },
    CATERING: { description: '餐饮' },
    TRANSPORT: { description: '交通' },
    MATERIAL: { description: '营销物料: manuals, brochures, success cases.' },
    MEDIA: { description: '媒体: design, production and release of advertisements, copywriting, direct mail.' },
    GIFT: { description: '礼品: belongs to the activity; above CNY 200 each it needs a reason (R-MD-10).' },
    VENDOR_PRODUCT: { description: '云服务、代金券、测试券、培训及考试券: not reimbursable.' },
    VENDOR_EVENT_TICKET: { description: "大会门票: tickets of the vendor's own events, not reimbursable." },
    ENTERTAINMENT: { description: '娱乐: karaoke, clubs, shows, sports, scenic tickets, spa; not reimbursable.' },
    GIFT_CARD: { description: '购物卡、预付卡: not reimbursable.' },
    UNRELATED_GIFT: { description: '与活动无关的礼品: not reimbursable.' },
  },
})

export enum MdfLimitCheck {
  OK = 'OK',
  OVER_LIMIT = 'OVER_LIMIT',
}
registerEnumType(MdfLimitCheck, {
  name: 'MdfLimitCheck',
  description: 'Whether a cost item keeps to its standard (费用标准).',
  valuesConfig: { OK: { description: '符合标准' }, OVER_LIMIT: { description: '超标准: the application needs a reason (R-MD-10).' } },
})

export enum MdfDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(MdfDecision, {
  name: 'MdfDecision',
  description: 'What a reviewer decides (审核结论).',
  valuesConfig: { APPROVE: { description: '通过' }, REJECT: { description: '不通过: with a comment.' } },
})
