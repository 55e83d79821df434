/** The enums of how a partner becomes, and is, a cloud reseller. */
import { registerEnumType } from 'type-graphql'

export enum ResellerInvitationStatus {
  INVITED = 'INVITED',
  APPLIED = 'APPLIED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(ResellerInvitationStatus, {
  name: 'ResellerInvitationStatus',
  description: "What became of a master's invitation (邀请状态).",
  valuesConfig: {
    INVITED: { description: '已邀请: the link can be used.' },
    APPLIED: { description: '已申请: somebody applied by this link; it opens nothing any more.' },
    EXPIRED: { description: '已失效: nobody did in time.' },
  },
})

export enum IndirectPartnerStatus {
  PENDING_REVIEW = 'PENDING_REVIEW',
  ASSOCIATED = 'ASSOCIATED',
  REJECTED = 'REJECTED',
  EXITING = 'EXITING',
  DISASSOCIATED = 'DISASSOCIATED',
}
registerEnumType(IndirectPartnerStatus, {
  name: 'IndirectPartnerStatus',
  description: 'How a cloud reseller stands to a master (云经销商状态).',
  valuesConfig: {
    PENDING_REVIEW: { description: '待审核: applied, and the master has not decided.' },
    ASSOCIATED: { description: '已关联' },
    REJECTED: { description: '已驳回' },
    EXITING: { description: '退出中: is leaving through the ecosystem manager (R-RES-9).' },
    DISASSOCIATED: { description: '已解除关联' },
  },
})

export enum ApplicationDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(ApplicationDecision, {
  name: 'ApplicationDecision',
  description: 'What a master decides about a cooperation application (合作申请审核).',
  valuesConfig: { APPROVE: { description: '同意' }, REJECT: { description: '驳回, with a reason' } },
})

export enum ResellerNotice {
  CUSTOMER_INFORMATION = 'CUSTOMER_INFORMATION',
  SALES_TASK_ENTRUSTMENT = 'SALES_TASK_ENTRUSTMENT',
}
registerEnumType(ResellerNotice, {
  name: 'ResellerNotice',
  description: 'What a cloud reseller may grant its master (须知).',
  valuesConfig: {
    CUSTOMER_INFORMATION: { description: '云经销商客户信息授权须知: the master sees the basic data of its customers (R-RES-6).' },
    SALES_TASK_ENTRUSTMENT: { description: '销售拓展任务委托须知: the master may contact its customers for sales tasks (R-TASK-4).' },
  },
})
