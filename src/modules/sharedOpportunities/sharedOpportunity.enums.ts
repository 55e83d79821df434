/** The enums of shared opportunities. */
import { registerEnumType } from 'type-graphql'

export enum OpportunityDirection {
  PO = 'PO',
  HO = 'HO',
}
registerEnumType(OpportunityDirection, {
  name: 'OpportunityDirection',
  description: 'Who shares the opportunity with whom (机会点方向).',
  valuesConfig: {
    PO: { description: '共享给华为: the partner shares it with the vendor.' },
    HO: { description: '由华为共享: the vendor shares it with the partner.' },
  },
})

export enum SharedOpportunityStatus {
  DRAFT = 'DRAFT',
  UNDER_REVIEW = 'UNDER_REVIEW',
  UNDER_VERIFICATION = 'UNDER_VERIFICATION',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
  PENDING_ACCEPTANCE = 'PENDING_ACCEPTANCE',
  DECLINED = 'DECLINED',
  IN_PROGRESS = 'IN_PROGRESS',
  SIGNED = 'SIGNED',
  DELIVERED = 'DELIVERED',
  CLOSED = 'CLOSED',
}
registerEnumType(SharedOpportunityStatus, {
  name: 'SharedOpportunityStatus',
  description: 'Where a shared opportunity stands (机会点状态).',
  valuesConfig: {
    DRAFT: { description: '草稿: not handed in yet.' },
    UNDER_REVIEW: { description: '机会点审核中: the vendor looks whether it is complete and reasonable (R-OP-3).' },
    UNDER_VERIFICATION: { description: '机会点验证中: the vendor asks the customer, for ten working days (R-OP-2).' },
    VERIFIED: { description: '机会点验证通过: nothing was reported on it yet.' },
    REJECTED: { description: '已驳回: can be mended and handed in again.' },
    PENDING_ACCEPTANCE: { description: '待接受: the vendor offers it, for three working days (R-OP-1).' },
    DECLINED: { description: '已拒绝: by the partner, or because it did not answer.' },
    IN_PROGRESS: { description: '更新进展: the partner reports how it goes (R-OP-11).' },
    SIGNED: { description: '签单完成: the customer signed; the vendor confirmed it.' },
    DELIVERED: { description: '交付完成: the end.' },
    CLOSED: { description: '已关闭: lost, or cancelled by the vendor.' },
  },
})

/** What a person can do; the verbs of the life cycle. */
export enum SharedOpportunityAction {
  EDIT = 'edit',
  SUBMIT = 'submit',
  DELETE = 'delete',
  PASS_REVIEW = 'passReview',
  FAIL_REVIEW = 'failReview',
  VERIFY = 'verify',
  FAIL_VERIFICATION = 'failVerification',
  ACCEPT = 'accept',
  DECLINE = 'decline',
  UPDATE = 'update',
  START = 'start',
  REPORT = 'report',
  REPORT_LOSS = 'reportLoss',
  CONFIRM_SIGNING = 'confirmSigning',
  CONFIRM_DELIVERY = 'confirmDelivery',
  CANCEL = 'cancel',
}
registerEnumType(SharedOpportunityAction, {
  name: 'SharedOpportunityAction',
  description: 'What can be done with a shared opportunity, by whoever may.',
  valuesConfig: {
    EDIT: { description: 'Change what is not handed in.' },
    SUBMIT: { description: 'Hand it in.' },
    DELETE: { description: 'Throw a draft away.' },
    PASS_REVIEW: { description: 'Pass it on to verification.' },
    FAIL_REVIEW: { description: 'Reject it in review.' },
    VERIFY: { description: 'Verify it.' },
    FAIL_VERIFICATION: { description: 'Reject it in verification.' },
    ACCEPT: { description: 'Accept what the vendor offers.' },
    DECLINE: { description: 'Decline it, with a reason.' },
    UPDATE: { description: 'Change amounts, sign date and offerings (R-OP-8).' },
    START: { description: 'Report on it for the first time.' },
    REPORT: { description: 'Report how it goes.' },
    REPORT_LOSS: { description: 'Report that it is lost.' },
    CONFIRM_SIGNING: { description: 'Confirm that the customer signed.' },
    CONFIRM_DELIVERY: { description: 'Confirm that it is delivered.' },
    CANCEL: { description: 'Cancel it, as the vendor.' },
  },
})

export enum SupportRequest {
  ARCHITECTURE_VALIDATION = 'ARCHITECTURE_VALIDATION',
  BUSINESS_DEMO = 'BUSINESS_DEMO',
  TECH_CONSULTING = 'TECH_CONSULTING',
  STRATEGY = 'STRATEGY',
  RESOURCE_CONFIG = 'RESOURCE_CONFIG',
  VISIBILITY_ONLY = 'VISIBILITY_ONLY',
}
registerEnumType(SupportRequest, {
  name: 'SupportRequest',
  description: 'What the vendor is asked to help with (支持诉求).',
  valuesConfig: {
    ARCHITECTURE_VALIDATION: { description: '架构验证' },
    BUSINESS_DEMO: { description: '业务演示' },
    TECH_CONSULTING: { description: '技术咨询' },
    STRATEGY: { description: '策略支持' },
    RESOURCE_CONFIG: { description: '资源配置支持' },
    VISIBILITY_ONLY: { description: '仅供可视: nothing; it is to be known.' },
  },
})

export enum OpportunityProgressStage {
  FOLLOWING_UP = 'FOLLOWING_UP',
  SOLUTION = 'SOLUTION',
  NEGOTIATION = 'NEGOTIATION',
  SIGNED = 'SIGNED',
  DELIVERED = 'DELIVERED',
  LOST = 'LOST',
}
registerEnumType(OpportunityProgressStage, {
  name: 'OpportunityProgressStage',
  description: 'How far an opportunity is, as the partner reports it (进展阶段).',
  valuesConfig: {
    FOLLOWING_UP: { description: '跟进中: talks with the customer.' },
    SOLUTION: { description: '方案阶段: a solution is worked out.' },
    NEGOTIATION: { description: '商务谈判: the terms are negotiated.' },
    SIGNED: { description: '签单完成: waits for the vendor to confirm it.' },
    DELIVERED: { description: '交付完成: waits for the vendor to confirm it.' },
    LOST: { description: '丢单: the opportunity is closed; needs a note.' },
  },
})

export enum OfferingKind {
  BASELINE = 'BASELINE',
  WHITELISTED = 'WHITELISTED',
}
registerEnumType(OfferingKind, {
  name: 'OfferingKind',
  description: 'What kind of offering it is (Offering类型).',
  valuesConfig: {
    BASELINE: { description: '基线解决方案: a baseline solution.' },
    WHITELISTED: { description: '白名单联合产品: a joint product on the white list.' },
  },
})

export enum OpportunityDecision {
  PASS = 'PASS',
  REJECT = 'REJECT',
}
registerEnumType(OpportunityDecision, {
  name: 'OpportunityDecision',
  description: 'What a reviewer decides (审核结论).',
  valuesConfig: { PASS: { description: '通过' }, REJECT: { description: '驳回: needs a reason.' } },
})
